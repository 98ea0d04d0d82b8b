package io.keycloaksaas.entitlement;

import static io.keycloaksaas.entitlement.Shop.RUNS;
import static io.keycloaksaas.entitlement.Shop.SEATS;
import static io.keycloaksaas.entitlement.Shop.SSO;
import static io.keycloaksaas.entitlement.Shop.active;
import static io.keycloaksaas.entitlement.Shop.changing;
import static io.keycloaksaas.entitlement.Shop.grant;
import static io.keycloaksaas.entitlement.Shop.merged;
import static io.keycloaksaas.entitlement.Shop.organization;
import static io.keycloaksaas.entitlement.Shop.organizationFacts;
import static io.keycloaksaas.entitlement.Shop.override;
import static io.keycloaksaas.entitlement.Shop.trial;
import static io.keycloaksaas.entitlement.Shop.userFacts;
import static io.keycloaksaas.entitlement.Shop.value;
import static io.keycloaksaas.entitlement.Shop.voided;
import static io.keycloaksaas.entitlement.Shop.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.subscription.FeatureOverride.Effect;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The story behind one value, step by step: {@code stage subject id [detail] from-until effect
 * value}.
 */
class ExplanationTest {
  private static final Instant NOW = Instant.ofEpochSecond(100);

  @Test
  void aUsersActivePlanGivesItsValue() {
    assertThat(explain(userFacts(active("plus")), SEATS))
        .containsExactly(
            "plan user plus@7 10- gives 3",
            "status user s active 10- counts",
            "merge user gives 3");
  }

  @Test
  void aPlanThatSaysNothingOfTheFeature() {
    assertThat(explain(userFacts(active("plus")), SSO))
        .containsExactly(
            "plan user plus@7 10- nothing", "status user s active 10- counts", "merge nothing");
  }

  @Test
  void aUserWithoutAnyPlan() {
    assertThat(explain(userFacts(SubjectFacts.NONE), SSO))
        .containsExactly("plan user nothing", "status user nothing", "merge nothing");
  }

  @Test
  void aSubscriptionThatDoesNotCountAndNoDefaultPlan() {
    assertThat(explain(userFacts(trial("plus", "100", "90")), SEATS))
        .containsExactly(
            "plan user nothing", "status user s trialing 10-90 does_not_count", "merge nothing");
  }

  @Test
  void theDefaultPlanStandsInForATrialThatIsOver() {
    assertThat(explain(organizationFacts(trial("pro", "100", "200")), SEATS))
        .containsExactly(
            "plan organization free@7 gives 5",
            "status organization s trialing 10-100 default_plan",
            "merge organization gives 5");
  }

  @Test
  void aScheduledChangeEndsThePlanAndIsItsStartAfterwards() {
    assertThat(explain(organizationFacts(changing("pro", "free", "101")), SEATS).get(0))
        .isEqualTo("plan organization pro@7 10-101 gives unlimited");
    assertThat(explain(organizationFacts(changing("pro", "free", "100")), SEATS).get(0))
        .isEqualTo("plan organization free@7 100- gives 5");
  }

  @Test
  void grantsAreToldOldestFirstEachWithItsEffect() {
    SubjectFacts subject =
        with(
            active("free"),
            grant("f", SEATS, 4, "101", "102", 3),
            grant("e", SEATS, 4, "", "", 2),
            voided("d", SEATS, 4, 2),
            grant("c", SEATS, 3, "90", "100", 1),
            grant("b", RUNS, 9, "", "", 0),
            grant("a", SEATS, 2, "100", "101", 9));

    assertThat(explain(organizationFacts(subject), SEATS))
        .containsExactly(
            "plan organization free@7 10- gives 5",
            "status organization s active 10- counts",
            "grant organization c 90-100 over 3",
            "grant organization d voided 4",
            "grant organization e adds 4",
            "grant organization f 101-102 not_yet 4",
            "grant organization a 100-101 adds 2",
            "merge organization gives 11");
  }

  @Test
  void overridesAreToldOldestFirstEachWithItsEffect() {
    SubjectFacts subject =
        with(
            SubjectFacts.NONE,
            value("e", 9, "", "", 3),
            value("d", 8, "", "", 3),
            value("c", 7, "101", "", 4),
            value("b", 6, "", "100", 5),
            override("a", SEATS, Effect.ALLOW, ""),
            override("x", SSO, Effect.ALLOW, ""));

    assertThat(explain(userFacts(subject), SEATS))
        .containsExactly(
            "plan user nothing",
            "status user nothing",
            "override user d superseded 8",
            "override user e replaces 9",
            "override user c 101- not_yet 7",
            "override user b -100 over 6",
            "override user a ignored",
            "merge user gives 9");
  }

  @Test
  void anAllowGrantsAndAGrantOfABooleanFeatureIsIgnored() {
    SubjectFacts subject =
        with(
            with(SubjectFacts.NONE, override("a", SSO, Effect.ALLOW, "")),
            grant("g", SSO, 1, "", "", 0));

    assertThat(explain(userFacts(subject), SSO))
        .containsExactly(
            "plan user nothing",
            "status user nothing",
            "grant user g ignored 1",
            "override user a allows",
            "merge user gives unlimited");
  }

