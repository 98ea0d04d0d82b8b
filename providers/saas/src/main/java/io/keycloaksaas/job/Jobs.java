package io.keycloaksaas.job;

import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Times;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Work for any node, to be done after the commit of the transaction that asks for it. */
public final class Jobs {
  private Jobs() {}

  /**
   * Written in the caller's transaction: no commit, no work.
   *
   * @param lane a node does works of one lane one after the other; those of others are not delayed
   * @param reference what the work is about; with the kind and the realm it is unique, adding it
   *     again changes nothing
   */
  public static void add(
      KeycloakSession session, String kind, String lane, String reference, Instant due) {
    session
        .getProvider(JobProvider.class)
        .add(kind, session.getContext().getRealm().getId(), lane, reference, due);
    wakeAfterCommit(session, due);
  }

  /**
   * As {@link #add}, but work that is there already, waiting or dead, becomes due and has all its
   * attempts again. Needs the system's scope.
   */
  public static void restart(
      KeycloakSession session, String kind, String lane, String reference, Instant due) {
    session
        .getProvider(JobProvider.class)
        .restart(kind, session.getContext().getRealm().getId(), lane, reference, due);
    wakeAfterCommit(session, due);
  }

  /**
   * A handler's short transaction, in the system's scope, with the job's realm in the context (none
   * when the realm is gone or the job has none).
   */
  public static <T> T inTransaction(
      KeycloakSessionFactory sessions, Job job, Function<KeycloakSession, T> work) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions,
        session -> {
          SystemScope.enterInBackground(session);
          realm(session, job).ifPresent(session.getContext()::setRealm);
          return work.apply(session);
        });
  }

  /** No look for what is in no realm: nothing remembers that there is none. */
  private static Optional<RealmModel> realm(KeycloakSession session, Job job) {
    return job.realmId().equals(JobProvider.NO_REALM)
        ? Optional.empty()
        : Optional.ofNullable(session.realms().getRealm(job.realmId()));
  }

  private static void wakeAfterCommit(KeycloakSession session, Instant due) {
    if (!due.isAfter(Times.CLOCK.instant())) {
      JobWorker.wakeAfterCommit(session);
    }
  }
}
