package io.keycloaksaas.apikey;

import io.keycloaksaas.apikey.ApiKeyText.Shown;
import io.keycloaksaas.apikey.jpa.JpaApiKeys;
import io.keycloaksaas.persistence.NodeCache;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Tells whether a key is good. Its row is remembered for {@link #REMEMBERED}, and dropped on every
 * node after the commit of a change; what bounds it, the owner's membership or the organization, is
 * read live: one indexed statement when warm. What cannot be a key, by form and checksum, asks the
 * database nothing.
 */
public final class ApiKeyVerifier {
  static final Duration REMEMBERED = Duration.ofSeconds(10);

  private static final NodeCache<StoredApiKey> CACHE = new NodeCache<>(50_000, REMEMBERED);

  private final KeycloakSession session;

  /**
   * In a scope of row-level security of who asks: the holder's of the key is added, and no other.
   */
  public ApiKeyVerifier(KeycloakSession session) {
    this.session = session;
  }

  static String cacheKey(String realmId, String id) {
    return "api-key/" + realmId + "/" + id;
  }

  /** By the whole text of a key. */
  public KeyCheck check(String text) {
    Optional<Shown> shown = ApiKeyText.parse(text);
    if (shown.isEmpty()) {
      return KeyCheck.refused(KeyFault.UNKNOWN);
    }
    Optional<StoredApiKey> stored = load(shown.get().id(), shown.get().hash());
    if (stored.isEmpty()) {
      return KeyCheck.refused(KeyFault.UNKNOWN);
    }
    Instant now = Times.CLOCK.instant();
    Optional<Instant> goodUntil = stored.get().goodUntil(shown.get().hash(), now);
    if (goodUntil.isEmpty()) {
      boolean replaced =
          stored
              .get()
              .old()
              .filter(old -> ApiKeyText.areEqual(old.hash(), shown.get().hash()))
              .isPresent();
      return KeyCheck.refused(replaced ? KeyFault.ROTATED : KeyFault.UNKNOWN);
    }
    KeyCheck check = check(stored.get().key(), goodUntil.get(), now);
    check.live().ifPresent(live -> LastUse.of(session, live.key()));
    return check;
  }

  /**
   * By the id that a token of ours names: who holds such a token has shown the secret before.
   *
   * @param id as the token's signature vouches for
   */
  public Optional<LiveApiKey> ofToken(String id) {
    if (!Ids.isPossible(id)) {
      return Optional.empty();
    }
    return load(id, id)
        .flatMap(
            stored -> check(stored.key(), stored.key().expiresAt(), Times.CLOCK.instant()).live());
  }

  private KeyCheck check(ApiKey key, Instant goodUntil, Instant now) {
    return switch (key.status(now)) {
      case REVOKED -> KeyCheck.refused(KeyFault.REVOKED);
      case EXPIRED -> KeyCheck.refused(KeyFault.EXPIRED);
      case ACTIVE -> {
        TenantScope.held(session, key.userId(), key.organizationId());
        yield new KeyRights(session, key).check(goodUntil);
      }
    };
  }

  /**
   * @param held what the database must find in the row, so that it shows it
   */
  private Optional<StoredApiKey> load(String id, String held) {
    String cacheKey = cacheKey(session.getContext().getRealm().getId(), id);
    StoredApiKey known = CACHE.peek(session, cacheKey);
    if (known != null) {
      return Optional.of(known);
    }
    long generation = CACHE.generation(cacheKey);
    TenantScope.token(session, held);
    Optional<StoredApiKey> loaded = new JpaApiKeys(session).find(id);
    loaded.ifPresent(stored -> CACHE.store(session, cacheKey, stored, generation));
    return loaded;
  }
}
