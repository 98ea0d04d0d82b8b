package io.keycloaksaas.apikey;

import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.platform.ClientAddress;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.TenantAuth.Caller;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;

/**
 * Counts keys that are none, for all nodes together and by where they come from. Only the answer to
 * a wrong key is ever refused: nobody locks others out by sending wrong ones. A service that says
 * who sent a key has its callers counted one by one, and else all of them together.
 */
public final class KeyFailures {
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Limit FROM_ADDRESS = new Limit("api-key.failure", 60, WINDOW);
  private static final Limit FROM_SERVICE = new Limit("api-key.failure-service", 6_000, WINDOW);
  private static final int MAX_ADDRESS = 64;

  private final KeycloakSession session;
  private final Limit limit;
  private final String subject;

  private KeyFailures(KeycloakSession session, Limit limit, String subject) {
    this.session = session;
    this.limit = limit;
    this.subject = subject;
  }

  /** Of who sends a key himself. */
  public static KeyFailures ofCaller(KeycloakSession session) {
    return new KeyFailures(session, FROM_ADDRESS, ClientAddress.network(session));
  }

  /**
   * @param clientAddress of the service's own caller, or null
   * @throws Problem {@code validation_failed}
   */
  public static KeyFailures ofService(
      KeycloakSession session, Caller service, String clientAddress) {
    String client = service.client().getId();
    if (clientAddress == null) {
      return new KeyFailures(session, FROM_SERVICE, client);
    }
    if (clientAddress.isEmpty() || clientAddress.length() > MAX_ADDRESS) {
      throw Problem.invalid(
          "clientAddress", "'clientAddress' must have 1 to " + MAX_ADDRESS + " characters.");
    }
    return new KeyFailures(
        session, FROM_ADDRESS, client + " " + ClientAddress.network(clientAddress));
  }

  /**
   * One more.
   *
   * @throws Problem {@code too_many_requests}
   */
  public void count() {
    Limits.hit(session, limit, subject);
  }
}
