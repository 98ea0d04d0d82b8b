package io.keycloaksaas.event.rest;

import io.keycloaksaas.event.EntitlementFeed;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.ServiceAuth;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /realms/{realm}/saas/v1/entitlement-changes}: polled by services, so that they know a
 * stale token before it expires.
 */
public class EntitlementChangesResource {
  private final KeycloakSession session;

  public EntitlementChangesResource(KeycloakSession session) {
    this.session = session;
  }

  /**
   * Raised versions.
   *
   * @param after to be given next time
   * @param hasMore whether there is more already
   */
  public record EntitlementChangesRepresentation(
      List<EntitlementFeed.EntitlementChange> items, long after, boolean hasMore) {}

  @GET
  @Operation(
      value = "Follows which entitlements have changed, for services that hold tokens",
      right = ServiceAuth.READ_ENTITLEMENTS,
      gives = EntitlementChangesRepresentation.class,
      mayBeUnchanged = true,
      problems = {ProblemCode.VALIDATION_FAILED, ProblemCode.TOO_MANY_REQUESTS})
  public Response list(@QueryParam("after") String after) {
    EntitlementFeed feed = EntitlementFeed.open(session);
    boolean first = after == null || after.isEmpty();
    EntitlementFeed.Slice slice = first ? feed.recent() : feed.after(FeedRequest.after(after));
    return !first && slice.changes().isEmpty()
        ? Response.notModified(Long.toString(slice.last())).build()
        : Answers.ok(
            new EntitlementChangesRepresentation(slice.changes(), slice.last(), slice.more()),
            Long.toString(slice.last()));
  }
}
