package io.keycloaksaas.job;

import org.keycloak.models.KeycloakSessionFactory;

/**
 * Does one kind of work. Found by {@link java.util.ServiceLoader}; one instance per node, called on
 * several threads.
 */
public interface JobHandler {
  String kind();

  /**
   * Called with no transaction open: it opens short ones of its own. What it does must bear being
   * done twice, since a node may die between the work and its record. An exception counts as a
   * failed attempt.
   */
  Outcome run(KeycloakSessionFactory sessions, Job job);
}
