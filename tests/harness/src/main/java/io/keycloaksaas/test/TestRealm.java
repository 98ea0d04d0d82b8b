package io.keycloaksaas.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The realm of one test class: made before it, removed after it.
 *
 * <p>Users made here have their name as password and {@code name@example.test} as verified address.
 */
public final class TestRealm implements AutoCloseable {

  private final KeycloakServer server;
  private final String name;
  private final AdminClient admin;
  private volatile String id;

  private TestRealm(KeycloakServer server, String name) {
    this.server = server;
    this.name = name;
    admin = server.admin(name);
  }

  static TestRealm create(KeycloakServer server, Class<?> test) {
    return create(server, test.getSimpleName());
  }

  static TestRealm existing(KeycloakServer server, String name) {
    return new TestRealm(server, name);
  }

  /** A further realm, for tests that need two; to be closed by the test. */
  public TestRealm another() {
    return create(server, "another");
  }

  /**
   * A further realm, as a file describes it under another name; to be closed by the test.
   *
   * @param representation in which {@code REALM} stands for the name
   */
  public TestRealm imported(String label, String representation) {
    var made = name(label);
    server.admin().post("", Http.parse(representation.replace("REALM", made))).expect(201);
    return new TestRealm(server, made);
  }

  private static String name(String label) {
    return label.toLowerCase() + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static TestRealm create(KeycloakServer server, String label) {
    var name = name(label);
    server.admin().post("", Map.of("realm", name, "enabled", true)).expect(201);
    return new TestRealm(server, name);
  }

  @Override
  public void close() {
    ReceivedSecrets.lookInto(server.database());
    admin.delete("").expect(204, 404);
  }

  public String name() {
    return name;
  }

  /** By which our tables name it. */
  public String id() {
    if (id == null) {
      id = admin.get("").expect(200).json().get("id").asText();
    }
    return id;
  }

  public URI issuer() {
    return server.realmUrl(name);
  }

  public AdminClient admin() {
    return admin;
  }

  /** The user's id. */
  public String createUser(String username) {
    return admin
        .post(
            "users",
            Map.of(
                "username",
                username,
                "enabled",
                true,
                "email",
                username + "@example.test",
                "emailVerified",
                true,
                "firstName",
                username,
                "lastName",
                "Test",
                "credentials",
                List.of(Map.of("type", "password", "value", username, "temporary", false))))
        .expect(201)
        .createdId();
  }

  /** An application: code flow with PKCE, and the password grant for tests in a hurry. */
  public OidcClient createPublicClient(String clientId) {
    createClient(
        Map.of(
            "clientId",
            clientId,
            "publicClient",
            true,
            "redirectUris",
            List.of(OidcClient.REDIRECT_URI, "http://127.0.0.1/*"),
            "webOrigins",
            List.of("+"),
            "directAccessGrantsEnabled",
            true,
            "attributes",
            Map.of("pkce.code.challenge.method", "S256")));
    return client(clientId);
  }

  /**
   * A service: client credentials only. It may introspect every token of the realm, also those that
   * do not name it as audience.
   */
  public OidcClient createServiceClient(String clientId, String secret) {
    createClient(
        Map.of(
            "clientId",
            clientId,
            "secret",
            secret,
            "serviceAccountsEnabled",
            true,
            "standardFlowEnabled",
            false,
            "attributes",
            Map.of("allow.token.introspection.without.audience.check", true)));
    return client(clientId, secret);
  }

  /**
   * Any client.
   *
   * @param representation as the admin API takes it
   * @return the client's id, which is not its {@code clientId}
   */
  public String createClient(Map<String, ?> representation) {
    return admin.post("clients", new HashMap<>(representation)).expect(201).createdId();
  }

  /** How to log in through a public client that exists. */
  public OidcClient client(String clientId) {
    return new OidcClient(issuer(), clientId, Optional.empty());
  }

  public OidcClient client(String clientId, String secret) {
    return new OidcClient(issuer(), clientId, Optional.of(secret));
  }

  public void addDefaultScope(String clientId, String scope) {
    addScope(clientId, "default-client-scopes", scope);
  }

  public void addOptionalScope(String clientId, String scope) {
    addScope(clientId, "optional-client-scopes", scope);
  }

  private void addScope(String clientId, String kind, String scope) {
    admin.put("clients/" + clientUuid(clientId) + "/" + kind + "/" + scopeId(scope)).expect(204);
  }

  /** The id of a client by its {@code clientId}. */
  public String clientUuid(String clientId) {
    var found = admin.get("clients?clientId=" + Http.encode(clientId)).expect(200);
    return Optional.ofNullable(found.json().path(0).get("id"))
        .orElseThrow(() -> new AssertionError("no client " + clientId + " in " + name))
        .asText();
  }

  private String scopeId(String scope) {
    for (var one : admin.get("client-scopes").expect(200).json()) {
      if (one.get("name").asText().equals(scope)) {
        return one.get("id").asText();
      }
    }
    throw new AssertionError("no client scope " + scope + " in " + name);
  }

  /** Our set-up of the realm; these clients may use the tenant API. */
  public Answer setUp(String... apiClients) {
    return admin
        .post("saas/v1/setup", Map.of("apiClients", List.of(apiClients)))
        .expect(200, 201, 204);
  }

  /** Puts a catalogue, in YAML. */
  public Answer publish(String catalog) {
    return admin.send("PUT", "saas/v1/catalog", "application/yaml", catalog);
  }

  /** The tenant API as whoever holds the access token. */
  public TenantClient tenant(Tokens tokens) {
    return tenant(tokens.accessToken());
  }

  public TenantClient tenant(String accessToken) {
    return new TenantClient(tenantUrl(), Optional.of(accessToken));
  }

  /** The tenant API as nobody. */
  public TenantClient anonymous() {
    return new TenantClient(tenantUrl(), Optional.empty());
  }

  /** Our part of the realm's admin API, as the server's first administrator. */
  public AdminClient saasAdmin() {
    return server.admin(name + "/saas/v1");
  }

  /** The realm's admin API as whoever holds the access token, instead of the server's first. */
  public TenantClient adminAs(String accessToken) {
    return new TenantClient(adminUrl(), Optional.of(accessToken));
  }

  /** The realm's admin API as nobody. */
  public TenantClient anonymousAdmin() {
    return new TenantClient(adminUrl(), Optional.empty());
  }

  /** Any other part of the realm, such as {@code clients-registrations}. */
  public TenantClient part(String path, Optional<String> accessToken) {
    return new TenantClient(issuer() + "/" + path, accessToken);
  }

  /** Gives a user roles of a client; {@code realm-management} holds those of administrators. */
  public void grantClientRoles(String userId, String clientId, String... roles) {
    admin.post(roleMappings(userId, clientId), clientRoles(clientId, roles)).expect(204);
  }

  /** Takes them back. */
  public void withdrawClientRoles(String userId, String clientId, String... roles) {
    admin.delete(roleMappings(userId, clientId), clientRoles(clientId, roles)).expect(204);
  }

  private String roleMappings(String userId, String clientId) {
    return "users/" + userId + "/role-mappings/clients/" + clientUuid(clientId);
  }

  private List<JsonNode> clientRoles(String clientId, String... roles) {
    var client = clientUuid(clientId);
    return Stream.of(roles)
        .map(role -> admin.get("clients/" + client + "/roles/" + role).expect(200).json())
        .toList();
  }

  private String adminUrl() {
    return server.baseUrl() + "/admin/realms/" + name;
  }

  private String tenantUrl() {
    return issuer() + "/saas/v1";
  }
}
