package io.keycloaksaas.platform;

import jakarta.ws.rs.NotAuthorizedException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.crypto.SignatureProvider;
import org.keycloak.jose.jws.JWSHeader;
import org.keycloak.jose.jws.JWSInput;
import org.keycloak.jose.jws.JWSInputException;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.cors.Cors;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/**
 * Who calls the tenant API, and whether the application may. A token must carry the audience
 * {@value #API} <em>and</em> a scope of ours that is still assigned to its client: an audience
 * alone could have been written by any mapper.
 */
public final class TenantAuth {
  /** The audience, and the scope that reads. */
  public static final String API = "saas-api";

  /** The scope that writes (and reads). */
  public static final String API_MANAGE = "saas-api-manage";

  /** The claim that says who acts as the subject (RFC 8693). */
  public static final String ACTOR = "act";

  /** What scripts of a page may read, beside what they always may. */
  private static final String[] EXPOSED = {
    "Location", "ETag", "Retry-After", "WWW-Authenticate", "Idempotency-Replayed"
  };

  private static final String[] METHODS = {"GET", "POST", "PUT", "PATCH", "DELETE"};

  private TenantAuth() {}

  /** What a call does, and so who may make it. */
  public enum Access {
    READ(true, API, API_MANAGE),
    /** What a person does himself: no administrator who acts as he. */
    WRITE(false, API_MANAGE),
    /** Also an administrator who acts as the user: it ends with him, and can be undone. */
    WRITE_AS_USER(true, API_MANAGE);

    private final boolean alsoImpersonated;

    /** Any of them is enough; the first is the least. */
    private final List<String> scopes;

    Access(boolean alsoImpersonated, String... scopes) {
      this.alsoImpersonated = alsoImpersonated;
      this.scopes = List.of(scopes);
    }
  }

  /**
   * A verified caller.
   *
   * @param apiKeyId of the key that his token was made from; null for everybody who comes himself
   */
  public record Caller(
      UserModel user,
      UserSessionModel userSession,
      ClientModel client,
      AccessToken token,
      String apiKeyId) {

    /** The key that stands for him; empty for who comes himself. */
    public Optional<String> apiKey() {
      return Optional.ofNullable(apiKeyId);
    }
  }

  /**
   * Who comes himself: a token that was made from an API key is not his.
   *
   * @throws Problem {@code invalid_token} (401) without a valid token for this API, {@code
   *     insufficient_scope} (403) when the application may not do this, {@code
   *     impersonation_refused} (403) to who acts as another, {@code permission_denied} to API keys
   */
  public static Caller authenticate(KeycloakSession session, Access access) {
    Caller caller = authenticateAlsoKeys(session, access);
    refuseKeys(caller);
    return caller;
  }

  /**
   * What a person does, or what would outlive the key.
   *
   * @throws Problem {@code permission_denied}
   */
  public static void refuseKeys(Caller caller) {
    if (caller.apiKey().isPresent()) {
      throw Problem.of(
          ProblemCode.PERMISSION_DENIED, "An API key cannot do this; sign in as a user.");
    }
  }

  /**
   * As {@link #authenticate}, for who decides by the key's own rights where there is one.
   *
   * @throws Problem {@code invalid_token}, {@code insufficient_scope}, {@code
   *     impersonation_refused}
   */
  public static Caller authenticateAlsoKeys(KeycloakSession session, Access access) {
    Answers.varyByOrigin(session);
    AuthResult result = bearer(session);
    if (result == null) {
      Cors.builder().allowAllOrigins().exposedHeaders(EXPOSED).auth().add();
      throw Problem.of(
          ProblemCode.INVALID_TOKEN,
          "Send a valid access token with the audience '" + API + "' as bearer token.");
    }
    session.getContext().setBearerToken(result.token());
    Cors.builder()
        .checkAllowedOrigins(result.token())
        .allowedMethods(METHODS)
        .exposedHeaders(EXPOSED)
        .auth()
        .add();
    List<String> granted =
        Arrays.asList(
            result.token().getScope() == null
                ? new String[0]
                : result.token().getScope().split(" "));
    if (access.scopes.stream()
        .noneMatch(scope -> granted.contains(scope) && isAssigned(result.client(), scope))) {
      throw Problem.of(
              ProblemCode.INSUFFICIENT_SCOPE,
              "The token needs the scope " + String.join(" or ", access.scopes) + ".")
          .withHeader(
              "WWW-Authenticate",
              "Bearer error=\"insufficient_scope\", scope=\"" + access.scopes.get(0) + "\"");
    }
    if (!access.alsoImpersonated && isImpersonated(result)) {
      throw Problem.of(
          ProblemCode.IMPERSONATION_REFUSED,
          "An administrator cannot do this in a user's name; the admin API is for him.");
    }
    return new Caller(
        result.user(),
        result.session(),
        result.client(),
        result.token(),
        ApiKeyTokens.keyId(session, result.token()).orElse(null));
  }

  /** The session says so; the token too, should it have lost its session on the way. */
  private static boolean isImpersonated(AuthResult result) {
    return Impersonation.of(result.session()).isPresent()
        || result.token().getOtherClaims().containsKey(ACTOR);
  }

  /**
   * Lets everybody in who needs no token, from every page, without credentials: nothing that a
   * browser adds by itself, such as a cookie, is read.
   */
  public static void anyone() {
    Cors.builder().allowAllOrigins().exposedHeaders(EXPOSED).allowedMethods(METHODS).add();
  }

  /** Null without a valid bearer token; Keycloak throws at another kind of credentials. */
  private static AuthResult bearer(KeycloakSession session) {
    try {
      String token =
          AppAuthManager.extractAuthorizationHeaderToken(
              session.getContext().getHttpRequest().getHttpHeaders());
      return token == null || !canBeVerified(session, token)
          ? null
          : new AppAuthManager.BearerTokenAuthenticator(session).setAudience(API).authenticate();
    } catch (NotAuthorizedException e) {
      return null;
    }
  }

  /** Keycloak fails, instead of refusing, at a header without algorithm and at {@code none}. */
  private static boolean canBeVerified(KeycloakSession session, String token) {
    try {
      JWSHeader header = new JWSInput(token).getHeader();
      return header != null
          && header.getAlgorithm() != null
          && session.getProvider(SignatureProvider.class, header.getAlgorithm().name()) != null;
    } catch (JWSInputException e) {
      return false;
    }
  }

  /** Answers a browser that asks what it may send. */
  public static String[] methods() {
    return METHODS.clone();
  }

  private static boolean isAssigned(ClientModel client, String scope) {
    return Stream.of(true, false)
        .anyMatch(standard -> client.getClientScopes(standard).containsKey(scope));
  }
}
