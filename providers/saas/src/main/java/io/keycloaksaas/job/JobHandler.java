package io.keycloaksaas.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Does one kind of work. Found by {@link java.util.ServiceLoader}; one instance per node, called on
 * several threads.
 */
public interface JobHandler {
  String kind();

  /**
   * Called with no transaction open: it opens short ones of its own ({@link Jobs#inTransaction}).
   * What it does must bear being done twice, since a node may die between the work and its record.
   * An exception counts as a failed attempt.
   */
  Outcome run(KeycloakSessionFactory sessions, Job job);

  /**
   * Of recurring work that belongs to no realm: a row for it is made at start, and {@link
   * Outcome.Done} means done until this time has passed. It never dies; after failures it is tried
   * by {@link #retries}, but never later than it would be without them: what fails for one does not
   * make the others wait.
   */
  default Optional<Duration> every() {
    return Optional.empty();
  }

  /** The waits after the first failure, the second, …; each is varied by a fifth. */
  default List<Duration> retries() {
    return Backoff.STANDARD;
  }

  /**
   * An attempt failed; in the transaction that records it.
   *
   * @param last whether no other follows: the job is dead
   */
  default void failed(KeycloakSession session, Job job, String why, boolean last) {}
}
