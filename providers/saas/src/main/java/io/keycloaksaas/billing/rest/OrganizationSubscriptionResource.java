package io.keycloaksaas.billing.rest;

import io.keycloaksaas.billing.PlanPreviewRepresentation;
import io.keycloaksaas.billing.SelfServiceSubject;
import io.keycloaksaas.billing.rest.SelfServiceRequests.PatchSubscription;
import io.keycloaksaas.billing.rest.SelfServiceRequests.PreviewPlan;
import io.keycloaksaas.billing.rest.SelfServiceRequests.ResumePlan;
import io.keycloaksaas.billing.rest.SelfServiceRequests.TakePlan;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.subscription.SubscriptionRepresentation;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/organizations/{organization}/subscription}. */
public class OrganizationSubscriptionResource {
  private final KeycloakSession session;
  private final String organization;

  public OrganizationSubscriptionResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @GET
  @Operation(
      value = "Shows the subscription, or the default plan",
      right = SelfServiceSubject.READ,
      gives = SubscriptionRepresentation.class,
      problems = ProblemCode.SUBSCRIPTION_NOT_FOUND)
  public Response get() {
    return calls(Access.READ, SelfServiceSubject.READ).show();
  }

  /** A plan that is free; one with a price where the realm lets everybody try it. */
  @POST
  @Operation(
      value = "Takes a plan, where there is no subscription",
      right = SelfServiceSubject.MANAGE,
      takes = TakePlan.class,
      creates = SubscriptionRepresentation.class,
      gives = SubscriptionRepresentation.class,
      problems = {
        ProblemCode.PLAN_NOT_FOUND,
        ProblemCode.PLAN_NOT_AVAILABLE,
        ProblemCode.SUBSCRIPTION_EXISTS,
        ProblemCode.TRIAL_ALREADY_USED,
        ProblemCode.ADMINISTRATOR_REQUIRED,
        ProblemCode.BILLING_PROVIDER_REQUIRED,
        ProblemCode.PREVIEW_OUTDATED
      })
  public Response start(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    return calls(Access.WRITE, SelfServiceSubject.MANAGE).start(key, body);
  }

  @PATCH
  @Operation(
      value = "Changes to another plan, cancels, or takes that back",
      right = SelfServiceSubject.MANAGE,
      takes = PatchSubscription.class,
      media = {"application/merge-patch+json", "application/json"},
      gives = SubscriptionRepresentation.class,
      problems = {
        ProblemCode.SUBSCRIPTION_NOT_FOUND,
        ProblemCode.PLAN_NOT_FOUND,
        ProblemCode.PLAN_NOT_AVAILABLE,
        ProblemCode.ADMINISTRATOR_REQUIRED,
        ProblemCode.BILLING_PROVIDER_REQUIRED,
        ProblemCode.PREVIEW_OUTDATED,
        ProblemCode.PAYMENT_FAILED,
        ProblemCode.TRANSITION_REFUSED,
        ProblemCode.BILLING_PROVIDER_UNAVAILABLE,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response patch(InputStream body) {
    return calls(Access.WRITE, SelfServiceSubject.MANAGE).patch(body);
  }

  /** At the end of the period, unless it is said otherwise. */
  @DELETE
  @Operation(
      value = "Cancels the subscription",
      right = SelfServiceSubject.MANAGE,
      gives = SubscriptionRepresentation.class,
      problems = {
        ProblemCode.SUBSCRIPTION_NOT_FOUND,
        ProblemCode.BILLING_PROVIDER_REQUIRED,
        ProblemCode.TRANSITION_REFUSED,
        ProblemCode.BILLING_PROVIDER_UNAVAILABLE,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response cancel(@QueryParam("when") String when) {
    return calls(Access.WRITE, SelfServiceSubject.MANAGE).cancel(when);
  }

  @POST
  @Path("resume")
  @Operation(
      value = "Takes back a scheduled change or cancellation",
      right = SelfServiceSubject.MANAGE,
      takes = ResumePlan.class,
      gives = SubscriptionRepresentation.class,
      problems = {
        ProblemCode.SUBSCRIPTION_NOT_FOUND,
        ProblemCode.ADMINISTRATOR_REQUIRED,
        ProblemCode.BILLING_PROVIDER_REQUIRED,
        ProblemCode.PREVIEW_OUTDATED,
        ProblemCode.TRANSITION_REFUSED,
        ProblemCode.BILLING_PROVIDER_UNAVAILABLE,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response resume(@Nullable InputStream body) {
    return calls(Access.WRITE, SelfServiceSubject.MANAGE).resume(body);
  }

  @POST
  @Path("preview")
  @Operation(
      value = "Shows what a change of plan or a cancellation would do; writes nothing",
      right = SelfServiceSubject.MANAGE,
      takes = PreviewPlan.class,
      gives = PlanPreviewRepresentation.class,
      problems = {ProblemCode.PLAN_NOT_FOUND, ProblemCode.PLAN_NOT_AVAILABLE})
  public Response preview(InputStream body) {
    return calls(Access.WRITE, SelfServiceSubject.MANAGE).preview(body);
  }

  private SelfServiceCalls calls(Access access, String permission) {
    return new SelfServiceCalls(
        session, SelfServiceSubject.organization(session, access, organization, permission));
  }
}
