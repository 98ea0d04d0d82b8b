package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a subject may use at one instant. Everything else (claims, guards, REST, consoles, events)
 * only shows this function; the rules it counts by are those of {@code design/entitlements.md}.
 *
 * <p>Pure: the same facts and instant give the same answer, whatever the order of the facts. Facts
 * that contradict the catalogue (a feature it does not know, an override or a grant that does not
 * fit its feature's type) are not looked at, so nothing can fail. Thread-safe.
 */
public final class EntitlementResolver {
  private EntitlementResolver() {}

  /**
   * @param at the instant asked about; a start counts at its instant, an end no longer does
   * @return the set, the same at every instant from {@code at} until its {@code validUntil}
   */
  public static EntitlementSet resolve(Facts facts, Instant at) {
    Merge merge = Merge.of(facts, at);
    SortedSet<FeatureKey> features = new TreeSet<>();
    SortedMap<FeatureKey, Amount> limits = new TreeMap<>();
    for (Feature feature : facts.catalog().features().values()) {
      Optional<Amount> value = merge.value(feature);
      if (feature.type() == FeatureType.BOOLEAN) {
        value.ifPresent(granted -> features.add(feature.key()));
      } else {
        value.ifPresent(amount -> limits.put(feature.key(), amount));
      }
    }
    Optional<String> plan = merge.leader().flatMap(EntitlementResolver::planKey);
    return new EntitlementSet(
        plan,
        merge.organization().flatMap(context -> plan).flatMap(both -> userPlan(merge)),
        merge.leader().map(SubjectEvaluation::standing).orElse(Standing.NONE),
        features,
        limits,
        EffectivePermissions.of(facts, merge::grants),
        Boundaries.next(merge, any -> true));
  }

  /** Why {@link #resolve} gives what it gives for one feature. */
  public static Explanation explain(Facts facts, FeatureKey feature, Instant at) {
    return new Explainer(facts, Merge.of(facts, at)).explain(feature);
  }

  private static Optional<String> userPlan(Merge merge) {
    return merge.user().flatMap(EntitlementResolver::planKey);
  }

  private static Optional<String> planKey(SubjectEvaluation subject) {
    return subject.plan().map(plan -> plan.ref().key());
  }
}
