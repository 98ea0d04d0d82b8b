package io.keycloaksaas.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Nationalized;

/** One row of the log; written once, numbered and sealed after the commit. */
@Entity(name = "SaasEvent")
@Table(name = "SAAS_EVENT")
public class EventEntity {
  @Id
  @Column(name = "ID")
  private String id;

  @Column(name = "REALM_ID")
  private String realmId;

  @Column(name = "TYPE")
  private String type;

  @Column(name = "IS_PUBLIC")
  private boolean isPublic;

  @Column(name = "ORG_ID")
  private String organizationId;

  @Column(name = "USER_ID")
  private String userId;

  @Column(name = "ACTOR_TYPE")
  private String actorType;

  @Column(name = "ACTOR_ID")
  private String actorId;

  @Column(name = "REAL_ACTOR_ID")
  private String realActorId;

  @Nationalized
  @Column(name = "PAYLOAD")
  private String payload;

  @Column(name = "OCCURRED_AT")
  private long occurredAt;

  protected EventEntity() {}

  EventEntity(
      String id, String realmId, Event event, Actor actor, String payload, long occurredAt) {
    this.id = id;
    this.realmId = realmId;
    this.type = event.type().key();
    this.isPublic = event.type().isPublic();
    this.organizationId = event.organizationId();
    this.userId = event.userId();
    this.actorType = actor.type().key();
    this.actorId = actor.id();
    this.realActorId = actor.realId();
    this.payload = payload;
    this.occurredAt = occurredAt;
  }
}
