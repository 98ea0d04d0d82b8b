package io.keycloaksaas.entitlement.jpa;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.keycloaksaas.entitlement.EntitlementProvider.Entitlements;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The last answer for a user in an organization. It holds as long as it would be made from the very
 * same objects, at an instant of its validity: the resolver is constant there. Nothing has to be
 * dropped, since changed facts are other objects. Thread-safe.
 *
 * @param sources membership, facts and catalogue; compared by identity
 * @param from the instant it was made for
 */
record Resolved(Object[] sources, Instant from, Entitlements answer) {
  private static final Cache<String, Resolved> LAST =
      Caffeine.newBuilder().maximumSize(100_000).build();

  static Entitlements of(String key, Object[] sources, Instant at, Supplier<Entitlements> resolve) {
    Resolved last = LAST.getIfPresent(key);
    if (last != null && last.isMadeOf(sources) && last.holds(at)) {
      return last.answer;
    }
    Entitlements answer = resolve.get();
    LAST.put(key, new Resolved(sources, at, answer));
    return answer;
  }

  private boolean isMadeOf(Object[] others) {
    for (int i = 0; i < sources.length; i++) {
      if (sources[i] != others[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Instant at) {
    return !at.isBefore(from) && answer.set().validUntil().map(at::isBefore).orElse(true);
  }
}
