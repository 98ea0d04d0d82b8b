package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.usage.Grant;
import io.keycloaksaas.usage.Grants.StoredGrant;
import io.keycloaksaas.usage.Line;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Nationalized;

/**
 * A grant with what was used of it: beyond the plan, or (of {@link #PLAN}) what the plan gives for
 * one period, stored at its first use. Of a plan's grant the plan itself says the amount; the row
 * keeps what it was at the last use.
 */
@Entity(name = "SaasGrant")
@Table(name = "SAAS_GRANT")
public class GrantEntity {
  /** Among the sources: derived from a plan, and no grant to anybody but the ledger. */
  static final String PLAN = "plan";

  /** Among the sources: what a plan's grant of the period before has left. */
  static final String ROLLOVER = "rollover";

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

  @Column(name = "USED")
  long used;

  /** The highest threshold, in percent, that was told of; of a plan's grants. */
  @Column(name = "NOTIFIED")
  int notified;

  /** Whether something of the period before may still go over into it; of a plan's grants. */
  @Column(name = "CARRY_OPEN")
  boolean carryOpen;

  @Nationalized
  @Column(name = "REASON")
  String reason;

  @Column(name = "ACTOR_ID")
  String actorId;

  @Column(name = "EFFECTIVE_AT")
  Long effectiveAt;

  @Column(name = "EXPIRES_AT")
  Long expiresAt;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "VOIDED_AT")
  Long voidedAt;

  protected GrantEntity() {}

  GrantEntity(String id, SubjectRef subject, String feature, Amount amount, String source) {
    this.id = id;
    this.realmId = subject.realmId();
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.feature = feature;
    this.amount = amount.wire();
    this.source = source;
  }

  boolean isOfPlan() {
    return source.equals(PLAN);
  }

  Line line(long held) {
    Grant grant = record();
    return new Line(id, grant.amount(), priority, grant.expiresAt(), bornAt(grant), used, held);
  }

  /**
   * Units that went over are those of the period before, so they burn before the plan's new ones.
   */
  private Instant bornAt(Grant grant) {
    return source.equals(ROLLOVER)
        ? grant.effectiveAt().orElseThrow().minusMillis(1)
        : grant.createdAt();
  }

  StoredGrant stored() {
    return new StoredGrant(record(), source, used, reason, actorId, Times.instant(voidedAt));
  }

  SubjectRef subject() {
    return new SubjectRef(realmId, subjectType, subjectId);
  }

  Grant record() {
    return record(voidedAt != null);
  }

  /** As it was at an instant: what was revoked later was not. */
  Grant recordAt(Instant at) {
    return record(voidedAt != null && voidedAt <= at.toEpochMilli());
  }

  private Grant record(boolean voided) {
    return new Grant(
        id,
        new FeatureKey(feature),
        new Amount(amount),
        priority,
        Times.instant(effectiveAt),
        Times.instant(expiresAt),
        Instant.ofEpochMilli(createdAt),
        voided);
  }
}
