package io.keycloaksaas.entitlement;

import static java.util.stream.Collectors.groupingBy;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.FeatureOverride.Effect;
import io.keycloaksaas.usage.Grant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one subject has at one instant, before the merge (rule 4). */
final class SubjectEvaluation {
  /** The newest first; of two of the same instant the one with the larger id. */
  static final Comparator<FeatureOverride> NEWEST_FIRST =
      Comparator.comparing(FeatureOverride::createdAt)
          .thenComparing(FeatureOverride::id)
          .reversed();

  private final SubjectType type;
  private final SubjectFacts facts;
  private final Optional<CountingPlan> plan;
  private final Map<FeatureKey, List<FeatureOverride>> liveOverrides;
  private final Map<FeatureKey, List<Grant>> liveGrants;

  private SubjectEvaluation(
      SubjectType type,
      SubjectFacts facts,
      Optional<CountingPlan> plan,
      Map<FeatureKey, List<FeatureOverride>> liveOverrides,
      Map<FeatureKey, List<Grant>> liveGrants) {
    this.type = type;
    this.facts = facts;
    this.plan = plan;
    this.liveOverrides = liveOverrides;
    this.liveGrants = liveGrants;
  }

  static SubjectEvaluation of(SubjectType type, SubjectFacts subject, Facts facts, Instant at) {
    Catalog catalog = facts.catalog();
    return new SubjectEvaluation(
        type,
        subject,
        CountingPlan.of(type, subject.subscription(), catalog, facts.plans(), at),
        subject.overrides().stream()
            .filter(override -> fits(override, catalog) && Lifetime.of(override).isLive(at))
            .collect(groupingBy(FeatureOverride::feature)),
        subject.grants().stream()
            .filter(grant -> fits(grant, catalog) && Lifetime.of(grant).isLive(at))
            .collect(groupingBy(Grant::feature)));
  }

  /** Whether an override says something about a feature of its type; others are never looked at. */
  static boolean fits(FeatureOverride override, Catalog catalog) {
    return Optional.ofNullable(catalog.features().get(override.feature()))
        .filter(
            feature ->
                switch (override.effect()) {
                  case ALLOW -> feature.type() == FeatureType.BOOLEAN;
                  case VALUE -> feature.type() == FeatureType.LIMIT && override.value().isPresent();
                  case DENY -> true;
                })
        .isPresent();
  }

  /** Whether a grant adds to something; a voided one never does. */
  static boolean fits(Grant grant, Catalog catalog) {
    return !grant.voided()
        && Optional.ofNullable(catalog.features().get(grant.feature()))
            .filter(feature -> feature.type() != FeatureType.BOOLEAN)
            .isPresent();
  }

  SubjectType type() {
    return type;
  }

  SubjectFacts facts() {
    return facts;
  }

  Optional<CountingPlan> plan() {
    return plan;
  }

  Standing standing() {
    return plan.map(CountingPlan::standing).orElse(Standing.NONE);
  }

  boolean denies(FeatureKey feature) {
    return liveOverrides(feature, Effect.DENY).findAny().isPresent();
  }

  private boolean allows(FeatureKey feature) {
    return liveOverrides(feature, Effect.ALLOW).findAny().isPresent();
  }

  /** The override whose value stands in place of plan and grants. */
  Optional<FeatureOverride> replacement(FeatureKey feature) {
    return liveOverrides(feature, Effect.VALUE).min(NEWEST_FIRST);
  }

  /**
   * The value without regard to denies; {@link Amount#UNLIMITED} for a granted boolean feature. A
   * plan's 0 of a boolean feature is not granted.
   */
  Optional<Amount> value(Feature feature) {
    FeatureKey key = feature.key();
    return switch (feature.type()) {
      case BOOLEAN ->
          planValue(key).filter(value -> !value.equals(Amount.ZERO)).isPresent() || allows(key)
              ? Optional.of(Amount.UNLIMITED)
              : Optional.empty();
      case LIMIT -> replacement(key).flatMap(FeatureOverride::value).or(() -> planAndGrants(key));
      case METERED -> planAndGrants(key);
    };
  }

  private Optional<Amount> planAndGrants(FeatureKey feature) {
    return Stream.concat(
            planValue(feature).stream(),
            liveGrants.getOrDefault(feature, List.of()).stream().map(Grant::amount))
        .reduce(Amount::plus);
  }

  private Optional<Amount> planValue(FeatureKey feature) {
    return plan.flatMap(found -> found.value(feature));
  }

  private Stream<FeatureOverride> liveOverrides(FeatureKey feature, Effect effect) {
    return liveOverrides.getOrDefault(feature, List.of()).stream()
        .filter(override -> override.effect() == effect);
  }
}
