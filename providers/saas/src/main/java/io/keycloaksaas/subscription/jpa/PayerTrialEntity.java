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

/**
 * A trial that was used by who is known to a billing provider by a mark, of which a digest is kept;
 * outlives its subject.
 */
@Entity(name = "SaasPayerTrial")
@Table(name = "SAAS_PAYER_TRIAL")
@IdClass(PayerTrialEntity.Key.class)
public class PayerTrialEntity implements OutlivesSubject {
  @Id
  @Column(name = "REALM_ID")
  String realmId;

  @Id
  @Column(name = "PAYER")
  String payer;

  @Id
  @Column(name = "PLAN_KEY")
  String planKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "SUBJECT_TYPE")
  SubjectType subjectType;

  @Column(name = "SUBJECT_ID")
  String subjectId;

  @Column(name = "STARTED_AT")
  long startedAt;

  protected PayerTrialEntity() {}

  /** Composite key. */
  public record Key(String realmId, String payer, String planKey) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
