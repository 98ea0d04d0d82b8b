package io.keycloaksaas.organization.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * That a user made an organization himself; it counts against his limit while the organization
 * lives and some time longer. Stays when the organization goes.
 */
@Entity(name = "SaasCreation")
@Table(name = "SAAS_ORG_CREATION")
public class CreationEntity {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "USER_ID")
  String userId;

  @Column(name = "DELETED_AT")
  Long deletedAt;

  protected CreationEntity() {}

  CreationEntity(String organizationId, String realmId, String userId) {
    this.organizationId = organizationId;
    this.realmId = realmId;
    this.userId = userId;
  }
}
