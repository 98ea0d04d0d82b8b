package io.keycloaksaas.persistence;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Hands Keycloak our Liquibase changelog. Entities are found by Keycloak's build itself (Jandex),
 * so the list of entities stays empty. The first ten letters of the id name the changelog table.
 */
@AutoService(JpaEntityProviderFactory.class)
public final class SaasJpaEntityProviderFactory
    implements JpaEntityProviderFactory, JpaEntityProvider {
  private static final String ID = "saasschema";

  private boolean allowSuperuser;

  @Override
  public JpaEntityProvider create(KeycloakSession session) {
    return this;
  }

  @Override
  public List<Class<?>> getEntities() {
    return List.of();
  }

  @Override
  public String getChangelogLocation() {
    return "META-INF/saas/changelog.xml";
  }

  @Override
  public String getFactoryId() {
    return ID;
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public void init(Config.Scope config) {
    allowSuperuser = config.getBoolean("allow-superuser", false);
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    CacheDrops.connect(factory);
    Cleanup.connect(factory);
    DatabaseRole.connect(factory, allowSuperuser);
  }

  @Override
  public void close() {}
}
