package io.keycloaksaas.invitation;

import com.google.auto.service.AutoService;
import io.keycloaksaas.invitation.jpa.JpaInvitations;
import io.keycloaksaas.organization.SeatHolder;
import org.keycloak.models.KeycloakSession;

/** The seats that pending invitations hold. */
@AutoService(SeatHolder.class)
public final class InvitationSeats implements SeatHolder {
  private static final String GIVEN_UP = "saas.invitation.accepted";

  /** From here on, in this request, the invitation holds no seat: who accepts it takes it. */
  static void giveUp(KeycloakSession session, String invitationId) {
    session.setAttribute(GIVEN_UP, invitationId);
  }

  @Override
  public long held(KeycloakSession session, String organizationId) {
    String givenUp = session.getAttribute(GIVEN_UP, String.class);
    return new JpaInvitations(session).pending(organizationId, givenUp == null ? "" : givenUp);
  }
}
