package io.keycloaksaas.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What every difference has in common, of sets of one subject at two instants. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EntitlementDifferenceLawsTest {

  @Property(seed = "31")
  void aSetDoesNotDifferFromItself(
      @ForAll("facts") Facts facts, @ForAll("instants") Instant instant) {
    EntitlementSet set = EntitlementResolver.resolve(facts, instant);

    assertThat(EntitlementDifference.between(set, set).isEmpty()).isTrue();
  }

  @Property(seed = "32")
  void isEmptyOnlyWhenFeaturesAndLimitsAreEqual(
      @ForAll("facts") Facts facts,
      @ForAll("instants") Instant one,
      @ForAll("instants") Instant other) {
    EntitlementSet before = EntitlementResolver.resolve(facts, one);
    EntitlementSet after = EntitlementResolver.resolve(facts, other);

    assertThat(EntitlementDifference.between(before, after).isEmpty())
        .isEqualTo(
            before.features().equals(after.features()) && before.limits().equals(after.limits()));
  }

  @Property(seed = "33")
  void theWayBackIsItsMirror(
      @ForAll("facts") Facts facts,
      @ForAll("instants") Instant one,
      @ForAll("instants") Instant other) {
    EntitlementSet before = EntitlementResolver.resolve(facts, one);
    EntitlementSet after = EntitlementResolver.resolve(facts, other);
    EntitlementDifference there = EntitlementDifference.between(before, after);
    EntitlementDifference back = EntitlementDifference.between(after, before);

    assertThat(back.granted()).isEqualTo(there.revoked());
    assertThat(back.revoked()).isEqualTo(there.granted());
    assertThat(back.limits().keySet()).isEqualTo(there.limits().keySet());
    back.limits()
        .forEach(
            (feature, numbers) ->
                assertThat(numbers)
                    .containsExactly(
                        there.limits().get(feature).get(1), there.limits().get(feature).get(0)));
  }

  @Provide
  Arbitrary<Facts> facts() {
    return ArbitraryFacts.facts();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return ArbitraryFacts.instants();
  }
}
