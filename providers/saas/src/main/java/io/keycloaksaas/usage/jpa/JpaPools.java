package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.usage.Allowance;
import io.keycloaksaas.usage.Burn;
import io.keycloaksaas.usage.PlanGrants;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
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
    long generation = PoolMemory.generation(subject);
    Optional<HeldRows> held =
        Database.isPostgreSql(session)
            ? HeldRows.read(session, subject, feature, now)
            : Optional.empty();
    held.ifPresent(rows -> PoolMemory.keep(session, subject, feature, rows, generation));
    long version =
        held.map(rows -> Subjects.held(session, subject, rows.version()))
            .orElseGet(() -> Subjects.hold(session, subject));
    Database.loaded(em(), GrantEntity.class).forEach(em()::refresh);
    Allowance given = allowance.apply(version);
    return held.map(rows -> rows.live(now))
        .map(rows -> pool(subject, feature, given, rows))
        .orElseGet(() -> pool(subject, feature, given, now));
  }

  /**
   * The pool as this node remembers it, by no statement where the allowance costs none; to be taken
   * from by {@link JpaConsumptions#take} alone.
   *
   * @param allowance by the version that the subject's row had then
   */
  public Optional<RecalledPool> recall(
      SubjectRef subject, FeatureKey feature, LongFunction<Allowance> allowance, Instant now) {
    Optional<HeldRows> known =
        PoolMemory.find(session, subject, feature, now).map(rows -> rows.at(now));
    Optional<Allowance> given = known.map(rows -> allowance.apply(rows.version()));
    return known
        .filter(rows -> rows.has(PlanGrants.id(subject, feature, given.get())))
        .map(rows -> new RecalledPool(rows, pool(subject, feature, given.get(), rows.live(now))));
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

  static <Q extends Query> Q of(SubjectRef subject, FeatureKey feature, Q query) {
    query
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("feature", feature.value());
    return query;
  }
}
