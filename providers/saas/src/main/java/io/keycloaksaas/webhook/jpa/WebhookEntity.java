package io.keycloaksaas.webhook.jpa;

import io.keycloaksaas.webhook.Signature;
import io.keycloaksaas.webhook.Webhook.Disabled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Nationalized;

/** An endpoint, as people edit it. What its deliveries change is in {@link HealthEntity}. */
@Entity(name = "SaasWebhook")
@Table(name = "SAAS_WEBHOOK")
public class WebhookEntity {
  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  /** Null for the realm's. */
  @Column(name = "ORG_ID")
  String organizationId;

  @Nationalized
  @Column(name = "URL")
  String url;

  @Nationalized
  @Column(name = "DESCRIPTION")
  String description;

  /** A JSON array. */
  @Nationalized
  @Column(name = "EVENT_TYPES")
  String eventTypes;

  @Enumerated(EnumType.STRING)
  @Column(name = "SIGNATURE")
  Signature signature;

  @Column(name = "IS_ENABLED")
  boolean enabled;

  @Enumerated(EnumType.STRING)
  @Column(name = "DISABLED_BECAUSE")
  Disabled disabledBecause;

  @Column(name = "CREATED_BY")
  String createdBy;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "UPDATED_AT")
  long updatedAt;

  @Column(name = "REVISION")
  long revision;

  protected WebhookEntity() {}

  WebhookEntity(String id, String realmId, String organizationId) {
    this.id = id;
    this.realmId = realmId;
    this.organizationId = organizationId;
  }
}
