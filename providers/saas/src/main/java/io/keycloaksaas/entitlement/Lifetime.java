package io.keycloaksaas.entitlement;

import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.usage.Grant;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** When a fact counts: its start does, its end no longer does; an absent bound is open. */
record Lifetime(Optional<Instant> start, Optional<Instant> end) {

  static Lifetime of(FeatureOverride override) {
    return new Lifetime(override.startsAt(), override.endsAt());
  }

  static Lifetime of(Grant grant) {
    return new Lifetime(grant.effectiveAt(), grant.expiresAt());
  }

  /** Whether an instant that ends something has been reached; one that is not set never is. */
  static boolean reached(Optional<Instant> instant, Instant at) {
    return instant.filter(bound -> !bound.isAfter(at)).isPresent();
  }

  boolean isLive(Instant at) {
    return !isFuture(at) && !isOver(at);
  }

  boolean isFuture(Instant at) {
    return start.filter(at::isBefore).isPresent();
  }

  boolean isOver(Instant at) {
    return reached(end, at);
  }

  /** Bounds still to come. One that ends before it starts never counts, so it has none. */
  Stream<Instant> boundariesAfter(Instant at) {
    boolean neverLive = start.filter(this::isOver).isPresent();
    return neverLive
        ? Stream.empty()
        : Stream.concat(start.stream(), end.stream()).filter(at::isBefore);
  }
}
