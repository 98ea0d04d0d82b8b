package io.keycloaksaas.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.subscription.BillingPeriod;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanGrantsTest {
  private static final FeatureKey RUNS = new FeatureKey("runs");
  private static final SubjectRef ACME = SubjectRef.organization("realm", "acme");

  @Test
  void the_same_period_of_the_same_subscription_has_the_same_grant() {
    assertThat(PlanGrants.id(ACME, RUNS, allowance("s", 1)))
        .isEqualTo(PlanGrants.id(ACME, RUNS, allowance("s", 1)))
        .hasSize(36)
        .matches(Ids::isPossible);
  }

  @Test
  void whatever_differs_makes_another() {
    assertThat(
            Stream.of(
                PlanGrants.id(ACME, RUNS, allowance("s", 1)),
                PlanGrants.id(ACME, RUNS, allowance("s", 2)),
                PlanGrants.id(ACME, RUNS, allowance("t", 1)),
                PlanGrants.id(ACME, new FeatureKey("credits"), allowance("s", 1)),
                PlanGrants.id(SubjectRef.organization("realm", "globex"), RUNS, allowance("s", 1)),
                PlanGrants.id(SubjectRef.user("realm", "acme"), RUNS, allowance("s", 1)),
                PlanGrants.id(SubjectRef.organization("other", "acme"), RUNS, allowance("s", 1))))
        .doesNotHaveDuplicates();
  }

  private static Allowance allowance(String source, long start) {
    return new Allowance(
        source,
        new BillingPeriod(Instant.ofEpochSecond(start), Instant.ofEpochSecond(9)),
        Optional.empty(),
        Map.of(),
        Set.of(),
        Map.of());
  }
}
