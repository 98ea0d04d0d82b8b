package io.keycloaksaas.token;

import com.google.auto.service.AutoService;
import io.keycloaksaas.apikey.ApiKeyVerifier;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.ApiKeyTokens;
import io.keycloaksaas.platform.Impersonation;
import java.util.Optional;
import org.keycloak.events.Errors;
import org.keycloak.models.ImpersonationSessionNote;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.UserSessionModelDelegate;
import org.keycloak.protocol.oidc.AccessTokenIntrospectionProvider;
import org.keycloak.protocol.oidc.AccessTokenIntrospectionProviderFactory;
import org.keycloak.protocol.oidc.TokenIntrospectionProvider;
import org.keycloak.protocol.oidc.TokenIntrospectionProviderFactory;
import org.keycloak.representations.AccessToken;

/**
 * Keycloak's introspection of access tokens, with two differences. A token of an API key says what
 * the key may now, and is inactive when that is nothing: Keycloak itself would make a new session
 * of the key's owner and run every mapper, which tells all that he may. A token of an administrator
 * who acts as a user has the {@code act} that it had when it was signed, where Keycloak would name
 * him without his realm. Stands in the place of Keycloak's own by having its id and a higher order.
 */
@AutoService(TokenIntrospectionProviderFactory.class)
public final class IntrospectionFactory extends AccessTokenIntrospectionProviderFactory {

  @Override
  public TokenIntrospectionProvider create(KeycloakSession session) {
    return new Introspection(session);
  }

  @Override
  public int order() {
    return 100;
  }

  /** Keycloak writes an {@code act} of its own over ours where the session names somebody. */
  private static final class Unnamed extends UserSessionModelDelegate {
    Unnamed(UserSessionModel userSession) {
      super(userSession);
    }

    @Override
    public String getNote(String name) {
      return ImpersonationSessionNote.IMPERSONATOR_USERNAME.toString().equals(name)
          ? null
          : super.getNote(name);
    }
  }

  private static final class Introspection extends AccessTokenIntrospectionProvider<AccessToken> {
    private boolean dead;

    Introspection(KeycloakSession session) {
      super(session);
    }

    @Override
    public AccessToken transformAccessToken(AccessToken shown, UserSessionModel userSession) {
      Optional<String> keyId = ApiKeyTokens.keyId(session, shown);
      return keyId.isPresent()
          ? ofKey(shown, keyId.get())
          : super.transformAccessToken(shown, userSession);
    }

    private AccessToken ofKey(AccessToken shown, String keyId) {
      SystemScope.enter(session);
      Optional<SaasClaims> claims = new ApiKeyVerifier(session).ofToken(keyId).map(KeyClaims::of);
      dead = claims.isEmpty();
      AccessToken told = new AccessToken();
      told.id(shown.getId());
      told.type(shown.getType());
      told.subject(shown.getSubject());
      told.iat(shown.getIat());
      told.exp(shown.getExp());
      told.issuedFor(shown.getIssuedFor());
      told.issuer(shown.getIssuer());
      told.audience(shown.getAudience());
      told.setScope(shown.getScope());
      told.setConfirmation(shown.getConfirmation());
      claims.ifPresent(live -> live.writeTo(told.getOtherClaims()));
      KeyClaims.strip(told); // it may be signed, as the answer in the form of a JWT
      return told;
    }

    @Override
    protected boolean introspectionChecks(String token) {
      if (!super.introspectionChecks(token)) {
        transformedToken = null; // Keycloak would tell it in the form of a JWT
        return false;
      }
      if (dead) {
        transformedToken = null; // or it would be told in the form of a JWT
        eventBuilder.error(Errors.INVALID_TOKEN);
        return false;
      }
      if (Impersonation.of(userSession).flatMap(Impersonation::facts).isPresent()) {
        ImpersonatedTokens.mark(session, userSession, transformedToken);
        userSession = new Unnamed(userSession);
      }
      return true;
    }
  }
}
