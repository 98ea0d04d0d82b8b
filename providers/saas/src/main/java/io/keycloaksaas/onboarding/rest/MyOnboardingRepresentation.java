package io.keycloaksaas.onboarding.rest;

import io.keycloaksaas.onboarding.MyOnboarding.View;
import io.keycloaksaas.organization.Organization;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/**
 * Onboarding of the caller's active organization.
 *
 * @param organization null without an active one
 */
public record MyOnboardingRepresentation(
    @Nullable OnboardedOrganization organization, OnboardingRepresentation onboarding) {

  /** Which it is. */
  public record OnboardedOrganization(String id, String slug, String name, boolean personal) {
    static OnboardedOrganization of(Organization organization) {
      return new OnboardedOrganization(
          organization.id(), organization.slug(), organization.name(), organization.personal());
    }
  }

  static MyOnboardingRepresentation of(KeycloakSession session, Optional<View> view) {
    return view.map(
            seen -> {
              Organization organization = seen.membership().organization();
              return new MyOnboardingRepresentation(
                  OnboardedOrganization.of(organization),
                  OnboardingRepresentation.of(session, organization, seen.status()));
            })
        .orElseGet(
            () ->
                new MyOnboardingRepresentation(
                    null, new OnboardingRepresentation(null, null, List.of(), null)));
  }
}
