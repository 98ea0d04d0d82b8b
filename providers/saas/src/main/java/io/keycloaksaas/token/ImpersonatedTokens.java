package io.keycloaksaas.token;

import io.keycloaksaas.event.KeycloakEventListenerFactory;
import io.keycloaksaas.platform.Impersonation;
import io.keycloaksaas.platform.Impersonation.Facts;
import io.keycloaksaas.platform.Times;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.token.TokenInterceptorException;
import org.keycloak.protocol.oidc.token.TokenPostProcessorContext;
import org.keycloak.representations.IDToken;
import org.keycloak.services.CorsErrorResponseException;
import org.keycloak.services.cors.Cors;

/**
 * The tokens of an administrator who acts as a user, of whatever client: they name him in {@code
 * act} and end with his time at the latest; none outlives the session or leads out of it. There are
 * none where it is not known from which realm he came, nor once he has been disabled or removed.
 */
final class ImpersonatedTokens {
  private static final String NO_EXCHANGE =
      "impersonation_refused: a token of an impersonated user is not exchanged for another.";

  private static final String NO_OFFLINE =
      "impersonation_refused: an impersonation gives no offline access.";
  private static final String OVER = "The impersonation is over.";

  private ImpersonatedTokens() {}

  /** Any token that the mapper sees: also ID token, userinfo and introspection. */
  static void mark(KeycloakSession session, UserSessionModel userSession, IDToken token) {
    Impersonation.of(userSession).ifPresent(who -> mark(session, who, token));
  }

  private static void mark(KeycloakSession session, Impersonation who, IDToken token) {
    ActorClaim.of(session, who)
        .ifPresent(actor -> token.getOtherClaims().put(SaasClaims.ACT, actor));
    who.facts().ifPresent(facts -> SaasMapper.clamp(token, facts.end().getEpochSecond()));
  }

  /**
   * The last word on what the token endpoint is about to sign.
   *
   * @throws TokenInterceptorException {@code invalid_grant} (400) when it is over
   * @throws CorsErrorResponseException {@code access_denied} (403) to what would outlive it
   */
  static void bound(KeycloakSession session, TokenPostProcessorContext context) {
    ClientSessionContext grant = context.clientSessionCtx();
    Optional<Impersonation> who =
        Optional.ofNullable(grant)
            .map(known -> known.getClientSession().getUserSession())
            .flatMap(Impersonation::of);
    if (who.isEmpty()
        || who.get().facts().isEmpty()
            && !KeycloakEventListenerFactory.listensTo(session.getContext().getRealm())) {
      return; // in any other realm Keycloak's impersonation is what it always was
    }
    Facts facts = who.get().facts().orElseThrow(() -> refused(session, OVER));
    if (!Times.CLOCK.instant().isBefore(facts.end()) || !isThere(session, who.get(), facts)) {
      throw refused(session, OVER);
    }
    if (OAuth2Constants.TOKEN_EXCHANGE_GRANT_TYPE.equals(
        grant.getAttribute(Constants.GRANT_TYPE, String.class))) {
      throw denied(session, grant, NO_EXCHANGE);
    }
    if (grant.isOfflineTokenRequested()) {
      throw denied(session, grant, NO_OFFLINE);
    }
    if (context.accessToken() != null) {
      mark(session, who.get(), context.accessToken());
    }
    if (context.refreshToken() != null) {
      SaasMapper.clamp(context.refreshToken(), facts.end().getEpochSecond());
    }
  }

  /** Both from Keycloak's caches. */
  private static boolean isThere(KeycloakSession session, Impersonation who, Facts facts) {
    RealmModel realm = session.realms().getRealm(facts.realmId());
    UserModel administrator = realm == null ? null : session.users().getUserById(realm, who.id());
    return administrator != null && administrator.isEnabled();
  }

  /** What was stored for the token that nobody gets, such as an offline session, is not kept. */
  private static TokenInterceptorException refused(KeycloakSession session, String why) {
    session.getTransactionManager().setRollbackOnly();
    return new TokenInterceptorException(OAuthErrorException.INVALID_GRANT, why);
  }

  private static CorsErrorResponseException denied(
      KeycloakSession session, ClientSessionContext grant, String why) {
    session.getTransactionManager().setRollbackOnly();
    return new CorsErrorResponseException(
        Cors.builder()
            .auth()
            .allowedMethods("POST")
            .checkAllowedOrigins(session, grant.getClientSession().getClient()),
        OAuthErrorException.ACCESS_DENIED,
        why,
        Response.Status.FORBIDDEN);
  }
}
