package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.usage.Grant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A grant beyond the plan. */
@Entity(name = "SaasGrant")
@Table(name = "SAAS_GRANT")
public class GrantEntity {
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

  @Column(name = "FEATURE")
  String feature;

  @Column(name = "AMOUNT")
  long amount;

  @Column(name = "PRIORITY")
  int priority;

  @Column(name = "SOURCE")
  String source;

  @Column(name = "EFFECTIVE_AT")
  Long effectiveAt;

  @Column(name = "EXPIRES_AT")
  Long expiresAt;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "VOIDED_AT")
  Long voidedAt;

  protected GrantEntity() {}

  SubjectRef subject() {
    return new SubjectRef(realmId, subjectType, subjectId);
  }

  Grant record() {
    return new Grant(
        id,
        new FeatureKey(feature),
        new Amount(amount),
        priority,
        Times.instant(effectiveAt),
        Times.instant(expiresAt),
        Instant.ofEpochMilli(createdAt),
        voidedAt != null);
  }
}
