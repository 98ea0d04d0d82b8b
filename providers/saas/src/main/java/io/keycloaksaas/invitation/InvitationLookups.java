package io.keycloaksaas.invitation;

import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.platform.ClientAddress;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Links that come from outside: tries are counted by where they come from. */
public final class InvitationLookups {
  private static final Limit LOOKUP = new Limit("invitation.lookup", 120, Duration.ofMinutes(10));

  private final KeycloakSession session;

  public InvitationLookups(KeycloakSession session) {
    this.session = session;
  }

  /**
   * One more try from this address of the network.
   *
   * @throws io.keycloaksaas.platform.Problem {@code too_many_requests}
   */
  public void count() {
    Limits.hit(session, LOOKUP, ClientAddress.network(session));
  }

  /**
   * @throws io.keycloaksaas.platform.Problem {@code invitation_not_found}
   */
  public Invitation get(String token) {
    return new Invitations(session).byToken(token).orElseThrow(InvitationChanges::notFound);
  }

  /** As {@link #get}, for who is signed in: only a wrong token counts as a try. */
  public Invitation getOrCount(String token) {
    Optional<Invitation> found = new Invitations(session).byToken(token);
    if (found.isEmpty()) {
      count();
    }
    return found.orElseThrow(InvitationChanges::notFound);
  }
}
