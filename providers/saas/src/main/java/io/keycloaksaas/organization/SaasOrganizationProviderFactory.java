package io.keycloaksaas.organization;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel.OrganizationMemberJoinEvent;
import org.keycloak.models.OrganizationModel.OrganizationMemberLeaveEvent;
import org.keycloak.models.OrganizationModel.OrganizationRemovedEvent;
import org.keycloak.models.UserModel.UserPreRemovedEvent;
import org.keycloak.models.UserModel.UserRemovedEvent;
import org.keycloak.organization.OrganizationProvider;
import org.keycloak.organization.OrganizationProviderFactory;
import org.keycloak.provider.ProviderEvent;

/**
 * Puts {@link SaasOrganizationProvider} before Keycloak's own and listens to what happens to
 * members.
 */
@AutoService(OrganizationProviderFactory.class)
public final class SaasOrganizationProviderFactory implements OrganizationProviderFactory {
  /** Keycloak's own default, which caches. */
  private static final String KEYCLOAKS = "infinispan";

  @Override
  public OrganizationProvider create(KeycloakSession session) {
    return new SaasOrganizationProvider(
        session, session.getProvider(OrganizationProvider.class, KEYCLOAKS));
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    factory.register(SaasOrganizationProviderFactory::follow);
  }

  private static void follow(ProviderEvent event) {
    if (event instanceof OrganizationMemberJoinEvent e) {
      lifecycle(e.getSession()).joins(e.getOrganization(), e.getUser());
    } else if (event instanceof OrganizationMemberLeaveEvent e) {
      lifecycle(e.getSession()).left(e.getOrganization(), e.getUser());
    } else if (event instanceof OrganizationRemovedEvent e) {
      lifecycle(e.getKeycloakSession()).removed(e.getOrganization());
    } else if (event instanceof UserPreRemovedEvent e) {
      new OrganizationLifecycle(e.getKeycloakSession(), e.getRealm()).userRemoved(e.getUser());
    } else if (event instanceof UserRemovedEvent e) {
      new OrganizationLifecycle(e.getKeycloakSession(), e.getRealm()).userRemoved(e.getUser());
    }
  }

  private static OrganizationLifecycle lifecycle(KeycloakSession session) {
    return new OrganizationLifecycle(session, session.getContext().getRealm());
  }

  @Override
  public String getId() {
    return "saas";
  }

  /** Above Keycloak's 10. */
  @Override
  public int order() {
    return 100;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void close() {}
}
