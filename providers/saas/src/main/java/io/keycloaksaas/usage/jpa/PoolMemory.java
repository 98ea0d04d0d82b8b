package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.NodeCache;
import io.keycloaksaas.persistence.SubjectRef;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * The rows of pools as this node saw them last, under a lock that it held then. Nobody may decide
 * anything by them: they are for {@link TakeStatement}, which asks under the lock whether they are
 * still so. Thread-safe.
 */
final class PoolMemory {
  /** Of a subject; more are not worth the comparison, nor the room. */
  private static final int MOST_ROWS = 20;

  /** Who has guessed wrong looks for a while: each wrong guess is made under the lock. */
  private static final Duration DOUBT = Duration.ofSeconds(1);

  private static final NodeCache<Map<FeatureKey, Known>> CACHE =
      new NodeCache<>(10_000, Duration.ofMinutes(5));

  private PoolMemory() {}

  /**
   * @param from the instant before which nobody guesses by them
   */
  private record Known(HeldRows rows, Instant from) {}

  static Optional<HeldRows> find(
      KeycloakSession session, SubjectRef subject, FeatureKey feature, Instant now) {
    return Optional.ofNullable(of(session, subject).get(feature))
        .filter(known -> !now.isBefore(known.from()))
        .map(Known::rows);
  }

  /** To be asked before the rows are read. */
  static long generation(SubjectRef subject) {
    return CACHE.generation(subject.cacheKey());
  }

  static void keep(
      KeycloakSession session,
      SubjectRef subject,
      FeatureKey feature,
      HeldRows rows,
      long generation) {
    Map<FeatureKey, Known> pools = new HashMap<>(of(session, subject));
    Known before = pools.get(feature);
    pools.put(feature, new Known(rows, before == null ? Instant.MIN : before.from()));
    if (pools.values().stream().mapToInt(known -> known.rows().rows().size()).sum() > MOST_ROWS) {
      pools.remove(feature);
    }
    CACHE.store(session, subject.cacheKey(), pools, generation);
  }

  /** The rows were no longer so. */
  static void doubt(KeycloakSession session, SubjectRef subject, FeatureKey feature, Instant now) {
    long generation = generation(subject);
    Map<FeatureKey, Known> pools = new HashMap<>(of(session, subject));
    pools.computeIfPresent(feature, (key, known) -> new Known(known.rows(), now.plus(DOUBT)));
    CACHE.store(session, subject.cacheKey(), pools, generation);
  }

  private static Map<FeatureKey, Known> of(KeycloakSession session, SubjectRef subject) {
    Map<FeatureKey, Known> pools = CACHE.peek(session, subject.cacheKey());
    return pools == null ? Map.of() : pools;
  }
}
