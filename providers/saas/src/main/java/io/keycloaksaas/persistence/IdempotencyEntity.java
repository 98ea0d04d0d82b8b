package io.keycloaksaas.persistence;

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

/** The first answer to a request that may come again; goes with the user who asked. */
@Entity(name = "SaasIdempotency")
@Table(name = "SAAS_IDEMPOTENCY")
@IdClass(IdempotencyEntity.Key.class)
public class IdempotencyEntity {
  @Id
  @Column(name = "REALM_ID")
  private String realmId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "SUBJECT_TYPE")
  private SubjectType subjectType;

  @Id
  @Column(name = "SUBJECT_ID")
  private String subjectId;

  @Id
  @Column(name = "KEY_HASH")
  private String keyHash;

  @Column(name = "BODY_HASH")
  String bodyHash;

  /** HTTP's; 0 while the first request is at work. */
  @Column(name = "STATUS")
  int status;

  @Column(name = "LOCATION")
  String location;

  @Nationalized
  @Column(name = "ANSWER")
  String answer;

  @Column(name = "CREATED_AT")
  long createdAt;

  protected IdempotencyEntity() {}

  /** Composite key. */
  public record Key(String realmId, SubjectType subjectType, String subjectId, String keyHash)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
