package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventInsertion;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.usage.Allowance;
import io.keycloaksaas.usage.Burn;
import io.keycloaksaas.usage.Consumption;
import io.keycloaksaas.usage.PeriodUsage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** Pools and what was taken from them. To write, hold the subject's lock. */
public final class JpaPools {
  /** No period is longer; a trial has at most 365 days. */
  private static final Duration LONGEST_PERIOD = Duration.ofDays(367);

  private final KeycloakSession session;

  public JpaPools(KeycloakSession session) {
    this.session = session;
  }

  /** At the first use, and not before: that opens the row-level scope. */
  private EntityManager em() {
    return Database.of(session);
  }

  /**
   * Holds the subject's row until the end of the transaction, and reads the pool as it is then; to
   * be used at once.
   *
   * @param allowance by the version that the subject's row has under the lock
   * @param now when the units are asked for
   */
  public Pool hold(
      SubjectRef subject, FeatureKey feature, LongFunction<Allowance> allowance, Instant now) {
    Optional<HeldRows> held =
        Database.isPostgreSql(session)
            ? HeldRows.read(session, subject, feature, now)
            : Optional.empty();
    long version =
        held.map(rows -> Subjects.held(session, subject, rows.version()))
            .orElseGet(() -> Subjects.hold(session, subject));
    Database.loaded(em(), GrantEntity.class).forEach(em()::refresh);
    Allowance given = allowance.apply(version);
    return held.map(HeldRows::rows)
        .map(rows -> pool(subject, feature, given, rows))
        .orElseGet(() -> pool(subject, feature, given, now));
  }

  /** By one statement; one or two more where the period's grant is not stored yet. */
  public Pool pool(SubjectRef subject, FeatureKey feature, Allowance allowance, Instant now) {
    List<Pool.Row> rows =
        of(
                subject,
                feature,
                em().createQuery(
                        """
                    select g, (select sum(p.amount) from SaasReservationPart p
                      where p.grantId = g.id and p.expiresAt > :now)
                    from SaasGrant g
                    where g.realmId = :realm and g.subjectType = :type and g.subjectId = :id
                      and g.feature = :feature and g.voidedAt is null
                      and (g.expiresAt is null or g.expiresAt > :now)
                      and (g.effectiveAt is null or g.effectiveAt <= :now or g.source = :plan)
                    """,
                        Object[].class))
            .setParameter("now", now.toEpochMilli())
            .setParameter("plan", GrantEntity.PLAN)
            .getResultStream()
            .map(row -> new Pool.Row((GrantEntity) row[0], row[1] == null ? 0 : (Long) row[1]))
            .toList();
    return pool(subject, feature, allowance, rows);
  }

  /** {@link #pool} with the rows as they are now; for who only reads. */
  public Pool anew(SubjectRef subject, FeatureKey feature, Allowance allowance, Instant now) {
    Database.loaded(em(), GrantEntity.class).forEach(em()::detach);
    return pool(subject, feature, allowance, now);
  }

  private Pool pool(
      SubjectRef subject, FeatureKey feature, Allowance allowance, List<Pool.Row> rows) {
    return new Pool(subject, feature, allowance, rows, () -> carried(subject, feature, allowance));
  }

  /** What was taken from plans in the period, or since that of an earlier subscription began. */
  long carried(SubjectRef subject, FeatureKey feature, Allowance allowance) {
    Instant since =
        allowance
            .began()
            .map(began -> earlierStart(subject, feature, began))
            .orElse(allowance.period().start());
    Long sum =
        of(
                subject,
                feature,
                em().createQuery(
                        """
                    select sum(u.planAmount) from SaasUsage u
                    where u.realmId = :realm and u.subjectType = :type and u.subjectId = :id
                      and u.feature = :feature and u.periodStart > :earliest
                      and u.takenAt >= :since and u.takenAt < :end
                    """,
                        Long.class))
            .setParameter("earliest", since.minus(LONGEST_PERIOD).toEpochMilli())
            .setParameter("since", since.toEpochMilli())
            .setParameter("end", allowance.period().end().toEpochMilli())
            .getSingleResult();
    return sum == null ? 0 : sum;
  }

  private Instant earlierStart(SubjectRef subject, FeatureKey feature, Instant start) {
    Long earlier =
        of(
                subject,
                feature,
                em().createQuery(
                        """
                    select min(g.effectiveAt) from SaasGrant g
                    where g.realmId = :realm and g.subjectType = :type and g.subjectId = :id
                      and g.feature = :feature and g.source = :plan
                      and g.effectiveAt < :start and g.expiresAt > :start
                    """,
                        Long.class))
            .setParameter("plan", GrantEntity.PLAN)
            .setParameter("start", start.toEpochMilli())
            .getSingleResult();
    return Times.instant(earlier).orElse(start);
  }

  /** The earliest start of a grant that is still to come. */
  public Optional<Instant> nextGrant(SubjectRef subject, FeatureKey feature, Instant now) {
    return Times.instant(
        of(
                subject,
                feature,
                em().createQuery(
                        """
                    select min(g.effectiveAt) from SaasGrant g
                    where g.realmId = :realm and g.subjectType = :type and g.subjectId = :id
                      and g.feature = :feature and g.voidedAt is null and g.amount <> 0
                      and g.source <> :plan and g.effectiveAt > :now
                      and (g.expiresAt is null or g.expiresAt > g.effectiveAt)
                    """,
                        Long.class))
            .setParameter("plan", GrantEntity.PLAN)
            .setParameter("now", now.toEpochMilli())
            .getSingleResult());
  }

