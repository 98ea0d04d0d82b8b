package io.keycloaksaas.test;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The admin API, of all realms or of one, as the server's first administrator.
 *
 * <p>The token is cached and renewed when the server no longer takes it: by its lifespan, or
 * because the server's clock was moved. Safe for use by many threads.
 */
public final class AdminClient extends RestClient {

  /** Access tokens by the server's address: one login serves all clients. */
  private static final Map<URI, String> TOKENS = new ConcurrentHashMap<>();

  private final KeycloakServer server;
  private final String base;

  AdminClient(KeycloakServer server, String base) {
    this(server, base, Map.of());
  }

  private AdminClient(KeycloakServer server, String base, Map<String, String> headers) {
    super(base, headers);
    this.server = server;
    this.base = base;
  }

  /** The same client, sending one more header. */
  public AdminClient with(String name, String value) {
    return new AdminClient(server, base, headersWith(name, value));
  }

  @Override
  Answer authorized(Http request) {
    var token = TOKENS.computeIfAbsent(server.baseUrl(), url -> login());
    var answer = request.bearer(token).send();
    if (answer.status() != 401) {
      return answer;
    }
    TOKENS.remove(server.baseUrl(), token);
    return request.bearer(TOKENS.computeIfAbsent(server.baseUrl(), url -> login())).send();
  }

  private String login() {
    return Http.post(server.realmUrl("master") + "/protocol/openid-connect/token")
        .form(
            Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", "admin"))
        .send()
        .expect(200)
        .json()
        .get("access_token")
        .asText();
  }
}
