package io.keycloaksaas.probe;

import io.keycloaksaas.event.Actor;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventInsertion;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.ServiceAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.keycloak.models.KeycloakSession;

/**
 * The least that taking a unit can cost: the caller is authenticated and the request read as for
 * the real thing, and one conditional update of {@code PROBE_BALANCE (ID, BALANCE)}, which a test
 * makes, decides. And the least that it can cost with a row under the caller's key, in {@code
 * PROBE_RECORD (BALANCE_ID, USAGE_KEY, ANSWER)}, and an event. What a measurement compares with.
 */
public final class ProbeBalance {
  private static final String RECORDED =
      """
      with taken as (
        update PROBE_BALANCE set BALANCE = BALANCE - 1 where ID = ? and BALANCE >= 1 returning ID),
      kept as (
        insert into PROBE_RECORD (BALANCE_ID, USAGE_KEY, ANSWER) select ID, ?, ? from taken),
      told as (%s where exists (select 1 from taken))
      select count(*) from taken
      """
          .formatted(EventInsertion.select("?"));
  private static final int OF_EVENT = 4;

  private final KeycloakSession session;

  ProbeBalance(KeycloakSession session) {
    this.session = session;
  }

  record Subject(String type, String id) {}

  record Take(Subject subject, String feature, long amount) {}

  @POST
  public Response take(InputStream body) {
    ServiceAuth.authenticate(session, Access.WRITE, ServiceAuth.REPORT_USAGE);
    String id = Body.read(session, body, Take.class).subject().id();
    SystemScope.enter(session);
    int taken =
        Database.of(session)
            .createNativeQuery(
                "update PROBE_BALANCE set BALANCE = BALANCE - 1 where ID = :id and BALANCE >= 1")
            .setParameter("id", id)
            .executeUpdate();
    return answer(taken);
  }

  /**
   * @param key there must be one
   * @param body names an organization, whose event it is
   */
  @POST
  @Path("recorded")
  public Response take(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    Actor.service(
            ServiceAuth.authenticate(session, Access.WRITE, ServiceAuth.REPORT_USAGE).client())
        .act(session);
    String id = Body.read(session, body, Take.class).subject().id();
    SystemScope.enter(session);
    Map<String, Object> data = new HashMap<>();
    data.put("subject_type", "organization");
    data.put("subject_id", id);
    data.put("feature", "runs");
    data.put("amount", 1);
    EventInsertion event =
        EventInsertion.of(session, () -> new Event(EventType.USAGE_CONSUMED, id, null, data))
            .orElseThrow();
    int taken =
        Database.of(session)
            .unwrap(Session.class)
            .doReturningWork(
                connection -> {
                  try (PreparedStatement statement = connection.prepareStatement(RECORDED)) {
                    statement.setString(1, id);
                    statement.setString(2, key);
                    statement.setString(3, Json.write(data));
                    event.bind(statement, OF_EVENT);
                    try (ResultSet count = statement.executeQuery()) {
                      count.next();
                      return count.getInt(1);
                    }
                  }
                });
    if (taken > 0) {
      event.written(session);
    }
    return answer(taken);
  }

  private static Response answer(int taken) {
    if (taken == 0) {
      throw Problem.of(ProblemCode.QUOTA_EXHAUSTED, "There is nothing left.");
    }
    return Answers.ok(Map.of("consumed", 1));
  }
}