  /** The answer that was given to this key, with its amount. */
  public Optional<Answered> find(SubjectRef subject, Consumption consumption) {
    return of(
            subject,
            consumption.feature(),
            em().createQuery(
                    """
                select u from SaasUsage u
                where u.realmId = :realm and u.subjectType = :type and u.subjectId = :id
                  and u.feature = :feature and u.clientId = :client and u.usageKey = :key
                """,
                    UsageEntity.class))
        .setParameter("client", consumption.clientId())
        .setParameter("key", consumption.key())
        .getResultStream()
        .findFirst()
        .map(row -> new Answered(row.amount, row.answer));
  }

  /** What a key was answered. */
  public record Answered(long amount, String answer) {}

  /**
   * @param takenAt when the units left the pool
   * @return whether it was written; otherwise the key was used before
   */
  public boolean record(
      SubjectRef subject,
      Consumption consumption,
      long ofPlan,
      Instant takenAt,
      BillingPeriod period,
      String answer) {
    Query insert =
        em().createQuery(
                """
            insert into SaasUsage (id, realmId, subjectType, subjectId, clientId, feature, usageKey,
              amount, planAmount, takenAt, periodStart, periodEnd, answer)
            values (:row, :realm, :type, :id, :client, :feature, :key,
              :amount, :ofPlan, :at, :start, :end, :answer)
            on conflict do nothing
            """);
    return of(subject, consumption.feature(), insert)
            .setParameter("row", Ids.next())
            .setParameter("client", consumption.clientId())
            .setParameter("key", consumption.key())
            .setParameter("amount", consumption.amount())
            .setParameter("ofPlan", ofPlan)
            .setParameter("at", takenAt.toEpochMilli())
            .setParameter("start", period.start().toEpochMilli())
            .setParameter("end", period.end().toEpochMilli())
            .setParameter("answer", answer)
            .executeUpdate()
        == 1;
  }

  /**
   * {@link #record}, {@link #use} and the event by one statement, where that is all there is to
   * write.
   *
   * @return whether it was written; absent where it cannot be done so
   */
  public Optional<Boolean> writeAtOnce(
      SubjectRef subject,
      Consumption consumption,
      Pool pool,
      List<Burn> burns,
      Instant takenAt,
      BillingPeriod period,
      String answer,
      Supplier<Event> event) {
    if (!Database.isPostgreSql(session)) {
      return Optional.empty();
    }
    Optional<EventInsertion> log = EventInsertion.of(session, event);
    return Optional.of(pool.additions(burns))
        .filter(units -> log.isPresent() && pool.isStored(units.keySet()))
        .map(
            units ->
                new UsageStatement(session)
                    .write(
                        subject,
                        consumption,
                        units,
                        ofPlan(pool, burns),
                        takenAt,
                        period,
                        answer,
                        log.get()));
  }

  /**
   * Takes the units from the rows.
   *
   * @return the highest threshold that was told of in this period, for {@link #notified}
   */
  public int use(Pool pool, List<Burn> burns) {
    GrantEntity plan = planRow(pool);
    pool.additions(burns)
        .forEach(
            (id, units) -> {
              GrantEntity row = em().find(GrantEntity.class, id);
              if (row != null) {
                row.used = Math.addExact(row.used, units);
              }
            });
    pool.use(burns);
    return plan.notified;
  }

  public void notified(Pool pool, int percent) {
    planRow(pool).notified = percent;
  }

  /** For a first use that only reserves. */
  public void store(Pool pool) {
    planRow(pool);
  }

  /** The units that come from the plan; of a commit also from that of an earlier period. */
  public long ofPlan(Pool pool, List<Burn> burns) {
    return burns.stream()
        .filter(burn -> burn.grantId().equals(pool.planId()) || isOfPlan(pool, burn.grantId()))
        .mapToLong(Burn::amount)
        .sum();
  }

  private boolean isOfPlan(Pool pool, String grantId) {
    return pool.row(grantId)
        .or(() -> Optional.ofNullable(em().find(GrantEntity.class, grantId)))
        .filter(GrantEntity::isOfPlan)
        .isPresent();
  }

  /** The plan's grant of the period is stored at its first use, and follows the period's end. */
  private GrantEntity planRow(Pool pool) {
    GrantEntity row = em().find(GrantEntity.class, pool.planId());
    if (row == null) {
      row = pool.newPlanRow();
      em().persist(row);
    }
    pool.bringUpToDate(row);
    return row;
  }

  /** Newest first. */
  public List<PeriodUsage> history(
      SubjectRef subject, FeatureKey feature, Optional<Instant> before, int fetch) {
    return of(
            subject,
            feature,
            em().createQuery(
                    """
                select u.periodStart, max(u.periodEnd), sum(u.amount), count(u) from SaasUsage u
                where u.realmId = :realm and u.subjectType = :type and u.subjectId = :id
                  and u.feature = :feature and u.periodStart < :before
                group by u.periodStart order by u.periodStart desc
                """,
                    Object[].class))
        .setParameter("before", before.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE))
        .setMaxResults(fetch)
        .getResultStream()
        .map(
            row ->
                new PeriodUsage(
                    Instant.ofEpochMilli((Long) row[0]),
                    Instant.ofEpochMilli((Long) row[1]),
                    (Long) row[2],
                    (Long) row[3]))
        .toList();
  }

  private static <Q extends Query> Q of(SubjectRef subject, FeatureKey feature, Q query) {
    query
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("feature", feature.value());
    return query;
  }
}
