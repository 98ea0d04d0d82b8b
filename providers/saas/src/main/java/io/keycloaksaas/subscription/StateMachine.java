package io.keycloaksaas.subscription;

import static io.keycloaksaas.subscription.SubscriptionStatus.ACTIVE;
import static io.keycloaksaas.subscription.SubscriptionStatus.CANCELED;
import static io.keycloaksaas.subscription.SubscriptionStatus.PAST_DUE;
import static io.keycloaksaas.subscription.SubscriptionStatus.PAUSED;
import static io.keycloaksaas.subscription.SubscriptionStatus.TRIALING;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The states of a subscription and every way between them; what is not here is refused. {@code
 * null} stands for what is not there yet. Canceled is final: starting again makes another
 * subscription.
 */
public final class StateMachine {
  private StateMachine() {}

  /** What is done to a subscription, by a person, by its provider or by time. */
  public enum Act {
    START_TRIAL,
    START,
    /** The provider waits for the first payment. */
    AWAIT_PAYMENT,
    /** Paid, converted at the end of the trial, or let go on. */
    ACTIVATE,
    /** Another period, paid or counted. */
    RENEW,
    /** To another plan, now or when a scheduled change is due. */
    CHANGE,
    /** A change or a cancellation at the end of the period. */
    SCHEDULE,
    /** Takes what is scheduled back. */
    RESUME,
    EXTEND_TRIAL,
    /** The grace begins. */
    FAIL_PAYMENT,
    PAUSE,
    /** A trial that was paused goes on. */
    CONTINUE_TRIAL,
    /** Now, at the instant that was set, or because trial or grace are over. */
    CANCEL
  }

  private static final Map<Act, SubscriptionStatus> BEGINNINGS =
      Map.of(Act.START_TRIAL, TRIALING, Act.START, ACTIVE, Act.AWAIT_PAYMENT, PAUSED);

  private static final Map<SubscriptionStatus, Map<Act, SubscriptionStatus>> TABLE =
      new EnumMap<>(
          Map.of(
              TRIALING,
              Map.of(
                  Act.CHANGE, TRIALING,
                  Act.SCHEDULE, TRIALING,
                  Act.RESUME, TRIALING,
                  Act.EXTEND_TRIAL, TRIALING,
                  Act.ACTIVATE, ACTIVE,
                  Act.FAIL_PAYMENT, PAST_DUE,
                  Act.PAUSE, PAUSED,
                  Act.CANCEL, CANCELED),
              ACTIVE,
              Map.of(
                  Act.RENEW, ACTIVE,
                  Act.CHANGE, ACTIVE,
                  Act.SCHEDULE, ACTIVE,
                  Act.RESUME, ACTIVE,
                  Act.FAIL_PAYMENT, PAST_DUE,
                  Act.PAUSE, PAUSED,
                  Act.CANCEL, CANCELED),
              PAST_DUE,
              Map.of(
                  Act.CHANGE, PAST_DUE,
                  Act.SCHEDULE, PAST_DUE,
                  Act.RESUME, PAST_DUE,
                  Act.ACTIVATE, ACTIVE,
                  Act.PAUSE, PAUSED,
                  Act.CANCEL, CANCELED),
              PAUSED,
              Map.of(Act.ACTIVATE, ACTIVE, Act.CONTINUE_TRIAL, TRIALING, Act.CANCEL, CANCELED),
              CANCELED,
              Map.of()));

  /**
   * @param from null for what is not there yet
   * @throws Problem {@code subscription_canceled}, {@code transition_refused}
   */
  public static SubscriptionStatus after(SubscriptionStatus from, Act act) {
    SubscriptionStatus to = acts(from).get(act);
    if (to == null) {
      throw refused(from, "to " + act.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return to;
  }

  /**
   * The act that leads from one status to another.
   *
   * @param from null for what is not there yet
   * @throws Problem {@code subscription_canceled}, {@code transition_refused}
   */
  public static Act toward(SubscriptionStatus from, SubscriptionStatus to) {
    Map<Act, SubscriptionStatus> acts = acts(from);
    return Arrays.stream(Act.values())
        .filter(act -> acts.get(act) == to && from != to)
        .findFirst()
        .orElseThrow(() -> refused(from, "to become " + to.key()));
  }

  private static Map<Act, SubscriptionStatus> acts(SubscriptionStatus from) {
    return from == null ? BEGINNINGS : TABLE.get(from);
  }

  /**
   * A status by its word.
   *
   * @throws Problem {@code validation_failed}
   */
  public static SubscriptionStatus status(String text) {
    return Arrays.stream(SubscriptionStatus.values())
        .filter(status -> status.key().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid(
                    "status", "'status' must be trialing, active, past_due, paused or canceled."));
  }

  /** Of one that is canceled. */
  public static Problem over() {
    return Problem.of(
        ProblemCode.SUBSCRIPTION_CANCELED,
        "The subscription has ended for good; start another one.");
  }

  private static Problem refused(SubscriptionStatus from, String what) {
    if (from == CANCELED) {
      return over();
    }
    String state = from == null ? "not there yet" : from.key();
    return Problem.of(
        ProblemCode.TRANSITION_REFUSED,
        "A subscription that is " + state + " is not " + what + ".");
  }
}
