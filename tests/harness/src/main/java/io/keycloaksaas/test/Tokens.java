package io.keycloaksaas.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What the token endpoint gave, unverified: tests look into it, services verify.
 *
 * @param idToken empty when there is none
 * @param refreshToken empty when there is none
 * @param expiresIn seconds, as the answer says
 * @param scope as granted
 */
public record Tokens(
    String accessToken, String idToken, String refreshToken, long expiresIn, String scope) {

  static Tokens from(Answer answer) {
    var json = answer.expect(200).json();
    return new Tokens(
        json.path("access_token").asText(),
        json.path("id_token").asText(),
        json.path("refresh_token").asText(),
        json.path("expires_in").asLong(),
        json.path("scope").asText());
  }

  /** Of the access token. */
  public JsonNode claims() {
    return claims(accessToken);
  }

  public JsonNode idClaims() {
    return claims(idToken);
  }

  /** Claim {@code org} of the access token; a missing node when there is none. */
  public JsonNode org() {
    return claims().path("org");
  }

  /** Claim {@code ent} of the access token; a missing node when there is none. */
  public JsonNode ent() {
    return claims().path("ent");
  }

  /** The payload of any JWT. */
  public static JsonNode claims(String jwt) {
    var parts = jwt.split("\\.");
    if (parts.length != 3) {
      throw new AssertionError("not a JWT: " + jwt);
    }
    return Http.parse(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
  }
}
