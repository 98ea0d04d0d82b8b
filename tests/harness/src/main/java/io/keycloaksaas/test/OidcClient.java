package io.keycloaksaas.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One client of a realm, speaking OpenID Connect. Has no state; safe for use by many threads.
 *
 * <p>Methods that return {@link Tokens} fail when there are none; {@link #token} gives the answer
 * itself, for tests of refusals.
 */
public final class OidcClient {

  /** Nobody listens there: the walk ends before it. */
  public static final String REDIRECT_URI = "http://127.0.0.1/callback";

  private final URI issuer;
  private final String clientId;
  private final Optional<String> secret;

  OidcClient(URI issuer, String clientId, Optional<String> secret) {
    this.issuer = issuer;
    this.clientId = clientId;
    this.secret = secret;
  }

  public String clientId() {
    return clientId;
  }

  /** A walk through the login pages, to be told more and ended by {@link Login#tokens()}. */
  public Login login() {
    return new Login(this);
  }

  /** Where a login begins whose end does not matter: its code cannot be redeemed. */
  public String loginUrl(String scope) {
    return endpoint("auth")
        + "?"
        + Http.encode(
            Map.of(
                "response_type",
                "code",
                "client_id",
                clientId,
                "scope",
                scope,
                "redirect_uri",
                REDIRECT_URI,
                "code_challenge_method",
                "S256",
                "code_challenge",
                "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
  }

  /** A walk through the login pages, with the user name as password. */
  public Tokens login(String username, String scope) {
    return login().as(username).scope(scope).tokens();
  }

  /** Without pages, where the way in does not matter; the user name is the password. */
  public Tokens passwordGrant(String username, String scope) {
    return Tokens.from(
        token(
            Map.of(
                "grant_type", "password",
                "username", username,
                "password", username,
                "scope", scope)));
  }

  public Tokens clientCredentials(String scope) {
    return Tokens.from(token(Map.of("grant_type", "client_credentials", "scope", scope)));
  }

  public Tokens refresh(Tokens tokens) {
    return Tokens.from(tryRefresh(tokens));
  }

  public Tokens refresh(Tokens tokens, String scope) {
    return Tokens.from(tryRefresh(tokens, scope));
  }

  public Answer tryRefresh(Tokens tokens) {
    return token(Map.of("grant_type", "refresh_token", "refresh_token", tokens.refreshToken()));
  }

  public Answer tryRefresh(Tokens tokens, String scope) {
    return token(
        Map.of(
            "grant_type", "refresh_token", "refresh_token", tokens.refreshToken(), "scope", scope));
  }

  /** The token endpoint, with these fields and the client's credentials. */
  public Answer token(Map<String, String> fields) {
    return post("token", fields);
  }

  public Answer userinfo(Tokens tokens) {
    return Http.get(endpoint("userinfo")).bearer(tokens.accessToken()).send();
  }

  /** Only clients with a secret may ask. */
  public JsonNode introspect(Tokens tokens) {
    return post("token/introspect", Map.of("token", tokens.accessToken())).expect(200).json();
  }

  /** Ends the session. */
  public void logout(Tokens tokens) {
    post("logout", Map.of("refresh_token", tokens.refreshToken())).expect(204);
  }

  String endpoint(String name) {
    return issuer + "/protocol/openid-connect/" + name;
  }

  private Answer post(String endpoint, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("client_id", clientId);
    secret.ifPresent(value -> all.put("client_secret", value));
    return Http.post(endpoint(endpoint)).form(all).send();
  }
}
