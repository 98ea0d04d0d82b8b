package io.keycloaksaas.onboarding.rest;

import io.keycloaksaas.onboarding.Onboarding;
import io.keycloaksaas.onboarding.OnboardingStatus;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.Times;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/onboarding}: of this organization alone. */
public class OnboardingResource {
  private static final String READ = "org:read";

  private final KeycloakSession session;
  private final String organization;

  public OnboardingResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @GET
  @Operation(
      value = "Shows how far the organization is with its onboarding",
      right = READ,
      gives = OnboardingRepresentation.class)
  public Response get() {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, READ);
    Membership membership = access.membership();
    Set<String> permissions =
        membership.permissions(session, access.caller().user().getId(), Times.CLOCK.instant());
    return answer(membership, permissions);
  }

  @POST
  @Path("steps/{step}/complete")
  @Operation(
      value = "Takes a step of the onboarding; the last one completes it",
      right = OnboardingStatus.PERMISSION,
      gives = OnboardingRepresentation.class,
      problems = ProblemCode.ONBOARDING_STEP_NOT_FOUND)
  public Response take(@PathParam("step") String step) {
    MemberAccess access = writer();
    onboarding(access).take(step);
    return answer(access);
  }

  @POST
  @Path("complete")
  @Operation(
      value = "Completes the onboarding, whatever steps are open",
      right = OnboardingStatus.PERMISSION,
      gives = OnboardingRepresentation.class)
  public Response complete() {
    MemberAccess access = writer();
    onboarding(access).complete();
    return answer(access);
  }

  private MemberAccess writer() {
    return TenantAccess.member(session, Access.WRITE, organization, OnboardingStatus.PERMISSION);
  }

  private Onboarding onboarding(MemberAccess access) {
    return new Onboarding(
        session,
        access.organizationId(),
        () -> TenantAccess.recheck(session, access, OnboardingStatus.PERMISSION));
  }

  private Response answer(MemberAccess access) {
    return answer(
        TenantAccess.recheck(session, access, OnboardingStatus.PERMISSION),
        Set.of(OnboardingStatus.PERMISSION));
  }

  private Response answer(Membership membership, Set<String> permissions) {
    return Answers.ok(
        OnboardingRepresentation.of(
            session,
            membership.organization(),
            OnboardingStatus.of(session.getContext().getRealm(), membership, permissions)));
  }
}
