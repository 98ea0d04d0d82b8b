package io.keycloaksaas.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.Plan.Audience;
import io.keycloaksaas.catalog.PlanRef;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What every explanation has in common with the set it explains. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ExplanationLawsTest {

  @Property(seed = "21")
  void endsInTheValueThatResolveGives(
      @ForAll("facts") Facts facts,
      @ForAll("keys") FeatureKey feature,
      @ForAll("instants") Instant at) {
    Optional<Amount> value = EntitlementResolver.resolve(facts, at).value(feature);
    Explanation explanation = EntitlementResolver.explain(facts, feature, at);
    Explanation.Step last = explanation.steps().get(explanation.steps().size() - 1);

    assertThat(explanation.decision()).isEqualTo(value);
    assertThat(last.stage()).isEqualTo(Explanation.Stage.MERGE);
    assertThat(last.value()).isEqualTo(value);
    assertThat(last.effect() == Explanation.Effect.GIVES).isEqualTo(value.isPresent());
  }

  @Property(seed = "22")
  void holdsUntilItsEndAndNotShorterThanTheWholeSet(
      @ForAll("facts") Facts facts,
      @ForAll("keys") FeatureKey feature,
      @ForAll("instants") Instant at) {
    Explanation explanation = EntitlementResolver.explain(facts, feature, at);
    Instant last = Instant.ofEpochSecond(ArbitraryFacts.LAST_SECOND).plusSeconds(2);
    Instant end = explanation.validUntil().orElse(last);

    assertThat(end)
        .isAfterOrEqualTo(EntitlementResolver.resolve(facts, at).validUntil().orElse(end));
    for (Instant later = at; later.isBefore(end); later = later.plusSeconds(1)) {
      assertThat(EntitlementResolver.explain(facts, feature, later).decision())
          .isEqualTo(explanation.decision());
    }
  }

  @Property(seed = "23")
  void theSetEndsWithTheFirstOfItsExplanations(
      @ForAll("facts") Facts facts, @ForAll("instants") Instant at) {
    assertThat(
            ArbitraryFacts.FEATURES.stream()
                .map(feature -> EntitlementResolver.explain(facts, feature.key(), at))
                .flatMap(explanation -> explanation.validUntil().stream())
                .min(Instant::compareTo))
        .isEqualTo(EntitlementResolver.resolve(facts, at).validUntil());
  }

  @Property(seed = "24")
  void everyPlanItNamesWouldGrantTheFeature(
      @ForAll("facts") Facts facts,
      @ForAll("keys") FeatureKey feature,
      @ForAll("instants") Instant at) {
    assertThat(EntitlementResolver.explain(facts, feature, at).grantedBy())
        .allMatch(plan -> wouldGrant(facts, facts.plans().get(plan), feature, at));
  }

  @Property(seed = "25")
  void itNamesEveryPublicPlanThatWouldGrantWhatIsNotGranted(
      @ForAll("facts") Facts facts,
      @ForAll("keys") FeatureKey feature,
      @ForAll("instants") Instant at) {
    if (!EntitlementResolver.resolve(facts, at).grants(feature)) {
      assertThat(EntitlementResolver.explain(facts, feature, at).grantedBy())
          .containsExactlyElementsOf(
              facts.catalog().plans().values().stream()
                  .filter(plan -> plan.isPublic() && !plan.archived())
                  .filter(plan -> wouldGrant(facts, plan, feature, at))
                  .map(plan -> new PlanRef(plan.key(), 1))
                  .toList());
    }
  }

  private static boolean wouldGrant(Facts facts, Plan plan, FeatureKey feature, Instant at) {
    PlanRef ref = new PlanRef(plan.key(), 1);
    return Stream.of(Audience.USER, Audience.ORGANIZATION)
        .filter(plan.audience()::contains)
        .map(
            audience ->
                FactsChanges.of(
                    facts,
                    audience == Audience.USER,
                    subject -> FactsChanges.subscribed(subject, ref)))
        .anyMatch(changed -> EntitlementResolver.resolve(changed, at).grants(feature));
  }

  @Provide
  Arbitrary<Facts> facts() {
    return ArbitraryFacts.facts();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return ArbitraryFacts.instants();
  }

  @Provide
  Arbitrary<FeatureKey> keys() {
    return ArbitraryFacts.keys();
  }
}
