package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.usage.Burn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What a reservation holds of one grant; gone when it is committed or released. */
@Entity(name = "SaasReservationPart")
@Table(name = "SAAS_RESERVATION_PART")
@IdClass(ReservationPartEntity.Key.class)
public class ReservationPartEntity {
  @Id
  @Column(name = "RESERVATION_ID")
  private String reservationId;

  /** The place in the order of burning. */
  @Id
  @Column(name = "POSITION")
  private int position;

  @Column(name = "REALM_ID")
  private String realmId;

  @Enumerated(EnumType.STRING)
  @Column(name = "SUBJECT_TYPE")
  private SubjectType subjectType;

  @Column(name = "SUBJECT_ID")
  private String subjectId;

  @Column(name = "GRANT_ID")
  private String grantId;

  @Column(name = "AMOUNT")
  private long amount;

  @Column(name = "EXPIRES_AT")
  private long expiresAt;

  protected ReservationPartEntity() {}

  ReservationPartEntity(ReservationEntity reservation, int position, Burn burn) {
    this.reservationId = reservation.id;
    this.position = position;
    this.realmId = reservation.realmId;
    this.subjectType = reservation.subjectType;
    this.subjectId = reservation.subjectId;
    this.grantId = burn.grantId();
    this.amount = burn.amount();
    this.expiresAt = reservation.expiresAt;
  }

  Burn burn() {
    return new Burn(grantId, amount);
  }

  /** Composite key. */
  public record Key(String reservationId, int position) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
