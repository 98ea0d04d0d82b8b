package io.keycloaksaas.event;

import java.util.List;
import org.keycloak.models.KeycloakSession;

/**
 * Hears of everything that was logged, in the order of its numbers. Found by {@link
 * java.util.ServiceLoader}; one instance per node, called on one thread at a time.
 *
 * <p>Called in the transaction that numbers the rows, in the system's scope with the realm in the
 * context: what it writes commits together with the numbers, so that each event is heard of exactly
 * once, whatever crashes. The order of the realm waits for it: it must be quick and must not leave
 * the database. What it throws puts the numbering of this realm off, again and again until it
 * succeeds.
 */
public interface EventSubscriber {
  /**
   * @param events of one realm, at least one, in order
   */
  void numbered(KeycloakSession session, List<LoggedEvent> events);
}
