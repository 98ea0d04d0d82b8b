package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.ProviderSubscription;
import io.keycloaksaas.subscription.ProviderSubscription.Next;
import io.keycloaksaas.subscription.ScheduledBy;
import io.keycloaksaas.subscription.StateMachine;
import io.keycloaksaas.subscription.StateMachine.Act;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;

/**
 * Makes a subscription what its provider says it is. Said twice it changes nothing, so that neither
 * repetition nor order of messages matters.
 *
 * <ul>
 *   <li>A subscription of ours that is canceled stays so. Only when its provider says that it is
 *       active or in a trial (a late payment, a cancellation taken back) another one begins.
 *   <li>The first word of a provider takes a manual subscription over; it ends one that follows
 *       another of the provider's subscriptions.
 *   <li>What gives nothing (paused, canceled) takes nothing's place.
 * </ul>
 */
final class ProviderSync {
  private final KeycloakSession session;
  private final EntityManager em;
  private final SubscriptionRows rows;
  private final SubscriptionRecorder recorder;
  private final SubscriptionMails mails;
  private final Trials trials;
  private final Function<String, PlanRef> plans;

  /**
   * @param plans the current version of a plan for the subject's type; a problem without one
   */
  ProviderSync(KeycloakSession session, Function<String, PlanRef> plans) {
    this.session = session;
    this.em = Database.of(session);
    this.rows = new SubscriptionRows(em);
    this.recorder = new SubscriptionRecorder(session);
    this.mails = new SubscriptionMails(session);
    this.trials = new Trials(session);
    this.plans = plans;
  }

  Subscription apply(SubjectRef subject, ProviderSubscription truth) {
    Subjects.lock(session, subject);
    Optional<SubscriptionEntity> own =
        rows.following(subject, truth.provider(), truth.externalId());
    if (own.isPresent() && own.get().activeKey != null) {
      return follow(own.get(), truth);
    }
    if (own.isPresent() && !isAlive(truth)) {
      return own.get().record();
    }
    Optional<SubscriptionEntity> living = rows.held(subject);
    living.ifPresent(row -> new TimeSteps(session).settle(row, Times.CLOCK.instant()));
    Optional<SubscriptionEntity> inTheWay = living.filter(row -> row.activeKey != null);
    if (inTheWay.isPresent() && !gives(truth)) {
      return inTheWay.get().record();
    }
    if (inTheWay.isPresent() && inTheWay.get().isManual()) {
      inTheWay.get().provider = truth.provider();
      inTheWay.get().externalId = truth.externalId();
      return follow(inTheWay.get(), truth);
    }
    inTheWay.ifPresent(this::replace);
    em.flush(); // the unique key of the living one must be free
    return begin(subject, truth);
  }

  private void replace(SubscriptionEntity old) {
    Instant now = Times.CLOCK.instant();
    old.end(now);
    recorder.changed(old, Subjects.change(session, old.subject()), EventType.SUBSCRIPTION_CANCELED);
  }

  private Subscription begin(SubjectRef subject, ProviderSubscription truth) {
    SubscriptionEntity row =
        new SubscriptionEntity(subject, truth.provider(), truth.startedAt().toEpochMilli());
    row.externalId = truth.externalId();
    row.plan(plans.apply(truth.planKey()));
    row.status = StateMachine.after(null, beginning(truth.status()));
    copy(row, truth);
    em.persist(row);
    if (row.status == SubscriptionStatus.PAST_DUE) {
      mails.paymentFailed(row);
    } else if (gives(truth)) {
      mails.started(row);
    }
    return recorder.changed(row, Subjects.change(session, subject), EventType.SUBSCRIPTION_CREATED);
  }

  /** What was never seen before it was past due or over was active before. */
  private static Act beginning(SubscriptionStatus status) {
    return switch (status) {
      case TRIALING, PAUSED -> StateMachine.toward(null, status);
      case ACTIVE, PAST_DUE, CANCELED -> Act.START;
    };
  }

  private Subscription follow(SubscriptionEntity row, ProviderSubscription truth) {
    Subscription before = row.record();
    if (!row.planKey.equals(truth.planKey())) {
      row.plan(plans.apply(truth.planKey()));
    }
    copy(row, truth);
    if (row.record().equals(before)) {
      return before;
    }
    tell(row, before);
    return recorder.changed(row, Subjects.change(session, row.subject()), type(row, before));
  }

