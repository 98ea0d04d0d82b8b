package io.keycloaksaas.onboarding;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.AfterCommit;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.micrometer.core.instrument.Metrics;
import java.util.Map;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Does for a user what must not fail his sign-up, his log-in or his joining: right after its
 * commit, before it is answered, in a transaction of its own. Of what fails there, nothing is left
 * but a line in the server's log, a row in the audit and a count ({@code
 * saas.personal.organizations}); the next log-in tries again.
 *
 * <p>Not in the transaction of the sign-up: Hibernate marks a transaction for rollback at the first
 * statement that the database refuses, and PostgreSQL takes no other after it, so that nothing in
 * it could fail alone.
 */
final class Newcomers {
  private static final Logger LOG = Logger.getLogger(Newcomers.class);
  private static final String METRIC = "saas.personal.organizations";

  /** A name is found taken once; one with a suffix hardly ever. */
  private static final int TRIES = 3;

  private final KeycloakSessionFactory sessions;
  private final String realmId;
  private final String userId;

  private Newcomers(KeycloakSession session, String userId) {
    this.sessions = session.getKeycloakSessionFactory();
    this.realmId = session.getContext().getRealm().getId();
    this.userId = userId;
  }

  /**
   * Gives him an organization of his own once the transaction at hand has committed, and whatever
   * else brings him into one.
   */
  static void welcomeAfterCommit(KeycloakSession session, String userId) {
    AfterCommit.runLast(session, new Newcomers(session, userId)::welcome);
  }

  /** Cleans his own up once his joining another has committed. */
  static void cleanUpAfterCommit(KeycloakSession session, String userId, String joinedId) {
    Newcomers newcomers = new Newcomers(session, userId);
    AfterCommit.run(session, () -> newcomers.cleanUp(joinedId));
  }

  private void welcome() {
    try {
      if (make(TRIES)) {
        count("made");
      }
    } catch (Problem problem) {
      failed(problem.code().key(), problem);
    } catch (RuntimeException e) { // whatever the database or another provider throws
      failed("error", e);
    }
  }

  private boolean make(int tries) {
    try {
      return inTransaction(
          session -> new PersonalOrganizations(session).make(userId, tries < TRIES));
    } catch (Problem problem) {
      if (problem.code() != ProblemCode.ORGANIZATION_SLUG_TAKEN || tries == 1) {
        throw problem;
      }
      return make(tries - 1);
    }
  }

  private void cleanUp(String joinedId) {
    try {
      if (inTransaction(session -> new PersonalOrganizations(session).cleanUp(userId, joinedId))) {
        count("cleaned_up");
      }
    } catch (RuntimeException e) { // whatever the database or another provider throws
      count("clean_up_failed");
      LOG.warnf(e, "The personal organization of user %s was not cleaned up", userId);
    }
  }

  private void failed(String reason, RuntimeException cause) {
    count("failed");
    LOG.warnf(
        cause instanceof Problem ? null : cause,
        "User %s has no personal organization (%s); the next log-in tries again",
        userId,
        reason);
    try {
      inTransaction(
          session -> {
            SystemScope.enter(session);
            EventLog.write(
                session,
                new Event(
                    EventType.USER_PERSONAL_ORGANIZATION_FAILED,
                    null,
                    userId,
                    Map.of("user_id", userId, "reason", reason)));
            return true;
          });
    } catch (RuntimeException e) { // the database is away, perhaps that was it
      LOG.warnf("This was not written to the log of events: %s", e.getMessage());
    }
  }

  private <T> T inTransaction(Function<KeycloakSession, T> work) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions,
        session -> {
          session.getContext().setRealm(session.realms().getRealm(realmId));
          return work.apply(session);
        });
  }

  private static void count(String outcome) {
    Metrics.counter(METRIC, "outcome", outcome).increment();
  }
}
