package io.keycloaksaas.invitation;

import org.keycloak.models.KeycloakSession;

/** The seats that pending invitations hold, where the realm counts them. */
public final class InvitationSeats {
  private static final String GIVEN_UP = "saas.invitation.accepted";

  /** From here on, in this request, the invitation holds no seat: its user takes it. */
  static void giveUp(KeycloakSession session, String invitationId) {
    session.setAttribute(GIVEN_UP, invitationId);
  }
}
