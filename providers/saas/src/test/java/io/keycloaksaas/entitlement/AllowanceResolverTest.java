package io.keycloaksaas.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.Price;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.Billing;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.subscription.FeatureOverride.Effect;
import io.keycloaksaas.usage.Allowance;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllowanceResolverTest {
  private static final Instant STARTED = Instant.ofEpochSecond(10);
  private static final Instant SECOND_MONTH = Instant.ofEpochSecond(10).plus(Duration.ofDays(40));

  @Test
  void a_plan_gives_its_metered_values_and_no_others() {
    Allowance allowance = allowance(Shop.active("hidden"), STARTED);

    assertThat(allowance.values()).isEqualTo(Map.of(Shop.RUNS, Amount.of(1)));
    assertThat(allowance.value(Shop.RUNS)).isEqualTo(Amount.of(1));
    assertThat(allowance.source()).isEqualTo("s");
    assertThat(allowance.denied()).isEmpty();
  }

  @Test
  void the_period_is_counted_from_the_start_of_the_subscription() {
    Instant end = Instant.parse("1970-02-01T00:00:10Z");

    Allowance first = allowance(Shop.active("hidden"), STARTED);
    Allowance second = allowance(Shop.active("hidden"), SECOND_MONTH);

    assertThat(first.period()).isEqualTo(new BillingPeriod(STARTED, end));
    assertThat(first.began()).contains(STARTED);
    assertThat(second.period().start()).isEqualTo(end);
    assertThat(second.began()).isEmpty();
  }

  @Test
  void a_trial_is_a_period() {
    Allowance allowance = allowance(Shop.trial("hidden", "500", ""), Instant.ofEpochSecond(20));

    assertThat(allowance.period())
        .isEqualTo(new BillingPeriod(STARTED, Instant.ofEpochSecond(500)));
    assertThat(allowance.began()).contains(STARTED);
  }

  @Test
  void without_a_counting_subscription_it_is_the_default_plan_and_the_calendar() {
    for (SubjectFacts none :
        new SubjectFacts[] {SubjectFacts.NONE, Shop.trial("hidden", "500", "")}) {
      Allowance allowance = allowance(none, SECOND_MONTH);

      assertThat(allowance.source()).isEqualTo(Allowance.DEFAULT);
      assertThat(allowance.values()).isEmpty();
      assertThat(allowance.value(Shop.RUNS)).isEqualTo(Amount.ZERO);
      assertThat(allowance.began()).isEmpty();
      assertThat(allowance.period())
          .isEqualTo(
              new BillingPeriod(
                  Instant.parse("1970-02-01T00:00:00Z"), Instant.parse("1970-03-01T00:00:00Z")));
    }
  }

  @Test
  void the_default_plan_gives_too() {
    Catalog catalog =
        new Catalog(
            7,
            Shop.CATALOG.features(),
            Shop.CATALOG.plans(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.of("hidden"));

    assertThat(of(SubjectFacts.NONE, catalog, Shop.PLANS, STARTED).value(Shop.RUNS))
        .isEqualTo(Amount.of(1));
  }

  @Test
  void a_yearly_plan_gives_by_the_year() {
    Plan monthly = Shop.CATALOG.plans().get("hidden");
    Plan yearly =
        new Plan(
            "hidden",
            "hidden",
            "",
            monthly.audience(),
            Optional.of(new Price(1, "EUR", Price.Interval.YEAR)),
            0,
            monthly.values(),
            false,
            false);
    var plans = new HashMap<>(Shop.PLANS);
    plans.replaceAll((ref, plan) -> ref.key().equals("hidden") ? yearly : plan);

    Allowance allowance = of(Shop.active("hidden"), Shop.CATALOG, plans, SECOND_MONTH);

    assertThat(allowance.period())
        .isEqualTo(new BillingPeriod(STARTED, Instant.parse("1971-01-01T00:00:10Z")));
    assertThat(allowance.began()).contains(STARTED);
  }

  @Test
  void after_a_trial_that_was_ended_the_first_period_counts_from_the_start_of_the_trial() {
    Instant end = Instant.ofEpochSecond(500);
    SubjectFacts ended = Shop.afterTrial("hidden", end, false, Billing.BY_HAND);

    assertThat(allowance(ended, end).period().start()).isEqualTo(end);
    assertThat(allowance(ended, end).began()).contains(STARTED);
    assertThat(allowance(ended, end.plus(Duration.ofDays(40))).began()).isEmpty();
  }

  @Test
  void after_one_that_ended_by_itself_or_at_a_provider_it_counts_anew() {
    Instant end = Instant.ofEpochSecond(500);
    Billing billed =
        new Billing(
            "stripe",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1,
            false);

    assertThat(allowance(Shop.afterTrial("hidden", end, true, Billing.BY_HAND), end).began())
        .isEmpty();
    assertThat(allowance(Shop.afterTrial("hidden", end, false, billed), end).began()).isEmpty();
  }

  @Test
  void no_period_begins_before_its_time() {
    Instant end = Instant.ofEpochSecond(500);
    SubjectFacts early = Shop.afterTrial("hidden", end, false, Billing.BY_HAND);

    Allowance allowance = allowance(early, Instant.ofEpochSecond(499));

    assertThat(allowance.period()).isEqualTo(new BillingPeriod(STARTED, end));
    assertThat(allowance.began()).contains(STARTED);
  }

  @Test
  void a_due_change_is_the_next_plan() {
    SubjectFacts changing = Shop.changing("tiny", "hidden", "100");

    assertThat(allowance(changing, Instant.ofEpochSecond(99)).value(Shop.RUNS))
        .isEqualTo(Amount.ZERO);
    assertThat(allowance(changing, Instant.ofEpochSecond(100)).value(Shop.RUNS))
        .isEqualTo(Amount.of(1));
  }

  @Test
  void a_live_deny_is_told_of_metered_features_only() {
    FeatureKey runs = Shop.RUNS;
    SubjectFacts denied =
        Shop.with(
            Shop.active("hidden"),
            Shop.override("a", runs, Effect.DENY, "100"),
            Shop.override("b", Shop.SSO, Effect.DENY, ""));

    assertThat(allowance(denied, Instant.ofEpochSecond(99)).denied()).isEqualTo(Set.of(runs));
    assertThat(allowance(denied, Instant.ofEpochSecond(100)).denied()).isEmpty();
  }

  @Test
  void it_says_how_much_of_what_may_go_over() {
    var plans = new HashMap<>(Shop.PLANS);
    plans.replaceAll((ref, plan) -> Shop.rolling(plan, 3));

    Allowance allowance = of(Shop.active("hidden"), Shop.CATALOG, plans, STARTED);

    assertThat(allowance.rollovers()).isEqualTo(Map.of(Shop.RUNS, 3L));
    assertThat(allowance(Shop.active("hidden"), STARTED).rollovers()).isEmpty();
    assertThat(of(SubjectFacts.NONE, Shop.CATALOG, plans, STARTED).rollovers()).isEmpty();
  }

  @Test
  void nothing_of_a_trial_goes_over_whatever_it_becomes() {
    var plans = new HashMap<>(Shop.PLANS);
    plans.replaceAll((ref, plan) -> Shop.rolling(plan, 3));
    SubjectFacts trial = Shop.trial("hidden", "500", "");

    Allowance last = of(trial, Shop.CATALOG, plans, Instant.ofEpochSecond(499));

    assertThat(last.source()).isEqualTo("s");
    assertThat(last.rollovers()).isEmpty();
  }

  /** Where units may go over the roll of a period is a boundary, and nowhere else. */
  @Test
  void a_turn_at_which_units_may_go_over_is_a_boundary() {
    var plans = new HashMap<>(Shop.PLANS);
    plans.replaceAll((ref, plan) -> Shop.rolling(plan, 3));
    Instant end = Instant.parse("1970-02-01T00:00:10Z");

    assertThat(validUntil(Shop.active("hidden"), plans, STARTED)).contains(end);
    assertThat(validUntil(Shop.active("hidden"), plans, end))
        .contains(Instant.parse("1970-03-01T00:00:10Z"));
    assertThat(validUntil(Shop.trial("hidden", "500", ""), plans, STARTED))
        .contains(Instant.ofEpochSecond(500));
    assertThat(validUntil(Shop.trial("hidden", "500", ""), plans, SECOND_MONTH)).isEmpty();
    assertThat(validUntil(Shop.active("hidden"), Shop.PLANS, STARTED)).isEmpty();
    assertThat(validUntil(SubjectFacts.NONE, plans, STARTED)).isEmpty();
  }

  @Test
  void a_subscription_that_no_longer_counts_has_no_turns() {
    var plans = new HashMap<>(Shop.CATALOG.plans());
    plans.replaceAll((key, plan) -> Shop.rolling(plan, 3));
    Catalog catalog =
        new Catalog(
            7,
            Shop.CATALOG.features(),
            plans,
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.of("hidden"));
    Facts facts =
        Facts.ownSetOf(
            catalog,
            Shop.PLANS,
            new OrganizationFacts(true, Optional.empty(), Shop.trial("hidden", "500", "")));

    assertThat(EntitlementResolver.resolve(facts, SECOND_MONTH).validUntil()).isEmpty();
  }

  @Test
  void it_is_one_for_the_features_of_which_units_go_over() {
    var plans = new HashMap<>(Shop.PLANS);
    plans.replaceAll((ref, plan) -> Shop.rolling(plan, 3));
    Facts facts =
        Facts.ownSetOf(
            Shop.CATALOG,
            plans,
            new OrganizationFacts(true, Optional.empty(), Shop.active("hidden")));

    assertThat(EntitlementResolver.explain(facts, Shop.RUNS, STARTED).validUntil()).isPresent();
    assertThat(EntitlementResolver.explain(facts, Shop.SEATS, STARTED).validUntil()).isEmpty();
  }

  private static Optional<Instant> validUntil(
      SubjectFacts subject, Map<PlanRef, Plan> plans, Instant at) {
    Facts facts =
        Facts.ownSetOf(Shop.CATALOG, plans, new OrganizationFacts(true, Optional.empty(), subject));
    return EntitlementResolver.resolve(facts, at).validUntil();
  }

  private static Allowance allowance(SubjectFacts subject, Instant at) {
    return of(subject, Shop.CATALOG, Shop.PLANS, at);
  }

  private static Allowance of(
      SubjectFacts subject, Catalog catalog, Map<PlanRef, Plan> plans, Instant at) {
    return AllowanceResolver.allowance(SubjectType.ORGANIZATION, subject, catalog, plans, at);
  }
}
