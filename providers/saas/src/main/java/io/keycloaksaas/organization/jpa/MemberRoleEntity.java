package io.keycloaksaas.organization.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One role of a member: the key of a template, or the id of a role of the organization. */
@Entity(name = "SaasMemberRole")
@Table(name = "SAAS_MEMBER_ROLE")
@IdClass(MemberRoleEntity.Key.class)
public class MemberRoleEntity {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Id
  @Column(name = "USER_ID")
  String userId;

  @Id
  @Column(name = "ROLE_ID")
  String roleId;

  @Column(name = "REALM_ID")
  String realmId;

  protected MemberRoleEntity() {}

  MemberRoleEntity(String organizationId, String userId, String roleId, String realmId) {
    this.organizationId = organizationId;
    this.userId = userId;
    this.roleId = roleId;
    this.realmId = realmId;
  }

  /** Composite key. */
  public record Key(String organizationId, String userId, String roleId) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
