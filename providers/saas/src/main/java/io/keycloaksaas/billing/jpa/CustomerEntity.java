package io.keycloaksaas.billing.jpa;

import io.keycloaksaas.billing.Customer;
import io.keycloaksaas.persistence.OutlivesSubject;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Which customer of a billing provider a subject is; outlives the subject, so that what it still
 * pays for can be canceled there.
 */
@Entity(name = "SaasBillingCustomer")
@Table(name = "SAAS_BILLING_CUSTOMER")
public class CustomerEntity implements OutlivesSubject {
  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "PROVIDER")
  String provider;

  @Column(name = "ACCOUNT")
  String account;

  @Column(name = "EXTERNAL_ID")
  String externalId;

  @Enumerated(EnumType.STRING)
  @Column(name = "SUBJECT_TYPE")
  SubjectType subjectType;

  @Column(name = "SUBJECT_ID")
  String subjectId;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "SYNC_VERSION")
  long syncVersion;

  @Column(name = "SYNCED_AT")
  Long syncedAt;

  /** The page that was opened last. */
  @Column(name = "CHECKOUT_ID")
  String checkoutId;

  /** Subscriptions beside the one that counts, as they were told of last. */
  @Column(name = "SURPLUS")
  String surplus;

  protected CustomerEntity() {}

  CustomerEntity(String id, Customer customer, long now) {
    this.id = id;
    this.realmId = customer.subject().realmId();
    this.provider = customer.provider();
    this.account = customer.account();
    this.externalId = customer.externalId();
    this.subjectType = customer.subject().type();
    this.subjectId = customer.subject().id();
    this.createdAt = now;
  }

  Customer record() {
    return new Customer(
        new SubjectRef(realmId, subjectType, subjectId),
        provider,
        account,
        externalId,
        syncVersion);
  }
}
