package io.keycloaksaas.bench;

import com.fasterxml.jackson.databind.JsonNode;

/** One way of asking for a token. The clients are made alike, with names of one length. */
enum Variant {
  PLAIN("(a) without our scope", "openid", false),
  AGAIN("(a) a second time: the noise", "openid", false),
  NATIVE("(b) Keycloak's `organization:acme`", "openid organization:acme", false),
  SAAS("(c) our `saas`", "openid", true),
  BOTH("(d) `saas` and `organization:acme`", "openid organization:acme", true);

  final String label;
  final String scope;
  final boolean ours;

  Variant(String label, String scope, boolean ours) {
    this.label = label;
    this.scope = scope;
    this.ours = ours;
  }

  String clientId() {
    return "bench-" + ordinal();
  }

  /**
   * That the server really did what the variant stands for.
   *
   * @param claims of an access token
   */
  void check(JsonNode claims) {
    boolean saas =
        claims.path("org").path("slug").asText().equals("acme")
            && claims.path("ent").path("plan").asText().equals("pro");
    boolean none = !claims.has("org") && !claims.has("ent");
    boolean nativeScope = scope.contains("organization:");
    if (!(ours ? saas : none) || claims.has("organization") != nativeScope) {
      throw new IllegalStateException("not a token of " + label + ": " + claims);
    }
  }
}
