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
 * @param trialEnd set while trialing
 * @param cancelAt the instant at which it ends, whatever is stored
 * @param graceUntil until when a past-due subscription still counts
 * @param nextPlan the plan it becomes at {@code changeAt}
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
    Optional<Instant> changeAt) {

  /**
   * Whether it counts at an instant. Time decides, whatever is stored; a trial or a grace whose end
   * is not known does not count.
   */
  public boolean counts(Instant at) {
    return !reached(cancelAt, at)
        && switch (status) {
          case ACTIVE -> true;
          case TRIALING, PAST_DUE -> statusEnd().filter(at::isBefore).isPresent();
          case PAUSED, CANCELED -> false;
        };
  }

  /** When it stopped counting, for one that does not count any more. */
  public Instant endedBy(Instant now) {
    return Stream.of(statusEnd(), cancelAt)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(now);
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
        Optional.empty());
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
