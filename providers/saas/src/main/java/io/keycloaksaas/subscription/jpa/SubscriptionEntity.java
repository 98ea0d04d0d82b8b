package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A subscription as stored; what it is worth at an instant is the resolver's word. */
@Entity(name = "SaasSubscription")
@Table(name = "SAAS_SUBSCRIPTION")
public class SubscriptionEntity {
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

  @Column(name = "UPDATED_AT")
  long updatedAt;

  protected SubscriptionEntity() {}

  SubscriptionEntity(String id, SubjectRef subject, long now) {
    this.id = id;
    this.realmId = subject.realmId();
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.activeKey = subject.id();
    this.startedAt = now;
  }

  PlanRef ref() {
    return new PlanRef(planKey, catalogVersion);
  }

  void plan(PlanRef ref) {
    planKey = ref.key();
    catalogVersion = ref.catalogVersion();
  }

  void scheduleChange(PlanRef next, Instant at) {
    nextPlanKey = next == null ? null : next.key();
    nextCatalogVersion = next == null ? null : next.catalogVersion();
    changeAt = at == null ? null : at.toEpochMilli();
  }

  void become(SubscriptionStatus next) {
    if (!status.canBecome(next)) {
      throw Problem.of(
          ProblemCode.SUBSCRIPTION_CANCELED,
          "A subscription that is " + status.key() + " cannot become " + next.key() + ".");
    }
    status = next;
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
        Times.instant(changeAt));
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
    state.put("trial_end", Times.text(trialEnd));
    state.put("cancel_at", Times.text(cancelAt));
    state.put("grace_until", Times.text(graceUntil));
    state.put("next_plan", nextPlanKey);
    state.put("next_catalog_version", nextCatalogVersion);
    state.put("change_at", Times.text(changeAt));
    return state;
  }
}
