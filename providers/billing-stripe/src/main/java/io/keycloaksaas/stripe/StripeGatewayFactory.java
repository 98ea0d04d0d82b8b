package io.keycloaksaas.stripe;

import com.google.auto.service.AutoService;
import com.stripe.Stripe;
import io.keycloaksaas.billing.BillingGateway;
import io.keycloaksaas.billing.BillingGatewayFactory;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Billing by Stripe. Options of the server, {@code spi-saas-billing-gateway--stripe--…}: {@code
 * base-url} for a stand-in that speaks Stripe's API, and keys of realms that have none in a vault.
 */
@AutoService(BillingGatewayFactory.class)
public final class StripeGatewayFactory implements BillingGatewayFactory {
  static final String ID = "stripe";
  private static final Logger LOG = Logger.getLogger(StripeGatewayFactory.class);

  private Config.Scope config;
  private StripeCalls calls;

  @Override
  public BillingGateway create(KeycloakSession session) {
    return new StripeGateway(session, config, calls);
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public void init(Config.Scope config) {
    this.config = config;
    String baseUrl = config.get("base-url", Stripe.LIVE_API_BASE);
    if (!baseUrl.startsWith("https://")) {
      LOG.warnf("Stripe's API is asked without TLS, at %s: only for tests", baseUrl);
    }
    this.calls = new StripeCalls(baseUrl);
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
