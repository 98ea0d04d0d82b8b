package io.keycloaksaas.apikey.jpa;

import io.keycloaksaas.platform.SubjectType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Nationalized;

/** One key; what follows after its creation, statements write. */
@Entity(name = "SaasApiKey")
@Table(name = "SAAS_API_KEY")
@IdClass(ApiKeyEntity.Key.class)
public class ApiKeyEntity {
  @Id
  @Column(name = "REALM_ID")
  String realmId;

  @Id
  @Column(name = "ID")
  String id;

  @Enumerated(EnumType.STRING)
  @Column(name = "SUBJECT_TYPE")
  SubjectType subjectType;

  @Column(name = "SUBJECT_ID")
  String subjectId;

  @Column(name = "ORG_ID")
  String organizationId;

  @Nationalized
  @Column(name = "NAME")
  String name;

  @Nationalized
  @Column(name = "SCOPES")
  String scopes;

  @Column(name = "HASH")
  String hash;

  @Column(name = "OLD_HASH")
  String oldHash;

  @Column(name = "OLD_UNTIL")
  Long oldUntil;

  @Column(name = "CREATED_BY")
  String createdBy;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "EXPIRES_AT")
  long expiresAt;

  @Column(name = "ROTATED_AT")
  Long rotatedAt;

  @Column(name = "LAST_USED_AT")
  Long lastUsedAt;

  @Column(name = "REVOKED_AT")
  Long revokedAt;

  protected ApiKeyEntity() {}

  ApiKeyEntity(String realmId, String id) {
    this.realmId = realmId;
    this.id = id;
  }

  /** Composite key. */
  public record Key(String realmId, String id) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
