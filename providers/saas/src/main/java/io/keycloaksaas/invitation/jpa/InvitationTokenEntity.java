package io.keycloaksaas.invitation.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The hash of a link's token; the token itself is nowhere. */
@Entity(name = "SaasInvitationToken")
@Table(name = "SAAS_INVITATION_TOKEN")
public class InvitationTokenEntity {
  @Id
  @Column(name = "HASH")
  String hash;

  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "INVITATION_ID")
  String invitationId;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "MAILED")
  boolean mailed;

  @Column(name = "CREATED_AT")
  long createdAt;

  protected InvitationTokenEntity() {}

  InvitationTokenEntity(
      String hash,
      String organizationId,
      String invitationId,
      String realmId,
      boolean mailed,
      long createdAt) {
    this.hash = hash;
    this.organizationId = organizationId;
    this.invitationId = invitationId;
    this.realmId = realmId;
    this.mailed = mailed;
    this.createdAt = createdAt;
  }
}
