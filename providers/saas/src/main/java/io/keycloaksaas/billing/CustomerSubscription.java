package io.keycloaksaas.billing;

import io.keycloaksaas.subscription.SubscriptionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A subscription of a customer as its provider tells of it.
 *
 * @param status in our words
 * @param providerStatus in the provider's
 * @param items what is paid for, in the provider's order
 * @param next where other items are scheduled to follow
 */
public record CustomerSubscription(
    String id,
    SubscriptionStatus status,
    String providerStatus,
    List<Item> items,
    Instant createdAt,
    Instant startedAt,
    Optional<Instant> trialEnd,
    Optional<Instant> cancelAt,
    Optional<Instant> periodStart,
    Optional<Instant> periodEnd,
    Optional<Next> next) {

  public CustomerSubscription {
    items = List.copyOf(items);
  }

  /** What is paid for from an instant to come on, by the ids of the prices. */
  public record Next(List<String> priceIds, Instant at) {
    public Next {
      priceIds = List.copyOf(priceIds);
    }
  }

  /** So many of a price. */
  public record Item(String id, String priceId, long quantity) {}
}
