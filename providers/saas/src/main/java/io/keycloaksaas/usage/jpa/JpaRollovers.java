package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.usage.Allowance;
import io.keycloaksaas.usage.Burn;
import io.keycloaksaas.usage.Grants;
import io.keycloaksaas.usage.Line;
import io.keycloaksaas.usage.PlanGrants;
import io.keycloaksaas.usage.Turn;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** What an ended period has left, and the grants made of it. */
public final class JpaRollovers {
  private final KeycloakSession session;
  private final JpaPools pools;

  public JpaRollovers(KeycloakSession session) {
    this.session = session;
    this.pools = new JpaPools(session);
  }

  /** At the first use, and not before: that opens the row-level scope. */
  private EntityManager em() {
    return Database.of(session);
  }

  /**
   * Units that go over, not issued yet.
   *
   * @param units > 0
   * @param earlier how many grants were made at this turn before
   */
  public record RolloverGrant(
      SubjectRef subject, FeatureKey feature, Turn turn, long units, int earlier) {

    /** In the pool, as long as nothing was taken from it. */
    public Line line() {
      return row().line(0);
    }

    private GrantEntity row() {
      GrantEntity row =
          new GrantEntity(
              PlanGrants.rolloverId(subject, feature, turn, earlier),
              subject,
              feature.value(),
              Amount.of(units),
              GrantEntity.ROLLOVER);
      row.priority = Grants.STANDARD_PRIORITY;
      row.effectiveAt = turn.at().toEpochMilli();
      row.expiresAt = turn.begun().period().end().toEpochMilli();
      row.reason = "Unused in the period that began at " + turn.ended().period().start() + ".";
      return row;
    }
  }

  /** What went over at a turn; also what was revoked afterwards. */
  public record Carried(int grants, long units) {}

  public void issue(RolloverGrant grant) {
    new JpaGrants(session).issue(grant.row());
  }

  /**
   * What the plan gave in a period.
   *
   * @param coming also counted, as far as it is of that period's grant
   */
  public long used(SubjectRef subject, FeatureKey feature, Allowance ended, List<Burn> coming) {
    String id = PlanGrants.id(subject, feature, ended);
    GrantEntity row = em().find(GrantEntity.class, id);
    long used =
        row != null && row.expiresAt == ended.period().end().toEpochMilli()
            ? row.used
            : pools.carried(subject, feature, ended);
    return coming.stream()
        .filter(burn -> burn.grantId().equals(id))
        .mapToLong(Burn::amount)
        .reduce(used, Math::addExact);
  }

  /** What open reservations of before hold of the plan. */
  public long held(SubjectRef subject, FeatureKey feature, Instant before, Instant now) {
    Long held =
        of(
                subject,
                feature,
                em().createQuery(
                        """
                    select sum(p.amount) from SaasReservationPart p, SaasReservation r, SaasGrant g
                    where g.realmId = :realm and g.subjectType = :type and g.subjectId = :id
                      and g.feature = :feature and g.source = :source
                      and p.grantId = g.id and p.expiresAt > :now
                      and r.id = p.reservationId and r.createdAt < :before
                    """,
                        Long.class))
            .setParameter("source", GrantEntity.PLAN)
            .setParameter("now", now.toEpochMilli())
            .setParameter("before", before.toEpochMilli())
            .getSingleResult();
    return held == null ? 0 : held;
  }

  public Carried carried(SubjectRef subject, FeatureKey feature, Instant turn) {
    List<Long> amounts =
        of(
                subject,
                feature,
                em().createQuery(
                        """
                    select g.amount from SaasGrant g
                    where g.realmId = :realm and g.subjectType = :type and g.subjectId = :id
                      and g.feature = :feature and g.source = :source and g.effectiveAt = :turn
                    """,
                        Long.class))
            .setParameter("source", GrantEntity.ROLLOVER)
            .setParameter("turn", turn.toEpochMilli())
            .getResultList();
    return new Carried(
        amounts.size(), amounts.stream().mapToLong(Long::longValue).reduce(0, Math::addExact));
  }

  private static <T> TypedQuery<T> of(SubjectRef subject, FeatureKey feature, TypedQuery<T> query) {
    return query
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("feature", feature.value());
  }
}
