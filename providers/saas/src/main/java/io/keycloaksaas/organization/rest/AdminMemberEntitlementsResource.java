package io.keycloaksaas.organization.rest;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.entitlement.AsOf;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementProvider.Context;
import io.keycloaksaas.entitlement.EntitlementsRepresentation;
import io.keycloaksaas.entitlement.ExplanationNotes;
import io.keycloaksaas.entitlement.ExplanationRepresentation;
import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.Note;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /admin/…/users/{user}/organizations/{organization}/entitlements}: what a token of the user
 * in this organization carries, both sets merged.
 */
public class AdminMemberEntitlementsResource {
  private final AdminGate gate;
  private final KeycloakSession session;
  private final Supplier<SubjectRef> viewable;
  private final String idOrSlug;

  /**
   * @param viewable finds the user and authorizes viewing him
   */
  public AdminMemberEntitlementsResource(
      AdminGate gate, Supplier<SubjectRef> viewable, String idOrSlug) {
    this.gate = gate;
    this.session = gate.session();
    this.viewable = viewable;
    this.idOrSlug = idOrSlug;
  }

  /** Both sides of a membership, authorized. */
  private record Place(SubjectRef user, SubjectRef organization, Optional<Context> context) {}

  @GET
  @Operation(
      value = "Shows what a user may use in an organization",
      right = {"view-users", "view-organizations"},
      gives = EntitlementsRepresentation.class,
      problems = ProblemCode.MEMBER_NOT_FOUND)
  public Response get(@QueryParam("asOf") String asOf) {
    Place place = place();
    EntitlementProvider entitlements = session.getProvider(EntitlementProvider.class);
    String user = place.user().id();
    return Answers.ok(
        EntitlementsRepresentation.of(
            AsOf.parse(asOf)
                .map(at -> entitlements.asOf(user, place.context(), at))
                .orElseGet(() -> entitlements.of(user, place.context(), Times.CLOCK.instant()))));
  }

  /** With the reasons of overrides and grants of both, and who made them. */
  @GET
  @Path("{feature}/explain")
  @Operation(
      value = "Explains one feature of what a user may use in an organization",
      right = {"view-users", "view-organizations"},
      gives = ExplanationRepresentation.class,
      problems = {ProblemCode.MEMBER_NOT_FOUND, ProblemCode.NOT_FOUND})
  public Response explain(@PathParam("feature") String feature, @QueryParam("asOf") String asOf) {
    Place place = place();
    FeatureKey key = ExplanationRepresentation.feature(feature);
    Map<String, Note> notes = new HashMap<>(ExplanationNotes.of(session, place.user(), key));
    notes.putAll(ExplanationNotes.of(session, place.organization(), key));
    return Answers.ok(
        ExplanationRepresentation.of(
            session
                .getProvider(EntitlementProvider.class)
                .explain(place.user().id(), place.context(), key, AsOf.parse(asOf)),
            notes));
  }

  private Place place() {
    SubjectRef user = viewable.get();
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    Membership membership =
        Memberships.find(session, user.id(), organization.id())
            .orElseThrow(
                () ->
                    Problem.of(
                        ProblemCode.MEMBER_NOT_FOUND,
                        "The user is no member of the organization."));
    return new Place(
        user,
        SubjectRef.organization(user.realmId(), organization.id()),
        Optional.of(membership.context(session)));
  }
}
