package io.keycloaksaas.token;

import com.google.auto.service.AutoService;
import io.keycloaksaas.platform.ApiKeyTokens;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.protocol.oidc.grants.OAuth2GrantType;
import org.keycloak.protocol.oidc.grants.OAuth2GrantTypeFactory;

/** The grant by which an API key becomes a token: {@value ApiKeyTokens#GRANT}. */
@AutoService(OAuth2GrantTypeFactory.class)
public final class ApiKeyGrantTypeFactory implements OAuth2GrantTypeFactory {

  @Override
  public OAuth2GrantType create(KeycloakSession session) {
    return new ApiKeyGrantType();
  }

  @Override
  public String getId() {
    return ApiKeyTokens.GRANT;
  }

  @Override
  public String getShortcut() {
    return ApiKeyTokens.SHORTCUT;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
