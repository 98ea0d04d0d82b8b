package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.Billing;
import io.keycloaksaas.subscription.ScheduledBy;
import io.keycloaksaas.subscription.StateMachine;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A subscription as stored; what it is worth at an instant is the resolver's word. */
@Entity(name = "SaasSubscription")
@Table(name = "SAAS_SUBSCRIPTION")
public class SubscriptionEntity {
  /** How long before its end a trial is announced to end. */
  static final Duration NOTICE = Duration.ofDays(3);

  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Enumerated(EnumType.STRING)
  @Column(name = "SUBJECT_TYPE")
  SubjectType subjectType;

  @Column(name = "SUBJECT_ID")
  String subjectId;

  @Column(name = "ACTIVE_KEY")
  String activeKey;

  @Column(name = "PLAN_KEY")
  String planKey;

  @Column(name = "CATALOG_VERSION")
  long catalogVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS")
  SubscriptionStatus status;

  @Column(name = "PROVIDER")
  String provider;

  @Column(name = "STARTED_AT")
  long startedAt;

  @Column(name = "TRIAL_END")
  Long trialEnd;

  @Column(name = "CANCEL_AT")
  Long cancelAt;

  /** Whether the subject himself has set {@link #cancelAt}. */
  @Column(name = "CANCEL_BY_SUBJECT")
  boolean cancelBySubject;

  @Column(name = "CANCELED_AT")
  Long canceledAt;

  @Column(name = "GRACE_UNTIL")
  Long graceUntil;

  @Column(name = "NEXT_PLAN_KEY")
  String nextPlanKey;

  @Column(name = "NEXT_CATALOG_VERSION")
  Long nextCatalogVersion;

  @Column(name = "CHANGE_AT")
  Long changeAt;

  /** Whether the subject himself has set {@link #nextPlanKey}. */
  @Column(name = "CHANGE_BY_SUBJECT")
  boolean changeBySubject;

  @Column(name = "UPDATED_AT")
  long updatedAt;

  @Column(name = "EXTERNAL_ID")
  String externalId;

  @Column(name = "PROVIDER_STATUS")
  String providerStatus;

  @Column(name = "PERIOD_START")
  Long periodStart;

  @Column(name = "PERIOD_END")
  Long periodEnd;

  @Column(name = "QUANTITY")
  long quantity = 1;

  @Column(name = "COMPED")
  boolean comped;

  @Column(name = "TRIAL_CONVERTS")
  boolean trialConverts;

  /** When the end of the trial is to be announced; null when it was, or will not be. */
  @Column(name = "NOTICE_AT")
  Long noticeAt;

  /** Where links of the realm began when somebody last changed it: jobs know no address. */
  @Column(name = "REALM_URL")
  String realmUrl;

  /** When time next changes what is stored; null when it never will. */
  @Column(name = "DUE_AT")
  Long dueAt;

  protected SubscriptionEntity() {}

  SubscriptionEntity(SubjectRef subject, String provider, long now) {
    this.id = Ids.next();
    this.realmId = subject.realmId();
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.activeKey = subject.id();
    this.provider = provider;
    this.startedAt = now;
  }

  SubjectRef subject() {
    return new SubjectRef(realmId, subjectType, subjectId);
  }

  boolean isManual() {
    return provider.equals(Billing.MANUAL);
  }

  PlanRef ref() {
    return new PlanRef(planKey, catalogVersion);
  }

  void plan(PlanRef ref) {
    planKey = ref.key();
    catalogVersion = ref.catalogVersion();
  }

  void scheduleEnd(Instant at, ScheduledBy by) {
    cancelAt = at.toEpochMilli();
    cancelBySubject = by == ScheduledBy.SUBJECT;
  }

  void unscheduleEnd() {
    cancelAt = null;
    cancelBySubject = false;
  }

  void scheduleChange(PlanRef next, Instant at, ScheduledBy by) {
    nextPlanKey = next.key();
    nextCatalogVersion = next.catalogVersion();
    changeAt = at.toEpochMilli();
    changeBySubject = by == ScheduledBy.SUBJECT;
  }

