package io.keycloaksaas.persistence;

import org.keycloak.models.KeycloakSession;

/** The transaction in which a request is served. */
public final class RequestTransaction {
  private RequestTransaction() {}

  /**
   * Ends it, once it has done its reading and writing: while another server is asked or a slow
   * reader served, no connection of the database waits with us, or the pool would run empty. What
   * follows opens transactions of its own.
   */
  public static void leave(KeycloakSession session) {
    session.getTransactionManager().commit();
  }
}
