package io.keycloaksaas.token;

import io.keycloaksaas.apikey.LiveApiKey;
import io.keycloaksaas.entitlement.EntitlementProvider.Entitlements;
import io.keycloaksaas.platform.Times;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.keycloak.representations.AccessToken;

/**
 * What a token that was made from an API key says: {@code org} and {@code ent} of the key, and
 * nothing that would speak of a person's roles.
 */
final class KeyClaims {
  /** All that a token of a key carries beside what every token does. */
  private static final Set<String> OURS = Set.of(SaasClaims.ORG, SaasClaims.ENT);

  private KeyClaims() {}

  /**
   * Of this moment; where the set would end within the current second, the one that follows, as in
   * every token.
   */
  static SaasClaims of(LiveApiKey live) {
    Instant now = Times.CLOCK.instant();
    Entitlements entitlements = TokenEntitlements.lasting(now, at -> live.entitlements().apply(at));
    return SaasClaims.of(
        live.organization().map(one -> new SaasClaims.Place(one.id(), one.slug(), List.of())),
        entitlements);
  }

  /**
   * Whatever else was written into the token goes. Its realm roles are none, and said to be: a
   * token that has neither roles nor a session counts as lightweight, and Keycloak looks its user's
   * roles up ({@code AuthenticationManager.resolveLightweightAccessTokenRoles}), as client
   * registration does for whoever comes with a bearer token.
   */
  static void strip(AccessToken token) {
    token.setRealmAccess(new AccessToken.Access().roles(Set.of()));
    token.setResourceAccess(null);
    token.setSessionId(null);
    token.getOtherClaims().keySet().retainAll(OURS);
  }
}
