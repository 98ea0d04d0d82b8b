package io.keycloaksaas.stripe;

import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import io.keycloaksaas.billing.CustomerSubscription;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stripe's subscription in our words. */
final class StripeSubscriptions {
  private StripeSubscriptions() {}

  /**
   * @param items all of them; the subscription itself may hold the first only
   */
  static CustomerSubscription of(Subscription one, List<SubscriptionItem> items) {
    Optional<Instant> periodEnd = first(items.stream().map(SubscriptionItem::getCurrentPeriodEnd));
    return new CustomerSubscription(
        one.getId(),
        StripeStatus.of(StripeCalls.required(one.getStatus(), "status")),
        one.getStatus(),
        items.stream()
            .map(
                item ->
                    new CustomerSubscription.Item(
                        item.getId(),
                        StripeCalls.required(item.getPrice(), "price").getId(),
                        item.getQuantity() == null ? 1 : item.getQuantity()))
            .toList(),
        instant(one.getCreated()).orElse(Instant.EPOCH),
        instant(one.getStartDate()).or(() -> instant(one.getCreated())).orElse(Instant.EPOCH),
        instant(one.getTrialEnd()),
        instant(one.getEndedAt())
            .or(() -> instant(one.getCancelAt()))
            .or(
                () ->
                    Boolean.TRUE.equals(one.getCancelAtPeriodEnd()) ? periodEnd : Optional.empty()),
        first(items.stream().map(SubscriptionItem::getCurrentPeriodStart)),
        periodEnd);
  }

  private static Optional<Instant> first(Stream<Long> seconds) {
    return seconds.map(StripeSubscriptions::instant).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Instant> instant(Long seconds) {
    return Optional.ofNullable(seconds).map(Instant::ofEpochSecond);
  }
}
