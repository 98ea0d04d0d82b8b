package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import java.time.Instant;
import java.util.Optional;

/**
 * An amount given to a subject beyond its plan: it fills the pool of a metered feature, or adds to
 * a limit.
 *
 * @param priority lower burns first
 * @param voided taken back; counts at no instant
 */
public record Grant(
    String id,
    FeatureKey feature,
    Amount amount,
    int priority,
    Optional<Instant> effectiveAt,
    Optional<Instant> expiresAt,
    Instant createdAt,
    boolean voided) {}
