package io.keycloaksaas.event.rest;

import io.keycloaksaas.event.AccessTrail;
import io.keycloaksaas.event.AuditChain;
import io.keycloaksaas.event.AuditEntry;
import io.keycloaksaas.event.AuditExports;
import io.keycloaksaas.event.AuditFilter;
import io.keycloaksaas.event.AuditLog;
import io.keycloaksaas.event.AuditPages;
import io.keycloaksaas.event.Verification;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/audit}: the log of the whole realm, and its chain. */
public class AdminAuditResource {
  private static final String READ = "adminAuditList";

  private final AdminGate gate;
  private final KeycloakSession session;
  private final Function<String, Optional<String>> names;

  /**
   * @param names what people call a user of the realm, by his id
   */
  public AdminAuditResource(AdminGate gate, Function<String, Optional<String>> names) {
    this.gate = gate;
    this.session = gate.session();
    this.names = names;
  }

  @GET
  @Operation(
      value = "Searches the audit of the realm, newest first",
      right = "view-events",
      pageOf = AuditEntryRepresentation.class)
  public Response list(
      @QueryParam("organization") String organization,
      @QueryParam("actor") String actor,
      @QueryParam("realActor") String realActor,
      @QueryParam("type") String type,
      @QueryParam("user") String user,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    gate.requireViewEvents();
    AuditFilter filter = AuditFilter.parse(organization, actor, realActor, type, user, from, to);
    Page.Request page = Page.Request.of(cursor, pageSize);
    Page<AuditEntryRepresentation> found =
        Page.of(
            page,
            new AuditLog(session).page(filter, page),
            entry -> new Cursor(entry.occurredAt().toEpochMilli(), entry.id()),
            this::shown);
    AccessTrail.read(session, READ, Map.of());
    return Answers.ok(found);
  }

  private AuditEntryRepresentation shown(AuditEntry entry) {
    return AuditEntryRepresentation.of(
        entry, Optional.ofNullable(entry.actor().id()).flatMap(names).orElse(null));
  }

  /**
   * In the order of the numbers; JSON Lines of the whole realm are what {@code AuditVerify} reads.
   */
  @GET
  @Path("export")
  @Operation(
      value = "Exports the audit of the realm, oldest first",
      right = "view-events",
      gives = String.class,
      media = {"application/jsonl", "text/csv"},
      problems = ProblemCode.TOO_MANY_REQUESTS)
  public Response export(
      @QueryParam("format") String format,
      @QueryParam("organization") String organization,
      @QueryParam("actor") String actor,
      @QueryParam("realActor") String realActor,
      @QueryParam("type") String type,
      @QueryParam("user") String user,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    gate.requireViewEvents();
    AuditFilter filter = AuditFilter.parse(organization, actor, realActor, type, user, from, to);
    AuditExport.Format form = AuditExport.Format.of(format);
    AuditExport.takePlace(session);
    AuditExports.begin(session, gate.administrator().getId(), filter, form.key());
    return AuditExport.whole(AuditPages.ofRealm(session, filter), form).answer(session);
  }

  /** From the beginning, or from the checkpoint before {@code from}, to the end of the chain. */
  @GET
  @Path("verify")
  @Operation(
      value = "Verifies the chain and names the first row that is not as it was sealed",
      right = "view-events",
      gives = VerificationRepresentation.class,
      problems = {ProblemCode.AUDIT_NOT_SEALED, ProblemCode.TOO_MANY_REQUESTS})
  public Response verify(
      @QueryParam("from") String from, @QueryParam("checkpoint") String checkpoint) {
    gate.requireViewEvents();
    AuditExports.verification(session, gate.administrator().getId());
    Verification result =
        new AuditChain(session)
            .verify(number(from), Optional.ofNullable(checkpoint).filter(text -> !text.isEmpty()));
    AuditExports.verified(session, result);
    return Answers.ok(VerificationRepresentation.of(result));
  }

  private static long number(String text) {
    if (text == null || text.isEmpty()) {
      return 1;
    }
    if (!text.matches("[0-9]{1,18}")) {
      throw Problem.invalid("from", "'from' must be the number of a row.");
    }
    return Long.parseLong(text);
  }

  @GET
  @Path("checkpoints")
  @Operation(
      value = "Lists the checkpoints of the chain, oldest first",
      right = "view-events",
      pageOf = CheckpointRepresentation.class)
  public Response checkpoints(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    gate.requireViewEvents();
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            new AuditChain(session).checkpoints(page),
            checkpoint -> new Cursor(checkpoint.seq(), Long.toString(checkpoint.seq())),
            CheckpointRepresentation::of));
  }

  /** Of everything that is sealed; where nothing is new since the last one, that one again. */
  @POST
  @Path("checkpoints")
  @Operation(
      value = "Takes a checkpoint now",
      right = "manage-realm",
      gives = CheckpointRepresentation.class,
      problems = ProblemCode.AUDIT_NOT_SEALED)
  public Response checkpoint() {
    gate.requireManageRealm();
    return Answers.ok(CheckpointRepresentation.of(new AuditChain(session).checkpoint()));
  }
}
