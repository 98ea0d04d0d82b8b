package io.keycloaksaas.token;

import com.google.auto.service.AutoService;
import jakarta.ws.rs.core.Response;
import org.keycloak.Config;
import org.keycloak.OAuthErrorException;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.protocol.oidc.TokenExchangeContext;
import org.keycloak.protocol.oidc.TokenExchangeProvider;
import org.keycloak.protocol.oidc.TokenExchangeProviderFactory;
import org.keycloak.services.CorsErrorResponseException;

/**
 * Takes every token exchange that shows a token of an API key, before Keycloak's own kinds of it
 * look, and refuses: also where no token would be signed that a post-processor sees (SAML, another
 * issuer).
 */
@AutoService(TokenExchangeProviderFactory.class)
public final class NoExchangeOfKeysFactory implements TokenExchangeProviderFactory {

  @Override
  public TokenExchangeProvider create(KeycloakSession session) {
    return new TokenExchangeProvider() {
      @Override
      public boolean supports(TokenExchangeContext context) {
        return ShownKeyTokens.isShown(session);
      }

      @Override
      public Response exchange(TokenExchangeContext context) {
        context.getEvent().error(Errors.INVALID_TOKEN);
        throw new CorsErrorResponseException(
            context.getCors(),
            OAuthErrorException.INVALID_REQUEST,
            ShownKeyTokens.REFUSAL,
            Response.Status.BAD_REQUEST);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public String getId() {
    return "saas-no-exchange-of-keys";
  }

  /** Keycloak asks higher orders first; its own have 0 and 10. */
  @Override
  public int order() {
    return 1000;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
