package io.keycloaksaas.probe;

import io.keycloaksaas.job.JobProvider;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Lease;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Times;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;

/** Adds jobs as a tenant's request would, and takes leases as a worker does. */
public final class ProbeJobs {
  private final KeycloakSession session;

  ProbeJobs(KeycloakSession session) {
    this.session = session;
  }

  /**
   * @param kind {@code probe}, or one that no node does
   */
  @POST
  @Path("{kind}/{reference}")
  public void add(
      @PathParam("kind") String kind,
      @PathParam("reference") String reference,
      @QueryParam("lane") String lane,
      @QueryParam("rollback") boolean rollback) {
    TenantScope.user(session, "somebody");
    Jobs.add(session, kind, lane, reference, Times.CLOCK.instant());
    if (rollback) {
      session.getTransactionManager().setRollbackOnly();
    }
  }

  @GET
  @Path("probe/{reference}")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Integer> runs(@PathParam("reference") String reference) {
    return Map.of(
        "runs",
        reference.equals("recurring") ? ProbeRecurringWork.RUNS.get() : ProbeWork.runs(reference));
  }

  @DELETE
  @Path("probe/{reference}")
  public void release(@PathParam("reference") String reference) {
    ProbeWork.release(reference);
  }

  /**
   * Recurring work is as far away as it was while the clock was ahead. Left alone, all of it would
   * be pulled back and done at once, beside the next test.
   */
  void comeBack(Duration by) {
    SystemScope.enter(session);
    Database.of(session)
        .createQuery(
            "update SaasJob set dueAt = dueAt - :back"
                + " where realmId = :none and leaseId is null and dueAt > :now + :back")
        .setParameter("back", by.toMillis())
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("none", JobProvider.NO_REALM)
        .executeUpdate();
  }

  /** What one worker would get now; the references of its leases. */
  @POST
  @Path("{kind}/claim")
  @Produces(MediaType.APPLICATION_JSON)
  public List<String> claim(@PathParam("kind") String kind, @QueryParam("max") int max) {
    SystemScope.enter(session);
    return session
        .getProvider(JobProvider.class)
        .claim(
            Set.of(kind),
            Set.of(),
            max,
            UUID.randomUUID().toString(),
            Times.CLOCK.instant().plusSeconds(60))
        .stream()
        .map(Lease::job)
        .map(job -> job.reference())
        .toList();
  }
}
