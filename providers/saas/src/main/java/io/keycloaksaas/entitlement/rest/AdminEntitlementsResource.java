package io.keycloaksaas.entitlement.rest;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.entitlement.AsOf;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementsRepresentation;
import io.keycloaksaas.entitlement.ExplanationNotes;
import io.keycloaksaas.entitlement.ExplanationRepresentation;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/{organizations|users}/{id}/entitlements}: the subject's own set. */
public class AdminEntitlementsResource {
  private final KeycloakSession session;
  private final Supplier<Viewed> viewable;

  /**
   * A subject the administrator may view.
   *
   * @param active of an organization, whether it is
   */
  public record Viewed(SubjectRef subject, boolean active) {}

  /**
   * @param viewable finds the subject and authorizes viewing it
   */
  public AdminEntitlementsResource(KeycloakSession session, Supplier<Viewed> viewable) {
    this.session = session;
    this.viewable = viewable;
  }

  @GET
  @Operation(
      value = "Shows the subject's own entitlements",
      right = Operation.VIEW_SUBJECT,
      gives = EntitlementsRepresentation.class)
  public Response get(@QueryParam("asOf") String asOf) {
    Viewed viewed = viewable.get();
    EntitlementProvider entitlements = session.getProvider(EntitlementProvider.class);
    return Answers.ok(
        EntitlementsRepresentation.of(
            AsOf.parse(asOf)
                .map(at -> entitlements.ownAsOf(viewed.subject(), viewed.active(), at))
                .orElseGet(
                    () ->
                        entitlements.own(
                            viewed.subject(), viewed.active(), Times.CLOCK.instant()))));
  }

  /** With the reasons of overrides and grants, and who made them. */
  @GET
  @Path("{feature}/explain")
  @Operation(
      value = "Explains one feature of the subject's own entitlements",
      right = Operation.VIEW_SUBJECT,
      gives = ExplanationRepresentation.class,
      problems = ProblemCode.NOT_FOUND)
  public Response explain(@PathParam("feature") String feature, @QueryParam("asOf") String asOf) {
    Viewed viewed = viewable.get();
    FeatureKey key = ExplanationRepresentation.feature(feature);
    return Answers.ok(
        ExplanationRepresentation.of(
            session
                .getProvider(EntitlementProvider.class)
                .explain(viewed.subject(), viewed.active(), key, AsOf.parse(asOf)),
            ExplanationNotes.of(session, viewed.subject(), key)));
  }
}
