package io.keycloaksaas.domain;

import io.keycloaksaas.mail.Mail;
import io.keycloaksaas.mail.Mails;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.organization.Owners;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.Urls;

/** What owners and who asked to join are told by mail. Who has no address is not told. */
final class DomainMails {
  /** How long news stays worth sending. */
  private static final Duration NEWS = Duration.ofDays(3);

  private DomainMails() {}

  /** No link: a job that tells it has no address of this server. */
  static void lost(KeycloakSession session, String organizationId, DomainName domain) {
    Map<String, String> parameters = organization(session, organizationId);
    parameters.put("domain", domain.value());
    owners(session, "org-domain-lost", organizationId, Ids.next(), parameters);
  }

  static void asked(KeycloakSession session, JoinRequest request) {
    Map<String, String> parameters = organization(session, request.organizationId());
    parameters.put("fromName", request.name());
    parameters.put("email", request.email());
    parameters.put("link", account(session));
    owners(session, "org-join-requested", request.organizationId(), request.id(), parameters);
  }

  static void answered(KeycloakSession session, JoinRequest request, JoinRequest.Status answer) {
    UserModel user = session.users().getUserById(session.getContext().getRealm(), request.userId());
    if (user == null) {
      return;
    }
    Map<String, String> parameters = organization(session, request.organizationId());
    parameters.put("link", account(session));
    send(
        session,
        answer == JoinRequest.Status.APPROVED ? "org-join-approved" : "org-join-rejected",
        user,
        request.organizationId(),
        request.id(),
        parameters);
  }

  private static Map<String, String> organization(KeycloakSession session, String id) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put(
        "organizationName", new Organizations(session).find(id).map(Organization::name).orElse(id));
    return parameters;
  }

  private static String account(KeycloakSession session) {
    return Urls.accountBase(session.getContext().getUri().getBaseUri())
        .build(session.getContext().getRealm().getName())
        .toString();
  }

  private static void owners(
      KeycloakSession session,
      String template,
      String organizationId,
      String reference,
      Map<String, String> parameters) {
    Owners.of(session, organizationId)
        .forEach(owner -> send(session, template, owner, organizationId, reference, parameters));
  }

  private static void send(
      KeycloakSession session,
      String template,
      UserModel user,
      String organizationId,
      String reference,
      Map<String, String> parameters) {
    if (user.getEmail() != null) {
      Mails.queue(
          session,
          new Mail(
              template,
              user.getEmail(),
              user.getId(),
              organizationId,
              reference,
              Map.copyOf(parameters),
              Times.CLOCK.instant().plus(NEWS)));
    }
  }
}
