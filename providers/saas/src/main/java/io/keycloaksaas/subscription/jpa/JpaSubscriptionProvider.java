package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogDiff;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.Price;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectEntity;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionStatus;
import io.keycloaksaas.subscription.When;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * One row per subscription, at most one per subject that is not canceled (held by a unique key).
 */
final class JpaSubscriptionProvider implements SubscriptionProvider {
  private static final String MANUAL = "manual";

  private final KeycloakSession session;
  private final EntityManager em;
  private final JpaOverrides overrides;

  JpaSubscriptionProvider(KeycloakSession session) {
    this.session = session;
    this.em = Database.of(session);
    this.overrides = new JpaOverrides(session);
  }

  @Override
  public Optional<Subscription> find(SubjectRef subject) {
    return row(subject).map(SubscriptionEntity::record);
  }

  @Override
  public Map<SubjectRef, SubjectRecord> records(Set<SubjectRef> subjects) {
    List<Object[]> rows =
        em.createQuery(
                """
                select v, s from SaasSubject v
                left join SaasSubscription s on s.realmId = v.realmId
                  and s.subjectType = v.subjectType and s.activeKey = v.subjectId
                where v.realmId in (:realms) and v.subjectId in (:ids)
                """,
                Object[].class)
            .setParameter("realms", SubjectRef.realms(subjects))
            .setParameter("ids", SubjectRef.ids(subjects))
            .getResultList();
    Map<SubjectRef, List<FeatureOverride>> overridesBySubject = overrides.of(subjects);
    Map<SubjectRef, SubjectRecord> records = new HashMap<>();
    for (Object[] row : rows) {
      SubjectEntity subject = (SubjectEntity) row[0];
      if (subjects.contains(subject.ref())) {
        records.put(
            subject.ref(),
            new SubjectRecord(
                subject.version(),
                Optional.ofNullable((SubscriptionEntity) row[1]).map(SubscriptionEntity::record),
                overridesBySubject.getOrDefault(subject.ref(), List.of())));
      }
    }
    return records;
  }

  @Override
  public Subscription start(SubjectRef subject, String planKey, int trialDays) {
    Plan plan = availablePlan(subject, planKey);
    long version = Subjects.change(session, subject);
    Instant now = Times.CLOCK.instant();
    row(subject).ifPresent(old -> makeRoom(old, now, version));
    SubscriptionEntity row = new SubscriptionEntity(Ids.next(), subject, now.toEpochMilli());
    row.plan(new PlanRef(plan.key(), current().version()));
    row.provider = MANUAL;
    if (trialDays > 0) {
      useTrial(subject, planKey, now);
      row.status = SubscriptionStatus.TRIALING;
      row.trialEnd = now.plus(Duration.ofDays(trialDays)).toEpochMilli();
    } else {
      row.status = SubscriptionStatus.ACTIVE;
    }
    em.persist(row);
    return written(row, version, EventType.SUBSCRIPTION_CREATED);
  }

  /** A subscription that time has ended is closed at its instant; a living one is in the way. */
  private void makeRoom(SubscriptionEntity old, Instant now, long version) {
    if (old.record().counts(now) || old.status == SubscriptionStatus.PAUSED) {
      throw Problem.of(
          ProblemCode.SUBSCRIPTION_EXISTS,
          "There is a subscription to '" + old.planKey + "' already; change or cancel it.");
    }
    end(old, old.record().endedBy(now), version);
    em.flush();
  }

  private void useTrial(SubjectRef subject, String planKey, Instant now) {
    TrialEntity.Key key =
        new TrialEntity.Key(subject.realmId(), subject.type(), subject.id(), planKey);
    if (em.find(TrialEntity.class, key) != null) {
      throw Problem.of(
          ProblemCode.TRIAL_ALREADY_USED, "The trial of '" + planKey + "' was used before.");
    }
    em.persist(
        new TrialEntity(
            subject.realmId(), subject.type(), subject.id(), planKey, now.toEpochMilli()));
  }

  @Override
  public Subscription change(SubjectRef subject, String planKey, When when) {
    Plan plan = availablePlan(subject, planKey);
    long version = Subjects.change(session, subject);
    Instant now = Times.CLOCK.instant();
    SubscriptionEntity row = living(subject, now);
    PlanRef next = new PlanRef(plan.key(), current().version());
    if (when == When.NOW) {
      row.plan(next);
      row.scheduleChange(null, null);
    } else {
      row.scheduleChange(next, periodEnd(row, now));
    }
    return written(row, version, EventType.SUBSCRIPTION_UPDATED);
  }

  @Override
  public Subscription cancel(SubjectRef subject, When when) {
    long version = Subjects.change(session, subject);
    Instant now = Times.CLOCK.instant();
    SubscriptionEntity row = living(subject, now);
    if (when == When.NOW) {
      row.cancelAt = now.toEpochMilli();
      return end(row, now, version);
    }
    row.cancelAt = periodEnd(row, now).toEpochMilli();
    return written(row, version, EventType.SUBSCRIPTION_UPDATED);
  }

