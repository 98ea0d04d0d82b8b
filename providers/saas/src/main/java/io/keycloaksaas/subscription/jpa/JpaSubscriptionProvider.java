package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.CatalogDiff;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.Price;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectEntity;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.subscription.ProviderSubscription;
import io.keycloaksaas.subscription.ScheduledBy;
import io.keycloaksaas.subscription.StateMachine.Act;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionFilter;
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
  private final KeycloakSession session;
  private final EntityManager em;
  private final JpaOverrides overrides;
  private final SubscriptionRows rows;
  private final LivingSubscriptions living;
  private final SubscriptionRecorder recorder;
  private final SubscriptionMails mails;
  private final Trials trials;
  private final PlanChoice plans;

  JpaSubscriptionProvider(KeycloakSession session) {
    this.session = session;
    this.em = Database.of(session);
    this.overrides = new JpaOverrides(session);
    this.rows = new SubscriptionRows(em);
    this.living = new LivingSubscriptions(session);
    this.recorder = new SubscriptionRecorder(session);
    this.mails = new SubscriptionMails(session);
    this.trials = new Trials(session);
    this.plans = new PlanChoice(session);
  }

  @Override
  public Optional<Subscription> find(SubjectRef subject) {
    return rows.living(subject).map(SubscriptionEntity::record);
  }

  @Override
  public Optional<Subscription> held(SubjectRef subject) {
    return rows.held(subject).map(SubscriptionEntity::record);
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
    PlanRef plan = plans.available(subject.type(), planKey);
    long version = Subjects.change(session, subject);
    Instant now = Times.CLOCK.instant();
    living.settled(subject, now).ifPresent(old -> makeRoom(old, now, version));
    if (trialDays > 0) {
      trials.use(subject, planKey, now);
    }
    return begin(subject, plan, trialDays, version, now);
  }

  @Override
  public Optional<Subscription> tryTrial(SubjectRef subject, String planKey, int trialDays) {
    PlanRef plan = plans.available(subject.type(), planKey);
    Subjects.lock(session, subject);
    Instant now = Times.CLOCK.instant();
    Optional<SubscriptionEntity> old = living.settled(subject, now);
    if (old.filter(row -> isInTheWay(row, now)).isPresent()
        || !trials.tryUse(subject, planKey, now)) {
      return Optional.empty();
    }
    long version = Subjects.change(session, subject);
    old.ifPresent(row -> makeRoom(row, now, version));
    return Optional.of(begin(subject, plan, trialDays, version, now));
  }

  private Subscription begin(
      SubjectRef subject, PlanRef plan, int trialDays, long version, Instant now) {
    SubscriptionEntity row =
        living.begin(subject, plan, trialDays > 0 ? Act.START_TRIAL : Act.START, now);
    if (trialDays > 0) {
      row.trialUntil(now.plus(Duration.ofDays(trialDays)), now);
      row.trialConverts =
          new Settings(session.getContext().getRealm())
              .text(Settings.Key.TRIAL_END)
              .equals("convert");
    }
    mails.started(row);
    return recorder.changed(row, version, EventType.SUBSCRIPTION_CREATED);
  }

  private static boolean isInTheWay(SubscriptionEntity row, Instant now) {
    return row.record().counts(now) || row.status == SubscriptionStatus.PAUSED;
  }

  /**
   * A provider's trial that is over, of which the provider has not told yet, is in nobody's way.
   */
  private void makeRoom(SubscriptionEntity old, Instant now, long version) {
    if (isInTheWay(old, now)) {
      throw Problem.of(
          ProblemCode.SUBSCRIPTION_EXISTS,
          "There is a subscription to '" + old.planKey + "' already; change or cancel it.");
    }
    Instant end = old.record().endedBy(now);
    old.end(end);
    recorder.changed(old, version, EventType.SUBSCRIPTION_CANCELED, end, Optional.empty());
  }

  @Override
  public Subscription change(SubjectRef subject, String planKey, When when, ScheduledBy by) {
    PlanRef next = plans.available(subject.type(), planKey);
    long version = Subjects.change(session, subject);
    Instant now = Times.CLOCK.instant();
    SubscriptionEntity row = living(subject, now);
    if (when == When.NOW) {
      row.act(Act.CHANGE);
      row.plan(next);
      row.comped = false;
      row.unscheduleChange();
    } else {
      row.act(Act.SCHEDULE);
      row.scheduleChange(next, periodEnd(row, now), by);
    }
    return recorder.changed(row, version, EventType.SUBSCRIPTION_UPDATED);
  }

  @Override
  public Subscription cancel(SubjectRef subject, When when, ScheduledBy by) {
    long version = Subjects.change(session, subject);
    Instant now = Times.CLOCK.instant();
    SubscriptionEntity row = living(subject, now);
    if (when == When.NOW) {
      row.scheduleEnd(now, by);
      row.end(now);
      mails.canceled(row, Optional.empty());
      return recorder.changed(row, version, EventType.SUBSCRIPTION_CANCELED);
    }
    row.act(Act.SCHEDULE);
    Instant end = periodEnd(row, now);
    row.scheduleEnd(end, by);
    mails.canceled(row, Optional.of(end));
    return recorder.changed(row, version, EventType.SUBSCRIPTION_UPDATED);
  }

  @Override
  public Subscription resume(SubjectRef subject) {
    long version = Subjects.change(session, subject);
    SubscriptionEntity row = living(subject, Times.CLOCK.instant());
    row.act(Act.RESUME);
    row.unscheduleEnd();
    row.unscheduleChange();
    return recorder.changed(row, version, EventType.SUBSCRIPTION_UPDATED);
  }

  @Override
  public Subscription synchronize(SubjectRef subject, ProviderSubscription truth) {
    return new ProviderSync(session, key -> plans.known(subject.type(), key)).apply(subject, truth);
  }

  @Override
  public Subscription comp(SubjectRef subject, String planKey, Optional<Instant> until, Note note) {
    return new AdministratorActs(session).comp(subject, planKey, until, note);
  }

  @Override
  public Subscription extendTrial(SubjectRef subject, Instant until, Note note) {
    return new AdministratorActs(session).extendTrial(subject, until, note);
  }

  @Override
  public Subscription force(SubjectRef subject, SubscriptionStatus status, Note note) {
    return new AdministratorActs(session).force(subject, status, note);
  }

  @Override
  public boolean isTrialOpen(SubjectRef subject, String planKey) {
    return trials.isOpen(subject, planKey);
  }

  @Override
  public boolean claimTrial(
      SubjectRef subject, String planKey, String provider, Set<String> marks) {
    return trials.claim(subject, planKey, provider, marks, Times.CLOCK.instant());
  }

  @Override
  public void domainProven(SubjectRef organization, String domain) {
    trials.remember(organization, domain);
  }

  @Override
  public void followMembers(SubjectRef organization) {
    rows.held(organization)
        .filter(new Quantities(session)::isPerSeat)
        .ifPresent(
            row -> {
              long before = row.quantity;
              new Quantities(session).follow(row, before);
              if (row.quantity != before) {
                recorder.changed(
                    row, Subjects.change(session, organization), EventType.SUBSCRIPTION_UPDATED);
              }
            });
  }

  @Override
  public List<HistoryEntry> history(SubjectRef subject, Page.Request page) {
    return new SubscriptionLists(session).history(subject, page);
  }

  @Override
  public List<Listed> list(String realmId, SubscriptionFilter filter, Page.Request page) {
    return new SubscriptionLists(session).list(realmId, filter, page);
  }

  @Override
  public Map<String, Long> countByPlan(String realmId, SubscriptionFilter filter) {
    return new SubscriptionLists(session).countByPlan(realmId, filter);
  }

  private SubscriptionEntity living(SubjectRef subject, Instant now) {
    return living
        .settled(subject, now)
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemCode.SUBSCRIPTION_NOT_FOUND, "There is no subscription to change."));
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
    return overrides.add(subject, request, plans.catalog());
  }

  @Override
  public void removeOverride(SubjectRef subject, String overrideId) {
    overrides.remove(subject, overrideId);
  }

  @Override
  public void close() {}
}
