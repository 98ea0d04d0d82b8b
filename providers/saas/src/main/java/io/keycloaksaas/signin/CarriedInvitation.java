package io.keycloaksaas.signin;

import io.keycloaksaas.invitation.FirstProof;
import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.invitation.InvitationToken;
import io.keycloaksaas.invitation.Invitations;
import io.keycloaksaas.persistence.SystemScope;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The invitation that an authentication session carries from the opened link to its answer: the
 * hash of the link's token. A note of the client, since Keycloak forgets the others whenever a
 * login begins anew within its session; dropped with the answer, so that it does not reach the
 * client's session.
 */
public final class CarriedInvitation {
  private static final String TOKEN_HASH = "saas.invitation";

  private CarriedInvitation() {}

  public static void put(AuthenticationSessionModel login, String token) {
    login.setClientNote(TOKEN_HASH, InvitationToken.hash(token));
    FirstProof.watch(login);
  }

  /** To another authentication session of the same browser. */
  static void move(AuthenticationSessionModel from, AuthenticationSessionModel to) {
    to.setClientNote(TOKEN_HASH, from.getClientNote(TOKEN_HASH));
    FirstProof.watch(to);
  }

  /** By a link's token, which is not kept. */
  public static Optional<Invitation> find(KeycloakSession session, String token) {
    SystemScope.enter(session);
    return new Invitations(session).byToken(token);
  }

  static boolean isPresent(AuthenticationSessionModel login) {
    return login.getClientNote(TOKEN_HASH) != null;
  }

  /** In whatever status it is by now; empty when its token was replaced by a resent one. */
  public static Optional<Invitation> of(KeycloakSession session, AuthenticationSessionModel login) {
    SystemScope.enter(session);
    return Optional.ofNullable(login.getClientNote(TOKEN_HASH))
        .flatMap(hash -> new Invitations(session).byTokenHash(hash));
  }

  public static void drop(AuthenticationSessionModel login) {
    login.removeClientNote(TOKEN_HASH);
  }
}
