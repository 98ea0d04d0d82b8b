package io.keycloaksaas.billing;

import io.keycloaksaas.subscription.SubscriptionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A subscription of a customer as its provider tells of it.
 *
 * @param status in our words
 * @param providerStatus in the provider's
 * @param items what is paid for, in the provider's order
 * @param next where other items are scheduled to follow
 * @param trial while or before it is one that we offered
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
    Optional<Next> next,
    Optional<OfferedTrial> trial) {

  public CustomerSubscription {
    items = List.copyOf(items);
  }

  /**
   * A trial that our checkout offered, not one that somebody gave at the provider.
   *
   * @param marks what the provider knows the payer by
   */
  public record OfferedTrial(Set<String> marks) {
    public OfferedTrial {
      marks = Set.copyOf(marks);
    }
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
