package io.keycloaksaas.subscription.jpa;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.jpa.SubscriptionRows.Due;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Brings what is stored up to its time ({@link TimeSteps}), the longest due first: each
 * subscription in a transaction of its own, under the lock of its subject. No answer waits for it.
 * After days without a node it works through what has come due in bounded batches; done twice, or
 * on two nodes, it changes nothing more. One that fails is passed over and tried again by the next
 * run.
 */
@AutoService(JobHandler.class)
public final class DueSubscriptions implements JobHandler {
  private static final Logger LOG = Logger.getLogger(DueSubscriptions.class);
  private static final int BATCH = 100;

  /** After that many the lease is given back, so that no run outlives it. */
  private static final int BATCHES = 20;

  @Override
  public String kind() {
    return "subscription-due";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofMinutes(1));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    Optional<Due> last = Optional.empty();
    int failed = 0;
    for (int batch = 0; batch < BATCHES; batch++) {
      Optional<Due> after = last;
      List<Due> due =
          KeycloakModelUtils.runJobInTransactionWithResult(
              sessions,
              session -> {
                SystemScope.enterInBackground(session);
                return new SubscriptionRows(Database.of(session))
                    .due(Times.CLOCK.instant(), after, BATCH);
              });
      failed += (int) due.stream().filter(one -> !isSettled(sessions, job, one)).count();
      if (due.size() < BATCH) {
        return failed == 0 ? Outcome.done() : Outcome.failed(failed + " subscriptions failed");
      }
      last = Optional.of(due.get(due.size() - 1));
    }
    return Outcome.again(Duration.ZERO, "More subscriptions are due");
  }

  private static boolean isSettled(KeycloakSessionFactory sessions, Job job, Due one) {
    try {
      Jobs.inTransaction(
          sessions,
          job,
          session -> {
            settle(session, one);
            return null;
          });
      return true;
    } catch (RuntimeException e) { // whatever it is, it keeps nobody else from his time
      LOG.warnf(e, "Subscription %s was not brought up to its time", one.id());
      return false;
    }
  }

  private static void settle(KeycloakSession session, Due one) {
    RealmModel realm = session.realms().getRealm(one.realmId());
    if (realm == null) {
      return; // it goes with its rows at this moment
    }
    session.getContext().setRealm(realm);
    Subjects.lockIfThere(session, one.subject());
    new SubscriptionRows(Database.of(session))
        .byId(one.id())
        .ifPresent(row -> new TimeSteps(session).settle(row, Times.CLOCK.instant()));
  }
}
