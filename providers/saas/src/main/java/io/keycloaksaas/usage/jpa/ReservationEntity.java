package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Units set aside. Past {@code expiresAt} it holds nothing, whatever its state says. */
@Entity(name = "SaasReservation")
@Table(name = "SAAS_RESERVATION")
public class ReservationEntity {
  /** What became of it. */
  enum State {
    HELD,
    COMMITTED,
    RELEASED
  }

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

  /** The service account of the client that reserved. */
  @Column(name = "HOLDER_ID")
  String holderId;

  @Column(name = "FEATURE")
  String feature;

  @Column(name = "AMOUNT")
  long amount;

  /** Null but of a committed one. */
  @Column(name = "COMMITTED")
  Long committed;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  State state;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "EXPIRES_AT")
  long expiresAt;

  @Column(name = "PERIOD_START")
  long periodStart;

  @Column(name = "PERIOD_END")
  long periodEnd;

  protected ReservationEntity() {}

  ReservationEntity(String id, SubjectRef subject, String holderId) {
    this.id = id;
    this.realmId = subject.realmId();
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.holderId = holderId;
    this.state = State.HELD;
  }

  SubjectRef subject() {
    return new SubjectRef(realmId, subjectType, subjectId);
  }
}
