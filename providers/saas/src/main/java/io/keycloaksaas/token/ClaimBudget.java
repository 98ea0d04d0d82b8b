package io.keycloaksaas.token;

import io.micrometer.core.instrument.Metrics;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.keycloak.models.ClientModel;

/**
 * Names the clients whose tokens grow beyond {@value #CHARACTERS} characters of claims: a counter
 * each time, a warning once per node. Nothing is ever cut. Thread-safe.
 */
final class ClaimBudget {
  /** JSON, before it is encoded. */
  static final int CHARACTERS = 1_200;

  private static final Logger LOG = Logger.getLogger(ClaimBudget.class);
  private static final Set<String> WARNED = ConcurrentHashMap.newKeySet();

  private ClaimBudget() {}

  static void watch(SaasClaims claims, ClientModel client) {
    if (claims.length() > CHARACTERS) {
      String realm = client.getRealm().getName();
      Metrics.counter("saas.claims.over.budget", "realm", realm, "client", client.getClientId())
          .increment();
      if (WARNED.add(client.getId())) {
        LOG.warnf(
            "Access tokens of client '%s' in realm '%s' carry %d characters of org and ent, more than %d",
            client.getClientId(), realm, claims.length(), CHARACTERS);
      }
    }
  }
}
