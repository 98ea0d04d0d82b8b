package io.keycloaksaas.subscription;

import java.time.Instant;
import java.util.Optional;

/**
 * How a subscription is paid.
 *
 * @param provider {@value #MANUAL}, or the provider whose word it follows
 * @param externalId its id there
 * @param providerStatus the provider's own word for its status
 * @param periodStart of the period that the provider named last; without one it is counted
 * @param quantity seats, at least 1
 * @param comped a plan with a price that an administrator gave for nothing
 */
public record Billing(
    String provider,
    Optional<String> externalId,
    Optional<String> providerStatus,
    Optional<Instant> periodStart,
    Optional<Instant> periodEnd,
    long quantity,
    boolean comped) {
  /** The provider of who has none: administrators decide, and time. */
  public static final String MANUAL = "manual";

  public static final Billing BY_HAND =
      new Billing(
          MANUAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1, false);

  public boolean isManual() {
    return provider.equals(MANUAL);
  }

  /** The period that the provider named, if it has begun; one that is over may be late to renew. */
  Optional<BillingPeriod> namedPeriod(Instant at) {
    return periodStart
        .filter(start -> !at.isBefore(start))
        .flatMap(start -> periodEnd.map(end -> new BillingPeriod(start, end)));
  }
}
