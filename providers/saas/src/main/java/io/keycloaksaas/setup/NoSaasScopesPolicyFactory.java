package io.keycloaksaas.setup;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.services.clientregistration.ClientRegistrationContext;
import org.keycloak.services.clientregistration.ClientRegistrationProvider;
import org.keycloak.services.clientregistration.policy.AbstractClientRegistrationPolicyFactory;
import org.keycloak.services.clientregistration.policy.ClientRegistrationPolicy;
import org.keycloak.services.clientregistration.policy.ClientRegistrationPolicyFactory;

/**
 * A client registration policy: a client that registers itself gets none of our scopes, whatever
 * the realm's defaults are and whatever it asks for. What an administrator gave it later stays.
 */
@AutoService(ClientRegistrationPolicyFactory.class)
public final class NoSaasScopesPolicyFactory extends AbstractClientRegistrationPolicyFactory {
  static final String ID = "saas-no-scopes";

  @Override
  public ClientRegistrationPolicy create(KeycloakSession session, ComponentModel model) {
    return new Policy(session);
  }

  private record Policy(KeycloakSession session) implements ClientRegistrationPolicy {
    private static final String BEFORE = "saas.heldBefore";

    @Override
    public void beforeRegister(ClientRegistrationContext context) {}

    @Override
    public void afterRegister(ClientRegistrationContext context, ClientModel client) {
      removeBut(client, List.of());
    }

    @Override
    public void beforeUpdate(ClientRegistrationContext context, ClientModel client) {
      session.setAttribute(BEFORE, held(client));
    }

    @Override
    public void afterUpdate(ClientRegistrationContext context, ClientModel client) {
      List<?> before = session.getAttribute(BEFORE, List.class);
      removeBut(client, before == null ? List.of() : before);
    }

    @Override
    public void beforeView(ClientRegistrationProvider provider, ClientModel client) {}

    @Override
    public void beforeDelete(ClientRegistrationProvider provider, ClientModel client) {}

    private static List<String> held(ClientModel client) {
      return Scopes.ALL.stream().filter(name -> scope(client, name) != null).toList();
    }

    private static void removeBut(ClientModel client, List<?> kept) {
      held(client).stream()
          .filter(name -> !kept.contains(name))
          .forEach(name -> client.removeClientScope(scope(client, name)));
    }

    private static ClientScopeModel scope(ClientModel client, String name) {
      ClientScopeModel standard = client.getClientScopes(true).get(name);
      return standard != null ? standard : client.getClientScopes(false).get(name);
    }
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public String getHelpText() {
    return "A client that registers itself gets none of the scopes saas, saas-api and saas-api-manage.";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return List.of();
  }
}
