package io.keycloaksaas.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.subscription.BillingPeriod;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnTest {
  private static final FeatureKey RUNS = new FeatureKey("runs");
  private static final FeatureKey CREDITS = new FeatureKey("credits");
  private static final Instant TURN = Instant.ofEpochSecond(100);
  private static final Amount THOUSAND = Amount.of(1000);

  @Test
  void what_is_left_goes_over_up_to_the_maximum() {
    assertThat(turn(ended("s", THOUSAND, 300), begun("s", THOUSAND)).rollover(RUNS))
        .contains(new Rollover(1000, 300));
    assertThat(new Rollover(1000, 300).due(900, 0, 0)).isEqualTo(100);
    assertThat(new Rollover(1000, 300).due(700, 0, 0)).isEqualTo(300);
    assertThat(new Rollover(1000, 300).due(0, 0, 0)).isEqualTo(300);
    assertThat(new Rollover(200, 300).due(0, 0, 0)).isEqualTo(200);
  }

  @Test
  void what_is_held_is_not_left() {
    assertThat(new Rollover(1000, 300).due(500, 400, 0)).isEqualTo(100);
    assertThat(new Rollover(1000, 300).due(500, 500, 0)).isZero();
  }

  @Test
  void what_has_gone_over_does_not_go_over_again() {
    assertThat(new Rollover(1000, 300).due(500, 0, 100)).isEqualTo(200);
    assertThat(new Rollover(1000, 300).due(500, 0, 300)).isZero();
  }

  @Test
  void who_has_used_more_than_the_last_plan_gives_owes_nothing() {
    assertThat(new Rollover(1000, 300).due(1500, 0, 0)).isZero();
    assertThat(new Rollover(1000, 300).due(900, 0, 200)).isZero();
  }

  @Test
  void the_plan_that_ended_makes_the_rule() {
    Allowance without = begun("s", Amount.of(5));
    assertThat(turn(ended("s", THOUSAND, 300), without).rollover(RUNS))
        .contains(new Rollover(1000, 300));
    assertThat(
            turn(
                    allowance("s", 1, 100, false, Map.of(RUNS, THOUSAND), Set.of(), Map.of()),
                    allowance("s", 100, 200, false, Map.of(RUNS, THOUSAND), Set.of(), rule(300)))
                .rollover(RUNS))
        .isEmpty();
  }

  @Test
  void nothing_goes_over_where_the_subscription_does_not_go_on() {
    Allowance ended = ended("s", THOUSAND, 300);
    assertThat(
            Stream.of(
                turn(ended, begun("t", THOUSAND)),
                turn(ended, begun(Allowance.DEFAULT, THOUSAND)),
                turn(ended(Allowance.DEFAULT, THOUSAND, 300), begun(Allowance.DEFAULT, THOUSAND)),
                turn(
                    ended,
                    allowance("s", 100, 200, true, Map.of(RUNS, THOUSAND), Set.of(), Map.of()))))
        .allMatch(turn -> turn.rollover(RUNS).isEmpty());
  }

  @Test
  void a_period_that_was_cut_short_leaves_nothing() {
    Allowance cut = allowance("s", 1, 120, false, Map.of(RUNS, THOUSAND), Set.of(), rule(300));
    Allowance longer = allowance("s", 50, 200, false, Map.of(RUNS, THOUSAND), Set.of(), Map.of());

    assertThat(turn(cut, begun("s", THOUSAND)).rollover(RUNS)).isEmpty();
    assertThat(turn(ended("s", THOUSAND, 300), longer).rollover(RUNS)).isEmpty();
  }

  @Test
  void only_numbers_go_over_and_only_to_who_has_numbers() {
    Allowance ended = ended("s", THOUSAND, 300);
    assertThat(
            Stream.of(
                turn(ended("s", Amount.UNLIMITED, 300), begun("s", THOUSAND)),
                turn(ended("s", Amount.ZERO, 300), begun("s", THOUSAND)),
                turn(ended, begun("s", Amount.UNLIMITED)),
                turn(ended, begun("s", Amount.ZERO))))
        .allMatch(turn -> turn.rollover(RUNS).isEmpty());
    assertThat(turn(ended, begun("s", THOUSAND)).rollover(CREDITS)).isEmpty();
  }

  @Test
  void what_was_denied_at_the_end_does_not_go_over() {
    Allowance denied =
        allowance("s", 1, 100, false, Map.of(RUNS, THOUSAND), Set.of(RUNS), rule(300));
    Allowance another =
        allowance("s", 1, 100, false, Map.of(RUNS, THOUSAND), Set.of(CREDITS), rule(300));

    assertThat(turn(denied, begun("s", THOUSAND)).rollover(RUNS)).isEmpty();
    assertThat(turn(another, begun("s", THOUSAND)).rollover(RUNS)).isPresent();
  }

  @Test
  void the_first_period_of_a_subscription_may_end_with_something_left() {
    Allowance first = allowance("s", 1, 100, true, Map.of(RUNS, THOUSAND), Set.of(), rule(300));

    assertThat(turn(first, begun("s", THOUSAND)).rollover(RUNS)).isPresent();
  }

  private static Turn turn(Allowance ended, Allowance begun) {
    return new Turn(TURN, ended, begun);
  }

  private static Allowance ended(String source, Amount runs, long max) {
    return allowance(source, 1, 100, false, Map.of(RUNS, runs), Set.of(), rule(max));
  }

  private static Allowance begun(String source, Amount runs) {
    return allowance(source, 100, 200, false, Map.of(RUNS, runs), Set.of(), Map.of());
  }

  private static Map<FeatureKey, Long> rule(long max) {
    return Map.of(RUNS, max);
  }

  private static Allowance allowance(
      String source,
      long start,
      long end,
      boolean isFirst,
      Map<FeatureKey, Amount> values,
      Set<FeatureKey> denied,
      Map<FeatureKey, Long> rollovers) {
    return new Allowance(
        source,
        new BillingPeriod(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end)),
        isFirst ? Optional.of(Instant.ofEpochSecond(start)) : Optional.empty(),
        values,
        denied,
        rollovers);
  }
}
