package io.keycloaksaas.webhook.jpa;

import com.google.auto.service.AutoService;
import io.keycloaksaas.webhook.DeliveryWorker;
import io.keycloaksaas.webhook.WebhookProvider;
import io.keycloaksaas.webhook.WebhookProviderFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Also starts and stops the node's worker. The option {@code --spi-saas-webhooks--jpa--in-flight}
 * says how many requests a node has under way at once (256); 0 leaves deliveries to other nodes.
 */
@AutoService(WebhookProviderFactory.class)
public final class JpaWebhookProviderFactory implements WebhookProviderFactory {
  private static final int IN_FLIGHT = 256;

  private int inFlight = IN_FLIGHT;
  private DeliveryWorker worker;

  @Override
  public WebhookProvider create(KeycloakSession session) {
    return new JpaWebhookProvider(session);
  }

  @Override
  public String getId() {
    return "jpa";
  }

  @Override
  public void init(Config.Scope config) {
    inFlight = config.getInt("in-flight", IN_FLIGHT);
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    if (inFlight > 0) {
      worker = DeliveryWorker.connect(factory, inFlight);
    }
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.stop();
    }
  }
}
