package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.entitlement.Explanation.Effect;
import io.keycloaksaas.entitlement.Explanation.Stage;
import io.keycloaksaas.entitlement.Explanation.Step;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import io.keycloaksaas.usage.Grant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells the story behind one value. It asks the same {@link Merge} that {@link
 * EntitlementResolver#resolve} asks, so that both always end in the same decision.
 */
final class Explainer {
  private static final Comparator<Grant> OLDEST_GRANT_FIRST =
      Comparator.comparing(Grant::createdAt).thenComparing(Grant::id);

  private final Facts facts;
  private final Catalog catalog;
  private final Merge merge;
  private final Instant at;

  Explainer(Facts facts, Merge merge) {
    this.facts = facts;
    this.catalog = facts.catalog();
    this.merge = merge;
    this.at = merge.at();
  }

  Explanation explain(FeatureKey key) {
    return Optional.ofNullable(catalog.features().get(key))
        .map(this::explain)
        .orElseGet(
            () ->
                new Explanation(
                    key,
                    Optional.empty(),
                    at,
                    List.of(decided(Optional.empty(), Effect.NOTHING, Optional.empty())),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
  }

  private Explanation explain(Feature feature) {
    List<Step> steps = new ArrayList<>();
    merge.user().ifPresent(subject -> describe(steps, subject, feature));
    merge.organization().ifPresent(subject -> describe(steps, subject, feature));
    absentOrganization().ifPresent(steps::add);
    steps.add(decision(feature));
    return new Explanation(
        feature.key(),
        Optional.of(feature.type()),
        at,
        steps,
        merge.value(feature),
        Boundaries.next(merge, feature.key()::equals),
        new Upgrades(catalog, merge).granting(feature));
  }

  private void describe(List<Step> steps, SubjectEvaluation subject, Feature feature) {
    steps.add(plan(subject, feature.key()));
    steps.add(status(subject));
    subject.facts().grants().stream()
        .filter(grant -> grant.feature().equals(feature.key()))
        .sorted(OLDEST_GRANT_FIRST)
        .forEach(grant -> steps.add(grant(subject, grant)));
    subject.facts().overrides().stream()
        .filter(override -> override.feature().equals(feature.key()))
        .sorted(SubjectEvaluation.NEWEST_FIRST.reversed())
        .forEach(override -> steps.add(override(subject, override)));
  }

  private Step plan(SubjectEvaluation subject, FeatureKey feature) {
    Optional<Amount> value = subject.plan().flatMap(plan -> plan.value(feature));
    Optional<Subscription> subscription =
        subject
            .plan()
            .filter(plan -> !plan.isDefault())
            .flatMap(plan -> subject.facts().subscription());
    Optional<Instant> change =
        subscription.filter(s -> s.nextPlan().isPresent()).flatMap(Subscription::changeAt);
    boolean changed = Lifetime.reached(change, at);
    return new Step(
        Stage.PLAN,
        Optional.of(subject.type()),
        subject.plan().map(plan -> plan.ref().toString()),
        Optional.empty(),
        changed ? change : subscription.map(Subscription::startedAt),
        changed ? Optional.empty() : change,
        value.isPresent() ? Effect.GIVES : Effect.NOTHING,
        value);
  }

  private Step status(SubjectEvaluation subject) {
    Optional<Subscription> subscription = subject.facts().subscription();
    return new Step(
        Stage.STATUS,
        Optional.of(subject.type()),
        subscription.map(Subscription::id),
        subscription
            .map(found -> found.counts(at) ? found.statusAt(at) : found.status())
            .map(SubscriptionStatus::key),
        subscription.map(Subscription::startedAt),
        subscription.flatMap(Subscription::countsUntil),
        effectOfStatus(subject),
        Optional.empty());
  }

  private static Effect effectOfStatus(SubjectEvaluation subject) {
    return subject
        .plan()
        .map(plan -> plan.isDefault() ? Effect.DEFAULT_PLAN : Effect.COUNTS)
        .orElse(
            subject.facts().subscription().isPresent() ? Effect.DOES_NOT_COUNT : Effect.NOTHING);
  }

  private Step grant(SubjectEvaluation subject, Grant grant) {
    return new Step(
        Stage.GRANT,
        Optional.of(subject.type()),
        Optional.of(grant.id()),
        Optional.empty(),
        grant.effectiveAt(),
        grant.expiresAt(),
        effectOf(grant),
        Optional.of(grant.amount()));
  }

  private Effect effectOf(Grant grant) {
    if (grant.voided()) {
      return Effect.VOIDED;
    }
    return SubjectEvaluation.fits(grant, catalog)
        ? inTime(Lifetime.of(grant), Effect.ADDS)
        : Effect.IGNORED;
  }

  private Step override(SubjectEvaluation subject, FeatureOverride override) {
    return new Step(
        Stage.OVERRIDE,
        Optional.of(subject.type()),
        Optional.of(override.id()),
        Optional.empty(),
        override.startsAt(),
        override.endsAt(),
        effectOf(override, subject),
        override.value());
  }

  private Effect effectOf(FeatureOverride override, SubjectEvaluation subject) {
    if (!SubjectEvaluation.fits(override, catalog)) {
      return Effect.IGNORED;
    }
    Effect live =
        switch (override.effect()) {
          case ALLOW -> Effect.ALLOWS;
          case VALUE ->
              subject.replacement(override.feature()).filter(override::equals).isPresent()
                  ? Effect.REPLACES
                  : Effect.SUPERSEDED;
          case DENY -> Effect.DENIES;
        };
    return inTime(Lifetime.of(override), live);
  }

  private Effect inTime(Lifetime lifetime, Effect live) {
    if (lifetime.isOver(at)) {
      return Effect.OVER;
    }
    return lifetime.isFuture(at) ? Effect.NOT_YET : live;
  }

  /** Says why the organization asked about takes no part (rule 3). */
  private Optional<Step> absentOrganization() {
    return facts
        .organization()
        .filter(organization -> merge.organization().isEmpty())
        .map(
            organization ->
                new Step(
                    Stage.STATUS,
                    Optional.of(SubjectType.ORGANIZATION),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    organization.active() ? Effect.NOT_A_MEMBER : Effect.NOT_ACTIVE,
                    Optional.empty()));
  }

  private Step decision(Feature feature) {
    Optional<SubjectType> denier =
        merge
            .subjects()
            .filter(subject -> subject.denies(feature.key()))
            .map(SubjectEvaluation::type)
            .findFirst();
    if (denier.isPresent()) {
      return decided(denier, Effect.DENIES, Optional.empty());
    }
    Optional<Amount> value = merge.value(feature);
    return decided(
        merge
            .sources(feature)
            .filter(subject -> value.isPresent() && subject.value(feature).equals(value))
            .map(SubjectEvaluation::type)
            .findFirst(),
        value.isPresent() ? Effect.GIVES : Effect.NOTHING,
        value);
  }

  private static Step decided(
      Optional<SubjectType> subject, Effect effect, Optional<Amount> value) {
    return new Step(
        Stage.MERGE,
        subject,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        effect,
        value);
  }
}
