package io.keycloaksaas.token;

import io.keycloaksaas.apikey.ApiKeyVerifier;
import io.keycloaksaas.apikey.KeyFailures;
import io.keycloaksaas.apikey.LiveApiKey;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.ApiKeyTokens;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.TenantAuth;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keycloak.OAuth2Constants;
import org.keycloak.OAuthErrorException;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.UserSessionModel.SessionPersistenceState;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.grants.OAuth2GrantTypeBase;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.CorsErrorResponseException;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.UserSessionManager;
import org.keycloak.services.util.DefaultClientSessionContext;
import org.keycloak.util.TokenUtil;

/**
 * Makes of an API key a token that lives five minutes at most and says what the key may: no refresh
 * token, no ID token, no roles, no claim of any mapper, for the configured resource servers only.
 * Only clients take it that set-up has named. Of an organization's key the subject is the service
 * account of the client, since no person is behind it; of a personal one its owner.
 */
public final class ApiKeyGrantType extends OAuth2GrantTypeBase {
  /** Attribute of a client that may exchange keys. */
  public static final String ALLOWED = "saas.api-keys.exchange";

  private static final String PARAMETER = "api_key";
  private static final long LONGEST_SECONDS = 300;
  private static final String CLAIMS_SCOPE = "saas";
  private static final Set<String> NEVER =
      Set.of(OAuth2Constants.SCOPE_OPENID, OAuth2Constants.OFFLINE_ACCESS);

  /** Where its tokens are good at Keycloak itself: our API for tenants, and nothing else. */
  private static final Pattern TENANT_API = Pattern.compile("/?realms/[^/]+/saas/v1/.+");

  @Override
  public Response process(Context context) {
    setContext(context);
    requireAllowedClient();
    String text = formParams.getFirst(PARAMETER);
    if (text == null || text.isEmpty()) {
      throw refused(
          OAuthErrorException.INVALID_REQUEST,
          "Missing form parameter: " + PARAMETER,
          Errors.INVALID_REQUEST);
    }
    if (ShownKeyTokens.bearers(session).findAny().isPresent()) {
      throw refused(
          OAuthErrorException.INVALID_REQUEST,
          "Send one credential: an API key or a token, not both.",
          Errors.INVALID_REQUEST);
    }
    String scope = scope();
    SystemScope.enter(session);
    LiveApiKey live = new ApiKeyVerifier(session).check(text).live().orElseThrow(this::wrongKey);
    return answer(live, subject(live), scope);
  }

  private void requireAllowedClient() {
    boolean holdsClaims =
        Stream.of(true, false)
            .anyMatch(standard -> client.getClientScopes(standard).containsKey(CLAIMS_SCOPE));
    if (!Boolean.parseBoolean(client.getAttribute(ALLOWED))
        || !holdsClaims
        || client.isConsentRequired()
        || clientConfig.isUseDPoP()) { // its tokens would have to be bound, and ours are not
      throw refused(
          OAuthErrorException.UNAUTHORIZED_CLIENT,
          "The client is not one that may exchange API keys.",
          Errors.NOT_ALLOWED);
    }
  }

  /** A key signs nobody in, and outlives no session: there is none. */
  private String scope() {
    String scope = getRequestedScopes();
    if (words(scope).anyMatch(NEVER::contains)) {
      throw refused(
          OAuthErrorException.INVALID_SCOPE,
          "An API key gives neither openid nor offline_access.",
          Errors.INVALID_REQUEST);
    }
    return scope;
  }

  private static Stream<String> words(String text) {
    return text == null
        ? Stream.empty()
        : Arrays.stream(text.split("[ ,]")).filter(word -> !word.isEmpty());
  }

  /** The same whatever is wrong with it; counted by where it comes from. */
  private CorsErrorResponseException wrongKey() {
    event.error(Errors.INVALID_USER_CREDENTIALS);
    try {
      KeyFailures.ofCaller(session).count();
    } catch (Problem tooMany) {
      return new CorsErrorResponseException(
          cors,
          "slow_down",
          "Too many wrong keys; wait a little.",
          Response.Status.TOO_MANY_REQUESTS);
    }
    return new CorsErrorResponseException(
        cors, OAuthErrorException.INVALID_GRANT, "Invalid API key", Response.Status.BAD_REQUEST);
  }

