package io.keycloaksaas.bench;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.entitlement.EntitlementResolver;
import io.keycloaksaas.entitlement.EntitlementSet;
import io.keycloaksaas.entitlement.Explanation;
import io.keycloaksaas.entitlement.Facts;
import io.keycloaksaas.entitlement.OrganizationFacts;
import io.keycloaksaas.entitlement.SubjectFacts;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.FeatureOverride.Effect;
import io.keycloaksaas.usage.Grant;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What JMH calls: one set from the facts of a large customer. */
@State(Scope.Benchmark)
public class ResolverChecks {
  static final String SIZE = "200 features, 50 overrides, 500 grants of one organization";

  private static final int FEATURES = 200;
  private static final int OVERRIDES = 50;
  private static final int GRANTS = 500;
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

  private final Facts facts = facts();

  /** As for a token. */
  @Benchmark
  public EntitlementSet resolve() {
    return EntitlementResolver.resolve(facts, NOW);
  }

  /** As for one feature and a person who asks why. */
  @Benchmark
  public Explanation explain() {
    return EntitlementResolver.explain(facts, key(1), NOW);
  }

  private static Facts facts() {
    Map<FeatureKey, Feature> features = new LinkedHashMap<>();
    IntStream.range(0, FEATURES)
        .forEach(i -> features.put(key(i), new Feature(key(i), type(i), "")));
    var catalog =
        new Catalog(1, features, Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());
    var subject =
        new SubjectFacts(
            Optional.empty(),
            IntStream.range(0, OVERRIDES).mapToObj(ResolverChecks::override).toList(),
            IntStream.range(0, GRANTS).mapToObj(ResolverChecks::grant).toList());
    return Facts.merged(
        catalog,
        Map.of(),
        SubjectFacts.NONE,
        new OrganizationFacts(true, Optional.of(Map.of()), subject));
  }

  private static FeatureKey key(int i) {
    return new FeatureKey("feature_" + i);
  }

  private static FeatureType type(int i) {
    return FeatureType.values()[i % FeatureType.values().length];
  }

  /** Of the first features, each of a kind that fits it. */
  private static FeatureOverride override(int i) {
    var effect = List.of(Effect.ALLOW, Effect.VALUE, Effect.DENY).get(type(i).ordinal());
    return new FeatureOverride(
        "o" + i,
        key(i),
        effect,
        effect == Effect.VALUE ? Optional.of(Amount.of(i)) : Optional.empty(),
        Optional.empty(),
        Optional.of(NOW.plusSeconds(60 + i)),
        NOW.minusSeconds(60));
  }

  /** Of limits and pools in turn. */
  private static Grant grant(int i) {
    int feature = i * 3 % FEATURES / 3 * 3 + 1 + i % 2;
    return new Grant(
        "g" + i,
        key(feature),
        Amount.of(i),
        i % 5,
        Optional.of(NOW.minusSeconds(i)),
        Optional.of(NOW.plusSeconds(60 + i)),
        NOW.minusSeconds(60),
        false);
  }
}
