package io.keycloaksaas.event;

import io.keycloaksaas.persistence.NumberedLater;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Nationalized;

/** One row of the log, to read: {@link EventInsert} and {@link WaitingRows} write it. */
@Entity(name = "SaasEvent")
@Table(name = "SAAS_EVENT")
public class EventEntity implements NumberedLater {
  @Id
  @Column(name = "ID")
  private String id;

  @Column(name = "REALM_ID", updatable = false)
  private String realmId;

  @Column(name = "TYPE", updatable = false)
  private String type;

  @Column(name = "IS_PUBLIC", updatable = false)
  private boolean isPublic;

  @Column(name = "ORG_ID", updatable = false)
  private String organizationId;

  @Column(name = "USER_ID", updatable = false)
  private String userId;

  @Column(name = "ACTOR_TYPE", updatable = false)
  private String actorType;

  @Column(name = "ACTOR_ID", updatable = false)
  private String actorId;

  @Column(name = "REAL_ACTOR_ID", updatable = false)
  private String realActorId;

  @Nationalized
  @Column(name = "PAYLOAD", updatable = false)
  private String payload;

  @Column(name = "OCCURRED_AT", updatable = false)
  private long occurredAt;

  @Column(name = "SEQ")
  private Long seq;

  @Column(name = "ORG_SEQ")
  private Long orgSeq;

  @Column(name = "SEAL")
  private String seal;

  @Column(name = "SEAL_KEY")
  private String sealKey;

  @Column(name = "PERSON_DIGEST", updatable = false)
  private String personDigest;

  protected EventEntity() {}

  /**
   * As the audit shows it, numbered or not.
   *
   * @param person null where nothing is known, or no longer
   */
  AuditEntry entry(EventPersonEntity person) {
    return new AuditEntry(
        id,
        realmId,
        seq,
        orgSeq,
        type,
        isPublic,
        organizationId,
        userId,
        new Actor(Actor.Type.of(actorType), actorId, realActorId),
        person == null ? null : person.ipAddress(),
        person == null ? null : person.userAgent(),
        payload,
        Instant.ofEpochMilli(occurredAt),
        personDigest,
        sealKey,
        seal);
  }

  /** To be asked only when it has its number. */
  ChainRow chainRow() {
    return new ChainRow(
        realmId,
        seq,
        orgSeq,
        id,
        type,
        isPublic,
        organizationId,
        userId,
        new Actor(Actor.Type.of(actorType), actorId, realActorId),
        payload,
        occurredAt,
        personDigest,
        sealKey,
        seal);
  }

  /** To be asked only when it has its number. */
  LoggedEvent logged() {
    return chainRow().logged();
  }
}
