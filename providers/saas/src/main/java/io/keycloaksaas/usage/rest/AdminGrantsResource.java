package io.keycloaksaas.usage.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
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
import io.keycloaksaas.usage.Amounts;
import io.keycloaksaas.usage.GrantSource;
import io.keycloaksaas.usage.Grants;
import io.keycloaksaas.usage.Grants.GrantRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/{organizations|users}/{id}/grants}. */
public class AdminGrantsResource {
  private static final int MAX_REASON = 500;
  private static final int MAX_PRIORITY = 1000;

  private final AdminGate gate;
  private final KeycloakSession session;
  private final Supplier<SubjectRef> viewable;

  /**
   * @param viewable finds the subject and authorizes viewing it
   */
  public AdminGrantsResource(AdminGate gate, Supplier<SubjectRef> viewable) {
    this.gate = gate;
    this.session = gate.session();
    this.viewable = viewable;
  }

  /**
   * @param feature a metered one, or a limit
   * @param amount a whole number, or {@code "unlimited"}
   * @param priority the lower burns first; absent for that of plans
   */
  record IssueGrant(
      String feature,
      JsonNode amount,
      @Nullable JsonNode priority,
      @Nullable String startsAt,
      @Nullable String endsAt,
      String source,
      String reason) {}

  @GET
  @Operation(
      value = "Lists the grants, oldest first",
      right = Operation.VIEW_SUBJECT,
      pageOf = GrantRepresentation.class)
  public Response list(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    SubjectRef subject = viewable.get();
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            Grants.list(session, subject, page),
            stored -> new Cursor(stored.grant().createdAt().toEpochMilli(), stored.grant().id()),
            GrantRepresentation::of));
  }

  @GET
  @Path("history")
  @Operation(
      value = "Lists all grants there ever were, the newest first",
      right = Operation.VIEW_SUBJECT,
      pageOf = GrantRepresentation.class)
  public Response history(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    SubjectRef subject = viewable.get();
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            Grants.history(session, subject, page),
            stored -> new Cursor(stored.grant().createdAt().toEpochMilli(), stored.grant().id()),
            GrantRepresentation::of));
  }

  @POST
  @Operation(
      value = "Grants units of a metered feature, or more of a limit",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      takes = IssueGrant.class,
      creates = GrantRepresentation.class,
      problems = ProblemCode.FEATURE_NOT_FOUND)
  public Response issue(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    SubjectRef subject = billable();
    return new Idempotency(gate).once(key, body, IssueGrant.class, asked -> issued(subject, asked));
  }

  private Response issued(SubjectRef subject, IssueGrant asked) {
    GrantRepresentation issued =
        GrantRepresentation.of(Grants.issue(session, subject, request(asked)));
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(issued.id()).build(), issued);
  }

  @DELETE
  @Path("{grant}")
  @Operation(
      value = "Revokes what is left of a grant",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      problems = ProblemCode.GRANT_NOT_FOUND)
  public Response revoke(@PathParam("grant") String grant) {
    SubjectRef subject = billable();
    Grants.revoke(session, subject, grant);
    return Answers.noContent();
  }

  private SubjectRef billable() {
    gate.requireBillingAdmin();
    return viewable.get();
  }

  private GrantRequest request(IssueGrant asked) {
    GrantRequest request =
        new GrantRequest(
            feature(asked.feature()),
            Amounts.amount("amount", asked.amount()),
            priority(asked.priority()),
            Times.parse("startsAt", asked.startsAt()),
            Times.parse("endsAt", asked.endsAt()),
            source(asked.source()),
            Text.line("reason", asked.reason(), 1, MAX_REASON),
            gate.administrator().getId());
    Instant start = request.startsAt().orElse(Times.CLOCK.instant());
    if (request.endsAt().filter(end -> !end.isAfter(start)).isPresent()
        || request.endsAt().filter(end -> !end.isAfter(Times.CLOCK.instant())).isPresent()) {
      throw Problem.invalid("endsAt", "'endsAt' must be in the future and after 'startsAt'.");
    }
    return request;
  }

  private Feature feature(String key) {
    Feature feature =
        Optional.ofNullable(key)
            .filter(FeatureKey::isValid)
            .map(
                valid ->
                    session
                        .getProvider(CatalogProvider.class)
                        .current()
                        .catalog()
                        .features()
                        .get(new FeatureKey(valid)))
            .orElseThrow(
                () ->
                    Problem.of(
                        ProblemCode.FEATURE_NOT_FOUND,
                        "There is no feature '" + key + "' in the catalogue."));
    if (feature.type() == FeatureType.BOOLEAN) {
      throw Problem.invalid(
          "feature", "The feature '" + key + "' is boolean; allow it by an override.");
    }
    return feature;
  }

  private static int priority(JsonNode priority) {
    return priority == null || priority.isNull()
        ? Grants.STANDARD_PRIORITY
        : (int) Amounts.number("priority", priority, 0, MAX_PRIORITY);
  }

  private static GrantSource source(String text) {
    return Arrays.stream(GrantSource.values())
        .filter(source -> source.key().equals(text))
        .findFirst()
        .orElseThrow(
            () -> Problem.invalid("source", "'source' must be bought, promotional or manual."));
  }
}
