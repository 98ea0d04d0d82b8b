package io.keycloaksaas.apikey;

import java.time.Instant;
import java.util.Optional;

/**
 * A key with what its secrets are compared with.
 *
 * @param hash of the present secret
 * @param old the one before it, for as long as it is still good
 */
public record StoredApiKey(ApiKey key, String hash, Optional<Old> old) {

  /** A secret that was replaced. */
  public record Old(String hash, Instant until) {}

  /**
   * Until when a secret with this hash is good; empty when it is none of this key, or no longer.
   */
  Optional<Instant> goodUntil(String shown, Instant now) {
    if (ApiKeyText.areEqual(hash, shown)) {
      return Optional.of(key.expiresAt());
    }
    return old.filter(earlier -> ApiKeyText.areEqual(earlier.hash(), shown))
        .map(Old::until)
        .filter(now::isBefore);
  }
}
