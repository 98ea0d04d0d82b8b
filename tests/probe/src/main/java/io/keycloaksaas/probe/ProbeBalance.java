package io.keycloaksaas.probe;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.ServiceAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/**
 * The least that taking a unit can cost: the caller is authenticated as for the real thing, and one
 * conditional update of {@code PROBE_BALANCE (ID, BALANCE)}, which a test makes, decides. What a
 * measurement compares with.
 */
public final class ProbeBalance {
  private final KeycloakSession session;

  ProbeBalance(KeycloakSession session) {
    this.session = session;
  }

  @POST
  @Path("{id}")
  public Response take(@PathParam("id") String id) {
    ServiceAuth.authenticate(session, Access.WRITE, ServiceAuth.REPORT_USAGE);
    SystemScope.enter(session);
    int taken =
        Database.of(session)
            .createNativeQuery(
                "update PROBE_BALANCE set BALANCE = BALANCE - 1 where ID = :id and BALANCE >= 1")
            .setParameter("id", id)
            .executeUpdate();
    if (taken == 0) {
      throw Problem.of(ProblemCode.QUOTA_EXHAUSTED, "There is nothing left.");
    }
    return Answers.ok(Map.of("consumed", 1));
  }
}
