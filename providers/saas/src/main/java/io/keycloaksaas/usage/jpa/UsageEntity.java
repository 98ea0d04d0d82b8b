package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.platform.SubjectType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Nationalized;

/** One consumption, with the answer that a repetition gets. Written once. */
@Entity(name = "SaasUsage")
@Table(name = "SAAS_USAGE")
public class UsageEntity {
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

  @Column(name = "CLIENT_ID")
  String clientId;

  @Column(name = "FEATURE")
  String feature;

  @Column(name = "USAGE_KEY")
  String usageKey;

  @Column(name = "AMOUNT")
  long amount;

  /** What of the amount came from the plan's grant. */
  @Column(name = "PLAN_AMOUNT")
  long planAmount;

  /** When the units left the pool: of a reservation, when they were held. */
  @Column(name = "TAKEN_AT")
  long takenAt;

  @Column(name = "PERIOD_START")
  long periodStart;

  @Column(name = "PERIOD_END")
  long periodEnd;

  @Nationalized
  @Column(name = "ANSWER")
  String answer;

  protected UsageEntity() {}
}
