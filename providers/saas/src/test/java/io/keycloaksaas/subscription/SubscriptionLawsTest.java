package io.keycloaksaas.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.Price;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What time makes of a stored subscription. */
class SubscriptionLawsTest {
  private static final PlanRef PRO = new PlanRef("pro", 1);

  @Property(tries = 1_000)
  void it_counts_exactly_as_its_status_of_that_instant_says(
      @ForAll("subscriptions") Subscription subscription, @ForAll @IntRange(max = 30) int second) {
    Instant at = Instant.ofEpochSecond(second);

    assertThat(subscription.counts(at))
        .isEqualTo(
            List.of(
                    SubscriptionStatus.TRIALING,
                    SubscriptionStatus.ACTIVE,
                    SubscriptionStatus.PAST_DUE)
                .contains(subscription.statusAt(at)));
  }

  @Property(tries = 1_000)
  void what_has_ended_never_counts_again(
      @ForAll("subscriptions") Subscription subscription,
      @ForAll @IntRange(max = 30) int earlier,
      @ForAll @IntRange(max = 30) int later) {
    Instant first = Instant.ofEpochSecond(Math.min(earlier, later));
    Instant second = Instant.ofEpochSecond(Math.max(earlier, later));

    assertThat(subscription.counts(second) && !subscription.counts(first)).isFalse();
  }

  @Property(tries = 1_000)
  void it_counts_until_the_instant_it_tells(
      @ForAll("subscriptions") Subscription subscription, @ForAll @IntRange(max = 30) int second) {
    Instant at = Instant.ofEpochSecond(second);
    boolean countedOnce = subscription.counts(Instant.EPOCH);

    if (countedOnce) {
      assertThat(subscription.counts(at))
          .isEqualTo(subscription.countsUntil().map(at::isBefore).orElse(true));
    }
    if (countedOnce && !subscription.counts(at)) {
      assertThat(subscription.endedBy(at)).isBeforeOrEqualTo(at);
    }
  }

  @Property(tries = 1_000)
  void what_counts_is_in_its_period(
      @ForAll("subscriptions") Subscription subscription, @ForAll @IntRange(max = 30) int second) {
    Instant at = Instant.ofEpochSecond(second);
    BillingPeriod period = BillingPeriod.of(subscription, Price.Interval.MONTH, at);

    if (subscription.counts(at)) {
      assertThat(period.start()).isBeforeOrEqualTo(at);
      assertThat(period.end()).isAfter(at);
    }
  }

  @Provide
  Arbitrary<Subscription> subscriptions() {
    return Combinators.combine(
            Arbitraries.of(SubscriptionStatus.class),
            instants(),
            instants(),
            instants(),
            Arbitraries.of(true, false))
        .as(
            (status, trialEnd, cancelAt, graceUntil, converts) ->
                new Subscription(
                    "id",
                    PRO,
                    status,
                    Instant.EPOCH,
                    trialEnd,
                    cancelAt,
                    graceUntil,
                    Optional.empty(),
                    Optional.empty(),
                    converts,
                    false,
                    Billing.BY_HAND));
  }

  private static Arbitrary<Optional<Instant>> instants() {
    return Arbitraries.integers().between(1, 20).map(Instant::ofEpochSecond).optional();
  }
}
