package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.persistence.OutlivesSubject;
import io.keycloaksaas.platform.SubjectType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A trial that was used; outlives its subject, so that it is used once. */
@Entity(name = "SaasTrial")
@Table(name = "SAAS_TRIAL")
@IdClass(TrialEntity.Key.class)
public class TrialEntity implements OutlivesSubject {
  @Id
  @Column(name = "REALM_ID")
  String realmId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "SUBJECT_TYPE")
  SubjectType subjectType;

  @Id
  @Column(name = "SUBJECT_ID")
  String subjectId;

  @Id
  @Column(name = "PLAN_KEY")
  String planKey;

  @Column(name = "STARTED_AT")
  long startedAt;

  protected TrialEntity() {}

  /** Composite key. */
  public record Key(String realmId, SubjectType subjectType, String subjectId, String planKey)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
