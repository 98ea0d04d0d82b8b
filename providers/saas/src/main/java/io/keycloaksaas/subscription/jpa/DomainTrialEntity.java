package io.keycloaksaas.subscription.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A trial that an organization used while this domain was its own; outlives the organization. */
@Entity(name = "SaasDomainTrial")
@Table(name = "SAAS_DOMAIN_TRIAL")
@IdClass(DomainTrialEntity.Key.class)
public class DomainTrialEntity {
  @Id
  @Column(name = "REALM_ID")
  String realmId;

  @Id
  @Column(name = "DOMAIN_NAME")
  String domain;

  @Id
  @Column(name = "PLAN_KEY")
  String planKey;

  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "STARTED_AT")
  long startedAt;

  protected DomainTrialEntity() {}

  /** Composite key. */
  public record Key(String realmId, String domain, String planKey) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
