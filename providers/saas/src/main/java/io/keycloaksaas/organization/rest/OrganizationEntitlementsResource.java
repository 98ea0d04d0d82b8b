package io.keycloaksaas.organization.rest;

import io.keycloaksaas.entitlement.AsOf;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementProvider.Context;
import io.keycloaksaas.entitlement.EntitlementsRepresentation;
import io.keycloaksaas.entitlement.ExplanationRepresentation;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import io.keycloaksaas.platform.Times;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/organizations/{organization}/entitlements}. */
public class OrganizationEntitlementsResource {
  private static final String BILLING_READ = "org:billing:read";

  private final KeycloakSession session;
  private final String organization;

  public OrganizationEntitlementsResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  /**
   * @param organization the organization's own set, which judges its limits
   * @param caller what a token of the caller in this organization carries: both sets merged
   */
  record OrganizationEntitlements(
      EntitlementsRepresentation organization, EntitlementsRepresentation caller) {}

  /**
   * As of a past instant without versions and permissions: memberships keep no history, so that of
   * now is taken.
   */
  @GET
  @Operation(
      value = "Shows the organization's own entitlements, and the caller's in it",
      right = Operation.MEMBER,
      gives = OrganizationEntitlements.class)
  public Response get(@QueryParam("asOf") String asOf) {
    Caller caller = TenantAccess.caller(session, Access.READ);
    Membership membership = TenantAccess.enter(session, caller, organization);
    Optional<Instant> past = AsOf.parse(asOf);
    SubjectRef subject = subject(membership);
    Optional<Context> context = Optional.of(membership.context(session));
    String user = caller.user().getId();
    EntitlementProvider entitlements = session.getProvider(EntitlementProvider.class);
    Instant at = past.orElseGet(Times.CLOCK::instant);
    return Answers.ok(
        past.isPresent()
            ? new OrganizationEntitlements(
                EntitlementsRepresentation.of(entitlements.ownAsOf(subject, true, at)),
                EntitlementsRepresentation.of(entitlements.asOf(user, context, at)))
            : new OrganizationEntitlements(
                EntitlementsRepresentation.of(entitlements.own(subject, true, at)),
                EntitlementsRepresentation.of(entitlements.of(user, context, at))));
  }

  @GET
  @Path("{feature}/explain")
  @Operation(
      value = "Explains one feature of the organization's own entitlements",
      right = BILLING_READ,
      gives = ExplanationRepresentation.class,
      problems = ProblemCode.NOT_FOUND)
  public Response explain(@PathParam("feature") String feature, @QueryParam("asOf") String asOf) {
    Membership membership =
        TenantAccess.member(session, Access.READ, organization, BILLING_READ).membership();
    return Answers.ok(
        ExplanationRepresentation.of(
            session
                .getProvider(EntitlementProvider.class)
                .explain(
                    subject(membership),
                    true,
                    ExplanationRepresentation.feature(feature),
                    AsOf.parse(asOf))));
  }

  private SubjectRef subject(Membership membership) {
    return SubjectRef.organization(
        session.getContext().getRealm().getId(), membership.organization().id());
  }
}
