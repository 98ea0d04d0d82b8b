package io.keycloaksaas.subscription.jpa;

import com.google.auto.service.AutoService;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionProviderFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Subscriptions in Keycloak's own database. */
@AutoService(SubscriptionProviderFactory.class)
public final class JpaSubscriptionProviderFactory implements SubscriptionProviderFactory {
  private SubscriptionMetrics metrics;

  @Override
  public SubscriptionProvider create(KeycloakSession session) {
    return new JpaSubscriptionProvider(session);
  }

  @Override
  public String getId() {
    return "jpa";
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    metrics = SubscriptionMetrics.connect(factory);
  }

  @Override
  public void close() {
    if (metrics != null) {
      metrics.stop();
    }
  }
}
