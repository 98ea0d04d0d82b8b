package io.keycloaksaas.token;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.IDToken;

/**
 * Which tokens of this request carry claims of ours, and which: what any other mapper wrote under
 * our names is not.
 */
final class WrittenClaims {
  private static final String ATTRIBUTE = "saas.writtenClaims";

  private final Map<IDToken, SaasClaims> byToken = new IdentityHashMap<>();
  private final Map<String, SaasClaims> byGrant = new HashMap<>();

  static WrittenClaims of(KeycloakSession session) {
    WrittenClaims written = session.getAttribute(ATTRIBUTE, WrittenClaims.class);
    if (written == null) {
      written = new WrittenClaims();
      session.setAttribute(ATTRIBUTE, written);
    }
    return written;
  }

  /** The claims of one grant: access token and ID token of a request are about the same. */
  SaasClaims ofGrant(String grant, Supplier<SaasClaims> claims) {
    return byGrant.computeIfAbsent(grant, key -> claims.get());
  }

  void record(IDToken token, SaasClaims claims) {
    byToken.put(token, claims);
  }

  Optional<SaasClaims> of(IDToken token) {
    return Optional.ofNullable(byToken.get(token));
  }
}
