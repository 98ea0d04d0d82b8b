package io.keycloaksaas.organization.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Nationalized;

/**
 * The metadata of an organization: a column of its row, apart from {@link OrganizationEntity}, so
 * that tokens and lists do not carry kilobytes they never show.
 */
@Entity(name = "SaasOrganizationMetadata")
@Table(name = "SAAS_ORG")
public class OrganizationMetadataEntity {
  @Id
  @Column(name = "ORG_ID")
  String id;

  @Column(name = "REALM_ID", insertable = false, updatable = false)
  String realmId;

  @Nationalized
  @Column(name = "METADATA")
  String metadata;

  protected OrganizationMetadataEntity() {}
}
