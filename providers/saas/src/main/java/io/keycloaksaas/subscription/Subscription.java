package io.keycloaksaas.subscription;

import io.keycloaksaas.catalog.PlanRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A subject's plan over time. Instants have millisecond precision; a start counts at its instant,
 * an end no longer does.
 *
 * @param trialEnd when the trial ends or ended; without one it never was a trial
 * @param cancelAt the instant at which it ends, whatever is stored
 * @param graceUntil until when a past-due subscription still counts
 * @param nextPlan the plan it becomes at {@code changeAt}
 * @param trialConverts whether it is active after its trial, instead of over; false of a trial that
 *     an administrator ended
 * @param ownSchedule whether all that is scheduled, be it the end or the next plan, was scheduled
 *     by the subject himself; of states of the past it is not known, and false
 */
public record Subscription(
    String id,
    PlanRef plan,
    SubscriptionStatus status,
    Instant startedAt,
    Optional<Instant> trialEnd,
    Optional<Instant> cancelAt,
    Optional<Instant> graceUntil,
    Optional<PlanRef> nextPlan,
    Optional<Instant> changeAt,
    boolean trialConverts,
    boolean ownSchedule,
    Billing billing) {

  /** Without an outside provider, and ending with its trial. */
  public Subscription(
      String id,
      PlanRef plan,
      SubscriptionStatus status,
      Instant startedAt,
      Optional<Instant> trialEnd,
      Optional<Instant> cancelAt,
      Optional<Instant> graceUntil,
      Optional<PlanRef> nextPlan,
      Optional<Instant> changeAt) {
    this(
        id,
        plan,
        status,
        startedAt,
        trialEnd,
        cancelAt,
        graceUntil,
        nextPlan,
        changeAt,
        false,
        false,
        Billing.BY_HAND);
  }

  /**
   * Whether it counts at an instant. Time decides, whatever is stored; a trial or a grace whose end
   * is not known does not count.
   */
  public boolean counts(Instant at) {
    return switch (statusAt(at)) {
      case TRIALING, ACTIVE, PAST_DUE -> true;
      case PAUSED, CANCELED -> false;
    };
  }

  /** The status that time has made of the stored one. */
  public SubscriptionStatus statusAt(Instant at) {
    if (reached(cancelAt, at)) {
      return SubscriptionStatus.CANCELED;
    }
    if (status != SubscriptionStatus.TRIALING && status != SubscriptionStatus.PAST_DUE
        || statusEnd().filter(at::isBefore).isPresent()) {
      return status;
    }
    return converts() ? SubscriptionStatus.ACTIVE : SubscriptionStatus.CANCELED;
  }

  private boolean converts() {
    return status == SubscriptionStatus.TRIALING && trialConverts && trialEnd.isPresent();
  }

  /**
   * Whether it goes on after a trial that an administrator has ended. What the trial used counts in
   * the period that then began: a decision of ours refills nothing.
   */
  public boolean wasTrialEnded() {
    return billing.isManual()
        && status != SubscriptionStatus.TRIALING
        && trialEnd.isPresent()
        && !trialConverts;
  }

  /** When it stopped counting, for one that does not count any more. */
  public Instant endedBy(Instant now) {
    return countsUntil().orElse(now);
  }

  /** When time ends it, as far as that is known. */
  public Optional<Instant> countsUntil() {
    return Stream.of(converts() ? Optional.<Instant>empty() : statusEnd(), cancelAt)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** The instant at which the status itself ends. */
  public Optional<Instant> statusEnd() {
    return switch (status) {
      case TRIALING -> trialEnd;
      case PAST_DUE -> graceUntil;
      case ACTIVE, PAUSED, CANCELED -> Optional.empty();
    };
  }

  /** The plan it has at an instant: the next one from {@code changeAt} on. */
  public PlanRef planAt(Instant at) {
    return nextPlan.filter(next -> reached(changeAt, at)).orElse(plan);
  }

  /** The same from now on another plan, with nothing scheduled to follow it. */
  public Subscription on(PlanRef other) {
    return new Subscription(
        id,
        other,
        status,
        startedAt,
        trialEnd,
        cancelAt,
        graceUntil,
        Optional.empty(),
        Optional.empty(),
        trialConverts,
        ownSchedule,
        billing);
  }

  /** One that began just now; a trial where its end is given. */
  public static Subscription starting(PlanRef plan, Instant now, Optional<Instant> trialEnd) {
    return new Subscription(
        "",
        plan,
        trialEnd.isPresent() ? SubscriptionStatus.TRIALING : SubscriptionStatus.ACTIVE,
        now,
        trialEnd,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static boolean reached(Optional<Instant> boundary, Instant at) {
    return boundary.filter(instant -> !at.isBefore(instant)).isPresent();
  }
}
