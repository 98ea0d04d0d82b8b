package io.keycloaksaas.subscription.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the APIs show it at an instant: what time has changed is changed, whatever is
 * stored.
 *
 * @param id null for the default plan, which is never a row
 * @param isDefault no subscription counts: this is what the subject has instead
 */
record SubscriptionRepresentation(
    @Nullable String id,
    String plan,
    Long catalogVersion,
    String status,
    @JsonProperty("default") boolean isDefault,
    @Nullable String startedAt,
    @Nullable String currentPeriodStart,
    @Nullable String currentPeriodEnd,
    @Nullable String trialEnd,
    @Nullable String cancelAt,
    @Nullable String graceUntil,
    @Nullable String nextPlan,
    @Nullable String changeAt) {

  static SubscriptionRepresentation of(
      Subscription subscription, BillingPeriod period, Instant now) {
    PlanRef plan = subscription.planAt(now);
    boolean pending = plan.equals(subscription.plan());
    return new SubscriptionRepresentation(
        subscription.id(),
        plan.key(),
        plan.catalogVersion(),
        subscription.status().key(),
        false,
        subscription.startedAt().toString(),
        period.start().toString(),
        period.end().toString(),
        Times.text(subscription.trialEnd()),
        Times.text(subscription.cancelAt()),
        Times.text(subscription.graceUntil()),
        pending ? subscription.nextPlan().map(PlanRef::key).orElse(null) : null,
        pending ? Times.text(subscription.changeAt()) : null);
  }

  /** Free is never a row. */
  static SubscriptionRepresentation ofDefault(Plan plan, long catalogVersion) {
    return new SubscriptionRepresentation(
        null,
        plan.key(),
        catalogVersion,
        SubscriptionStatus.ACTIVE.key(),
        true,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
