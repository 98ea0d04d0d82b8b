package io.keycloaksaas.token;

import com.google.auto.service.AutoService;
import io.keycloaksaas.platform.ApiKeyTokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.token.TokenPostProcessor;
import org.keycloak.protocol.oidc.token.TokenPostProcessorContext;
import org.keycloak.protocol.oidc.token.TokenPostProcessorFactory;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.RefreshToken;

/**
 * The last word on a token before it is signed, for every client: {@code org}, {@code ent} and
 * {@code act} are ours, and what anybody else wrote there goes. A token of an API key carries
 * nothing else, and none is made in return for one. A token of an administrator who acts as a user
 * says who he is, and ends with his time.
 */
@AutoService(TokenPostProcessorFactory.class)
public final class SaasTokenPostProcessorFactory implements TokenPostProcessorFactory {

  @Override
  public TokenPostProcessor create(KeycloakSession session) {
    return context -> {
      ShownKeyTokens.refuse(session, context.clientSessionCtx());
      if (context.accessToken() != null) {
        own(context.accessToken(), WrittenClaims.of(session).of(context.accessToken()));
      }
      unpin(context);
      if (ApiKeyTokens.keyId(session, context.accessToken()).isPresent()) {
        KeyClaims.strip(context.accessToken());
      }
      ImpersonatedTokens.bound(session, context);
    };
  }

  private static void own(AccessToken token, Optional<SaasClaims> ours) {
    Map<String, Object> claims = token.getOtherClaims();
    List.of(SaasClaims.ORG, SaasClaims.ENT, SaasClaims.ACT).forEach(claims::remove);
    ours.ifPresent(written -> written.writeTo(claims));
  }

  /**
   * Keycloak pins the only organization of a user in the refresh token even under {@code
   * organization:*}; after he joined a second one, he could not switch to it.
   */
  private static void unpin(TokenPostProcessorContext context) {
    RefreshToken refreshToken = context.refreshToken();
    if (refreshToken != null
        && refreshToken.getScope() != null
        && List.of(refreshToken.getScope().split(" ")).contains(OrganizationScopes.ALL)) {
      refreshToken.getOtherClaims().remove("organization");
    }
  }

  @Override
  public String getId() {
    return "saas";
  }

  /** Keycloak runs higher orders first; its own have 0. */
  @Override
  public int order() {
    return -1000;
  }
}
