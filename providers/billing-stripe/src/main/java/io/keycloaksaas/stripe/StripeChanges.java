package io.keycloaksaas.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.model.SubscriptionSchedule;
import com.stripe.param.SubscriptionRetrieveParams;
import com.stripe.param.SubscriptionScheduleCreateParams;
import com.stripe.param.SubscriptionScheduleReleaseParams;
import com.stripe.param.SubscriptionScheduleUpdateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams.Phase;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.common.EmptyParam;
import io.keycloaksaas.billing.BillingGatewayRefused;
import io.keycloaksaas.billing.SubscriptionChange;
import io.keycloaksaas.subscription.When;
import java.util.List;
import java.util.Optional;

/**
 * Changes subscriptions at Stripe. What is so already is not done again; what is done carries the
 * request's key, one for each step.
 *
 * <p>A change at the end of the period is a schedule of two phases, which lets go of the
 * subscription a month after the second has begun. A schedule that somebody made at Stripe, such as
 * a contract's, is not touched: nothing is changed then.
 */
final class StripeChanges {
  private static final String OURS = "keycloak_saas";
  private static final String SCHEDULE = "schedule";

  private final StripeClient stripe;

  StripeChanges(StripeClient stripe) {
    this.stripe = stripe;
  }

  void change(SubscriptionChange change, When when, String key) {
    StripeCalls.order(
        () -> {
          Subscription one = find(change.subscriptionId());
          SubscriptionItem item = changed(one, change);
          boolean done =
              item.getPrice().getId().equals(change.priceId())
                  && quantity(item) == change.quantity();
          requireOurs(one);
          if (when == When.NOW && !done) {
            changeNow(one, item, change, key); // before all else: it may be refused
          }
          releaseSchedule(one, key);
          if (when == When.PERIOD_END && !done) {
            keep(one, key);
            schedule(one, item, change, key);
          }
          return null;
        });
  }

