package io.keycloaksaas.subscription.rest;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.PreviewVersion;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionRepresentation;
import io.keycloaksaas.subscription.When;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/{organizations|users}/{id}/subscription}: manual billing by an administrator. */
public class AdminSubscriptionResource {
  private static final int MAX_TRIAL_DAYS = 365;

  private final AdminGate gate;
  private final KeycloakSession session;
  private final Supplier<SubjectRef> viewable;

  /**
   * @param viewable finds the subject and authorizes viewing it
   */
  public AdminSubscriptionResource(AdminGate gate, Supplier<SubjectRef> viewable) {
    this.gate = gate;
    this.session = gate.session();
    this.viewable = viewable;
  }

  /**
   * @param trial whether to start with a trial; absent: if the plan has one
   * @param trialDays instead of the plan's
   * @param expectedVersion that of a preview: 409 {@code version_conflict} when something has
   *     changed since
   */
  record StartSubscription(
      String plan,
      @Nullable Boolean trial,
      @Nullable Integer trialDays,
      @Nullable String expectedVersion) {}

  /**
   * @param expectedVersion that of a preview: 409 {@code version_conflict} when something has
   *     changed since
   */
  record ChangeSubscription(String plan, @Nullable String when, @Nullable String expectedVersion) {}

  @GET
  @Operation(
      value = "Shows the subscription, or the default plan",
      right = Operation.VIEW_SUBJECT,
      gives = SubscriptionRepresentation.class,
      problems = ProblemCode.SUBSCRIPTION_NOT_FOUND)
  public Response get() {
    SubjectRef subject = viewable.get();
    Instant now = Times.CLOCK.instant();
    return Answers.ok(
        SubscriptionRepresentation.of(session, subject, now)
            .orElseThrow(
                () ->
                    Problem.of(
                        ProblemCode.SUBSCRIPTION_NOT_FOUND,
                        "There is no subscription and no default plan.")));
  }

  @POST
  @Operation(
      value = "Starts a subscription",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      takes = StartSubscription.class,
      creates = SubscriptionRepresentation.class,
      problems = {
        ProblemCode.PLAN_NOT_FOUND,
        ProblemCode.PLAN_NOT_AVAILABLE,
        ProblemCode.SUBSCRIPTION_EXISTS,
        ProblemCode.TRIAL_ALREADY_USED,
        ProblemCode.PREVIEW_OUTDATED
      })
  public Response start(InputStream body) {
    SubjectRef subject = billable();
    StartSubscription request = Body.read(session, body, StartSubscription.class);
    PreviewVersion.hold(session, subject, request.expectedVersion());
    Subscription started =
        subscriptions().start(subject, required(request.plan()), trialDays(request));
    return Answers.created(
        session.getContext().getUri().getAbsolutePath(),
        representation(started, Times.CLOCK.instant()));
  }

  @PUT
  @Operation(
      value = "Changes to another plan",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      takes = ChangeSubscription.class,
      gives = SubscriptionRepresentation.class,
      problems = {
        ProblemCode.SUBSCRIPTION_NOT_FOUND,
        ProblemCode.PLAN_NOT_FOUND,
        ProblemCode.PLAN_NOT_AVAILABLE,
        ProblemCode.TRANSITION_REFUSED,
        ProblemCode.PREVIEW_OUTDATED
      })
  public Response change(InputStream body) {
    SubjectRef subject = billable();
    ChangeSubscription request = Body.read(session, body, ChangeSubscription.class);
    PreviewVersion.hold(session, subject, request.expectedVersion());
    return changed(
        subscriptions().change(subject, required(request.plan()), When.parse(request.when())));
  }

  @DELETE
  @Operation(
      value = "Cancels the subscription",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      gives = SubscriptionRepresentation.class,
      problems = {ProblemCode.SUBSCRIPTION_NOT_FOUND, ProblemCode.TRANSITION_REFUSED})
  public Response cancel(@QueryParam("when") String when) {
    SubjectRef subject = billable();
    return changed(subscriptions().cancel(subject, When.parse(when)));
  }

  @POST
  @Path("resume")
  @Operation(
      value = "Takes back a scheduled change or cancellation",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      gives = SubscriptionRepresentation.class,
      problems = {ProblemCode.SUBSCRIPTION_NOT_FOUND, ProblemCode.TRANSITION_REFUSED})
  public Response resume() {
    SubjectRef subject = billable();
    return changed(subscriptions().resume(subject));
  }

  private SubjectRef billable() {
    gate.requireBillingAdmin();
    return viewable.get();
  }

  private Response changed(Subscription subscription) {
    return Answers.ok(representation(subscription, Times.CLOCK.instant()));
  }

  private SubscriptionRepresentation representation(Subscription subscription, Instant now) {
    return SubscriptionRepresentation.of(
        subscription, subscriptions().period(subscription, now), now);
  }

  private int trialDays(StartSubscription request) {
    if (Boolean.FALSE.equals(request.trial())) {
      return 0;
    }
    if (request.trialDays() != null) {
      if (request.trialDays() < 1 || request.trialDays() > MAX_TRIAL_DAYS) {
        throw Problem.invalid("trialDays", "'trialDays' must be 1 to " + MAX_TRIAL_DAYS + ".");
      }
      return request.trialDays();
    }
    int planned =
        session
            .getProvider(CatalogProvider.class)
            .current()
            .catalog()
            .plan(request.plan())
            .map(Plan::trialDays)
            .orElse(0);
    if (Boolean.TRUE.equals(request.trial()) && planned == 0) {
      throw Problem.invalid("trial", "The plan has no trial; say how long with 'trialDays'.");
    }
    return planned;
  }

  private static String required(String plan) {
    if (plan == null) {
      throw Problem.invalid("plan", "'plan' must name a plan of the catalogue.");
    }
    return plan;
  }

  private SubscriptionProvider subscriptions() {
    return session.getProvider(SubscriptionProvider.class);
  }
}
