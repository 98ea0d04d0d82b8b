package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.SubscriptionProvider.OverrideRequest;
import io.keycloaksaas.subscription.SubscriptionProvider.StoredOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Nationalized;

/** An override; removing it keeps the row, so that the past stays readable. */
@Entity(name = "SaasOverride")
@Table(name = "SAAS_OVERRIDE")
public class OverrideEntity {
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

  @Enumerated(EnumType.STRING)
  @Column(name = "EFFECT")
  FeatureOverride.Effect effect;

  @Column(name = "AMOUNT")
  Long amount;

  @Nationalized
  @Column(name = "REASON")
  String reason;

  @Column(name = "ACTOR_ID")
  String actorId;

  @Column(name = "STARTS_AT")
  Long startsAt;

  @Column(name = "ENDS_AT")
  Long endsAt;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "REMOVED_AT")
  Long removedAt;

  protected OverrideEntity() {}

  OverrideEntity(SubjectRef subject, OverrideRequest request, long now) {
    this.id = Ids.next();
    this.realmId = subject.realmId();
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.feature = request.feature();
    this.effect = request.effect();
    this.amount = request.value().map(Amount::wire).orElse(null);
    this.reason = request.reason();
    this.actorId = request.actorId();
    this.startsAt = Times.millis(request.startsAt());
    this.endsAt = Times.millis(request.endsAt());
    this.createdAt = now;
  }

  SubjectRef subject() {
    return new SubjectRef(realmId, subjectType, subjectId);
  }

  StoredOverride stored() {
    return new StoredOverride(record(), reason, actorId, Times.instant(removedAt));
  }

  public FeatureOverride record() {
    return new FeatureOverride(
        id,
        new FeatureKey(feature),
        effect,
        Optional.ofNullable(amount).map(Amount::new),
        Times.instant(startsAt),
        Times.instant(endsAt),
        Instant.ofEpochMilli(createdAt));
  }
}
