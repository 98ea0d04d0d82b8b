package io.keycloaksaas.subscription;

import static io.keycloaksaas.subscription.SubscriptionStatus.ACTIVE;
import static io.keycloaksaas.subscription.SubscriptionStatus.CANCELED;
import static io.keycloaksaas.subscription.SubscriptionStatus.PAST_DUE;
import static io.keycloaksaas.subscription.SubscriptionStatus.PAUSED;
import static io.keycloaksaas.subscription.SubscriptionStatus.TRIALING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.subscription.StateMachine.Act;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StateMachineTest {
  /** From, act, to: everything that is possible, and nothing else. */
  private static final List<String> TABLE =
      List.of(
          "NONE START_TRIAL TRIALING",
          "NONE START ACTIVE",
          "NONE AWAIT_PAYMENT PAUSED",
          "TRIALING CHANGE TRIALING",
          "TRIALING SCHEDULE TRIALING",
          "TRIALING RESUME TRIALING",
          "TRIALING EXTEND_TRIAL TRIALING",
          "TRIALING ACTIVATE ACTIVE",
          "TRIALING FAIL_PAYMENT PAST_DUE",
          "TRIALING PAUSE PAUSED",
          "TRIALING CANCEL CANCELED",
          "ACTIVE RENEW ACTIVE",
          "ACTIVE CHANGE ACTIVE",
          "ACTIVE SCHEDULE ACTIVE",
          "ACTIVE RESUME ACTIVE",
          "ACTIVE FAIL_PAYMENT PAST_DUE",
          "ACTIVE PAUSE PAUSED",
          "ACTIVE CANCEL CANCELED",
          "PAST_DUE CHANGE PAST_DUE",
          "PAST_DUE SCHEDULE PAST_DUE",
          "PAST_DUE RESUME PAST_DUE",
          "PAST_DUE ACTIVATE ACTIVE",
          "PAST_DUE PAUSE PAUSED",
          "PAST_DUE CANCEL CANCELED",
          "PAUSED ACTIVATE ACTIVE",
          "PAUSED CONTINUE_TRIAL TRIALING",
          "PAUSED CANCEL CANCELED");

  private static final Map<String, SubscriptionStatus> ALLOWED = new HashMap<>();

  static {
    for (String line : TABLE) {
      String[] words = line.split(" ");
      ALLOWED.put(words[0] + " " + words[1], SubscriptionStatus.valueOf(words[2]));
    }
  }

  static Stream<Arguments> everyPair() {
    return Stream.concat(
            Stream.of((SubscriptionStatus) null), Arrays.stream(SubscriptionStatus.values()))
        .flatMap(from -> Arrays.stream(Act.values()).map(act -> Arguments.of(from, act)));
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void only_what_the_table_says_is_possible(SubscriptionStatus from, Act act) {
    SubscriptionStatus to = ALLOWED.get((from == null ? "NONE" : from.name()) + " " + act);

    if (to != null) {
      assertThat(StateMachine.after(from, act)).isEqualTo(to);
    } else {
      assertThatThrownBy(() -> StateMachine.after(from, act))
          .isInstanceOfSatisfying(
              Problem.class,
              problem ->
                  assertThat(problem.code())
                      .isEqualTo(
                          from == CANCELED
                              ? ProblemCode.SUBSCRIPTION_CANCELED
                              : ProblemCode.TRANSITION_REFUSED));
    }
  }

  @Test
  void the_act_toward_a_status_leads_there() {
    for (SubscriptionStatus from : SubscriptionStatus.values()) {
      for (SubscriptionStatus to : SubscriptionStatus.values()) {
        boolean possible =
            from != to && TABLE.stream().anyMatch(line -> line.matches(from + " \\w+ " + to));
        if (possible) {
          assertThat(StateMachine.after(from, StateMachine.toward(from, to))).isEqualTo(to);
        } else {
          assertThatThrownBy(() -> StateMachine.toward(from, to)).isInstanceOf(Problem.class);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"TRIALING,START_TRIAL", "ACTIVE,START", "PAUSED,AWAIT_PAYMENT"})
  void a_beginning_is_chosen_by_its_status(SubscriptionStatus to, Act act) {
    assertThat(StateMachine.toward(null, to)).isEqualTo(act);
  }

  @Test
  void nothing_begins_past_due_or_canceled() {
    for (SubscriptionStatus to : List.of(PAST_DUE, CANCELED)) {
      assertThatThrownBy(() -> StateMachine.toward(null, to)).isInstanceOf(Problem.class);
    }
  }

  @Property(tries = 1_000)
  void whatever_is_tried_a_canceled_one_never_lives_again(@ForAll("acts") List<Act> acts) {
    SubscriptionStatus status = null;
    boolean wasCanceled = false;
    for (Act act : acts) {
      try {
        status = StateMachine.after(status, act);
        assertThat(wasCanceled).isFalse();
      } catch (Problem refused) {
        assertThat(status == CANCELED)
            .isEqualTo(refused.code() == ProblemCode.SUBSCRIPTION_CANCELED);
      }
      wasCanceled |= status == CANCELED;
    }
    assertThat(!wasCanceled || status == CANCELED).isTrue();
  }

  /** Past due is only ever reached from what was paid or tried before. */
  @Property(tries = 1_000)
  void a_payment_fails_only_where_something_ran(@ForAll("acts") List<Act> acts) {
    SubscriptionStatus status = null;
    for (Act act : acts) {
      SubscriptionStatus before = status;
      try {
        status = StateMachine.after(status, act);
      } catch (Problem refused) {
        continue;
      }
      if (status == PAST_DUE && before != PAST_DUE) {
        assertThat(before).isIn(TRIALING, ACTIVE);
      }
      if (before == null) {
        assertThat(status).isIn(TRIALING, ACTIVE, PAUSED);
      }
    }
  }

  @Provide
  Arbitrary<List<Act>> acts() {
    return Arbitraries.of(Act.class).list().ofMinSize(1).ofMaxSize(30);
  }
}
