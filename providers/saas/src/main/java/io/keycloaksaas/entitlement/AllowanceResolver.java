package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.Price;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import io.keycloaksaas.usage.Allowance;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The metered values of a subject's counting plan, and the period they are for (rule 6). Pure, as
 * {@link EntitlementResolver} is.
 */
public final class AllowanceResolver {
  /** Without a subscription periods are whole months or years of the calendar (UTC). */
  private static final Instant CALENDAR = Instant.EPOCH;

  private AllowanceResolver() {}

  /**
   * @param plans every plan version the subscription names; one that is missing gives nothing
   */
  public static Allowance allowance(
      SubjectType type,
      SubjectFacts subject,
      Catalog catalog,
      Map<PlanRef, Plan> plans,
      Instant at) {
    Facts facts = new Facts(catalog, plans, Optional.empty(), Optional.empty());
    SubjectEvaluation evaluation = SubjectEvaluation.of(type, subject, facts, at);
    Map<FeatureKey, Amount> values = new HashMap<>();
    Set<FeatureKey> denied = new HashSet<>();
    for (Feature feature : catalog.features().values()) {
      if (feature.type() == FeatureType.METERED) {
        evaluation
            .plan()
            .flatMap(plan -> plan.value(feature.key()))
            .ifPresent(value -> values.put(feature.key(), value));
        if (evaluation.denies(feature.key())) {
          denied.add(feature.key());
        }
      }
    }
    Optional<Subscription> counting = subject.subscription().filter(found -> found.counts(at));
    Optional<Plan> plan = evaluation.plan().flatMap(CountingPlan::plan);
    Price.Interval interval = plan.map(CountingPlan::interval).orElse(Price.Interval.MONTH);
    BillingPeriod period =
        counting
            .map(subscription -> BillingPeriod.of(subscription, interval, at))
            .orElseGet(() -> BillingPeriod.at(CALENDAR, interval, at));
    return new Allowance(
        counting.map(Subscription::id).orElse(Allowance.DEFAULT),
        period,
        counting.filter(found -> isFirst(found, period)).map(Subscription::startedAt),
        values,
        denied,
        isTrial(counting, at) ? Map.of() : plan.map(Plan::rollovers).orElse(Map.of()));
  }

  /** What is given to try ends with the trial, also where that becomes a paid subscription. */
  private static boolean isTrial(Optional<Subscription> counting, Instant at) {
    return counting.filter(found -> found.statusAt(at) == SubscriptionStatus.TRIALING).isPresent();
  }

  private static boolean isFirst(Subscription subscription, BillingPeriod period) {
    return period.start().equals(subscription.startedAt())
        || subscription.wasTrialEnded()
            && subscription.trialEnd().filter(period.start()::equals).isPresent();
  }
}
