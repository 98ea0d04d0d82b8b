package io.keycloaksaas.billing;

import java.util.Optional;
import org.keycloak.provider.Provider;

/**
 * A provider of payments. The setting {@code billing.provider} of a realm names the one it uses;
 * {@code manual} is built in and sells nothing.
 */
public interface BillingGateway extends Provider {

  /**
   * The provider with the keys of the session's realm. It outlives the session, so that nobody
   * talks to a provider with a transaction open.
   *
   * @return empty without keys: the feature is off in this realm
   */
  Optional<BillingGatewayConnection> connect();
}
