package io.keycloaksaas.onboarding.rest;

import io.keycloaksaas.onboarding.Onboarding;
import io.keycloaksaas.onboarding.OnboardingStatus;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.platform.Times;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/**
 * How far an organization is.
 *
 * @param status {@code open} to who may complete it, {@code waiting} to others, {@code completed};
 *     null where there is no onboarding
 * @param steps in the order of the setting
 * @param trialPlan whose trial completing starts, if the organization may have it; null for none
 */
public record OnboardingRepresentation(
    @Nullable String status,
    @Nullable String completedAt,
    List<OnboardingStep> steps,
    @Nullable String trialPlan) {

  /**
   * @param completedAt null for one that is open
   */
  public record OnboardingStep(String key, @Nullable String completedAt) {
    static OnboardingStep of(Onboarding.Step step) {
      return new OnboardingStep(step.key(), step.completedAt().map(Times::text).orElse(null));
    }
  }

  static OnboardingRepresentation of(
      KeycloakSession session, Organization organization, Optional<OnboardingStatus> status) {
    Onboarding onboarding = new Onboarding(session, organization.id(), () -> {});
    boolean completed = status.filter(OnboardingStatus.COMPLETED::equals).isPresent();
    return new OnboardingRepresentation(
        status.map(OnboardingStatus::key).orElse(null),
        Times.text(organization.onboardedAt()),
        onboarding.steps().stream().map(OnboardingStep::of).toList(),
        completed ? null : onboarding.trialPlan().orElse(null));
  }
}
