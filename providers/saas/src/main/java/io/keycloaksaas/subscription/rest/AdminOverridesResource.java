package io.keycloaksaas.subscription.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Text;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.FeatureOverride.Effect;
import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionProvider.OverrideRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/{organizations|users}/{id}/overrides}. */
public class AdminOverridesResource {
  private final AdminGate gate;
  private final KeycloakSession session;
  private final Supplier<SubjectRef> viewable;

  /**
   * @param viewable finds the subject and authorizes viewing it
   */
  public AdminOverridesResource(AdminGate gate, Supplier<SubjectRef> viewable) {
    this.gate = gate;
    this.session = gate.session();
    this.viewable = viewable;
  }

  /**
   * @param value with the effect {@code value} only: a whole number, or {@code "unlimited"}
   */
  record AddOverride(
      String feature,
      String effect,
      @Nullable JsonNode value,
      String reason,
      @Nullable String startsAt,
      @Nullable String endsAt) {}

  /**
   * Those that were not removed, oldest first; a subject has few of them, so they come as one page.
   */
  @GET
  @Operation(
      value = "Lists the overrides, oldest first",
      right = Operation.VIEW_SUBJECT,
      pageOf = OverrideRepresentation.class)
  public Response list() {
    SubjectRef subject = viewable.get();
    return Answers.ok(
        new Page<>(
            overrides().overrides(subject).stream().map(OverrideRepresentation::of).toList(),
            null));
  }

  @GET
  @Path("history")
  @Operation(
      value = "Lists all overrides there ever were, the newest first",
      right = Operation.VIEW_SUBJECT,
      pageOf = OverrideRepresentation.class)
  public Response history(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    SubjectRef subject = viewable.get();
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            overrides().overrideHistory(subject, page),
            stored ->
                new Cursor(stored.override().createdAt().toEpochMilli(), stored.override().id()),
            OverrideRepresentation::of));
  }

  @POST
  @Operation(
      value = "Overrides a feature for this subject",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      takes = AddOverride.class,
      creates = OverrideRepresentation.class,
      problems = ProblemCode.FEATURE_NOT_FOUND)
  public Response add(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    SubjectRef subject = billable();
    return new Idempotency(gate)
        .once(key, body, AddOverride.class, request -> added(subject, request));
  }

  private Response added(SubjectRef subject, AddOverride request) {
    OverrideRepresentation added =
        OverrideRepresentation.of(
            overrides()
                .override(
                    subject,
                    new OverrideRequest(
                        request.feature(),
                        effect(request.effect()),
                        value(request.value()),
                        Text.line("reason", request.reason(), 1, Note.MAX_LENGTH),
                        gate.administrator().getId(),
                        Times.parse("startsAt", request.startsAt()),
                        Times.parse("endsAt", request.endsAt()))));
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(added.id()).build(), added);
  }

  @DELETE
  @Path("{override}")
  @Operation(
      value = "Removes an override",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      problems = ProblemCode.OVERRIDE_NOT_FOUND)
  public Response remove(@PathParam("override") String override) {
    SubjectRef subject = billable();
    overrides().removeOverride(subject, override);
    return Answers.noContent();
  }

  private SubjectRef billable() {
    gate.requireBillingAdmin();
    return viewable.get();
  }

  private static Effect effect(String text) {
    return Arrays.stream(Effect.values())
        .filter(effect -> effect.key().equals(text))
        .findFirst()
        .orElseThrow(() -> Problem.invalid("effect", "'effect' must be allow, value or deny."));
  }

  private static Optional<Amount> value(JsonNode value) {
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (value.isTextual() && value.textValue().equals("unlimited")) {
      return Optional.of(Amount.UNLIMITED);
    }
    if (value.isIntegralNumber()
        && value.canConvertToLong()
        && value.longValue() >= 0
        && value.longValue() <= Amount.MAX) {
      return Optional.of(Amount.of(value.longValue()));
    }
    throw Problem.invalid(
        "value", "'value' must be a whole number from 0 to " + Amount.MAX + ", or \"unlimited\".");
  }

  private SubscriptionProvider overrides() {
    return session.getProvider(SubscriptionProvider.class);
  }
}
