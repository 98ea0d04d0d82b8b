package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.usage.Burn;
import io.keycloaksaas.usage.Reservation;
import io.keycloaksaas.usage.jpa.ReservationEntity.State;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Units set aside. To write, hold the subject's lock. */
public final class JpaReservations {
  private final KeycloakSession session;

  public JpaReservations(KeycloakSession session) {
    this.session = session;
  }

  /** At the first use, and not before: that opens the row-level scope. */
  private EntityManager em() {
    return Database.of(session);
  }

  /** Also ended ones; those of others are nobody's. */
  public Optional<Reservation> find(String realmId, String holderId, String id) {
    return Optional.of(id)
        .filter(Ids::isPossible)
        .map(possible -> em().find(ReservationEntity.class, possible))
        .filter(row -> row.realmId.equals(realmId) && row.holderId.equals(holderId))
        .map(JpaReservations::record);
  }

  /** As it is under the lock. */
  public Reservation refresh(Reservation known) {
    ReservationEntity row = row(known);
    em().refresh(row);
    return record(row);
  }

  public Reservation hold(
      SubjectRef subject,
      String holderId,
      FeatureKey feature,
      List<Burn> burns,
      BillingPeriod period,
      Instant now,
      Instant until) {
    forget(subject, now);
    ReservationEntity row = new ReservationEntity(Ids.next(), subject, holderId);
    row.feature = feature.value();
    row.amount = burns.stream().mapToLong(Burn::amount).sum();
    row.createdAt = now.toEpochMilli();
    row.expiresAt = until.toEpochMilli();
    row.periodStart = period.start().toEpochMilli();
    row.periodEnd = period.end().toEpochMilli();
    em().persist(row);
    for (int i = 0; i < burns.size(); i++) {
      em().persist(new ReservationPartEntity(row, i, burns.get(i)));
    }
    return record(row);
  }

  /** What the expired ones held: it counts for nothing any more and would only pile up. */
  private void forget(SubjectRef subject, Instant now) {
    em().createQuery(
            """
            delete from SaasReservationPart p
            where p.realmId = :realm and p.subjectType = :type and p.subjectId = :id
              and p.expiresAt <= :now
            """)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("now", now.toEpochMilli())
        .executeUpdate();
  }

  /**
   * Ends it.
   *
   * @param committed absent when it is released
   * @return what it held, in the order of burning
   */
  public List<Burn> end(Reservation reservation, Optional<Long> committed) {
    ReservationEntity row = row(reservation);
    row.state = committed.isPresent() ? State.COMMITTED : State.RELEASED;
    row.committed = committed.orElse(null);
    List<ReservationPartEntity> parts =
        em().createQuery(
                """
                select p from SaasReservationPart p
                where p.realmId = :realm and p.subjectType = :type and p.subjectId = :subject
                  and p.reservationId = :id
                order by p.position
                """,
                ReservationPartEntity.class)
            .setParameter("realm", row.realmId)
            .setParameter("type", row.subjectType)
            .setParameter("subject", row.subjectId)
            .setParameter("id", row.id)
            .getResultList();
    parts.forEach(em()::remove);
    em().flush();
    return parts.stream().map(ReservationPartEntity::burn).toList();
  }

  private ReservationEntity row(Reservation reservation) {
    return em().find(ReservationEntity.class, reservation.id());
  }

  private static Reservation record(ReservationEntity row) {
    return new Reservation(
        row.id,
        row.subject(),
        new FeatureKey(row.feature),
        row.amount,
        Optional.ofNullable(row.committed),
        row.state == State.HELD,
        Instant.ofEpochMilli(row.createdAt),
        Instant.ofEpochMilli(row.expiresAt),
        new BillingPeriod(
            Instant.ofEpochMilli(row.periodStart), Instant.ofEpochMilli(row.periodEnd)));
  }
}