  @Test
  void aDenyOfTheUserIsTheMergesWordInAnOrganization() {
    SubjectFacts denied = with(SubjectFacts.NONE, override("d", SSO, Effect.DENY, "200"));
    Facts facts = merged(denied, organization(active("pro")));

    assertThat(explain(facts, SSO))
        .containsExactly(
            "plan user nothing",
            "status user nothing",
            "override user d -200 denies",
            "plan organization pro@7 10- gives unlimited",
            "status organization s active 10- counts",
            "merge user denies");
    assertThat(EntitlementResolver.explain(facts, SSO, NOW).grantedBy()).isEmpty();
  }

  @Test
  void theMergeNamesTheSubjectWhoseValueIsTheLarger() {
    Facts facts = merged(active("plus"), organization(active("pro")));

    assertThat(explain(facts, SEATS)).last().isEqualTo("merge organization gives unlimited");
    assertThat(explain(merged(active("plus"), organization(active("tiny"))), SEATS))
        .last()
        .isEqualTo("merge user gives 3");
  }

  @Test
  void anOrganizationThatTakesNoPartSaysWhy() {
    OrganizationFacts suspended =
        new OrganizationFacts(false, Optional.of(Map.of()), active("pro"));
    OrganizationFacts strange = new OrganizationFacts(true, Optional.empty(), active("pro"));

    assertThat(explain(merged(SubjectFacts.NONE, suspended), SSO))
        .contains("status organization not_active");
    assertThat(explain(merged(SubjectFacts.NONE, strange), SSO))
        .contains("status organization not_a_member");
    assertThat(explain(Facts.ownSetOf(Shop.CATALOG, Shop.PLANS, suspended), SSO))
        .containsExactly("status organization not_active", "merge nothing");
  }

  @Test
  void aFeatureTheCatalogueDoesNotKnow() {
    Explanation explanation =
        EntitlementResolver.explain(organizationFacts(active("pro")), new FeatureKey("ghost"), NOW);

    assertThat(explanation.type()).isEmpty();
    assertThat(explanation.steps().stream().map(ExplanationTest::text))
        .containsExactly("merge nothing");
    assertThat(explanation.decision()).isEmpty();
    assertThat(explanation.validUntil()).isEmpty();
    assertThat(explanation.grantedBy()).isEmpty();
  }

  @Test
  void itSaysWhatWasAskedAndUntilWhenItHolds() {
    Explanation explanation =
        EntitlementResolver.explain(organizationFacts(trial("pro", "150", "170")), SSO, NOW);

    assertThat(explanation.feature()).isEqualTo(SSO);
    assertThat(explanation.type()).contains(FeatureType.BOOLEAN);
    assertThat(explanation.at()).isEqualTo(NOW);
    assertThat(explanation.validUntil()).contains(Instant.ofEpochSecond(150));
  }

  @Test
  void whatHappensToOtherFeaturesDoesNotEndIt() {
    SubjectFacts subject =
        with(
            with(SubjectFacts.NONE, override("o", SSO, Effect.DENY, "110")),
            grant("g", RUNS, 1, "", "120", 0));

    assertThat(validUntil(subject, SSO)).contains(Instant.ofEpochSecond(110));
    assertThat(validUntil(subject, RUNS)).contains(Instant.ofEpochSecond(120));
    assertThat(validUntil(subject, SEATS)).isEmpty();
  }

  @Test
  void aChangeWithoutANextPlanEndsNoPlan() {
    assertThat(explain(organizationFacts(changing("pro", "", "101")), SEATS).get(0))
        .isEqualTo("plan organization pro@7 10- gives unlimited");
  }

  @Test
  void plansOfTheOtherAudienceHiddenArchivedAndEmptyOnesAreNotOffered() {
    assertThat(offered(organizationFacts(SubjectFacts.NONE), SEATS))
        .containsExactly("free@7", "pro@7", "tiny@7");
    assertThat(offered(userFacts(SubjectFacts.NONE), SEATS)).containsExactly("plus@7", "tiny@7");
    assertThat(offered(organizationFacts(SubjectFacts.NONE), RUNS)).isEmpty();
  }

  @Test
  void whereAValueReplacesThePlanNoPlanIsOffered() {
    SubjectFacts fixed = with(SubjectFacts.NONE, value("o", 0, "", "", 1));

    assertThat(offered(organizationFacts(fixed), SEATS)).isEmpty();
    assertThat(offered(merged(SubjectFacts.NONE, organization(fixed)), SEATS))
        .containsExactly("plus@7", "tiny@7");
  }

  private static List<String> explain(Facts facts, FeatureKey feature) {
    return EntitlementResolver.explain(facts, feature, NOW).steps().stream()
        .map(ExplanationTest::text)
        .toList();
  }

  private static Optional<Instant> validUntil(SubjectFacts user, FeatureKey feature) {
    return EntitlementResolver.explain(userFacts(user), feature, NOW).validUntil();
  }

  private static List<String> offered(Facts facts, FeatureKey feature) {
    return EntitlementResolver.explain(facts, feature, NOW).grantedBy().stream()
        .map(PlanRef::toString)
        .toList();
  }

  private static String text(Explanation.Step step) {
    Optional<String> dates =
        step.from().isEmpty() && step.until().isEmpty()
            ? Optional.empty()
            : Optional.of(seconds(step.from()) + "-" + seconds(step.until()));
    return Stream.of(
            Optional.of(step.stage().key()),
            step.subject().map(subject -> subject.key()),
            step.id(),
            step.detail(),
            dates,
            Optional.of(step.effect().key()),
            step.value().map(Amount::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String seconds(Optional<Instant> instant) {
    return instant.map(found -> Long.toString(found.getEpochSecond())).orElse("");
  }
}
