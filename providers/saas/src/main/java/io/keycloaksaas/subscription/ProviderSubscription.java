package io.keycloaksaas.subscription;

import java.time.Instant;
import java.util.Optional;

/**
 * What a billing provider says is true of one of its subscriptions now. It is asked for, never
 * taken from a message, so that the order of messages means nothing.
 *
 * @param provider such as {@code stripe}
 * @param externalId its id there
 * @param status its status in our words
 * @param providerStatus its status there, as it is written there
 * @param trialEnd while trialing
 * @param cancelAt when it ends, if that is known already
 * @param periodStart of the period that is paid for, inclusive
 * @param periodEnd exclusive
 * @param quantity seats, at least 1
 * @param next another plan that is scheduled to follow
 */
public record ProviderSubscription(
    String provider,
    String externalId,
    String planKey,
    SubscriptionStatus status,
    String providerStatus,
    Instant startedAt,
    Optional<Instant> trialEnd,
    Optional<Instant> cancelAt,
    Optional<Instant> periodStart,
    Optional<Instant> periodEnd,
    long quantity,
    Optional<Next> next) {

  /** What it becomes at an instant to come. */
  public record Next(String planKey, Instant at) {}
}
