package io.keycloaksaas.project.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Nationalized;

/** A project; known only together with its organization. */
@Entity(name = "SaasProject")
@Table(name = "SAAS_PROJECT")
@IdClass(ProjectEntity.Key.class)
public class ProjectEntity {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Nationalized
  @Column(name = "NAME")
  String name;

  @Nationalized
  @Column(name = "METADATA")
  String metadata;

  @Column(name = "CREATED_BY")
  String createdBy;

  @Column(name = "REVISION")
  long revision;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "UPDATED_AT")
  long updatedAt;

  @Column(name = "DELETED_AT")
  Long deletedAt;

  protected ProjectEntity() {}

  ProjectEntity(String organizationId, String id, String realmId, long createdAt) {
    this.organizationId = organizationId;
    this.id = id;
    this.realmId = realmId;
    this.createdAt = createdAt;
    this.updatedAt = createdAt;
  }

  /** Composite key. */
  public record Key(String organizationId, String id) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
