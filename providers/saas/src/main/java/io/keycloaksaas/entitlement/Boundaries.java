package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.subscription.Subscription;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When an answer may change next (rule 9). Only facts that the rules look at have a say: those of
 * subjects that take part, that fit their feature, and, of a pool, those of the subject whose pool
 * it is. The roll of a period changes no value, so it is no boundary; where the plan lets unused
 * units roll over it may, so there it is one.
 */
final class Boundaries {
  private Boundaries() {}

  static Optional<Instant> next(Merge merge, Predicate<FeatureKey> features) {
    return Stream.of(
            subscriptions(merge),
            turns(merge, features),
            overrides(merge, features),
            grants(merge, features))
        .flatMap(boundaries -> boundaries)
        .min(Comparator.naturalOrder());
  }

  private static Stream<Instant> subscriptions(Merge merge) {
    return merge
        .subjects()
        .flatMap(subject -> subject.facts().subscription().stream())
        .flatMap(subscription -> CountingPlan.boundariesAfter(subscription, merge.at()));
  }

  private static Stream<Instant> turns(Merge merge, Predicate<FeatureKey> features) {
    return merge
        .subjects()
        .flatMap(
            subject ->
                subject.facts().subscription().stream()
                    .filter(subscription -> subscription.counts(merge.at()))
                    .flatMap(subscription -> turn(subject, subscription, merge.at(), features)));
  }

  private static Stream<Instant> turn(
      SubjectEvaluation subject,
      Subscription subscription,
      Instant at,
      Predicate<FeatureKey> features) {
    return subject.plan().flatMap(CountingPlan::plan).stream()
        .filter(plan -> plan.rollovers().keySet().stream().anyMatch(features))
        .map(plan -> BillingPeriod.of(subscription, CountingPlan.interval(plan), at).end());
  }

  private static Stream<Instant> overrides(Merge merge, Predicate<FeatureKey> features) {
    return merge
        .subjects()
        .flatMap(subject -> subject.facts().overrides().stream())
        .filter(override -> features.test(override.feature()))
        .filter(override -> SubjectEvaluation.fits(override, merge.catalog()))
        .flatMap(override -> Lifetime.of(override).boundariesAfter(merge.at()));
  }

  private static Stream<Instant> grants(Merge merge, Predicate<FeatureKey> features) {
    return merge.subjects().flatMap(subject -> grants(merge, subject, features));
  }

  private static Stream<Instant> grants(
      Merge merge, SubjectEvaluation subject, Predicate<FeatureKey> features) {
    return subject.facts().grants().stream()
        .filter(grant -> features.test(grant.feature()))
        .filter(grant -> SubjectEvaluation.fits(grant, merge.catalog()))
        .filter(grant -> isSource(merge, subject, grant.feature()))
        .flatMap(grant -> Lifetime.of(grant).boundariesAfter(merge.at()));
  }

  private static boolean isSource(Merge merge, SubjectEvaluation subject, FeatureKey key) {
    Feature feature = merge.catalog().features().get(key);
    return merge.sources(feature).anyMatch(source -> source.type() == subject.type());
  }
}
