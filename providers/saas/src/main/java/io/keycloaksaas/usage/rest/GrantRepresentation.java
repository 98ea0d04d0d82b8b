package io.keycloaksaas.usage.rest;

import io.keycloaksaas.platform.Times;
import io.keycloaksaas.usage.Grant;
import io.keycloaksaas.usage.Grants.StoredGrant;
import org.jspecify.annotations.Nullable;

/**
 * A grant as administrators see it.
 *
 * @param amount −1 is unlimited
 * @param used of a metered feature
 */
record GrantRepresentation(
    String id,
    String feature,
    Long amount,
    Long used,
    Integer priority,
    String source,
    String reason,
    @Nullable String actorId,
    @Nullable String startsAt,
    @Nullable String endsAt,
    String createdAt,
    @Nullable String revokedAt) {

  static GrantRepresentation of(StoredGrant stored) {
    Grant grant = stored.grant();
    return new GrantRepresentation(
        grant.id(),
        grant.feature().value(),
        grant.amount().wire(),
        stored.used(),
        grant.priority(),
        stored.source(),
        stored.reason(),
        stored.actorId(),
        Times.text(grant.effectiveAt()),
        Times.text(grant.expiresAt()),
        grant.createdAt().toString(),
        Times.text(stored.revokedAt()));
  }
}
