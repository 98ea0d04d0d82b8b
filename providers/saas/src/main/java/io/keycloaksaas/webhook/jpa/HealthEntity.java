package io.keycloaksaas.webhook.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How the deliveries of an endpoint went: a row of its own, which workers write often. */
@Entity(name = "SaasWebhookHealth")
@Table(name = "SAAS_WEBHOOK_HEALTH")
public class HealthEntity {
  @Id
  @Column(name = "WEBHOOK_ID")
  String webhookId;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "DELIVERED")
  long delivered;

  @Column(name = "FAILED")
  long failed;

  /** Of the first failure after the last success; null while it works. */
  @Column(name = "FAILING_SINCE")
  Long failingSince;

  @Column(name = "LAST_SUCCESS_AT")
  Long lastSuccessAt;

  protected HealthEntity() {}

  HealthEntity(WebhookEntity webhook) {
    this.webhookId = webhook.id;
    this.realmId = webhook.realmId;
    this.organizationId = webhook.organizationId;
  }
}
