package io.keycloaksaas.onboarding.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A step that an organization has taken. */
@Entity(name = "SaasOnboardingStep")
@Table(name = "SAAS_ONBOARDING_STEP")
@IdClass(OnboardingStepEntity.Key.class)
public class OnboardingStepEntity {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Id
  @Column(name = "STEP")
  String step;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "COMPLETED_AT")
  long completedAt;

  protected OnboardingStepEntity() {}

  OnboardingStepEntity(String organizationId, String step, String realmId, long completedAt) {
    this.organizationId = organizationId;
    this.step = step;
    this.realmId = realmId;
    this.completedAt = completedAt;
  }

  /** Composite key. */
  public record Key(String organizationId, String step) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
