package io.keycloaksaas.billing.rest;

import io.keycloaksaas.billing.PlanPreview;
import io.keycloaksaas.billing.ProviderChange;
import io.keycloaksaas.billing.SelfService;
import io.keycloaksaas.billing.SelfServiceSubject;
import io.keycloaksaas.billing.TenantTransactions;
import io.keycloaksaas.billing.rest.SelfServiceRequests.PatchSubscription;
import io.keycloaksaas.billing.rest.SelfServiceRequests.PreviewPlan;
import io.keycloaksaas.billing.rest.SelfServiceRequests.ResumePlan;
import io.keycloaksaas.billing.rest.SelfServiceRequests.TakePlan;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.SubscriptionRepresentation;
import io.keycloaksaas.subscription.When;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** What both doors of self-service do, once they have let the caller in. */
record SelfServiceCalls(KeycloakSession session, SelfServiceSubject who) {

  Response show() {
    return Answers.ok(representation(session));
  }

  Response start(String key, InputStream body) {
    return new Idempotency(session, who.caller())
        .once(
            key,
            body,
            TakePlan.class,
            asked ->
                service()
                        .start(
                            asked.plan(),
                            Optional.ofNullable(asked.trial()),
                            asked.expectedVersion())
                    ? Answers.created(
                        session.getContext().getUri().getAbsolutePath(), representation(session))
                    : show());
  }

  Response patch(InputStream body) {
    PatchSubscription patch = Body.read(session, body, PatchSubscription.class);
    Optional<String> plan = patch.planKey();
    Optional<When> when = patch.whenTaken();
    Optional<Boolean> cancel = patch.canceled();
    if (plan.isPresent() && cancel.isPresent()) {
      throw Problem.invalid("cancel", "'cancel' does not go with 'plan'.");
    }
    if (when.isPresent() && plan.isEmpty() && !cancel.orElse(false)) {
      throw Problem.invalid("when", "'when' goes with 'plan' or with 'cancel'.");
    }
    if (plan.isPresent()) {
      return after(service().change(plan.get(), when, patch.version()));
    }
    if (cancel.isEmpty()) {
      return show();
    }
    return after(
        cancel.get()
            ? service().cancel(when.orElse(When.PERIOD_END), patch.version())
            : service().resume(patch.version()));
  }

  Response cancel(String when) {
    return after(service().cancel(when == null ? When.PERIOD_END : When.parse(when), null));
  }

  Response resume(InputStream body) {
    byte[] bytes = Body.bytes(session, body, Body.LIMIT);
    return after(
        service()
            .resume(
                bytes.length == 0 ? null : Json.read(bytes, ResumePlan.class).expectedVersion()));
  }

  /** Shows what there is, once the billing provider has done its part. */
  private Response after(Optional<ProviderChange> rest) {
    if (rest.isEmpty()) {
      return show();
    }
    rest.get().carryOut();
    return new TenantTransactions(session, who.caller(), who.subject())
        .run(own -> Answers.ok(representation(own)));
  }

  Response preview(InputStream body) {
    return Answers.ok(
        PlanPreview.bySubject(session, who)
            .of(Body.read(session, body, PreviewPlan.class).asked()));
  }

  private SelfService service() {
    return new SelfService(session, who);
  }

  private SubscriptionRepresentation representation(KeycloakSession own) {
    return SubscriptionRepresentation.of(own, who.subject(), Times.CLOCK.instant())
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemCode.SUBSCRIPTION_NOT_FOUND,
                    "There is no subscription and no default plan."));
  }
}
