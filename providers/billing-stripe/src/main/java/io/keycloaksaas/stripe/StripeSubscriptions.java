package io.keycloaksaas.stripe;

import com.stripe.model.PaymentMethod;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.model.SubscriptionSchedule;
import io.keycloaksaas.billing.CustomerSubscription;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stripe's subscription in our words. */
final class StripeSubscriptions {
  static final String TRIAL = "keycloak_saas_trial";
  static final String OFFERED = "offered";

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
        next(one.getScheduleObject()),
        isOffered(one)
            ? Optional.of(
                new CustomerSubscription.OfferedTrial(marks(one.getDefaultPaymentMethodObject())))
            : Optional.empty());
  }

  /** The one thing that is read of metadata: that our checkout wrote it, with our key. */
  private static boolean isOffered(Subscription one) {
    return one.getMetadata() != null && OFFERED.equals(one.getMetadata().get(TRIAL));
  }

  /**
   * What is the same whenever the same card or account pays.
   *
   * @param method null where it was not asked for, or nobody pays yet
   */
  private static Set<String> marks(PaymentMethod method) {
    return method == null
        ? Set.of()
        : Stream.of(
                Optional.ofNullable(method.getCard()).map(PaymentMethod.Card::getFingerprint),
                Optional.ofNullable(method.getSepaDebit())
                    .map(PaymentMethod.SepaDebit::getFingerprint),
                Optional.ofNullable(method.getUsBankAccount())
                    .map(PaymentMethod.UsBankAccount::getFingerprint),
                Optional.ofNullable(method.getBacsDebit())
                    .map(PaymentMethod.BacsDebit::getFingerprint),
                Optional.ofNullable(method.getAuBecsDebit())
                    .map(PaymentMethod.AuBecsDebit::getFingerprint))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
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
