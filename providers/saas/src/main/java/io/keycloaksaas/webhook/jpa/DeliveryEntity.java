package io.keycloaksaas.webhook.jpa;

import io.keycloaksaas.persistence.WorkedOn;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.Delivery;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Nationalized;

/**
 * An event on its way to an endpoint. It carries the body, so that all attempts send the same
 * bytes, whatever becomes of the log or of the name of the realm.
 */
@Entity(name = "SaasDelivery")
@Table(name = "SAAS_DELIVERY")
@IdClass(DeliveryEntity.Key.class)
public class DeliveryEntity implements WorkedOn {
  @Id
  @Column(name = "WEBHOOK_ID")
  String webhookId;

  @Id
  @Column(name = "EVENT_ID")
  String eventId;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "EVENT_TYPE")
  String eventType;

  @Nationalized
  @Column(name = "BODY")
  String body;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  Delivery.State state;

  /** Begun, ever. */
  @Column(name = "ATTEMPTS")
  int attempts;

  /** Begun before the last replay. */
  @Column(name = "ATTEMPTS_BEFORE")
  int attemptsBefore;

  /** When it may be taken, or, under a lease, taken again; null at its end. */
  @Column(name = "DUE_AT")
  Long dueAt;

  @Column(name = "LEASE_ID")
  String leaseId;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "UPDATED_AT")
  long updatedAt;

  protected DeliveryEntity() {}

  DeliveryEntity(WebhookEntity webhook, String eventId, String eventType, String body, long now) {
    this.webhookId = webhook.id;
    this.eventId = eventId;
    this.realmId = webhook.realmId;
    this.organizationId = webhook.organizationId;
    this.eventType = eventType;
    this.body = body;
    this.createdAt = now;
    start(now);
  }

  /** From the beginning of the schedule. */
  void start(long now) {
    state = Delivery.State.PENDING;
    attemptsBefore = attempts;
    dueAt = now;
    leaseId = null;
    updatedAt = now;
  }

  Delivery delivery() {
    return new Delivery(
        webhookId,
        organizationId,
        eventId,
        eventType,
        state,
        attempts,
        Times.instant(dueAt),
        Instant.ofEpochMilli(createdAt),
        Instant.ofEpochMilli(updatedAt));
  }

  /** Composite key. */
  public record Key(String webhookId, String eventId) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
