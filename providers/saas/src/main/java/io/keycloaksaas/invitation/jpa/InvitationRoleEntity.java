package io.keycloaksaas.invitation.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One role promised: the key of a template, or the id of a role of the organization. */
@Entity(name = "SaasInvitationRole")
@Table(name = "SAAS_INVITATION_ROLE")
@IdClass(InvitationRoleEntity.Key.class)
public class InvitationRoleEntity {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Id
  @Column(name = "INVITATION_ID")
  String invitationId;

  @Id
  @Column(name = "ROLE_ID")
  String roleId;

  @Column(name = "REALM_ID")
  String realmId;

  protected InvitationRoleEntity() {}

  InvitationRoleEntity(String organizationId, String invitationId, String roleId, String realmId) {
    this.organizationId = organizationId;
    this.invitationId = invitationId;
    this.roleId = roleId;
    this.realmId = realmId;
  }

  /** Composite key. */
  public record Key(String organizationId, String invitationId, String roleId)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
