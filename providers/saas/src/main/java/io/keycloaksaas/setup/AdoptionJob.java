package io.keycloaksaas.setup;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.JobProvider;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.organization.OverLimit;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Adopts the organizations of a realm that were there before us, each in a transaction of its own.
 * Done twice, or on two nodes, it finds nothing the second time; one that fails is passed over and
 * tried again by the next run.
 */
@AutoService(JobHandler.class)
public final class AdoptionJob implements JobHandler {
  private static final Logger LOG = Logger.getLogger(AdoptionJob.class);
  private static final String KIND = "adoption";
  private static final int BATCH = 100;

  /** After that many the lease is given back, so that no run outlives it. */
  private static final int BATCHES = 10;

  /** In the transaction of set-up. */
  static void add(KeycloakSession session) {
    String realmId = session.getContext().getRealm().getId();
    session
        .getProvider(JobProvider.class)
        .restart(KIND, realmId, KIND + realmId, realmId, Times.CLOCK.instant());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    String after = "";
    int failed = 0;
    for (int batch = 0; batch < BATCHES; batch++) {
      List<String> ids = strangers(sessions, job, after);
      failed += (int) ids.stream().filter(id -> !isAdopted(sessions, job, id)).count();
      if (ids.size() < BATCH) {
        return ended(sessions, job, failed);
      }
      after = ids.get(BATCH - 1);
    }
    return Outcome.again(Duration.ZERO, "More organizations are to be adopted");
  }

  private static Outcome ended(KeycloakSessionFactory sessions, Job job, int failed) {
    if (failed > 0) {
      return Outcome.failed(failed + " organizations were not adopted");
    }
    Jobs.inTransaction(
        sessions,
        job,
        session -> {
          if (isThere(session)) {
            new OverLimit(session).report();
          }
          return null;
        });
    return Outcome.done();
  }

  private static List<String> strangers(KeycloakSessionFactory sessions, Job job, String after) {
    return Jobs.inTransaction(
        sessions,
        job,
        session ->
            isThere(session) ? new Organizations(session).strangers(after, BATCH) : List.of());
  }

  private static boolean isAdopted(KeycloakSessionFactory sessions, Job job, String id) {
    try {
      Jobs.inTransaction(
          sessions,
          job,
          session -> {
            if (isThere(session)) {
              new Organizations(session).adopt(id);
            }
            return null;
          });
      return true;
    } catch (RuntimeException e) { // whatever it is, it keeps no other from being adopted
      LOG.warnf(e, "Organization %s was not adopted", id);
      return false;
    }
  }

  /** The realm may be removed meanwhile. */
  private static boolean isThere(KeycloakSession session) {
    return session.getContext().getRealm() != null;
  }
}
