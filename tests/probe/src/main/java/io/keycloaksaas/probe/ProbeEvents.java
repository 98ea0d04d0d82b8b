package io.keycloaksaas.probe;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.persistence.SystemScope;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** Writes to the log as a change does. */
public final class ProbeEvents {
  private final KeycloakSession session;

  ProbeEvents(KeycloakSession session) {
    this.session = session;
  }

  /**
   * A change as any other: the version of a subject, which nobody else has, is counted up.
   *
   * @param kind {@code logged} when it leaves a row in the log
   */
  @POST
  @Path("changes/{subject}/{kind}")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Long> change(
      @PathParam("subject") String subject, @PathParam("kind") String kind) {
    SystemScope.enter(session);
    String realmId = session.getContext().getRealm().getId();
    long version = Subjects.change(session, SubjectRef.user(realmId, subject));
    if (kind.equals("logged")) {
      write(subject);
    }
    return Map.of("version", version);
  }

  /**
   * @param marker stands in the data of each as the user's id
   * @param rollback ends the transaction so
   */
  @POST
  @Path("{marker}")
  public void write(
      @PathParam("marker") String marker,
      @QueryParam("count") int count,
      @QueryParam("rollback") boolean rollback) {
    SystemScope.enter(session);
    for (int i = 0; i < Math.max(1, count); i++) {
      write(marker);
    }
    if (rollback) {
      session.getTransactionManager().setRollbackOnly();
    }
  }

  private void write(String user) {
    EventLog.write(session, new Event(EventType.USER_UPDATED, null, null, Map.of("user_id", user)));
  }
}
