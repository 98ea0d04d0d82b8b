package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.Price;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plan a subject has at an instant: its subscription's while that counts (rule 1), else the
 * default one (rule 2).
 *
 * @param plan absent when the version is not known: a plan without values and price
 * @param status as which it counts; {@code ACTIVE} for a default plan
 */
public record CountingPlan(
    PlanRef ref, Optional<Plan> plan, SubscriptionStatus status, boolean isDefault) {

  public static Optional<CountingPlan> of(
      SubjectType type,
      Optional<Subscription> subscription,
      Catalog catalog,
      Map<PlanRef, Plan> plans,
      Instant at) {
    return subscription
        .filter(found -> found.counts(at))
        .map(found -> subscribed(found, plans, at))
        .or(() -> defaultOf(type, catalog));
  }

  private static CountingPlan subscribed(
      Subscription subscription, Map<PlanRef, Plan> plans, Instant at) {
    PlanRef ref = subscription.planAt(at);
    return new CountingPlan(
        ref, Optional.ofNullable(plans.get(ref)), subscription.statusAt(at), false);
  }

  private static Optional<CountingPlan> defaultOf(SubjectType type, Catalog catalog) {
    return catalog
        .defaultPlan(type)
        .flatMap(catalog::plan)
        .map(
            plan ->
                new CountingPlan(
                    new PlanRef(plan.key(), catalog.version()),
                    Optional.of(plan),
                    SubscriptionStatus.ACTIVE,
                    true));
  }

  /** Instants at which a counting subscription changes; one that no longer counts never will. */
  static Stream<Instant> boundariesAfter(Subscription subscription, Instant at) {
    if (!subscription.counts(at)) {
      return Stream.empty();
    }
    Optional<Instant> change = subscription.nextPlan().flatMap(next -> subscription.changeAt());
    return Stream.of(subscription.statusEnd(), subscription.cancelAt(), change)
        .flatMap(Optional::stream)
        .filter(at::isBefore);
  }

  /** How long its periods are; without a price a month. */
  static Price.Interval interval(Plan plan) {
    return plan.price().map(Price::interval).orElse(Price.Interval.MONTH);
  }

  Optional<Amount> value(FeatureKey feature) {
    return plan.flatMap(found -> found.value(feature));
  }

  /**
   * Rule 8. A free plan is free whatever its subscription's status; an unknown one is no better.
   */
  public Standing standing() {
    if (plan.map(Plan::isFree).orElse(true)) {
      return Standing.FREE;
    }
    return switch (status) {
      case TRIALING -> Standing.TRIALING;
      case PAST_DUE -> Standing.PAST_DUE;
      case ACTIVE, PAUSED, CANCELED -> Standing.PAID;
    };
  }
}
