package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.OrganizationStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Nationalized;

/**
 * What a native organization lacks: a slug that may change, a name that need not be unique, a
 * status.
 */
@Entity(name = "SaasOrganization")
@Table(name = "SAAS_ORG")
public class OrganizationEntity {
  @Id
  @Column(name = "ORG_ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "ALIAS")
  String alias;

  @Column(name = "SLUG")
  String slug;

  @Nationalized
  @Column(name = "NAME")
  String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS")
  OrganizationStatus status;

  @Column(name = "CREATED_BY")
  String createdBy;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "UPDATED_AT")
  long updatedAt;

  @Column(name = "LOGO_ID")
  String logoId;

  /** Made for one new user, as his own. */
  @Column(name = "PERSONAL")
  boolean personal;

  @Column(name = "ONBOARDED_AT")
  Long onboardedAt;

  /** Grows with every change of what this row says; the ETag. */
  @Column(name = "REVISION")
  long revision;

  @Column(name = "DELETED_AT")
  Long deletedAt;

  /** What a restored organization becomes again. */
  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS_BEFORE")
  OrganizationStatus statusBefore;

  /** Whether the native organization was enabled when this one was deleted. */
  @Column(name = "ENABLED_BEFORE")
  Boolean enabledBefore;

  /** From here on there is no way back. */
  @Column(name = "PURGE_STARTED_AT")
  Long purgeStartedAt;

  protected OrganizationEntity() {}

  OrganizationEntity(
      String id,
      String realmId,
      String alias,
      String slug,
      String name,
      String createdBy,
      long createdAt) {
    this.id = id;
    this.realmId = realmId;
    this.alias = alias;
    this.slug = slug;
    this.name = name;
    this.createdBy = createdBy;
    this.createdAt = createdAt;
  }

  void changed(long now) {
    updatedAt = now;
    revision++;
  }
}
