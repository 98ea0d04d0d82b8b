package io.keycloaksaas.guards;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The versions below which tokens are stale. Written by one thread, read by many.
 *
 * <p><b>Forgetting is safe.</b> What is remembered is bounded by number and by time. Whenever a
 * version is forgotten the horizon moves to the instant at which it was heard, and a token that was
 * issued before the horizon is trusted only about subjects that are still remembered. So forgetting
 * may send somebody to refresh his token, but never lets a stale one pass.
 */
final class KnownVersions {
  /** Of the clocks of issuer and service: beyond it the verifier refuses new tokens anyway. */
  private static final Duration SKEW = TokenRules.DEFAULT_LEEWAY;

  private final int capacity;
  private final Duration tokenLife;
  private final Map<String, Long> versions = new ConcurrentHashMap<>();
  private final ArrayDeque<Heard> order = new ArrayDeque<>();
  private volatile long catalog;
  private volatile Instant horizon = Instant.MIN;

  private record Heard(String subject, long version, Instant at) {}

  /**
   * @param tokenLife after it a version is forgotten
   */
  KnownVersions(int capacity, Duration tokenLife) {
    this.capacity = capacity;
    this.tokenLife = tokenLife;
  }

  static String organization(String id) {
    return "organization/" + id;
  }

  static String user(String id) {
    return "user/" + id;
  }

  /** Nothing is known of tokens issued before. */
  void begin(Instant since) {
    horizon = since; // first: a reader in between is only stricter
    versions.clear();
    order.clear();
    catalog = 0;
  }

  void hear(String subject, long version, Instant now) {
    if (version > versions.getOrDefault(subject, 0L)) {
      versions.put(subject, version);
      order.add(new Heard(subject, version, now));
    }
    while (order.size() > capacity) {
      forget();
    }
  }

  void hearCatalog(long version) {
    catalog = Math.max(catalog, version);
  }

  void forgetOld(Instant now) {
    while (!order.isEmpty() && order.peek().at().plus(SKEW).plus(tokenLife).isBefore(now)) {
      forget();
    }
  }

  private void forget() {
    Heard oldest = order.remove();
    Instant at = oldest.at().plus(SKEW);
    if (at.isAfter(horizon)) {
      horizon = at;
    }
    versions.remove(oldest.subject(), oldest.version());
  }

  int size() {
    return order.size();
  }

  long catalog() {
    return catalog;
  }

  /** Whether the version is lower than what is known, or too old to be known of. */
  boolean isStale(String subject, long version, Optional<Instant> issued) {
    Long known = versions.get(subject);
    if (known != null) {
      return version < known;
    }
    Instant seen = horizon;
    return !seen.equals(Instant.MIN) && issued.filter(at -> !at.isBefore(seen)).isEmpty();
  }
}
