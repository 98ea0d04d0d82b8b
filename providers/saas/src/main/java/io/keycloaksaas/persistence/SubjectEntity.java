package io.keycloaksaas.persistence;

import io.keycloaksaas.platform.SubjectType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;

/** The version of a subject's facts, and the row to lock before deciding on them. */
@Entity(name = "SaasSubject")
@Table(name = "SAAS_SUBJECT")
@IdClass(SubjectEntity.Key.class)
public class SubjectEntity implements LockedFirst {
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

  @Column(name = "VERSION")
  private long version;

  /** Whether the transaction has raised the version, and so holds the row. */
  @Transient private boolean raised;

  protected SubjectEntity() {}

  /** Of a subject that is just being made: its first version is this transaction's. */
  SubjectEntity(SubjectRef subject) {
    this.realmId = subject.realmId();
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.version = 1;
    this.raised = true;
  }

  public long version() {
    return version;
  }

  public SubjectRef ref() {
    return new SubjectRef(realmId, subjectType, subjectId);
  }

  boolean isRaised() {
    return raised;
  }

  long raise() {
    raised = true;
    return ++version;
  }

  /** Composite key. */
  public record Key(String realmId, SubjectType subjectType, String subjectId)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    Key(SubjectRef subject) {
      this(subject.realmId(), subject.type(), subject.id());
    }
  }
}
