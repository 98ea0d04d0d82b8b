package io.keycloaksaas.organization.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Nationalized;

/** An organization's own role; templates live in the catalogue. */
@Entity(name = "SaasRole")
@Table(name = "SAAS_ROLE")
@IdClass(RoleEntity.Key.class)
public class RoleEntity {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "ROLE_KEY")
  String roleKey;

  @Nationalized
  @Column(name = "NAME")
  String name;

  @Nationalized
  @Column(name = "PERMISSIONS")
  String permissions;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "UPDATED_AT")
  long updatedAt;

  protected RoleEntity() {}

  RoleEntity(String organizationId, String id, String realmId, String roleKey) {
    this.organizationId = organizationId;
    this.id = id;
    this.realmId = realmId;
    this.roleKey = roleKey;
  }

  /** Composite key. */
  public record Key(String organizationId, String id) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