  private static EventType type(SubscriptionEntity row, Subscription before) {
    if (row.status == before.status()) {
      return EventType.SUBSCRIPTION_UPDATED;
    }
    return switch (row.status) {
      case CANCELED -> EventType.SUBSCRIPTION_CANCELED;
      case PAST_DUE -> EventType.SUBSCRIPTION_PAST_DUE;
      case TRIALING, ACTIVE, PAUSED -> EventType.SUBSCRIPTION_UPDATED;
    };
  }

  /** Who was told that it will end is not told again that it has. */
  private void tell(SubscriptionEntity row, Subscription before) {
    boolean isOther = row.status != before.status();
    if (isOther && row.status == SubscriptionStatus.PAST_DUE) {
      mails.paymentFailed(row);
    } else if (isOther && before.status() == SubscriptionStatus.PAUSED && row.activeKey != null) {
      mails.started(row);
    } else if (before.cancelAt().isEmpty() && row.status == SubscriptionStatus.CANCELED) {
      mails.canceled(row, Optional.empty());
    } else if (before.cancelAt().isEmpty() && row.cancelAt != null) {
      mails.canceled(row, Times.instant(row.cancelAt));
    }
  }

  private void copy(SubscriptionEntity row, ProviderSubscription truth) {
    Instant now = Times.CLOCK.instant();
    row.providerStatus = truth.providerStatus();
    row.unscheduleEnd();
    truth.cancelAt().ifPresent(end -> row.scheduleEnd(end, ScheduledBy.ADMINISTRATOR));
    row.periodStart = Times.millis(truth.periodStart());
    row.periodEnd = Times.millis(truth.periodEnd());
    new Quantities(session).follow(row, Math.max(1, truth.quantity()));
    schedule(row, truth);
    row.comped = false;
    row.trialConverts = false; // its provider tells what a trial becomes
    if (truth.status() == SubscriptionStatus.CANCELED) {
      row.end(row.record().endedBy(now).isBefore(now) ? row.record().endedBy(now) : now);
      return;
    }
    if (row.status != truth.status()) {
      row.act(StateMachine.toward(row.status, truth.status()));
    }
    if (row.status == SubscriptionStatus.PAST_DUE && row.graceUntil == null) {
      int days = new Settings(session.getContext().getRealm()).number(Settings.Key.GRACE_DAYS);
      row.graceUntil = now.plus(Duration.ofDays(days)).toEpochMilli();
    }
    trial(row, truth, now);
  }

  /** What is scheduled here is what is scheduled there; the version it was found in stays. */
  private void schedule(SubscriptionEntity row, ProviderSubscription truth) {
    Optional<Next> next =
        truth
            .next()
            .filter(one -> truth.status() != SubscriptionStatus.CANCELED)
            .filter(one -> !one.planKey().equals(truth.planKey()));
    if (next.isEmpty()) {
      row.unscheduleChange();
    } else if (!next.get().planKey().equals(row.nextPlanKey)
        || !next.get().at().equals(Times.instant(row.changeAt).orElse(null))) {
      row.scheduleChange(
          plans.apply(next.get().planKey()), next.get().at(), ScheduledBy.ADMINISTRATOR);
    }
  }

  /** Its provider gave the trial; that it was used is remembered for every other way to one. */
  private void trial(SubscriptionEntity row, ProviderSubscription truth, Instant now) {
    if (row.status == SubscriptionStatus.TRIALING
        && truth.trialEnd().isPresent()
        && !truth.trialEnd().equals(Times.instant(row.trialEnd))) {
      row.trialUntil(truth.trialEnd().get(), now);
      trials.remember(row.subject(), row.planKey, now);
    }
  }

  private static boolean isAlive(ProviderSubscription truth) {
    return truth.status() == SubscriptionStatus.ACTIVE
        || truth.status() == SubscriptionStatus.TRIALING;
  }

  private static boolean gives(ProviderSubscription truth) {
    return isAlive(truth) || truth.status() == SubscriptionStatus.PAST_DUE;
  }
}
