package io.keycloaksaas.catalog.jpa;

import com.google.auto.service.AutoService;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.CatalogProviderFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The catalogue in Keycloak's own database. */
@AutoService(CatalogProviderFactory.class)
public final class JpaCatalogProviderFactory implements CatalogProviderFactory {
  @Override
  public CatalogProvider create(KeycloakSession session) {
    return new JpaCatalogProvider(session);
  }

  @Override
  public String getId() {
    return "jpa";
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
