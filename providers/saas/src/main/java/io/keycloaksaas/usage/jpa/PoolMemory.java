package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.NodeCache;
import io.keycloaksaas.persistence.SubjectRef;
import java.time.Duration;
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
  /** More are not worth the comparison. */
  private static final int MOST_ROWS = 20;

  private static final NodeCache<Map<FeatureKey, HeldRows>> CACHE =
      new NodeCache<>(10_000, Duration.ofMinutes(5));

  private PoolMemory() {}

  static Optional<HeldRows> find(KeycloakSession session, SubjectRef subject, FeatureKey feature) {
    return Optional.ofNullable(CACHE.peek(session, subject.cacheKey()))
        .map(pools -> pools.get(feature));
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
    Map<FeatureKey, HeldRows> known = CACHE.peek(session, subject.cacheKey());
    Map<FeatureKey, HeldRows> pools = known == null ? new HashMap<>() : new HashMap<>(known);
    if (rows.rows().size() <= MOST_ROWS) {
      pools.put(feature, rows);
    } else {
      pools.remove(feature);
    }
    CACHE.store(session, subject.cacheKey(), pools, generation);
  }
}
