package io.keycloaksaas.subscription;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * An exception for one subject and feature. Live from {@code startsAt} (inclusive) to {@code
 * endsAt} (exclusive).
 *
 * @param value present with {@link Effect#VALUE} only
 */
public record FeatureOverride(
    String id,
    FeatureKey feature,
    Effect effect,
    Optional<Amount> value,
    Optional<Instant> startsAt,
    Optional<Instant> endsAt,
    Instant createdAt) {

  public enum Effect {
    /** Grants a boolean feature. */
    ALLOW,
    /** Replaces the value of a limit. */
    VALUE,
    /** Takes any feature away; beats everything. */
    DENY;

    /** The word in the REST API. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
