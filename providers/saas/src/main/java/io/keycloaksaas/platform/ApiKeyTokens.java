package io.keycloaksaas.platform;

import java.util.Optional;
import org.keycloak.jose.jws.JWSInput;
import org.keycloak.jose.jws.JWSInputException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.encode.AccessTokenContext;
import org.keycloak.protocol.oidc.encode.TokenContextEncoderProvider;
import org.keycloak.representations.JsonWebToken;

/**
 * Which access tokens were made from an API key, and from which: their {@code jti} says so. It is
 * what survives wherever a token is looked at without a session, and no mapper can write it.
 */
public final class ApiKeyTokens {
  /** The grant type at the token endpoint. */
  public static final String GRANT = "urn:keycloak-saas:params:oauth:grant-type:api-key";

  /** Of the grant, in the ids of its tokens; Keycloak's own shortcuts are others. */
  public static final String SHORTCUT = "ak";

  private static final String SEPARATOR = ".";

  /** Where Keycloak's encoder puts the grant's shortcut, behind two of two letters. */
  private static final int SHORTCUT_AT = 4;

  private ApiKeyTokens() {}

  /** The id of a token made from a key: of no session, a bearer of all its claims. */
  public static String tokenId(KeycloakSession session, String keyId, String random) {
    return encoder(session)
        .encodeTokenId(
            new AccessTokenContext(
                AccessTokenContext.SessionType.TRANSIENT,
                AccessTokenContext.TokenType.REGULAR,
                GRANT,
                keyId + SEPARATOR + random));
  }

  /** The id of the key that the token was made from; empty for every other token. */
  public static Optional<String> keyId(KeycloakSession session, JsonWebToken token) {
    if (token == null || token.getId() == null) {
      return Optional.empty();
    }
    try {
      AccessTokenContext context = encoder(session).getTokenContextFromTokenId(token.getId());
      String raw = context.getRawTokenId();
      return context.getGrantType().equals(GRANT)
          ? Optional.of(raw.substring(0, Math.max(raw.indexOf(SEPARATOR), 0)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // an id that is not Keycloak's is not of our grant
    }
  }

  /**
   * Whether a text says of itself that it is such a token. Nothing is verified: for refusals only,
   * which need not be told from those of a forged one.
   */
  public static boolean saysSo(String token) {
    try {
      String id = new JWSInput(token).readJsonContent(JsonWebToken.class).getId();
      return id != null && id.startsWith(SHORTCUT + ":", SHORTCUT_AT);
    } catch (JWSInputException e) {
      return false;
    }
  }

  private static TokenContextEncoderProvider encoder(KeycloakSession session) {
    return session.getProvider(TokenContextEncoderProvider.class);
  }
}
