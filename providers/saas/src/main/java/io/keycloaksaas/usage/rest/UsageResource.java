package io.keycloaksaas.usage.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.ServiceAuth;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.TenantAuth.Caller;
import io.keycloaksaas.usage.Allowances;
import io.keycloaksaas.usage.Amounts;
import io.keycloaksaas.usage.Consumption;
import io.keycloaksaas.usage.ConsumptionRepresentation;
import io.keycloaksaas.usage.Meter;
import io.keycloaksaas.usage.MeteredSubjects;
import io.keycloaksaas.usage.Reservation;
import io.keycloaksaas.usage.ReservationRepresentation;
import io.keycloaksaas.usage.Reservations;
import io.keycloaksaas.usage.ServiceAccess;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/usage}: for services that report what subjects use. */
public class UsageResource {
  private static final String KEY = Idempotency.HEADER;
  private static final long MAX_SECONDS = 86_400;

  private final KeycloakSession session;
  private final Allowances allowances;
  private final MeteredSubjects subjects;

  public UsageResource(KeycloakSession session, Allowances allowances, MeteredSubjects subjects) {
    this.session = session;
    this.allowances = allowances;
    this.subjects = subjects;
  }

  /** Who uses; an organization by its id only. */
  record UsageSubject(String type, String id) {}

  record ReportUsage(UsageSubject subject, String feature, JsonNode amount) {}

  record ReserveUsage(
      UsageSubject subject, String feature, JsonNode amount, JsonNode expiresInSeconds) {}

  record CommitReservation(JsonNode amount) {}

  @POST
  @Operation(
      value = "Uses units of a metered feature, all of them or none",
      right = ServiceAuth.REPORT_USAGE,
      requires = KEY,
      takes = ReportUsage.class,
      gives = ConsumptionRepresentation.class,
      problems = {
        ProblemCode.FEATURE_DENIED,
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.ORGANIZATION_NOT_FOUND,
        ProblemCode.ORGANIZATION_SUSPENDED,
        ProblemCode.USER_NOT_FOUND,
        ProblemCode.IDEMPOTENCY_KEY_REUSED,
        ProblemCode.FEATURE_NOT_FOUND,
        ProblemCode.QUOTA_EXHAUSTED
      })
  public Response report(@HeaderParam(KEY) String key, InputStream body) {
    Caller caller = ServiceAccess.reporter(session);
    ReportUsage asked = Body.read(session, body, ReportUsage.class);
    requireKey(key);
    long amount = Amounts.units("amount", asked.amount());
    SubjectRef subject = subject(asked.subject());
    Meter meter = meter();
    return Answers.okJson(
        meter.consume(
            subject,
            new Consumption(caller.client().getId(), meter.metered(asked.feature()), key, amount)));
  }

  @POST
  @Path("reservations")
  @Operation(
      value = "Sets units of a metered feature aside",
      right = ServiceAuth.REPORT_USAGE,
      takes = ReserveUsage.class,
      creates = ReservationRepresentation.class,
      problems = {
        ProblemCode.FEATURE_DENIED,
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.ORGANIZATION_NOT_FOUND,
        ProblemCode.ORGANIZATION_SUSPENDED,
        ProblemCode.USER_NOT_FOUND,
        ProblemCode.FEATURE_NOT_FOUND,
        ProblemCode.QUOTA_EXHAUSTED
      })
  public Response reserve(@HeaderParam(KEY) String key, InputStream body) {
    Caller caller = ServiceAccess.reporter(session);
    return new Idempotency(session, caller)
        .once(key, body, ReserveUsage.class, asked -> reserved(caller, asked));
  }

  private Response reserved(Caller caller, ReserveUsage asked) {
    long amount = Amounts.units("amount", asked.amount());
    long seconds = Amounts.number("expiresInSeconds", asked.expiresInSeconds(), 1, MAX_SECONDS);
    SubjectRef subject = subject(asked.subject());
    Meter meter = meter();
    ReservationRepresentation reserved =
        new Reservations(session, meter)
            .reserve(
                subject,
                caller.user().getId(),
                meter.metered(asked.feature()),
                amount,
                Duration.ofSeconds(seconds));
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(reserved.id()).build(),
        reserved);
  }

  @POST
  @Path("reservations/{reservation}/commit")
  @Operation(
      value = "Uses reserved units, and frees the rest",
      right = ServiceAuth.REPORT_USAGE,
      takes = CommitReservation.class,
      gives = ConsumptionRepresentation.class,
      problems = {
        ProblemCode.RESERVATION_NOT_FOUND,
        ProblemCode.RESERVATION_CLOSED,
        ProblemCode.RESERVATION_EXPIRED
      })
  public Response commit(@PathParam("reservation") String id, InputStream body) {
    Caller caller = ServiceAccess.reporter(session);
    long amount =
        Amounts.units("amount", Body.read(session, body, CommitReservation.class).amount());
    Reservations reservations = new Reservations(session, meter());
    Reservation reservation = reservations.find(caller.user().getId(), id);
    reservation.enter(session);
    return Answers.okJson(reservations.commit(reservation, caller.client().getId(), amount));
  }

  @POST
  @Path("reservations/{reservation}/release")
  @Operation(
      value = "Frees reserved units",
      right = ServiceAuth.REPORT_USAGE,
      problems = {ProblemCode.RESERVATION_NOT_FOUND, ProblemCode.RESERVATION_CLOSED})
  public Response release(@PathParam("reservation") String id) {
    Caller caller = ServiceAccess.reporter(session);
    Reservations reservations = new Reservations(session, meter());
    Reservation reservation = reservations.find(caller.user().getId(), id);
    reservation.enter(session);
    reservations.release(reservation);
    return Answers.noContent();
  }

  private Meter meter() {
    return new Meter(session, allowances);
  }

  private SubjectRef subject(UsageSubject asked) {
    if (asked == null) {
      throw Problem.invalid("subject", "'subject' must be an object with type and id.");
    }
    SubjectType type =
        Arrays.stream(SubjectType.values())
            .filter(one -> one.key().equals(asked.type()))
            .findFirst()
            .orElseThrow(
                () -> Problem.invalid("subject.type", "'type' must be user or organization."));
    if (asked.id() == null || asked.id().isEmpty()) {
      throw Problem.invalid("subject.id", "'id' must be the id of a user or an organization.");
    }
    return subjects.enter(type, asked.id());
  }

  private static void requireKey(String key) {
    if (key == null || !key.matches("[\\x21-\\x7e]{1,255}")) {
      throw Problem.invalid(
          KEY, "Send the header " + KEY + " with 1 to 255 visible ASCII characters.");
    }
  }
}
