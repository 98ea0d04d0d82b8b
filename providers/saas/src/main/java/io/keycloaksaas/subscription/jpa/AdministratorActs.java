package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.subscription.ScheduledBy;
import io.keycloaksaas.subscription.StateMachine;
import io.keycloaksaas.subscription.StateMachine.Act;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * What the house decides for a subscriber, with a reason that stays in the history. The table of
 * states binds it, too.
 */
final class AdministratorActs {
  private final KeycloakSession session;
  private final LivingSubscriptions living;
  private final SubscriptionRecorder recorder;
  private final SubscriptionMails mails;
  private final PlanChoice plans;

  AdministratorActs(KeycloakSession session) {
    this.session = session;
    this.living = new LivingSubscriptions(session);
    this.recorder = new SubscriptionRecorder(session);
    this.mails = new SubscriptionMails(session);
    this.plans = new PlanChoice(session);
  }

  /** Gives a plan for nothing: instead of what there is, or as a new subscription. */
  Subscription comp(SubjectRef subject, String planKey, Optional<Instant> until, Note note) {
    Instant now = Times.CLOCK.instant();
    requireFuture("until", until, now);
    var plan = plans.available(subject.type(), planKey);
    long version = Subjects.change(session, subject);
    Optional<SubscriptionEntity> found = living.settled(subject, now);
    SubscriptionEntity row = found.orElseGet(() -> living.begin(subject, plan, Act.START, now));
    if (!row.isManual()) {
      throw Problem.of(
          ProblemCode.SUBSCRIPTION_EXISTS,
          "The subscription is paid through '" + row.provider + "'; cancel it first.");
    }
    if (found.isPresent()) {
      row.act(row.status == SubscriptionStatus.ACTIVE ? Act.CHANGE : Act.ACTIVATE, now);
      row.plan(plan);
      row.unscheduleChange();
    }
    row.comped = true;
    row.unscheduleEnd();
    until.ifPresent(end -> row.scheduleEnd(end, ScheduledBy.ADMINISTRATOR));
    if (found.isEmpty()) {
      mails.started(row);
    }
    return recorder.changed(
        row,
        version,
        found.isPresent() ? EventType.SUBSCRIPTION_UPDATED : EventType.SUBSCRIPTION_CREATED,
        now,
        Optional.of(note));
  }

  /** Lets a trial that still runs end later. */
  Subscription extendTrial(SubjectRef subject, Instant until, Note note) {
    Instant now = Times.CLOCK.instant();
    long version = Subjects.change(session, subject);
    SubscriptionEntity row = existing(subject, now);
    row.act(Act.EXTEND_TRIAL);
    if (until.toEpochMilli() <= Optional.ofNullable(row.trialEnd).orElse(now.toEpochMilli())) {
      throw Problem.invalid("until", "'until' must be later than the trial's end so far.");
    }
    row.trialUntil(until, now);
    return recorder.changed(row, version, EventType.SUBSCRIPTION_UPDATED, now, Optional.of(note));
  }

  /** Makes it so, whatever payments say; a billing provider's next word counts again. */
  Subscription force(SubjectRef subject, SubscriptionStatus status, Note note) {
    Instant now = Times.CLOCK.instant();
    long version = Subjects.change(session, subject);
    SubscriptionEntity row = existing(subject, now);
    Act act = StateMachine.toward(row.status, status);
    if (act == Act.CONTINUE_TRIAL && Times.instant(row.trialEnd).filter(now::isBefore).isEmpty()) {
      throw Problem.of(
          ProblemCode.TRANSITION_REFUSED, "There is no trial that could go on; it is over.");
    }
    if (act == Act.CANCEL) {
      row.end(now);
      mails.canceled(row, Optional.empty());
    } else {
      row.act(act, now);
    }
    if (act == Act.FAIL_PAYMENT) {
      row.graceUntil = now.plus(grace()).toEpochMilli();
      mails.paymentFailed(row);
    }
    return recorder.changed(row, version, type(status), now, Optional.of(note));
  }

  private static EventType type(SubscriptionStatus status) {
    return switch (status) {
      case CANCELED -> EventType.SUBSCRIPTION_CANCELED;
      case PAST_DUE -> EventType.SUBSCRIPTION_PAST_DUE;
      case TRIALING, ACTIVE, PAUSED -> EventType.SUBSCRIPTION_UPDATED;
    };
  }

  private SubscriptionEntity existing(SubjectRef subject, Instant now) {
    return living
        .settled(subject, now)
        .orElseThrow(
            () ->
                living.hadOne(subject)
                    ? StateMachine.over()
                    : Problem.of(
                        ProblemCode.SUBSCRIPTION_NOT_FOUND, "There never was a subscription."));
  }

  private Duration grace() {
    return Duration.ofDays(
        new Settings(session.getContext().getRealm()).number(Settings.Key.GRACE_DAYS));
  }

  private static void requireFuture(String field, Optional<Instant> instant, Instant now) {
    if (instant.filter(until -> !until.isAfter(now)).isPresent()) {
      throw Problem.invalid(field, "'" + field + "' must be in the future.");
    }
  }
}
