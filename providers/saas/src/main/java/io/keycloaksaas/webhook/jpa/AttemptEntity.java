package io.keycloaksaas.webhook.jpa;

import io.keycloaksaas.platform.OutboundAnswer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Nationalized;

/** One try of a delivery; written by workers, in batches. */
@Entity(name = "SaasAttempt")
@Table(name = "SAAS_ATTEMPT")
@IdClass(AttemptEntity.Key.class)
public class AttemptEntity {
  @Id
  @Column(name = "WEBHOOK_ID")
  String webhookId;

  @Id
  @Column(name = "EVENT_ID")
  String eventId;

  @Id
  @Column(name = "ATTEMPT")
  int number;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "STARTED_AT")
  long startedAt;

  /** Milliseconds. */
  @Column(name = "LATENCY")
  long latency;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME")
  OutboundAnswer.Kind outcome;

  /** Null without an answer. */
  @Column(name = "STATUS")
  Integer status;

  @Nationalized
  @Column(name = "ANSWER")
  String answer;

  protected AttemptEntity() {}

  /** Composite key. */
  public record Key(String webhookId, String eventId, int number) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
