package io.keycloaksaas.subscription.rest;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.SubscriptionProvider.StoredOverride;
import org.jspecify.annotations.Nullable;

/** An override as administrators see it; {@code value} −1 is unlimited. */
record OverrideRepresentation(
    String id,
    String feature,
    String effect,
    @Nullable Long value,
    String reason,
    String actorId,
    @Nullable String startsAt,
    @Nullable String endsAt,
    String createdAt,
    @Nullable String removedAt) {

  static OverrideRepresentation of(StoredOverride stored) {
    FeatureOverride override = stored.override();
    return new OverrideRepresentation(
        override.id(),
        override.feature().value(),
        override.effect().key(),
        override.value().map(Amount::wire).orElse(null),
        stored.reason(),
        stored.actorId(),
        Times.text(override.startsAt()),
        Times.text(override.endsAt()),
        override.createdAt().toString(),
        Times.text(stored.removedAt()));
  }
}
