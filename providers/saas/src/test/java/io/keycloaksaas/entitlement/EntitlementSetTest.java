package io.keycloaksaas.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.Plan;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EntitlementSetTest {
  private static final FeatureKey SSO = new FeatureKey("sso");
  private static final FeatureKey SEATS = new FeatureKey("seats");
  private static final FeatureKey RUNS = new FeatureKey("runs");

  private final TreeSet<FeatureKey> features = new TreeSet<>(List.of(SSO));
  private final TreeMap<FeatureKey, Amount> limits =
      new TreeMap<>(Map.of(SEATS, Amount.ZERO, RUNS, Amount.of(1)));
  private final TreeSet<String> permissions = new TreeSet<>(List.of("read"));
  private final EntitlementSet set =
      new EntitlementSet(
          Optional.empty(),
          Optional.empty(),
          Standing.NONE,
          features,
          limits,
          permissions,
          Optional.empty());

  @Test
  void aGrantedBooleanFeatureIsUnlimited() {
    assertThat(set.value(SSO)).contains(Amount.UNLIMITED);
    assertThat(set.grants(SSO)).isTrue();
  }

  @Test
  void aLimitOfZeroIsPresentButGrantsNothing() {
    assertThat(set.value(SEATS)).contains(Amount.ZERO);
    assertThat(set.grants(SEATS)).isFalse();
    assertThat(set.grants(RUNS)).isTrue();
  }

  @Test
  void whatIsNotInTheSetIsNotGranted() {
    assertThat(set.value(new FeatureKey("ghost"))).isEmpty();
    assertThat(set.grants(new FeatureKey("ghost"))).isFalse();
  }

  @Test
  void nobodyCanChangeItAfterwards() {
    features.clear();
    limits.clear();
    permissions.clear();

    assertThat(set.features()).containsExactly(SSO);
    assertThat(set.limits()).containsOnlyKeys(RUNS, SEATS);
    assertThat(set.permissions()).containsExactly("read");
    assertThatThrownBy(() -> set.features().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> set.limits().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> set.permissions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void standingsTravelInLowerCase() {
    assertThat(Arrays.stream(Standing.values()).map(Standing::key))
        .containsExactly("none", "free", "past_due", "trialing", "paid");
  }

  @Test
  void aPlansZeroOfABooleanFeatureIsNotGranted() {
    Facts facts = Shop.userFacts(Shop.active("plus"));

    assertThat(resolve(withSso(facts, Amount.ZERO)).grants(SSO)).isFalse();
    assertThat(resolve(withSso(facts, Amount.UNLIMITED)).grants(SSO)).isTrue();
  }

  private static Facts withSso(Facts facts, Amount value) {
    return FactsChanges.ofPlans(
        facts, (Plan plan) -> FactsChanges.with(plan, Map.of(Shop.SSO, value)));
  }

  private static EntitlementSet resolve(Facts facts) {
    return EntitlementResolver.resolve(facts, Instant.EPOCH);
  }
}
