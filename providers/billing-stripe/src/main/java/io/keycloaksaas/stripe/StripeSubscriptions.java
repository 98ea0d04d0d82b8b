package io.keycloaksaas.stripe;

import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.model.SubscriptionSchedule;
import io.keycloaksaas.billing.CustomerSubscription;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Stripe's subscription in our words. */
final class StripeSubscriptions {
  private static final String ACTIVE = "active";

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
        periodEnd,
        next(one.getScheduleObject()));
  }

  /**
   * The phase after the one that runs.
   *
   * @param schedule null without one, or where it was not asked for
   */
  private static Optional<CustomerSubscription.Next> next(SubscriptionSchedule schedule) {
    if (schedule == null
        || schedule.getCurrentPhase() == null
        || schedule.getPhases() == null
        || !ACTIVE.equals(schedule.getStatus())) {
      return Optional.empty();
    }
    Long from = schedule.getCurrentPhase().getEndDate();
    return schedule.getPhases().stream()
        .filter(phase -> phase.getStartDate() != null && phase.getStartDate().equals(from))
        .filter(phase -> phase.getItems() != null)
        .findFirst()
        .map(
            phase ->
                new CustomerSubscription.Next(
                    phase.getItems().stream()
                        .map(SubscriptionSchedule.Phase.Item::getPrice)
                        .filter(Objects::nonNull)
                        .toList(),
                    Instant.ofEpochSecond(from)));
  }

  private static Optional<Instant> first(Stream<Long> seconds) {
    return seconds.map(StripeSubscriptions::instant).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Instant> instant(Long seconds) {
    return Optional.ofNullable(seconds).map(Instant::ofEpochSecond);
  }
}
