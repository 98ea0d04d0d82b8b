package io.keycloaksaas.probe;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Map;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;

/**
 * The clock of a test server: {@code GET clock} reads it, {@code PUT clock?offset=} moves it.
 *
 * <p>The offset, in seconds, is Keycloak's own ({@link Time}): one per server process, not kept
 * over a restart. It asks for no token, because moving the clock is what makes tokens invalid; that
 * is why this jar must never reach a real server.
 */
public final class ProbeResource {
  private final KeycloakSession session;

  ProbeResource(KeycloakSession session) {
    this.session = session;
  }

  @Path("mails")
  public ProbeMails mails() {
    return new ProbeMails(session);
  }

  @Path("outbound")
  public ProbeOutbound outbound() {
    return new ProbeOutbound(session);
  }

  @Path("events")
  public ProbeEvents events() {
    return new ProbeEvents(session);
  }

  @Path("jobs")
  public ProbeJobs jobs() {
    return new ProbeJobs(session);
  }

  @Path("subscriptions")
  public ProbeSubscriptions subscriptions() {
    return new ProbeSubscriptions(session);
  }

  @Path("balance")
  public ProbeBalance balance() {
    return new ProbeBalance(session);
  }

  @Path("projects")
  public ProbeProjects projects() {
    return new ProbeProjects(session);
  }

  @GET
  @Path("clock")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Long> clock() {
    return Map.of("offset", (long) Time.getOffset(), "now", Time.currentTimeMillis());
  }

  @PUT
  @Path("clock")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Long> move(@QueryParam("offset") int offset) {
    int back = Time.getOffset() - offset;
    Time.setOffset(offset);
    if (back > 0) {
      jobs().comeBack(Duration.ofSeconds(back));
    }
    return clock();
  }
}
