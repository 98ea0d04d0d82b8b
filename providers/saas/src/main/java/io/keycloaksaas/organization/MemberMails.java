package io.keycloaksaas.organization;

import io.keycloaksaas.mail.Mail;
import io.keycloaksaas.mail.Mails;
import io.keycloaksaas.organization.jpa.JpaOrganizations;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.Urls;

/**
 * What members are told by mail. Whoever has no address is not told; nothing else depends on it.
 */
final class MemberMails {
  /** How long news stays worth sending. */
  private static final Duration NEWS = Duration.ofDays(3);

  private final KeycloakSession session;
  private final RealmModel realm;
  private final String organizationId;

  MemberMails(KeycloakSession session, String organizationId) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.organizationId = organizationId;
  }

  void rolesChanged(Member member) {
    send(
        "org-role-changed",
        member.userId(),
        member.userId(),
        Map.of("roles", String.join(", ", roleNames(member.roles()))),
        Times.CLOCK.instant().plus(NEWS));
  }

  /** Asks the new owner. */
  void transferAsked(Transfer transfer) {
    Instant expires = Instant.ofEpochMilli(transfer.expiresAt());
    Map<String, String> parameters = names(transfer.fromUserId(), transfer.toUserId());
    parameters.put("expiresAt", expires.toString());
    send("ownership-transfer", transfer.toUserId(), transfer.id(), parameters, expires);
  }

  /** Tells both. */
  void transferred(String reference, String fromUserId, String toUserId) {
    Map<String, String> parameters = names(fromUserId, toUserId);
    Instant expires = Times.CLOCK.instant().plus(NEWS);
    Stream.of(fromUserId, toUserId)
        .forEach(user -> send("ownership-transferred", user, reference, parameters, expires));
  }

  private void send(
      String template, String userId, String reference, Map<String, String> more, Instant expires) {
    UserModel user = session.users().getUserById(realm, userId);
    if (user == null || user.getEmail() == null) {
      return;
    }
    Map<String, String> parameters = new HashMap<>(more);
    parameters.put("organizationName", organizationName());
    parameters.put(
        "link",
        Urls.accountBase(session.getContext().getUri().getBaseUri())
            .build(realm.getName())
            .toString());
    Mails.queue(
        session,
        new Mail(
            template,
            user.getEmail(),
            userId,
            organizationId,
            reference,
            Map.copyOf(parameters),
            expires));
  }

  private Map<String, String> names(String fromUserId, String toUserId) {
    Map<String, String> names = new HashMap<>();
    names.put("fromName", name(fromUserId));
    names.put("toName", name(toUserId));
    return names;
  }

  private String name(String userId) {
    UserModel user = session.users().getUserById(realm, userId);
    return user == null ? "" : PersonName.of(user);
  }

  private List<String> roleNames(List<String> keys) {
    Roles roles = new Roles(session, organizationId);
    return keys.stream()
        .map(key -> roles.find(key).map(RoleDefinition::name).orElse(key))
        .collect(Collectors.toList());
  }

  private String organizationName() {
    return new JpaOrganizations(session)
        .find(organizationId)
        .map(Organization::name)
        .orElse(organizationId);
  }
}
