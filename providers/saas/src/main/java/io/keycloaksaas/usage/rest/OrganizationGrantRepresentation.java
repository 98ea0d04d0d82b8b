package io.keycloaksaas.usage.rest;

import io.keycloaksaas.platform.Times;
import io.keycloaksaas.usage.Grant;
import io.keycloaksaas.usage.Grants.StoredGrant;
import org.jspecify.annotations.Nullable;

/**
 * A grant as members see it: without its reason and who made it.
 *
 * @param amount −1 is unlimited
 * @param used of a metered feature
 */
record OrganizationGrantRepresentation(
    String id,
    String feature,
    Long amount,
    Long used,
    Integer priority,
    String source,
    @Nullable String startsAt,
    @Nullable String endsAt,
    String createdAt) {

  static OrganizationGrantRepresentation of(StoredGrant stored) {
    Grant grant = stored.grant();
    return new OrganizationGrantRepresentation(
        grant.id(),
        grant.feature().value(),
        grant.amount().wire(),
        stored.used(),
        grant.priority(),
        stored.source(),
        Times.text(grant.effectiveAt()),
        Times.text(grant.expiresAt()),
        grant.createdAt().toString());
  }
}
