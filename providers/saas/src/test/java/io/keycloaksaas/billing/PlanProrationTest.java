package io.keycloaksaas.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.Price;
import io.keycloaksaas.catalog.ProviderPrice;
import io.keycloaksaas.subscription.Billing;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanProrationTest {
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final Plan PRO = plan("pro", Map.of("stripe", price("p_pro", "p_pro_2024")));
  private static final Plan MAX = plan("max", Map.of("stripe", price("p_max")));
  private static final Plan BY_HAND = plan("byhand", Map.of());

  @Test
  void anyPriceOfThePlanThatIsLeftGivesWayToTheOneThatIsSold() {
    assertThat(change("stripe", on("pro", "stripe"), MAX))
        .contains(new SubscriptionChange("sub_1", Set.of("p_pro", "p_pro_2024"), "p_max", 7, NOW));
  }

  @Test
  void aProviderIsAskedAboutWhatItBillsOnly() {
    assertThat(change("other", on("pro", "stripe"), MAX)).isEmpty();
    assertThat(change("stripe", on("pro", "other"), MAX)).isEmpty();
  }

  @Test
  void bothPlansMustBeSoldThere() {
    assertThat(change("stripe", on("byhand", "stripe"), MAX)).isEmpty();
    assertThat(change("stripe", on("gone", "stripe"), MAX)).isEmpty();
    assertThat(change("stripe", on("pro", "stripe"), BY_HAND)).isEmpty();
  }

  private static Optional<SubscriptionChange> change(
      String provider, Subscription current, Plan plan) {
    Catalog catalog =
        new Catalog(
            1,
            Map.of(),
            Map.of("pro", PRO, "max", MAX, "byhand", BY_HAND),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty());
    return PlanProration.change(provider, current, catalog, plan, 7, NOW);
  }

  private static Subscription on(String plan, String provider) {
    return new Subscription(
        "1",
        new PlanRef(plan, 1),
        SubscriptionStatus.ACTIVE,
        NOW,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        new Billing(
            provider,
            Optional.of("sub_1"),
            Optional.of("active"),
            Optional.empty(),
            Optional.empty(),
            1,
            false));
  }

  private static ProviderPrice price(String id, String... former) {
    return new ProviderPrice(id, List.of(former));
  }

  private static Plan plan(String key, Map<String, ProviderPrice> providers) {
    return new Plan(
        key,
        key,
        "",
        Set.of(Plan.Audience.ORGANIZATION),
        Optional.of(new Price(100, "USD", Price.Interval.MONTH)),
        0,
        Map.of(),
        Map.of(),
        true,
        false,
        providers);
  }
}
