package io.keycloaksaas.subscription;

import io.keycloaksaas.catalog.Price;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * One period of a subscription without an outside provider: counted in whole calendar months or
 * years (UTC) from an anchor, so that the 31st comes back after a short month. Start inclusive, end
 * exclusive.
 */
public record BillingPeriod(Instant start, Instant end) {

  /**
   * The period of a subscription: the trial while trialing, else the one its provider named, else
   * counted: from the end of that one, of the trial, or from its start. None begins in the future:
   * until a trial's end its period is the trial.
   */
  public static BillingPeriod of(Subscription subscription, Price.Interval interval, Instant at) {
    if (subscription.statusAt(at) == SubscriptionStatus.TRIALING) {
      return new BillingPeriod(subscription.startedAt(), subscription.trialEnd().orElse(at));
    }
    return subscription
        .billing()
        .namedPeriod(at)
        .map(named -> at.isBefore(named.end()) ? named : at(named.end(), interval, at))
        .orElseGet(() -> counted(subscription, interval, at));
  }

  private static BillingPeriod counted(
      Subscription subscription, Price.Interval interval, Instant at) {
    return subscription
        .trialEnd()
        .filter(at::isBefore)
        .map(end -> new BillingPeriod(subscription.startedAt(), end))
        .orElseGet(() -> at(anchor(subscription), interval, at));
  }

  /** From where the periods of a subscription after its trial are counted. */
  private static Instant anchor(Subscription subscription) {
    return subscription.trialEnd().orElse(subscription.startedAt());
  }

  /** The period that contains the instant; the first one for instants before the anchor. */
  public static BillingPeriod at(Instant anchor, Price.Interval interval, Instant instant) {
    ChronoUnit unit = interval == Price.Interval.YEAR ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    ZonedDateTime from = anchor.atZone(ZoneOffset.UTC);
    long n = Math.max(0, unit.between(from, instant.atZone(ZoneOffset.UTC)));
    // Counting whole months from the 31st may be one short or one over: settle it by looking.
    while (n > 0 && from.plus(n, unit).toInstant().isAfter(instant)) {
      n--;
    }
    while (!from.plus(n + 1, unit).toInstant().isAfter(instant)) {
      n++;
    }
    return new BillingPeriod(from.plus(n, unit).toInstant(), from.plus(n + 1, unit).toInstant());
  }
}