  void cancelAtPeriodEnd(String subscriptionId, String key) {
    StripeCalls.order(
        () -> {
          Subscription one = find(subscriptionId);
          requireOurs(one);
          releaseSchedule(one, key);
          return Boolean.TRUE.equals(one.getCancelAtPeriodEnd())
              ? one
              : update(
                  one,
                  SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true).build(),
                  key + "/cancel");
        });
  }

  void resume(String subscriptionId, String key) {
    StripeCalls.order(
        () -> {
          Subscription one = find(subscriptionId);
          requireOurs(one);
          releaseSchedule(one, key);
          return keep(one, key);
        });
  }

  private Subscription find(String id) throws StripeException {
    return stripe
        .v1()
        .subscriptions()
        .retrieve(id, SubscriptionRetrieveParams.builder().addExpand(SCHEDULE).build());
  }

  private static SubscriptionItem changed(Subscription one, SubscriptionChange change) {
    StripeCalls.required(one.getItems(), "items");
    return StripeCalls.required(one.getItems().getData(), "items").stream()
        .filter(
            item ->
                StripeProration.isChanged(item, change)
                    || item.getPrice().getId().equals(change.priceId()))
        .findFirst()
        .orElseThrow(() -> refused("an item of another price"));
  }

  /** What is due at once is paid, or nothing is changed. */
  private Subscription changeNow(
      Subscription one, SubscriptionItem item, SubscriptionChange change, String key)
      throws StripeException {
    return update(
        one,
        SubscriptionUpdateParams.builder()
            .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.ALWAYS_INVOICE)
            .setPaymentBehavior(SubscriptionUpdateParams.PaymentBehavior.ERROR_IF_INCOMPLETE)
            .addItem(
                SubscriptionUpdateParams.Item.builder()
                    .setId(item.getId())
                    .setPrice(change.priceId())
                    .setQuantity(change.quantity())
                    .build())
            .build(),
        key + "/change");
  }

  /** Takes a cancellation back. */
  private Subscription keep(Subscription one, String key) throws StripeException {
    if (Boolean.TRUE.equals(one.getCancelAtPeriodEnd())) {
      return update(
          one,
          SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(false).build(),
          key + "/keep");
    }
    return one.getCancelAt() == null
        ? one
        : update(
            one,
            SubscriptionUpdateParams.builder().setCancelAt(EmptyParam.EMPTY).build(),
            key + "/keep");
  }

  private Subscription update(Subscription one, SubscriptionUpdateParams params, String key)
      throws StripeException {
    return stripe.v1().subscriptions().update(one.getId(), params, StripeCalls.once(key));
  }

  /** One with a single phase, which changes nothing, we may have left unfinished. */
  private static void requireOurs(Subscription one) {
    SubscriptionSchedule schedule = one.getScheduleObject();
    boolean ours =
        schedule == null
            || schedule.getPhases() != null && schedule.getPhases().size() <= 1
            || schedule.getMetadata() != null && schedule.getMetadata().containsKey(OURS);
    if (!ours) {
      throw refused("a schedule of somebody else");
    }
  }

  private void releaseSchedule(Subscription one, String key) throws StripeException {
    SubscriptionSchedule schedule = one.getScheduleObject();
    if (schedule == null) {
      return;
    }
    stripe
        .v1()
        .subscriptionSchedules()
        .release(
            schedule.getId(),
            SubscriptionScheduleReleaseParams.builder().build(),
            StripeCalls.once(key + "/release"));
  }

  private SubscriptionSchedule schedule(
      Subscription one, SubscriptionItem changed, SubscriptionChange change, String key)
      throws StripeException {
    SubscriptionSchedule made =
        stripe
            .v1()
            .subscriptionSchedules()
            .create(
                SubscriptionScheduleCreateParams.builder().setFromSubscription(one.getId()).build(),
                StripeCalls.once(key + "/schedule"));
    Long start =
        Optional.ofNullable(made.getPhases())
            .flatMap(phases -> phases.stream().findFirst())
            .map(SubscriptionSchedule.Phase::getStartDate)
            .orElse(null);
    Long end = StripeCalls.required(changed.getCurrentPeriodEnd(), "current_period_end");
    Phase.Builder now =
        Phase.builder().setStartDate(StripeCalls.required(start, "start_date")).setEndDate(end);
    Phase.Builder then =
        Phase.builder()
            .setStartDate(end)
            .setDuration(
                Phase.Duration.builder()
                    .setInterval(Phase.Duration.Interval.MONTH)
                    .setIntervalCount(1L)
                    .build());
    List<SubscriptionItem> items = one.getItems().getData();
    for (SubscriptionItem item : items) {
      boolean isChanged = item.getId().equals(changed.getId());
      now.addItem(item(item.getPrice().getId(), quantity(item)));
      then.addItem(
          isChanged
              ? item(change.priceId(), change.quantity())
              : item(item.getPrice().getId(), quantity(item)));
    }
    return stripe
        .v1()
        .subscriptionSchedules()
        .update(
            made.getId(),
            SubscriptionScheduleUpdateParams.builder()
                .setEndBehavior(SubscriptionScheduleUpdateParams.EndBehavior.RELEASE)
                .setProrationBehavior(SubscriptionScheduleUpdateParams.ProrationBehavior.NONE)
                .putMetadata(OURS, "change")
                .addPhase(now.build())
                .addPhase(then.build())
                .build(),
            StripeCalls.once(key + "/phases"));
  }

  private static Phase.Item item(String price, long quantity) {
    return Phase.Item.builder().setPrice(price).setQuantity(quantity).build();
  }

  private static long quantity(SubscriptionItem item) {
    return item.getQuantity() == null ? 1 : item.getQuantity();
  }

  private static BillingGatewayRefused refused(String why) {
    return new BillingGatewayRefused(BillingGatewayRefused.Reason.STATE, why, null);
  }
}
