package io.keycloaksaas.webhook.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Nationalized;

/** A key with which an endpoint's deliveries are signed; sealed. */
@Entity(name = "SaasWebhookSecret")
@Table(name = "SAAS_WEBHOOK_SECRET")
public class WebhookSecretEntity {
  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "WEBHOOK_ID")
  String webhookId;

  @Nationalized
  @Column(name = "SEALED")
  String sealed;

  @Column(name = "PUBLIC_KEY")
  String publicKey;

  @Column(name = "CREATED_AT")
  long createdAt;

  /** Null for the one that is not rotated out. */
  @Column(name = "EXPIRES_AT")
  Long expiresAt;

  protected WebhookSecretEntity() {}

  WebhookSecretEntity(String id, WebhookEntity webhook) {
    this.id = id;
    this.realmId = webhook.realmId;
    this.organizationId = webhook.organizationId;
    this.webhookId = webhook.id;
  }
}
