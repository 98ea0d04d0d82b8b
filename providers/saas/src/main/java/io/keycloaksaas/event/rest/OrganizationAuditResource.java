package io.keycloaksaas.event.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.event.Actor;
import io.keycloaksaas.event.AuditEntry;
import io.keycloaksaas.event.AuditExports;
import io.keycloaksaas.event.AuditFilter;
import io.keycloaksaas.event.AuditLog;
import io.keycloaksaas.event.AuditPages;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /realms/{realm}/saas/v1/organizations/{organization}/audit}: what concerns an
 * organization, also what is not public. Members are named; of administrators it tells that they
 * acted, and not who they are or where they sat; of people who never came in, nothing.
 */
public class OrganizationAuditResource {
  /** What a member needs to look. */
  public static final String PERMISSION = "org:audit:read";

  private final KeycloakSession session;
  private final Supplier<Reader> readable;
  private final Names names;

  /** A member who may look. */
  public record Reader(String userId, String organizationId) {}

  /** What members of an organization call a user; empty unless he is one of them. */
  @FunctionalInterface
  public interface Names {
    Optional<String> of(KeycloakSession session, String organizationId, String userId);
  }

  /**
   * @param readable finds the organization and authorizes reading its audit
   */
  public OrganizationAuditResource(
      KeycloakSession session, Supplier<Reader> readable, Names names) {
    this.session = session;
    this.readable = readable;
    this.names = names;
  }

  @GET
  @Operation(
      value = "Searches the audit of the organization, newest first",
      right = OrganizationAuditResource.PERMISSION,
      pageOf = AuditEntryRepresentation.class)
  public Response list(
      @QueryParam("actor") String actor,
      @QueryParam("type") String type,
      @QueryParam("user") String user,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    Reader reader = readable.get();
    AuditFilter filter =
        AuditFilter.parse(null, actor, null, type, user, from, to).within(reader.organizationId());
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            new AuditLog(session).page(filter, page),
            entry -> new Cursor(entry.occurredAt().toEpochMilli(), entry.id()),
            entry -> shown(session, entry)));
  }

  @GET
  @Path("export")
  @Operation(
      value = "Exports the audit of the organization, oldest first",
      right = OrganizationAuditResource.PERMISSION,
      gives = String.class,
      media = {"application/jsonl", "text/csv"},
      problems = ProblemCode.TOO_MANY_REQUESTS)
  public Response export(
      @QueryParam("format") String format,
      @QueryParam("actor") String actor,
      @QueryParam("type") String type,
      @QueryParam("user") String user,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    Reader reader = readable.get();
    AuditFilter filter =
        AuditFilter.parse(null, actor, null, type, user, from, to).within(reader.organizationId());
    AuditExport.Format form = AuditExport.Format.of(format);
    AuditExport.takePlace(session);
    AuditExports.begin(session, reader.userId(), filter, form.key());
    return AuditExport.seen(
            AuditPages.ofOrganization(session, reader.userId(), reader.organizationId(), filter),
            form,
            this::shown)
        .answer(session);
  }

  /** The realm's numbers would tell how busy others are (L2). */
  private AuditEntryRepresentation shown(KeycloakSession own, AuditEntry entry) {
    AuditEntryRepresentation whole = AuditEntryRepresentation.of(entry, null);
    boolean stranger = entry.type().equals(EventType.INVITATION_DECLINED.key());
    boolean member = entry.actor().type() == Actor.Type.USER && !stranger;
    boolean alone = member && entry.actor().realId() == null;
    return new AuditEntryRepresentation(
        whole.id(),
        entry.orgSeq(),
        whole.type(),
        whole.occurredAt(),
        whole.organizationId(),
        stranger ? null : whole.userId(),
        member
            ? new AuditActorRepresentation(
                whole.actor().type(),
                whole.actor().id(),
                whole.actor().realId(),
                names.of(own, entry.organizationId(), entry.actor().id()).orElse(null))
            : new AuditActorRepresentation(
                whole.actor().type(),
                entry.actor().type() == Actor.Type.API_KEY ? whole.actor().id() : null,
                null,
                null),
        alone ? whole.ipAddress() : null,
        alone ? whole.userAgent() : null,
        stranger ? ((ObjectNode) whole.data()).without("user_id") : whole.data());
  }
}
