package io.keycloaksaas.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.FeatureOverride.Effect;
import io.keycloaksaas.usage.Grant;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The laws of {@code design/entitlements.md}; each is tried 1,000 times from a fixed seed. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ResolverLawsTest {

  @Property(seed = "1")
  void deterministic(@ForAll("facts") Facts facts, @ForAll("instants") Instant at) {
    assertThat(resolve(FactsChanges.copy(facts), at)).isEqualTo(resolve(facts, at));
  }

  @Property(seed = "2")
  void independentOfTheOrderOfFacts(
      @ForAll("facts") Facts facts, @ForAll("instants") Instant at, @ForAll Random random) {
    assertThat(resolve(FactsChanges.shuffled(facts, random), at)).isEqualTo(resolve(facts, at));
  }

  @Property(seed = "3")
  void anAddedDenyAlwaysWins(
      @ForAll("organizationFacts") Facts facts,
      @ForAll("instants") Instant at,
      @ForAll("keys") FeatureKey feature,
      @ForAll boolean ofTheUser) {
    FeatureOverride deny = FactsChanges.override("", feature, Effect.DENY);
    boolean theUser = ofTheUser && facts.user().isPresent();

    EntitlementSet set =
        resolve(FactsChanges.of(facts, theUser, subject -> FactsChanges.plus(subject, deny)), at);

    assertThat(set.value(feature)).isEmpty();
    assertThat(set.permissions()).doesNotContain(feature.value());
  }

  @Property(seed = "4")
  void aLiveDenyOfASubjectThatTakesPartAlwaysWins(
      @ForAll("facts") Facts facts, @ForAll("instants") Instant at) {
    EntitlementSet set = resolve(facts, at);

    Stream.concat(
            facts.user().stream(),
            facts.contributingOrganization().map(OrganizationFacts::subject).stream())
        .flatMap(subject -> subject.overrides().stream())
        .filter(override -> override.effect() == Effect.DENY)
        .filter(override -> override.startsAt().map(start -> !start.isAfter(at)).orElse(true))
        .filter(override -> override.endsAt().map(end -> end.isAfter(at)).orElse(true))
        .forEach(deny -> assertThat(set.value(deny.feature())).isEmpty());
  }

  @Property(seed = "5")
  void addingAnAllowNeverTakesAnythingAway(
      @ForAll("facts") Facts facts,
      @ForAll("instants") Instant at,
      @ForAll("allows") FeatureOverride allow,
      @ForAll boolean ofTheUser) {
    Facts more = FactsChanges.of(facts, ofTheUser, subject -> FactsChanges.plus(subject, allow));
    assertNothingTaken(resolve(facts, at), resolve(more, at));
  }

  @Property(seed = "6")
  void addingAGrantNeverTakesAnythingAway(
      @ForAll("facts") Facts facts,
      @ForAll("instants") Instant at,
      @ForAll("grants") Grant grant,
      @ForAll boolean ofTheUser) {
    Facts more = FactsChanges.of(facts, ofTheUser, subject -> FactsChanges.plus(subject, grant));
    assertNothingTaken(resolve(facts, at), resolve(more, at));
  }

  @Property(seed = "7")
  void aLargerPlanValueNeverTakesAnythingAway(
      @ForAll("facts") Facts facts,
      @ForAll("instants") Instant at,
      @ForAll("knownKeys") FeatureKey feature,
      @ForAll("amounts") Amount more) {
    Facts larger =
        FactsChanges.ofPlans(
            facts,
            plan -> {
              Map<FeatureKey, Amount> values = new HashMap<>(plan.values());
              values.merge(feature, more, Amount::max);
              return FactsChanges.with(plan, values);
            });
    assertNothingTaken(resolve(facts, at), resolve(larger, at));
  }

  @Property(seed = "8")
  void removingTheOrganizationLeavesExactlyTheUsersOwnSet(
      @ForAll("userFacts") Facts facts, @ForAll("instants") Instant at) {
    EntitlementSet own =
        resolve(Facts.ownSetOf(facts.catalog(), facts.plans(), facts.user().orElseThrow()), at);

    facts
        .organization()
        .ifPresent(
            organization ->
                assertThat(
                        Stream.of(
                                new OrganizationFacts(
                                    false, organization.memberRoles(), organization.subject()),
                                new OrganizationFacts(
                                    true, Optional.empty(), organization.subject()))
                            .map(gone -> resolve(FactsChanges.in(facts, gone), at)))
                    .containsOnly(own));
    assertThat(own.permissions()).isEmpty();
    assertThat(own.userPlan()).isEmpty();
  }

  @Property(seed = "9")
  void aUserWithoutAnythingSeesTheOrganizationsOwnSet(
      @ForAll("organizationFacts") Facts facts, @ForAll("instants") Instant at) {
    OrganizationFacts organization = facts.contributingOrganization().orElseThrow();
    Catalog catalog = FactsChanges.withoutDefaultUserPlan(facts.catalog());
    EntitlementSet own = resolve(Facts.ownSetOf(catalog, facts.plans(), organization), at);
    OrganizationFacts met =
        new OrganizationFacts(
            true,
            organization.memberRoles().or(() -> Optional.of(Map.of())),
            organization.subject());

    assertThat(resolve(Facts.merged(catalog, facts.plans(), SubjectFacts.NONE, met), at))
        .isEqualTo(own);
  }

  @Property(seed = "10")
  void constantUntilItsEndOfValidity(@ForAll("facts") Facts facts, @ForAll("instants") Instant at) {
    EntitlementSet set = resolve(facts, at);
    Instant end =
        set.validUntil().orElse(Instant.ofEpochSecond(ArbitraryFacts.LAST_SECOND).plusSeconds(2));

    assertThat(end).isAfter(at);
    for (Instant later = at; later.isBefore(end); later = later.plusSeconds(1)) {
      assertThat(resolve(facts, later)).isEqualTo(set);
    }
    assertThat(resolve(facts, end.minusMillis(1))).isEqualTo(set);
  }

  @Property(seed = "11")
  void nothingButAFactEndsValidity(@ForAll("facts") Facts facts, @ForAll("instants") Instant at) {
    Set<Instant> bounds =
        Stream.concat(
                facts.user().stream(),
                facts.contributingOrganization().map(OrganizationFacts::subject).stream())
            .flatMap(FactsChanges::bounds)
            .collect(Collectors.toSet());

    resolve(facts, at).validUntil().ifPresent(end -> assertThat(bounds).contains(end));
  }

  @Property(seed = "12")
  void timeDecidesAndJobsOnlyTidyUp(@ForAll("facts") Facts facts, @ForAll("instants") Instant at) {
    assertThat(resolve(FactsChanges.tidied(facts, at), at)).isEqualTo(resolve(facts, at));
  }

  @Property(seed = "13")
  void everythingGivenIsKnownAndOfItsKind(
      @ForAll("facts") Facts facts, @ForAll("instants") Instant at) {
    EntitlementSet set = resolve(facts, at);
    Map<FeatureKey, Feature> known = facts.catalog().features();

    assertThat(set.features())
        .allMatch(feature -> known.get(feature).type() == FeatureType.BOOLEAN);
    assertThat(set.limits().keySet())
        .allMatch(feature -> known.get(feature).type() != FeatureType.BOOLEAN);
  }

  @Property(seed = "14")
  void permissionsAreTheRolesLessThoseThatSleep(
      @ForAll("facts") Facts facts, @ForAll("instants") Instant at) {
    EntitlementSet set = resolve(facts, at);
    List<String> awake =
        facts.contributingOrganization().flatMap(OrganizationFacts::memberRoles).stream()
            .flatMap(roles -> roles.values().stream().flatMap(Set::stream))
            .filter(key -> List.of("free", "raw").contains(key) || set.grants(new FeatureKey(key)))
            .distinct()
            .sorted()
            .toList();

    assertThat(set.permissions()).containsExactlyElementsOf(awake);
  }

  @Property(seed = "15")
  void anOrganizationsStandingAndPlanAreThoseOfItsOwnSet(
      @ForAll("organizationFacts") Facts facts, @ForAll("instants") Instant at) {
    EntitlementSet merged = resolve(facts, at);
    EntitlementSet own =
        resolve(
            Facts.ownSetOf(
                facts.catalog(), facts.plans(), facts.contributingOrganization().orElseThrow()),
            at);

    assertThat(merged.standing()).isEqualTo(own.standing());
    assertThat(merged.plan()).isEqualTo(own.plan());
    assertThat(merged.standing() == Standing.NONE).isEqualTo(merged.plan().isEmpty());
  }

  private static EntitlementSet resolve(Facts facts, Instant at) {
    return EntitlementResolver.resolve(facts, at);
  }

  private static void assertNothingTaken(EntitlementSet before, EntitlementSet after) {
    assertThat(after.features()).containsAll(before.features());
    assertThat(after.permissions()).containsAll(before.permissions());
    assertThat(after.limits().keySet()).containsAll(before.limits().keySet());
    before
        .limits()
        .forEach((key, value) -> assertThat(after.limits().get(key)).isGreaterThanOrEqualTo(value));
    assertThat(after.plan()).isEqualTo(before.plan());
    assertThat(after.standing()).isEqualTo(before.standing());
  }

  @Provide
  Arbitrary<Facts> facts() {
    return ArbitraryFacts.facts();
  }

  @Provide
  Arbitrary<Facts> userFacts() {
    return ArbitraryFacts.userFacts();
  }

  @Provide
  Arbitrary<Facts> organizationFacts() {
    return ArbitraryFacts.organizationFacts();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return ArbitraryFacts.instants();
  }

  @Provide
  Arbitrary<FeatureKey> keys() {
    return ArbitraryFacts.keys();
  }

  @Provide
  Arbitrary<FeatureKey> knownKeys() {
    return Arbitraries.of(ArbitraryFacts.FEATURES).map(Feature::key);
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return ArbitraryFacts.amounts();
  }

  @Provide
  Arbitrary<FeatureOverride> allows() {
    return ArbitraryFacts.overrides().filter(override -> override.effect() == Effect.ALLOW);
  }

  @Provide
  Arbitrary<Grant> grants() {
    return ArbitraryFacts.grants();
  }
}
