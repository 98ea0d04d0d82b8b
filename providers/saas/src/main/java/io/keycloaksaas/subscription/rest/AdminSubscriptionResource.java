package io.keycloaksaas.subscription.rest;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Text;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.subscription.PaidSubscriptions;
import io.keycloaksaas.subscription.PreviewVersion;
import io.keycloaksaas.subscription.StateMachine;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionRepresentation;
import io.keycloaksaas.subscription.When;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/{organizations|users}/{id}/subscription}: manual billing by an administrator. */
public class AdminSubscriptionResource {
  private static final int MAX_TRIAL_DAYS = 365;

  private final AdminGate gate;
  private final KeycloakSession session;
  private final Supplier<SubjectRef> viewable;
  private final PaidSubscriptions paid;

  /**
   * @param viewable finds the subject and authorizes viewing it
   */
  public AdminSubscriptionResource(
      AdminGate gate, Supplier<SubjectRef> viewable, PaidSubscriptions paid) {
    this.gate = gate;
    this.session = gate.session();
    this.viewable = viewable;
    this.paid = paid;
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

  /**
   * @param until when it ends; absent: not by itself
   * @param reason kept in the history, for administrators only
   */
  record Comp(String plan, @Nullable String until, String reason) {}

  /**
   * @param until the new end of the trial
   */
  record ExtendTrial(String until, String reason) {}

  record ForceStatus(String status, String reason) {}

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
  public Response start(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    SubjectRef subject = billable();
    return new Idempotency(gate)
        .once(key, body, StartSubscription.class, request -> started(subject, request));
  }

  private Response started(SubjectRef subject, StartSubscription request) {
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
        ProblemCode.PREVIEW_OUTDATED,
        ProblemCode.PAYMENT_FAILED,
        ProblemCode.BILLING_PROVIDER_REQUIRED,
        ProblemCode.BILLING_PROVIDER_UNAVAILABLE,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response change(InputStream body) {
    SubjectRef subject = billable();
    ChangeSubscription request = Body.read(session, body, ChangeSubscription.class);
    String plan = required(request.plan());
    When when = When.parse(request.when());
    PreviewVersion.hold(session, subject, request.expectedVersion());
    return billed(subject)
        .map(current -> Answers.ok(paid.change(subject, current, plan, when)))
        .orElseGet(() -> changed(subscriptions().change(subject, plan, when)));
  }

  @DELETE
  @Operation(
      value = "Cancels the subscription",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      gives = SubscriptionRepresentation.class,
      problems = {
        ProblemCode.SUBSCRIPTION_NOT_FOUND,
        ProblemCode.TRANSITION_REFUSED,
        ProblemCode.BILLING_PROVIDER_REQUIRED,
        ProblemCode.BILLING_PROVIDER_UNAVAILABLE,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response cancel(@QueryParam("when") String when) {
    SubjectRef subject = billable();
    When parsed = When.parse(when);
    PreviewVersion.hold(session, subject, null);
    return billed(subject)
        .map(current -> Answers.ok(paid.cancel(subject, current, parsed)))
        .orElseGet(() -> changed(subscriptions().cancel(subject, parsed)));
  }

  @POST
  @Path("resume")
  @Operation(
      value = "Takes back a scheduled change or cancellation",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      gives = SubscriptionRepresentation.class,
      problems = {
        ProblemCode.SUBSCRIPTION_NOT_FOUND,
        ProblemCode.TRANSITION_REFUSED,
        ProblemCode.BILLING_PROVIDER_REQUIRED,
        ProblemCode.BILLING_PROVIDER_UNAVAILABLE,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response resume() {
    SubjectRef subject = billable();
    PreviewVersion.hold(session, subject, null);
    return billed(subject)
        .map(current -> Answers.ok(paid.resume(subject, current)))
        .orElseGet(() -> changed(subscriptions().resume(subject)));
  }

  @POST
  @Path("comp")
  @Operation(
      value = "Gives a plan for nothing",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      takes = Comp.class,
      gives = SubscriptionRepresentation.class,
      problems = {
        ProblemCode.PLAN_NOT_FOUND,
        ProblemCode.PLAN_NOT_AVAILABLE,
        ProblemCode.SUBSCRIPTION_EXISTS
      })
  public Response comp(InputStream body) {
    SubjectRef subject = billable();
    Comp request = Body.read(session, body, Comp.class);
    return changed(
        subscriptions()
            .comp(
                subject,
                required(request.plan()),
                Times.parse("until", request.until()),
                note(request.reason())));
  }

  @POST
  @Path("extend-trial")
  @Operation(
      value = "Lets a running trial end later",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      takes = ExtendTrial.class,
      gives = SubscriptionRepresentation.class,
      problems = {
        ProblemCode.SUBSCRIPTION_NOT_FOUND,
        ProblemCode.SUBSCRIPTION_CANCELED,
        ProblemCode.TRANSITION_REFUSED
      })
  public Response extendTrial(InputStream body) {
    SubjectRef subject = billable();
    ExtendTrial request = Body.read(session, body, ExtendTrial.class);
    Instant latest = Times.CLOCK.instant().plus(Duration.ofDays(MAX_TRIAL_DAYS));
    Instant until =
        Times.parse("until", request.until())
            .filter(instant -> !instant.isAfter(latest))
            .orElseThrow(
                () ->
                    Problem.invalid(
                        "until",
                        "'until' must be a time within " + MAX_TRIAL_DAYS + " days from now."));
    return changed(subscriptions().extendTrial(subject, until, note(request.reason())));
  }

  @PUT
  @Path("status")
  @Operation(
      value = "Sets the status, as far as the table of states allows it",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      takes = ForceStatus.class,
      gives = SubscriptionRepresentation.class,
      problems = {
        ProblemCode.SUBSCRIPTION_NOT_FOUND,
        ProblemCode.SUBSCRIPTION_CANCELED,
        ProblemCode.TRANSITION_REFUSED
      })
  public Response force(InputStream body) {
    SubjectRef subject = billable();
    ForceStatus request = Body.read(session, body, ForceStatus.class);
    return changed(
        subscriptions()
            .force(subject, StateMachine.status(request.status()), note(request.reason())));
  }

  @GET
  @Path("history")
  @Operation(
      value = "Lists what happened to the subscriptions, the newest first",
      right = Operation.VIEW_SUBJECT,
      pageOf = SubscriptionHistoryRepresentation.class)
  public Response history(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    SubjectRef subject = viewable.get();
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            subscriptions().history(subject, page),
            entry -> new Cursor(entry.at().toEpochMilli(), entry.id()),
            SubscriptionHistoryRepresentation::of));
  }

  private Note note(String reason) {
    return new Note(Text.line("reason", reason, 1, Note.MAX_LENGTH), gate.administrator().getId());
  }

  /**
   * What a provider bills it must change itself: otherwise it would be as before by its next word,
   * and would go on being paid. Asked under the lock: a provider may be taking it over just now.
   */
  private Optional<Subscription> billed(SubjectRef subject) {
    return subscriptions().held(subject).filter(found -> !found.billing().isManual());
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
            .plan(required(request.plan()))
            .map(Plan::trialDays)
            .orElse(0);
    if (planned > 0 || !Boolean.TRUE.equals(request.trial())) {
      return planned;
    }
    int standard = new Settings(session.getContext().getRealm()).number(Settings.Key.TRIAL_DAYS);
    if (standard == 0) {
      throw Problem.invalid("trial", "The plan has no trial; say how long with 'trialDays'.");
    }
    return standard;
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
