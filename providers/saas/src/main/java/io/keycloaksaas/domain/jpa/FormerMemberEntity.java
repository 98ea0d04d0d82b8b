package io.keycloaksaas.domain.jpa;

import io.keycloaksaas.persistence.GoesWithUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Somebody was a member once and has left or was removed; goes with him and the organization. */
@Entity(name = "SaasFormerMember")
@Table(name = "SAAS_FORMER_MEMBER")
@IdClass(FormerMemberEntity.Key.class)
public class FormerMemberEntity implements GoesWithUser {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Id
  @Column(name = "USER_ID")
  String userId;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "LEFT_AT")
  long leftAt;

  protected FormerMemberEntity() {}

  /** Composite key. */
  public record Key(String organizationId, String userId) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
