package io.keycloaksaas.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EntitlementDifferenceTest {
  private static final FeatureKey AUDIT = new FeatureKey("audit");
  private static final FeatureKey SSO = new FeatureKey("sso");
  private static final FeatureKey SEATS = new FeatureKey("seats");
  private static final FeatureKey RUNS = new FeatureKey("runs");
  private static final EntitlementSet NOTHING = set(Set.of(), Map.of());

  @Test
  void equalSetsDoNotDiffer() {
    Set<FeatureKey> features = Set.of(SSO);
    Map<FeatureKey, Amount> limits = Map.of(SEATS, Amount.of(3), RUNS, Amount.ZERO);

    EntitlementDifference none = between(set(features, limits), set(features, limits));

    assertThat(none.granted()).isEmpty();
    assertThat(none.revoked()).isEmpty();
    assertThat(none.limits()).isEmpty();
    assertThat(none.isEmpty()).isTrue();
  }

  @Test
  void aNewBooleanFeatureIsGrantedAndIsNoLimit() {
    EntitlementDifference difference = between(NOTHING, set(Set.of(SSO), Map.of()));

    assertThat(difference.granted()).containsExactly("sso");
    assertThat(difference.revoked()).isEmpty();
    assertThat(difference.limits()).isEmpty();
    assertThat(difference.isEmpty()).isFalse();
  }

  @Test
  void aBooleanFeatureThatIsGoneIsRevoked() {
    EntitlementDifference difference = between(set(Set.of(SSO), Map.of()), NOTHING);

    assertThat(difference.granted()).isEmpty();
    assertThat(difference.revoked()).containsExactly("sso");
    assertThat(difference.limits()).isEmpty();
    assertThat(difference.isEmpty()).isFalse();
  }

  @Test
  void aNumberThatDiffersNeitherGrantsNorRevokes() {
    EntitlementDifference difference = between(seats(Amount.of(3)), seats(Amount.of(5)));

    assertThat(difference.granted()).isEmpty();
    assertThat(difference.revoked()).isEmpty();
    assertThat(difference.limits()).containsExactly(entry("seats", List.of(3L, 5L)));
    assertThat(difference.isEmpty()).isFalse();
  }

  @Test
  void anUnlimitedNumberIsMinusOne() {
    assertThat(between(seats(Amount.of(3)), seats(Amount.UNLIMITED)).limits())
        .containsExactly(entry("seats", List.of(3L, -1L)));
  }

  @Test
  void aNewLimitIsGrantedAndHadNoNumberBefore() {
    EntitlementDifference difference = between(NOTHING, seats(Amount.of(3)));

    assertThat(difference.granted()).containsExactly("seats");
    assertThat(difference.limits()).containsExactly(entry("seats", Arrays.asList(null, 3L)));
  }

  @Test
  void aLimitThatIsGoneIsRevokedAndHasNoNumberAfterwards() {
    EntitlementDifference difference = between(seats(Amount.of(3)), NOTHING);

    assertThat(difference.revoked()).containsExactly("seats");
    assertThat(difference.limits()).containsExactly(entry("seats", Arrays.asList(3L, null)));
  }

  @Test
  void aLimitThatFallsToZeroIsRevoked() {
    EntitlementDifference difference = between(seats(Amount.of(3)), seats(Amount.ZERO));

    assertThat(difference.revoked()).containsExactly("seats");
    assertThat(difference.limits()).containsExactly(entry("seats", List.of(3L, 0L)));
  }

  @Test
  void aLimitThatRisesFromZeroIsGranted() {
    assertThat(between(seats(Amount.ZERO), seats(Amount.of(3))).granted()).containsExactly("seats");
  }

  @Test
  void aNewLimitOfZeroIsADifferenceThatGrantsNothing() {
    EntitlementDifference difference = between(NOTHING, seats(Amount.ZERO));

    assertThat(difference.granted()).isEmpty();
    assertThat(difference.limits()).containsExactly(entry("seats", Arrays.asList(null, 0L)));
    assertThat(difference.isEmpty()).isFalse();
  }

  @Test
  void isSortedByFeatureWhateverItsType() {
    EntitlementSet all =
        set(Set.of(SSO, AUDIT), Map.of(SEATS, Amount.of(3), RUNS, Amount.UNLIMITED));

    assertThat(between(NOTHING, all).granted()).containsExactly("audit", "runs", "seats", "sso");
    assertThat(between(all, NOTHING).revoked()).containsExactly("audit", "runs", "seats", "sso");
    assertThat(between(NOTHING, all).limits().keySet()).containsExactly("runs", "seats");
  }

  private static EntitlementDifference between(EntitlementSet before, EntitlementSet after) {
    return EntitlementDifference.between(before, after);
  }

  private static EntitlementSet seats(Amount amount) {
    return set(Set.of(), Map.of(SEATS, amount));
  }

  private static EntitlementSet set(Set<FeatureKey> features, Map<FeatureKey, Amount> limits) {
    return new EntitlementSet(
        Optional.empty(),
        Optional.empty(),
        Standing.NONE,
        new TreeSet<>(features),
        new TreeMap<>(limits),
        new TreeSet<>(),
        Optional.empty());
  }
}
