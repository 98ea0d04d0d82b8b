package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventInsertion;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.usage.Balance;
import io.keycloaksaas.usage.Burn;
import io.keycloaksaas.usage.Consumption;
import io.keycloaksaas.usage.PeriodUsage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** What was taken from pools, under the keys of those who took it. */
public final class JpaConsumptions {
  private final KeycloakSession session;

  public JpaConsumptions(KeycloakSession session) {
    this.session = session;
  }

  /** At the first use, and not before: that opens the row-level scope. */
  private EntityManager em() {
    return Database.of(session);
  }

  /** The answer that was given to this key, with its amount. */
  public Optional<Answered> find(SubjectRef subject, Consumption consumption) {
    return JpaPools.of(
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
   * Records it, for a caller that holds the subject's lock.
   *
   * @return whether it was written; otherwise the key was used before
   */
  public boolean record(UsageRow row) {
    Query insert =
        em().createQuery(
                """
            insert into SaasUsage (id, realmId, subjectType, subjectId, clientId, feature, usageKey,
              amount, planAmount, takenAt, periodStart, periodEnd, answer)
            values (:row, :realm, :type, :id, :client, :feature, :key,
              :amount, :ofPlan, :at, :start, :end, :answer)
            on conflict do nothing
            """);
    Consumption consumption = row.consumption();
    return JpaPools.of(row.subject(), consumption.feature(), insert)
            .setParameter("row", Ids.next())
            .setParameter("client", consumption.clientId())
            .setParameter("key", consumption.key())
            .setParameter("amount", consumption.amount())
            .setParameter("ofPlan", row.ofPlan())
            .setParameter("at", row.takenAt().toEpochMilli())
            .setParameter("start", row.period().start().toEpochMilli())
            .setParameter("end", row.period().end().toEpochMilli())
            .setParameter("answer", row.answer())
            .executeUpdate()
        == 1;
  }

  /**
   * {@link #record}, {@link JpaPools#use} and the event by one statement, where that is all there
   * is to write.
   *
   * @return whether it was written; absent where it cannot be done so
   */
  public Optional<Boolean> writeAtOnce(
      UsageRow row, Pool pool, List<Burn> burns, Supplier<Event> event) {
    if (!Database.isPostgreSql(session)) {
      return Optional.empty();
    }
    Optional<EventInsertion> log = EventInsertion.of(session, event);
    return Optional.of(pool.additions(burns))
        .filter(units -> log.isPresent() && pool.isStored(units.keySet()))
        .map(units -> UsageStatement.write(session, row, units, log.get()));
  }

  /**
   * The lock, and under it all of {@link #writeAtOnce}, in one round trip, if the pool is still as
   * it is recalled, but for what was used meanwhile.
   *
   * @param row its answer with {@link Blanks}
   * @param afterwards the balance that would be left if nothing was used meanwhile
   * @param untold how much more may be used before a threshold is to be told of
   * @param event its data with {@link Blanks}
   */
  public Taken take(
      UsageRow row,
      RecalledPool recalled,
      List<Burn> burns,
      Balance afterwards,
      long untold,
      Supplier<Event> event) {
    Optional<GivingGrant> giving = GivingGrant.of(recalled.pool(), burns, afterwards, untold);
    Optional<EventInsertion> log =
        giving.isEmpty() ? Optional.empty() : EventInsertion.of(session, event);
    if (log.isEmpty()) {
      return Taken.NOTHING;
    }
    Taken taken = TakeStatement.take(session, row, recalled, giving.get(), log.get());
    if (taken.equals(Taken.NOTHING)) {
      PoolMemory.doubt(session, row.subject(), row.consumption().feature(), row.takenAt());
    }
    return taken;
  }

  /** Newest first. */
  public List<PeriodUsage> history(
      SubjectRef subject, FeatureKey feature, Optional<Instant> before, int fetch) {
    return JpaPools.of(
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
}
