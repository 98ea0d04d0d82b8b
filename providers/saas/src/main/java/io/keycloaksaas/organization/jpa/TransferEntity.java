package io.keycloaksaas.organization.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A transfer of ownership that waits: one per organization, gone with either membership. */
@Entity(name = "SaasTransfer")
@Table(name = "SAAS_TRANSFER")
public class TransferEntity {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "FROM_USER_ID")
  String fromUserId;

  @Column(name = "TO_USER_ID")
  String toUserId;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "EXPIRES_AT")
  long expiresAt;

  protected TransferEntity() {}

  TransferEntity(String realmId, String organizationId) {
    this.realmId = realmId;
    this.organizationId = organizationId;
  }
}