  @Override
  public Subscription resume(SubjectRef subject) {
    long version = Subjects.change(session, subject);
    SubscriptionEntity row = living(subject, Times.CLOCK.instant());
    row.cancelAt = null;
    row.scheduleChange(null, null);
    return written(row, version, EventType.SUBSCRIPTION_UPDATED);
  }

  private Subscription end(SubscriptionEntity row, Instant now, long version) {
    row.become(SubscriptionStatus.CANCELED);
    row.activeKey = null;
    row.canceledAt = now.toEpochMilli();
    return written(row, version, EventType.SUBSCRIPTION_CANCELED);
  }

  /**
   * The subscription as of now: a due change is carried out first; one that time has ended is none.
   */
  private SubscriptionEntity living(SubjectRef subject, Instant now) {
    SubscriptionEntity row =
        row(subject)
            .filter(
                found -> found.record().counts(now) || found.status == SubscriptionStatus.PAUSED)
            .orElseThrow(
                () ->
                    Problem.of(
                        ProblemCode.SUBSCRIPTION_NOT_FOUND, "There is no subscription to change."));
    PlanRef due = row.record().planAt(now);
    if (!due.equals(row.ref())) {
      row.plan(due);
      row.scheduleChange(null, null);
    }
    return row;
  }

  private Instant periodEnd(SubscriptionEntity row, Instant now) {
    return period(row.record(), now).end();
  }

  @Override
  public BillingPeriod period(Subscription subscription, Instant at) {
    PlanRef ref = subscription.planAt(at);
    Price.Interval interval =
        Optional.ofNullable(session.getProvider(CatalogProvider.class).plans(List.of(ref)).get(ref))
            .flatMap(Plan::price)
            .map(Price::interval)
            .orElse(Price.Interval.MONTH);
    return BillingPeriod.of(subscription, interval, at);
  }

  @Override
  public Map<SubjectType, Long> affectedBy(String realmId, CatalogDiff diff) {
    return new AffectedSubjects(session, realmId).by(diff);
  }

  private Plan availablePlan(SubjectRef subject, String planKey) {
    Plan plan =
        current()
            .plan(planKey)
            .orElseThrow(
                () ->
                    Problem.of(ProblemCode.PLAN_NOT_FOUND, "There is no plan '" + planKey + "'."));
    Plan.Audience audience =
        subject.type() == SubjectType.USER ? Plan.Audience.USER : Plan.Audience.ORGANIZATION;
    if (plan.archived() || !plan.audience().contains(audience)) {
      throw Problem.of(
          ProblemCode.PLAN_NOT_AVAILABLE,
          "The plan '" + planKey + "' is not for " + subject.type().key() + "s, or archived.");
    }
    return plan;
  }

  private Catalog current() {
    return session.getProvider(CatalogProvider.class).current().catalog();
  }

  private Optional<SubscriptionEntity> row(SubjectRef subject) {
    return em.createQuery(
            """
            select s from SaasSubscription s
            where s.realmId = :realm and s.subjectType = :type and s.activeKey = :id
            """,
            SubscriptionEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .getResultStream()
        .findFirst();
  }

  /** History and event of a change, beside the change. */
  private Subscription written(SubscriptionEntity row, long version, EventType type) {
    row.updatedAt = Times.CLOCK.millis();
    Map<String, Object> state = row.state();
    em.persist(
        new SubscriptionHistoryEntity(
            Ids.next(),
            row.id,
            row.realmId,
            row.subjectType,
            row.subjectId,
            row.updatedAt,
            type.key(),
            Json.write(state)));
    Map<String, Object> data = new HashMap<>(state);
    data.put("version", version);
    EventLog.write(
        session,
        row.subjectType == SubjectType.ORGANIZATION
            ? new Event(type, row.subjectId, null, data)
            : new Event(type, null, row.subjectId, data));
    return row.record();
  }

  @Override
  public List<StoredOverride> overrides(SubjectRef subject) {
    return overrides.list(subject);
  }

  @Override
  public List<StoredOverride> overrideHistory(SubjectRef subject, Page.Request page) {
    return new JpaPast(session).overrides(subject, page);
  }

  @Override
  public Map<String, Note> overrideNotes(SubjectRef subject, FeatureKey feature) {
    return new JpaPast(session).notes(subject, feature);
  }

  @Override
  public PastRecord past(SubjectRef subject, Instant at) {
    JpaPast past = new JpaPast(session);
    return new PastRecord(past.subscription(subject, at), past.overrides(subject, at));
  }

  @Override
  public StoredOverride override(SubjectRef subject, OverrideRequest request) {
    return overrides.add(subject, request, current());
  }

  @Override
  public void removeOverride(SubjectRef subject, String overrideId) {
    overrides.remove(subject, overrideId);
  }

  @Override
  public void close() {}
}
