package io.keycloaksaas.entitlement.jpa;

import com.google.auto.service.AutoService;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementProviderFactory;
import io.keycloaksaas.persistence.FactChanges;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Entitlements from Keycloak's own database. */
@AutoService(EntitlementProviderFactory.class)
public final class JpaEntitlementProviderFactory implements EntitlementProviderFactory {
  @Override
  public EntitlementProvider create(KeycloakSession session) {
    return new JpaEntitlementProvider(session);
  }

  @Override
  public String getId() {
    return "jpa";
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    FactChanges.listen(new EntitlementTeller());
  }

  @Override
  public void close() {}
}
