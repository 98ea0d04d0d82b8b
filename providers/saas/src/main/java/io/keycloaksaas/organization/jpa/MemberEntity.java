package io.keycloaksaas.organization.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A user in an organization, beside the native membership. */
@Entity(name = "SaasMember")
@Table(name = "SAAS_MEMBER")
@IdClass(MemberEntity.Key.class)
public class MemberEntity {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Id
  @Column(name = "USER_ID")
  String userId;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "JOINED_AT")
  long joinedAt;

  @Column(name = "INVITED_BY")
  String invitedBy;

  @Column(name = "CHOSEN_AT")
  Long chosenAt;

  protected MemberEntity() {}

  MemberEntity(
      String organizationId, String userId, String realmId, long joinedAt, String invitedBy) {
    this.organizationId = organizationId;
    this.userId = userId;
    this.realmId = realmId;
    this.joinedAt = joinedAt;
    this.invitedBy = invitedBy;
  }

  /** Composite key. */
  public record Key(String organizationId, String userId) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
