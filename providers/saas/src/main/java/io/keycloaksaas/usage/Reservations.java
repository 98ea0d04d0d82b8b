package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.usage.jpa.JpaPools;
import io.keycloaksaas.usage.jpa.JpaReservations;
import io.keycloaksaas.usage.jpa.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.keycloak.models.KeycloakSession;

/** Units of pools that are set aside for a while, under the lock of the subject's row. */
public final class Reservations {
  /** Before what a commit is kept under, so that no caller's own key can be one of them. */
  private static final String KEYS = "r:";

  private final KeycloakSession session;
  private final Meter meter;
  private final JpaPools pools;
  private final JpaReservations rows;

  /** For one request; all but {@link #find} after the subject's row-level scope was entered. */
  public Reservations(KeycloakSession session, Meter meter) {
    this.session = session;
    this.meter = meter;
    this.pools = new JpaPools(session);
    this.rows = new JpaReservations(session);
  }

  /**
   * Sets units aside; past {@code lifetime} they are free again.
   *
   * @param holderId the caller's service account, who alone can commit or release
   * @throws Problem {@code quota_exhausted}, {@code feature_denied}
   */
  public ReservationRepresentation reserve(
      SubjectRef subject, String holderId, FeatureKey feature, long amount, Duration lifetime) {
    OptionalLong version = OptionalLong.of(Subjects.hold(session, subject));
    Instant now = Times.CLOCK.instant();
    Pool pool = meter.pool(subject, feature, version, now, List.of());
    List<Burn> burns =
        Meter.take(pool, amount).orElseThrow(() -> meter.refusal(subject, pool, now));
    pools.store(pool);
    BillingPeriod period = pool.allowance().period();
    Reservation reservation =
        rows.hold(subject, holderId, feature, burns, period, now, now.plus(lifetime));
    return new ReservationRepresentation(
        reservation.id(),
        feature.value(),
        amount,
        reservation.expiresAt().toString(),
        BalanceRepresentation.of(pool.balanceHolding(burns)),
        period.end().toString());
  }

  /**
   * A reservation of this holder, of whatever state; not yet locked.
   *
   * @throws Problem {@code reservation_not_found}, also for those of others
   */
  public Reservation find(String holderId, String id) {
    return rows.find(session.getContext().getRealm().getId(), holderId, id)
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemCode.RESERVATION_NOT_FOUND,
                    "There is no such reservation of this client."));
  }

  /**
   * Uses reserved units and frees the rest. Repeating it with the same amount gives the first
   * answer.
   *
   * @throws Problem {@code reservation_closed}, {@code reservation_expired}, {@code
   *     validation_failed} above what is held
   */
  public String commit(Reservation known, String clientId, long amount) {
    SubjectRef subject = known.subject();
    OptionalLong version = OptionalLong.of(Subjects.hold(session, subject));
    Reservation reservation = rows.refresh(known);
    Consumption consumption =
        new Consumption(clientId, reservation.feature(), KEYS + reservation.id(), amount);
    if (reservation.committed().filter(before -> before == amount).isPresent()) {
      return meter.repeated(subject, consumption);
    }
    Instant now = Times.CLOCK.instant();
    requireHeld(reservation, now);
    if (amount > reservation.amount()) {
      throw Problem.invalid(
          "amount", "'amount' must be at most what is reserved: " + reservation.amount() + ".");
    }
    List<Burn> burns = Ledger.first(rows.end(reservation, Optional.of(amount)), amount);
    Pool pool = meter.pool(subject, reservation.feature(), version, now, burns);
    return meter
        .write(subject, pool, consumption, burns, reservation.createdAt(), reservation.period())
        .orElseThrow();
  }

  /**
   * Frees reserved units. Repeating it changes nothing, and so does releasing an expired one.
   *
   * @throws Problem {@code reservation_closed} after a commit
   */
  public void release(Reservation known) {
    Subjects.hold(session, known.subject());
    Reservation reservation = rows.refresh(known);
    if (reservation.committed().isPresent()) {
      throw closed();
    }
    if (reservation.isOpen()) {
      rows.end(reservation, Optional.empty());
    }
  }

  private static void requireHeld(Reservation reservation, Instant now) {
    if (!reservation.isOpen()) {
      throw closed();
    }
    if (!now.isBefore(reservation.expiresAt())) {
      throw Problem.of(
          ProblemCode.RESERVATION_EXPIRED,
          "The reservation expired at " + reservation.expiresAt() + "; its units are free again.");
    }
  }

  private static Problem closed() {
    return Problem.of(
        ProblemCode.RESERVATION_CLOSED, "The reservation was committed or released before.");
  }
}
