package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.StateMachine.Act;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Writes down what time has done to a subscription: every answer knows it already, the row, the
 * history and the log learn of it here. Each step bears the instant at which it came about, however
 * late it is written. For a caller that holds the subject.
 */
final class TimeSteps {
  private final KeycloakSession session;
  private final SubscriptionRecorder recorder;
  private final SubscriptionMails mails;

  TimeSteps(KeycloakSession session) {
    this.session = session;
    this.recorder = new SubscriptionRecorder(session);
    this.mails = new SubscriptionMails(session);
  }

  /** Afterwards the row is what it is worth now. Doing it again changes nothing. */
  void settle(SubscriptionEntity row, Instant now) {
    Long due = row.nextDue();
    while (due != null && due <= now.toEpochMilli()) {
      step(row, due, now);
      due = row.nextDue();
    }
    row.dueAt = due;
  }

  private void step(SubscriptionEntity row, long at, Instant now) {
    if (isReached(row.cancelAt, at) || isOver(row, at)) {
      boolean isToldAlready = isReached(row.cancelAt, at) && !row.comped;
      row.end(Instant.ofEpochMilli(at));
      if (!isToldAlready) {
        mails.canceled(row, Optional.empty());
      }
      write(row, EventType.SUBSCRIPTION_CANCELED, at);
    } else if (row.noticeAt != null && row.noticeAt <= at) {
      announce(row, at, now);
    } else {
      if (row.status == SubscriptionStatus.TRIALING
          && row.trialConverts
          && isReached(row.trialEnd, at)) {
        row.act(Act.ACTIVATE);
      }
      if (isReached(row.changeAt, at)) {
        row.act(Act.CHANGE);
        row.plan(row.record().planAt(Instant.ofEpochMilli(at)));
        row.unscheduleChange();
      }
      write(row, EventType.SUBSCRIPTION_UPDATED, at);
    }
  }

  /** A trial that does not convert, or a grace. */
  private static boolean isOver(SubscriptionEntity row, long at) {
    return switch (row.status) {
      case TRIALING -> row.isManual() && !row.trialConverts && isReached(row.trialEnd, at);
      case PAST_DUE -> isReached(row.graceUntil, at);
      default -> false;
    };
  }

  /** Once; who was away until the trial was over says no more that it will be. */
  private void announce(SubscriptionEntity row, long at, Instant now) {
    row.noticeAt = null;
    if (isReached(row.trialEnd, now.toEpochMilli())) {
      row.touch(Times.CLOCK.millis());
    } else {
      mails.trialEnding(row);
      recorder.announced(
          row,
          Subjects.lock(session, row.subject()).version(),
          EventType.SUBSCRIPTION_TRIAL_WILL_END,
          Instant.ofEpochMilli(at));
    }
  }

  private void write(SubscriptionEntity row, EventType type, long at) {
    recorder.changed(
        row,
        Subjects.change(session, row.subject()),
        type,
        Instant.ofEpochMilli(at),
        Optional.empty());
  }

  private static boolean isReached(Long boundary, long at) {
    return boundary != null && boundary <= at;
  }
}
