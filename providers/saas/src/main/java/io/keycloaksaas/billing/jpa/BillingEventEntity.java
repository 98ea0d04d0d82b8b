package io.keycloaksaas.billing.jpa;

import io.keycloaksaas.billing.BillingEvent;
import io.keycloaksaas.billing.BillingEventReason;
import io.keycloaksaas.billing.BillingEventResult;
import io.keycloaksaas.persistence.OutlivesSubject;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A message of a billing provider, or a drift; outlives its subject, so that it is taken once. */
@Entity(name = "SaasBillingEvent")
@Table(name = "SAAS_BILLING_EVENT")
public class BillingEventEntity implements OutlivesSubject {
  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "PROVIDER")
  String provider;

  @Column(name = "ACCOUNT")
  String account;

  @Column(name = "EVENT_ID")
  String eventId;

  @Column(name = "TYPE")
  String type;

  @Column(name = "CUSTOMER")
  String customer;

  @Enumerated(EnumType.STRING)
  @Column(name = "SUBJECT_TYPE")
  SubjectType subjectType;

  @Column(name = "SUBJECT_ID")
  String subjectId;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "RECEIVED_AT")
  long receivedAt;

  @Column(name = "PROCESSED_AT")
  Long processedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "RESULT")
  BillingEventResult.Kind result;

  @Enumerated(EnumType.STRING)
  @Column(name = "REASON")
  BillingEventReason reason;

  @Column(name = "DETAIL")
  String detail;

  protected BillingEventEntity() {}

  BillingEvent record() {
    return new BillingEvent(
        id,
        provider,
        account,
        eventId,
        type,
        Optional.ofNullable(customer),
        Optional.ofNullable(subjectType),
        Optional.ofNullable(subjectId),
        Instant.ofEpochMilli(createdAt),
        Instant.ofEpochMilli(receivedAt),
        Times.instant(processedAt),
        result,
        Optional.ofNullable(reason),
        Optional.ofNullable(detail));
  }
}