  void unscheduleChange() {
    nextPlanKey = null;
    nextCatalogVersion = null;
    changeAt = null;
    changeBySubject = false;
  }

  private boolean isScheduledBySubject() {
    return (cancelAt == null || cancelBySubject) && (nextPlanKey == null || changeBySubject);
  }

  /**
   * @throws io.keycloaksaas.platform.Problem when the table of states refuses it
   */
  void act(StateMachine.Act act) {
    status = StateMachine.after(status, act);
    if (status != SubscriptionStatus.PAST_DUE) {
      graceUntil = null;
    }
    if (status != SubscriptionStatus.TRIALING) {
      noticeAt = null;
    }
  }

  /**
   * {@link #act} of an administrator. A trial that so becomes something else that counts has ended,
   * and its periods are counted from now on; where there is a provider, it names them.
   */
  void act(StateMachine.Act act, Instant now) {
    act(act);
    boolean counts = status == SubscriptionStatus.ACTIVE || status == SubscriptionStatus.PAST_DUE;
    if (counts && isManual() && trialEnd != null && now.toEpochMilli() < trialEnd) {
      trialEnd = now.toEpochMilli();
      trialConverts = false;
    }
  }

  /** A trial until then, announced {@link #NOTICE} before, or at once when it is shorter. */
  void trialUntil(Instant end, Instant now) {
    trialEnd = end.toEpochMilli();
    noticeAt = Math.max(now.toEpochMilli(), end.minus(NOTICE).toEpochMilli());
  }

  /** Canceled at an instant; the subject has room for another one. */
  void end(Instant at) {
    act(StateMachine.Act.CANCEL);
    activeKey = null;
    canceledAt = at.toEpochMilli();
  }

  /** To be called after every change: {@link #dueAt} follows from the rest. */
  void touch(long now) {
    updatedAt = now;
    dueAt = nextDue();
  }

  /** The end of a provider's trial is the provider's to tell: here it only stops counting. */
  Long nextDue() {
    if (status == SubscriptionStatus.CANCELED) {
      return null;
    }
    Long end =
        switch (status) {
          case TRIALING -> isManual() ? trialEnd : null;
          case PAST_DUE -> graceUntil;
          default -> null;
        };
    Long change = status == SubscriptionStatus.PAUSED ? null : changeAt; // until it goes on
    return Stream.of(end, cancelAt, change, noticeAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  Subscription record() {
    return new Subscription(
        id,
        ref(),
        status,
        Instant.ofEpochMilli(startedAt),
        Times.instant(trialEnd),
        Times.instant(cancelAt),
        Times.instant(graceUntil),
        Optional.ofNullable(nextPlanKey).map(key -> new PlanRef(key, nextCatalogVersion)),
        Times.instant(changeAt),
        trialConverts,
        isScheduledBySubject(),
        new Billing(
            provider,
            Optional.ofNullable(externalId),
            Optional.ofNullable(providerStatus),
            Times.instant(periodStart),
            Times.instant(periodEnd),
            quantity,
            comped));
  }

  /** As history and events tell it: snake_case, RFC 3339, nothing absent. */
  Map<String, Object> state() {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("subscription_id", id);
    state.put("subject_type", subjectType.key());
    state.put("subject_id", subjectId);
    state.put("plan", planKey);
    state.put("catalog_version", catalogVersion);
    state.put("status", status.key());
    state.put("started_at", Times.text(startedAt));
    state.put("trial_end", Times.text(trialEnd));
    state.put("trial_converts", trialConverts);
    state.put("cancel_at", Times.text(cancelAt));
    state.put("grace_until", Times.text(graceUntil));
    state.put("next_plan", nextPlanKey);
    state.put("next_catalog_version", nextCatalogVersion);
    state.put("change_at", Times.text(changeAt));
    state.put("provider", provider);
    state.put("provider_status", providerStatus);
    state.put("period_start", Times.text(periodStart));
    state.put("period_end", Times.text(periodEnd));
    state.put("quantity", quantity);
    state.put("comped", comped);
    return state;
  }
}
