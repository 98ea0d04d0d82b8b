package io.keycloaksaas.api;

import com.google.auto.service.AutoService;
import io.keycloaksaas.apikey.ApiKeyLifecycle;
import io.keycloaksaas.invitation.InvitationLifecycle;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Mounts the tenant API at {@code /realms/{realm}/saas}. */
@AutoService(RealmResourceProviderFactory.class)
public final class SaasRealmResourceProviderFactory implements RealmResourceProviderFactory {

  @Override
  public RealmResourceProvider create(KeycloakSession session) {
    return new RealmResourceProvider() {
      @Override
      public Object getResource() {
        return new TenantRoot(session);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public String getId() {
    return "saas";
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    InvitationLifecycle.connect(factory);
    ApiKeyLifecycle.connect(factory);
  }

  @Override
  public void close() {}
}
