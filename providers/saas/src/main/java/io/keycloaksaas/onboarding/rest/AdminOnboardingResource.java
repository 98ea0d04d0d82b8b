package io.keycloaksaas.onboarding.rest;

import io.keycloaksaas.onboarding.Onboarding;
import io.keycloaksaas.onboarding.OnboardingStatus;
import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/realms/{realm}/saas/v1/organizations/{organization}/onboarding}. */
public class AdminOnboardingResource {
  private final AdminGate gate;
  private final KeycloakSession session;
  private final String idOrSlug;

  public AdminOnboardingResource(AdminGate gate, String idOrSlug) {
    this.gate = gate;
    this.session = gate.session();
    this.idOrSlug = idOrSlug;
  }

  @GET
  @Operation(
      value = "Shows how far the organization is with its onboarding",
      right = "view-organizations",
      gives = OnboardingRepresentation.class)
  public Response get() {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    return Answers.ok(
        OnboardingRepresentation.of(
            session,
            organization,
            OnboardingStatus.of(session.getContext().getRealm(), organization)));
  }

  /** A trial is not had twice. */
  @DELETE
  @Operation(
      value = "Resets the onboarding: the organization goes through it again",
      right = "manage-organizations")
  public Response reset() {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    new Onboarding(session, organization.id(), () -> {}).reset();
    return Answers.noContent();
  }
}
