package io.keycloaksaas.invitation;

import com.google.auto.service.AutoService;
import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.jpa.JpaInvitationErasure.Closed;
import io.keycloaksaas.invitation.jpa.JpaInvitationWriter;
import io.keycloaksaas.mail.Mail;
import io.keycloaksaas.mail.MailPreparer;
import io.keycloaksaas.mail.Mails;
import io.keycloaksaas.organization.Logos;
import io.keycloaksaas.persistence.SystemScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * The mail that carries the link. Its token is made when the mail is: no secret waits in the
 * database. A mail that is made a second time has another token; all are good until the invitation
 * is answered. No account is looked up for the address: whether there is one must not show.
 */
@AutoService(MailPreparer.class)
public final class InvitationMail implements MailPreparer {
  private static final String TEMPLATE = "org-invitation";

  /** Where links of the realm begin; only the request knows it. */
  private static final String BASE = "realmUrl";

  /** To the address in the row, never to another. */
  static void queue(KeycloakSession session, Invitation invitation) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("organizationName", invitation.organizationName());
    parameters.put("roles", String.join(", ", invitation.roleNames()));
    parameters.put("expiresAt", invitation.expiresAt().toString());
    parameters.put(BASE, InvitationLink.base(session));
    String logoUrl = Logos.url(session, invitation.logoId());
    if (logoUrl != null) {
      parameters.put("logoUrl", logoUrl);
    }
    if (invitation.inviterName() != null) {
      parameters.put("inviterName", invitation.inviterName());
    }
    Mails.queue(
        session,
        new Mail(
            TEMPLATE,
            invitation.email(),
            null,
            invitation.organizationId(),
            invitation.id(),
            parameters,
            invitation.expiresAt()));
  }

  /**
   * Of somebody who is gone: all that no longer wait, and the rest of invitations that are over.
   * They name no account, so they do not go with it.
   */
  static void forget(KeycloakSession session, String address, List<Closed> invitations) {
    Mails.forgetEnded(session, TEMPLATE, address);
    invitations.forEach(one -> Mails.forget(session, TEMPLATE, one.email(), one.id()));
  }

  @Override
  public String template() {
    return TEMPLATE;
  }

  /** Not wanted any more once the invitation was answered. */
  @Override
  public Optional<Map<String, String>> prepare(KeycloakSession session, Mail mail) {
    SystemScope.enter(session);
    return new InvitationReader(session)
        .byId(mail.organizationId(), mail.reference())
        .filter(StoredInvitation::isOfLivingOrganization)
        .map(StoredInvitation::invitation)
        .filter(invitation -> invitation.status() == Status.PENDING)
        .filter(invitation -> invitation.email().equals(mail.recipient()))
        .map(
            invitation -> {
              String token = InvitationToken.next();
              new JpaInvitationWriter(session)
                  .addToken(
                      invitation.organizationId(),
                      invitation.id(),
                      InvitationToken.hash(token),
                      true);
              return Map.of("link", InvitationLink.of(mail.parameters().get(BASE), token));
            });
  }
}
