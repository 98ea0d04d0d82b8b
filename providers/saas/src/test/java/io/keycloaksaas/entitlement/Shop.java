package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.Plan.Audience;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.Price;
import io.keycloaksaas.subscription.Billing;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import io.keycloaksaas.usage.Grant;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A small catalogue of version 7 and facts about it; instants are seconds, "" is absent. */
final class Shop {
  static final FeatureKey SSO = new FeatureKey("sso");
  static final FeatureKey SEATS = new FeatureKey("seats");
  static final FeatureKey RUNS = new FeatureKey("runs");
  static final Catalog CATALOG = catalog();
  static final Map<PlanRef, Plan> PLANS =
      CATALOG.plans().values().stream()
          .collect(Collectors.toMap(plan -> new PlanRef(plan.key(), 7), plan -> plan));

  private Shop() {}

  static Facts userFacts(SubjectFacts subject) {
    return Facts.ownSetOf(CATALOG, PLANS, subject);
  }

  static Facts organizationFacts(SubjectFacts subject) {
    return Facts.ownSetOf(CATALOG, PLANS, organization(subject));
  }

  static Facts merged(SubjectFacts user, OrganizationFacts organization) {
    return Facts.merged(CATALOG, PLANS, user, organization);
  }

  static OrganizationFacts organization(SubjectFacts subject) {
    return new OrganizationFacts(true, Optional.of(Map.of()), subject);
  }

  static SubjectFacts active(String plan) {
    return subscribed(plan, SubscriptionStatus.ACTIVE, "", "", "", "");
  }

  static SubjectFacts trial(String plan, String trialEnd, String cancelAt) {
    return subscribed(plan, SubscriptionStatus.TRIALING, trialEnd, cancelAt, "", "");
  }

  /** One by hand or of a provider that was a trial and is active. */
  static SubjectFacts afterTrial(
      String plan, Instant trialEnd, boolean converted, Billing billing) {
    Subscription subscription =
        new Subscription(
            "s",
            new PlanRef(plan, 7),
            SubscriptionStatus.ACTIVE,
            Instant.ofEpochSecond(10),
            Optional.of(trialEnd),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            converted,
            false,
            billing);
    return new SubjectFacts(Optional.of(subscription), List.of(), List.of());
  }

  static SubjectFacts changing(String plan, String next, String changeAt) {
    return subscribed(plan, SubscriptionStatus.ACTIVE, "", "", next, changeAt);
  }

  static SubjectFacts with(SubjectFacts subject, FeatureOverride... overrides) {
    return new SubjectFacts(subject.subscription(), List.of(overrides), subject.grants());
  }

  static SubjectFacts with(SubjectFacts subject, Grant... grants) {
    return new SubjectFacts(subject.subscription(), subject.overrides(), List.of(grants));
  }

  static FeatureOverride value(
      String id, long value, String startsAt, String endsAt, long createdAt) {
    return new FeatureOverride(
        id,
        SEATS,
        FeatureOverride.Effect.VALUE,
        Optional.of(new Amount(value)),
        instant(startsAt),
        instant(endsAt),
        Instant.ofEpochSecond(createdAt));
  }

  static FeatureOverride override(
      String id, FeatureKey feature, FeatureOverride.Effect effect, String endsAt) {
    return new FeatureOverride(
        id,
        feature,
        effect,
        Optional.empty(),
        Optional.empty(),
        instant(endsAt),
        Instant.ofEpochSecond(9));
  }

  static Grant grant(
      String id, FeatureKey feature, long amount, String effective, String expires, long created) {
    return new Grant(
        id,
        feature,
        new Amount(amount),
        0,
        instant(effective),
        instant(expires),
        Instant.ofEpochSecond(created),
        false);
  }

  static Grant voided(String id, FeatureKey feature, long amount, long created) {
    return new Grant(
        id,
        feature,
        new Amount(amount),
        0,
        Optional.empty(),
        Optional.empty(),
        Instant.ofEpochSecond(created),
        true);
  }

  private static SubjectFacts subscribed(
      String plan,
      SubscriptionStatus status,
      String trialEnd,
      String cancelAt,
      String next,
      String changeAt) {
    Subscription subscription =
        new Subscription(
            "s",
            new PlanRef(plan, 7),
            status,
            Instant.ofEpochSecond(10),
            instant(trialEnd),
            instant(cancelAt),
            Optional.empty(),
            next.isEmpty() ? Optional.empty() : Optional.of(new PlanRef(next, 7)),
            instant(changeAt));
    return new SubjectFacts(Optional.of(subscription), List.of(), List.of());
  }

  private static Optional<Instant> instant(String second) {
    return second.isEmpty()
        ? Optional.empty()
        : Optional.of(Instant.ofEpochSecond(Long.parseLong(second)));
  }

  private static Catalog catalog() {
    Map<FeatureKey, Feature> features =
        Map.of(
            SSO, new Feature(SSO, FeatureType.BOOLEAN, ""),
            SEATS, new Feature(SEATS, FeatureType.LIMIT, ""),
            RUNS, new Feature(RUNS, FeatureType.METERED, ""));
    Set<Audience> users = Set.of(Audience.USER);
    Set<Audience> organizations = Set.of(Audience.ORGANIZATION);
    Set<Audience> all = Set.of(Audience.values());
    Amount one = Amount.of(1);
    Map<String, Plan> plans = new LinkedHashMap<>();
    List.of(
            plan("free", organizations, 0, Map.of(SEATS, Amount.of(5)), true, false),
            plan("plus", users, 5, Map.of(SEATS, Amount.of(3)), true, false),
            plan(
                "pro",
                organizations,
                9,
                Map.of(SEATS, Amount.UNLIMITED, SSO, Amount.UNLIMITED),
                true,
                false),
            plan("tiny", all, 1, Map.of(SEATS, one, RUNS, Amount.ZERO), true, false),
            plan("hidden", all, 1, Map.of(SEATS, one, RUNS, one), false, false),
            plan("archived", all, 1, Map.of(SEATS, one, RUNS, one), true, true))
        .forEach(plan -> plans.put(plan.key(), plan));
    return new Catalog(
        7, features, plans, Map.of(), Map.of(), Optional.empty(), Optional.of("free"));
  }

  private static Plan plan(
      String key,
      Set<Audience> audience,
      long cents,
      Map<FeatureKey, Amount> values,
      boolean isPublic,
      boolean archived) {
    Optional<Price> price =
        cents == 0 ? Optional.empty() : Optional.of(new Price(cents, "EUR", Price.Interval.MONTH));
    return new Plan(key, key, "", audience, price, 0, values, isPublic, archived);
  }

  /** The same, whose metered units go over. */
  static Plan rolling(Plan plan, long max) {
    return new Plan(
        plan.key(),
        plan.name(),
        plan.description(),
        plan.audience(),
        plan.price(),
        plan.trialDays(),
        plan.values(),
        plan.values().containsKey(RUNS) ? Map.of(RUNS, max) : Map.of(),
        plan.isPublic(),
        plan.archived(),
        plan.providers());
  }
}
