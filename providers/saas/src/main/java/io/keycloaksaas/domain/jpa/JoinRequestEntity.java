package io.keycloaksaas.domain.jpa;

import io.keycloaksaas.domain.JoinRequest.Status;
import io.keycloaksaas.persistence.GoesWithUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Somebody asks to become a member; goes with him and with the organization. */
@Entity(name = "SaasJoinRequest")
@Table(name = "SAAS_JOIN_REQUEST")
@IdClass(JoinRequestEntity.Key.class)
public class JoinRequestEntity implements GoesWithUser {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "USER_ID")
  String userId;

  @Column(name = "EMAIL")
  String email;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS")
  Status status;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "DECIDED_AT")
  Long decidedAt;

  @Column(name = "DECIDED_BY")
  String decidedBy;

  protected JoinRequestEntity() {}

  JoinRequestEntity(String realmId, String organizationId, String id) {
    this.realmId = realmId;
    this.organizationId = organizationId;
    this.id = id;
  }

  /** Composite key. */
  public record Key(String organizationId, String id) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
