package io.keycloaksaas.organization.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That an organization changed its slug: what the limit of renames counts. */
@Entity(name = "SaasRename")
@Table(name = "SAAS_ORG_RENAME")
public class RenameEntity {
  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "FORMER_SLUG")
  String formerSlug;

  @Column(name = "RENAMED_AT")
  long renamedAt;

  protected RenameEntity() {}

  RenameEntity(
      String id, String realmId, String organizationId, String formerSlug, long renamedAt) {
    this.id = id;
    this.realmId = realmId;
    this.organizationId = organizationId;
    this.formerSlug = formerSlug;
    this.renamedAt = renamedAt;
  }
}
