package io.keycloaksaas.persistence;

import org.keycloak.models.KeycloakSession;

/** Counts tries, for all nodes together. */
public final class Limits {
  private Limits() {}

  /**
   * Counts one try, in a transaction of its own: it counts too when the request fails after it.
   *
   * @param subject whose tries are counted together, such as an address of the network
   * @throws io.keycloaksaas.platform.Problem {@code too_many_requests} with {@code retryAfter}
   *     seconds
   */
  public static void hit(KeycloakSession session, Limit limit, String subject) {
    throw new UnsupportedOperationException("to be built");
  }
}
