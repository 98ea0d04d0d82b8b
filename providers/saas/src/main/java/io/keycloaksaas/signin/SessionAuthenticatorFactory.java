package io.keycloaksaas.signin;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** {@link SessionAuthenticator}, to stand right after Keycloak's cookie step. */
@AutoService(AuthenticatorFactory.class)
public final class SessionAuthenticatorFactory implements AuthenticatorFactory {
  public static final String ID = "saas-session";
  private static final Requirement[] CHOICES = {Requirement.ALTERNATIVE, Requirement.DISABLED};

  @Override
  public Authenticator create(KeycloakSession session) {
    return new SessionAuthenticator();
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public String getDisplayType() {
    return "Session, also when organizations are asked for";
  }

  @Override
  public String getHelpText() {
    return "Lets single sign-on succeed when the client asks for the scope 'organization'.";
  }

  @Override
  public String getReferenceCategory() {
    return null;
  }

  @Override
  public boolean isConfigurable() {
    return false;
  }

  @Override
  public Requirement[] getRequirementChoices() {
    return CHOICES.clone();
  }

  @Override
  public boolean isUserSetupAllowed() {
    return false;
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return List.of();
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
