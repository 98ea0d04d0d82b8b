package io.keycloaksaas.mail.jpa;

import io.keycloaksaas.mail.Proof;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The address that a subject has proven last. */
@Entity(name = "SaasMailbox")
@Table(name = "SAAS_MAILBOX")
@IdClass(MailboxEntity.Key.class)
public class MailboxEntity {
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

  @Column(name = "ADDRESS")
  String address;

  @Enumerated(EnumType.STRING)
  @Column(name = "PROOF")
  Proof proof;

  @Column(name = "PROVEN_AT")
  long provenAt;

  protected MailboxEntity() {}

  MailboxEntity(SubjectRef subject) {
    this.realmId = subject.realmId();
    this.subjectType = subject.type();
    this.subjectId = subject.id();
  }

  void prove(String address, Proof proof, long provenAt) {
    this.address = address;
    this.proof = proof;
    this.provenAt = provenAt;
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