  private UserModel subject(LiveApiKey live) {
    Optional<String> owner = live.key().userId();
    UserModel user =
        owner.isPresent()
            ? session.users().getUserById(realm, owner.get())
            : client.isPublicClient() || !client.isServiceAccountsEnabled()
                ? null
                : session.users().getServiceAccount(client);
    if (user == null || !user.isEnabled()) {
      throw refused(
          OAuthErrorException.UNAUTHORIZED_CLIENT,
          "Keys of organizations are exchanged by clients with a service account.",
          Errors.NOT_ALLOWED);
    }
    return user;
  }

  private Response answer(LiveApiKey live, UserModel user, String scope) {
    event.user(user).detail("api_key_id", live.key().id());
    UserSessionModel userSession =
        new UserSessionManager(session)
            .createUserSession(
                null,
                realm,
                user,
                user.getUsername(),
                clientConnection.getRemoteHost(),
                PARAMETER,
                false,
                null,
                null,
                SessionPersistenceState.TRANSIENT);
    AuthenticatedClientSessionModel clientSession =
        session.sessions().createClientSession(realm, client, userSession);
    String issuer = Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm.getName());
    clientSession.setNote(OIDCLoginProtocol.ISSUER, issuer);
    ClientSessionContext granted =
        DefaultClientSessionContext.fromClientSessionAndScopeParameter(
            clientSession, scope, session);
    granted.setAttribute(Constants.GRANT_TYPE, context.getGrantType());
    AccessToken token = token(live, user, issuer, granted);
    var builder =
        tokenManager
            .responseBuilder(realm, client, event, session, userSession, granted)
            .accessToken(token);
    checkAndBindMtlsHoKToken(builder, false);
    event.session((String) null);
    return createTokenResponse(builder, granted, false);
  }

  private AccessToken token(
      LiveApiKey live, UserModel user, String issuer, ClientSessionContext granted) {
    SaasClaims claims = KeyClaims.of(live);
    String scope = String.join(" ", new TreeSet<>(words(granted.getScopeString()).toList()));
    AccessToken token = new AccessToken();
    token.id(
        ApiKeyTokens.tokenId(
            session, live.key().id(), SecretGenerator.getInstance().generateSecureID()));
    token.type(TokenUtil.TOKEN_TYPE_BEARER);
    token.issuedNow();
    token.issuer(issuer);
    token.issuedFor(client.getClientId());
    token.subject(user.getId());
    token.setScope(scope);
    token.audience(audiences(scope));
    token.exp(expiry(token.getIat(), live.goodUntil(), claims.until()));
    WrittenClaims.of(session).record(token, claims);
    return token;
  }

  /** The configured resource servers, and our own API where its scope was granted. */
  private String[] audiences(String scope) {
    Set<String> audiences =
        new TreeSet<>(new Settings(realm).words(Settings.Key.API_KEYS_AUDIENCES));
    audiences.remove("");
    if (words(scope).anyMatch(Set.of(TenantAuth.API, TenantAuth.API_MANAGE)::contains)) {
      audiences.add(TenantAuth.API);
    } else {
      audiences.remove(TenantAuth.API);
    }
    if (audiences.isEmpty()) {
      throw refused(
          "invalid_target",
          "No resource server is configured for tokens of API keys.",
          Errors.INVALID_CONFIG);
    }
    return audiences.toArray(String[]::new);
  }

  private long expiry(long issued, Instant goodUntil, Optional<Long> until) {
    long standard = Math.min(LONGEST_SECONDS, Math.max(realm.getAccessTokenLifespan(), 1));
    long end = Math.min(issued + standard, goodUntil.getEpochSecond());
    return Math.max(issued + 1, Math.min(end, until.orElse(end)));
  }

  private CorsErrorResponseException refused(String error, String description, String eventError) {
    event.error(eventError);
    return new CorsErrorResponseException(cors, error, description, Response.Status.BAD_REQUEST);
  }

  @Override
  public boolean isTokenAllowed(KeycloakSession session, AccessToken token) {
    return isTenantApi(session.getContext().getUri().getPath());
  }

  static boolean isTenantApi(String path) {
    return TENANT_API.matcher(path).matches();
  }

  @Override
  public EventType getEventType() {
    return EventType.OAUTH2_EXTENSION_GRANT;
  }

  @Override
  public Set<String> getTokenParameterNames() {
    return Set.of();
  }

  @Override
  protected boolean useRefreshToken() {
    return false;
  }
}
