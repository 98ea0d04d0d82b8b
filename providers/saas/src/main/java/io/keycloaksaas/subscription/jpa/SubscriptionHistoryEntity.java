package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.SubjectType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Nationalized;

/** The state of a subscription after each change. */
@Entity(name = "SaasSubscriptionHistory")
@Table(name = "SAAS_SUBSCRIPTION_HISTORY")
public class SubscriptionHistoryEntity {
  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "SUBSCRIPTION_ID")
  String subscriptionId;

  @Column(name = "REALM_ID")
  String realmId;

  @Enumerated(EnumType.STRING)
  @Column(name = "SUBJECT_TYPE")
  SubjectType subjectType;

  @Column(name = "SUBJECT_ID")
  String subjectId;

  @Column(name = "AT")
  long at;

  @Column(name = "CAUSE")
  String cause;

  @Nationalized
  @Column(name = "STATE")
  String state;

  /** Why, as the administrator wrote it; only administrators see it. */
  @Nationalized
  @Column(name = "REASON")
  String reason;

  @Column(name = "ACTOR_ID")
  String actorId;

  protected SubscriptionHistoryEntity() {}

  SubscriptionHistoryEntity(SubscriptionEntity row, long at, String cause, String state) {
    this.id = Ids.next();
    this.subscriptionId = row.id;
    this.realmId = row.realmId;
    this.subjectType = row.subjectType;
    this.subjectId = row.subjectId;
    this.at = at;
    this.cause = cause;
    this.state = state;
  }
}
