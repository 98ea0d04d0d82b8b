package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import io.keycloaksaas.usage.Grant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Facts that differ from given ones in one respect. */
final class FactsChanges {
  private FactsChanges() {}

  static Facts copy(Facts facts) {
    return reordered(facts, new ListOrder(Optional.empty()));
  }

  static Facts shuffled(Facts facts, Random random) {
    return reordered(facts, new ListOrder(Optional.of(random)));
  }

  static Facts of(Facts facts, boolean user, UnaryOperator<SubjectFacts> change) {
    return user ? ofUser(facts, change) : ofOrganization(facts, change);
  }

  static Facts ofUser(Facts facts, UnaryOperator<SubjectFacts> change) {
    return new Facts(
        facts.catalog(), facts.plans(), facts.user().map(change), facts.organization());
  }

  static Facts ofOrganization(Facts facts, UnaryOperator<SubjectFacts> change) {
    return new Facts(
        facts.catalog(),
        facts.plans(),
        facts.user(),
        facts
            .organization()
            .map(
                organization ->
                    new OrganizationFacts(
                        organization.active(),
                        organization.memberRoles(),
                        change.apply(organization.subject()))));
  }

  static Facts in(Facts facts, OrganizationFacts organization) {
    return new Facts(facts.catalog(), facts.plans(), facts.user(), Optional.of(organization));
  }

  static Facts ofPlans(Facts facts, UnaryOperator<Plan> change) {
    Map<String, Plan> current = new LinkedHashMap<>();
    facts.catalog().plans().forEach((key, plan) -> current.put(key, change.apply(plan)));
    Map<PlanRef, Plan> plans = new LinkedHashMap<>();
    facts.plans().forEach((ref, plan) -> plans.put(ref, change.apply(plan)));
    Catalog catalog = facts.catalog();
    return new Facts(
        with(catalog, catalog.features(), current, catalog.defaultUserPlan()),
        plans,
        facts.user(),
        facts.organization());
  }

  static Plan with(Plan plan, Map<FeatureKey, Amount> values) {
    return new Plan(
        plan.key(),
        plan.name(),
        plan.description(),
        plan.audience(),
        plan.price(),
        plan.trialDays(),
        values,
        plan.isPublic(),
        plan.archived());
  }

  static Catalog withoutDefaultUserPlan(Catalog catalog) {
    return with(catalog, catalog.features(), catalog.plans(), Optional.empty());
  }

  static SubjectFacts plus(SubjectFacts subject, FeatureOverride override) {
    List<FeatureOverride> overrides = new ArrayList<>(subject.overrides());
    overrides.add(override);
    return new SubjectFacts(subject.subscription(), overrides, subject.grants());
  }

  static SubjectFacts plus(SubjectFacts subject, Grant grant) {
    List<Grant> grants = new ArrayList<>(subject.grants());
    grants.add(grant);
    return new SubjectFacts(subject.subscription(), subject.overrides(), grants);
  }

  static FeatureOverride override(String id, FeatureKey feature, FeatureOverride.Effect effect) {
    return new FeatureOverride(
        id, feature, effect, Optional.empty(), Optional.empty(), Optional.empty(), Instant.EPOCH);
  }

  static SubjectFacts subscribed(SubjectFacts subject, PlanRef plan) {
    Subscription active =
        new Subscription(
            "s",
            plan,
            SubscriptionStatus.ACTIVE,
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new SubjectFacts(Optional.of(active), subject.overrides(), subject.grants());
  }

  /** Every instant at which a fact of the subject starts, changes or ends. */
  static Stream<Instant> bounds(SubjectFacts subject) {
    return Stream.of(
            subject.subscription().stream()
                .flatMap(s -> Stream.of(s.trialEnd(), s.cancelAt(), s.graceUntil(), s.changeAt())),
            subject.overrides().stream().flatMap(o -> Stream.of(o.startsAt(), o.endsAt())),
            subject.grants().stream().flatMap(g -> Stream.of(g.effectiveAt(), g.expiresAt())))
        .flatMap(instants -> instants)
        .flatMap(Optional::stream);
  }

  /** As the jobs would have left the facts, had they run at that very instant. */
  static Facts tidied(Facts facts, Instant at) {
    UnaryOperator<SubjectFacts> tidy =
        subject ->
            new SubjectFacts(
                subject.subscription().map(subscription -> tidied(subscription, at)),
                subject.overrides().stream()
                    .filter(override -> !isPast(override.endsAt(), at))
                    .toList(),
                subject.grants().stream()
                    .filter(grant -> !grant.voided() && !isPast(grant.expiresAt(), at))
                    .toList());
    return ofUser(ofOrganization(facts, tidy), tidy);
  }

  private static Subscription tidied(Subscription s, Instant at) {
    boolean over =
        isPast(s.cancelAt(), at)
            || s.status() == SubscriptionStatus.TRIALING && isPast(s.trialEnd(), at)
            || s.status() == SubscriptionStatus.PAST_DUE && isPast(s.graceUntil(), at);
    boolean changed = s.nextPlan().isPresent() && isPast(s.changeAt(), at);
    return new Subscription(
        s.id(),
        changed ? s.nextPlan().orElseThrow() : s.plan(),
        over ? SubscriptionStatus.CANCELED : s.status(),
        s.startedAt(),
        s.trialEnd(),
        s.cancelAt(),
        s.graceUntil(),
        changed ? Optional.empty() : s.nextPlan(),
        changed ? Optional.empty() : s.changeAt());
  }

  private static boolean isPast(Optional<Instant> end, Instant at) {
    return end.isPresent() && end.get().compareTo(at) <= 0;
  }

  private static Catalog with(
      Catalog catalog,
      Map<FeatureKey, Feature> features,
      Map<String, Plan> plans,
      Optional<String> defaultUserPlan) {
    return new Catalog(
        catalog.version(),
        features,
        plans,
        catalog.permissions(),
        catalog.roles(),
        defaultUserPlan,
        catalog.defaultOrganizationPlan());
  }

  private static Facts reordered(Facts facts, ListOrder order) {
    List<Map.Entry<FeatureKey, Feature>> entries =
        order.of(List.copyOf(facts.catalog().features().entrySet()));
    Map<FeatureKey, Feature> features = new LinkedHashMap<>();
    entries.forEach(entry -> features.put(entry.getKey(), entry.getValue()));
    UnaryOperator<SubjectFacts> change =
        subject ->
            new SubjectFacts(
                subject.subscription(), order.of(subject.overrides()), order.of(subject.grants()));
    Catalog catalog = facts.catalog();
    return ofUser(
        ofOrganization(
            new Facts(
                with(catalog, features, catalog.plans(), catalog.defaultUserPlan()),
                facts.plans(),
                facts.user(),
                facts.organization()),
            change),
        change);
  }

  private record ListOrder(Optional<Random> random) {
    <T> List<T> of(List<T> list) {
      List<T> reordered = new ArrayList<>(list);
      random.ifPresent(chosen -> Collections.shuffle(reordered, chosen));
      return reordered;
    }
  }
}
