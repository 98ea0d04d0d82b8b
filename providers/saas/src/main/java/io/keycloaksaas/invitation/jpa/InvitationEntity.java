package io.keycloaksaas.invitation.jpa;

import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.Inviter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Nationalized;

/** One row of an organization's invitations; what follows after its creation, statements write. */
@Entity(name = "SaasInvitation")
@Table(name = "SAAS_INVITATION")
@IdClass(InvitationEntity.Key.class)
public class InvitationEntity {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "EMAIL")
  String email;

  @Column(name = "PENDING_KEY")
  String pendingKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS")
  Status status;

  @Enumerated(EnumType.STRING)
  @Column(name = "INVITER_TYPE")
  Inviter.Type inviterType;

  @Column(name = "INVITER_ID")
  String inviterId;

  @Column(name = "CLIENT_ID")
  String clientId;

  @Nationalized
  @Column(name = "REDIRECT_URI")
  String redirectUri;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "EXPIRES_AT")
  long expiresAt;

  @Column(name = "RESPONDED_AT")
  Long respondedAt;

  @Column(name = "RESPONDED_BY")
  String respondedBy;

  protected InvitationEntity() {}

  InvitationEntity(String organizationId, String id, String realmId) {
    this.organizationId = organizationId;
    this.id = id;
    this.realmId = realmId;
  }

  /** Composite key. */
  public record Key(String organizationId, String id) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
