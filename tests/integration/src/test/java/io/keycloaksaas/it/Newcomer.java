package io.keycloaksaas.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Somebody who signs up through the form of a realm, and is signed in from then on. */
record Newcomer(TestRealm realm, OidcClient app, Browser browser) {
  static final String ALL = "openid saas-api saas-api-manage";

  /** Lets everybody sign up, in a realm with the application {@code app}. */
  static OidcClient openDoor(TestRealm realm, Map<String, String> settings) {
    OidcClient app = realm.createPublicClient("app");
    realm
        .saasAdmin()
        .post("setup", Map.of("apiClients", List.of("app"), "settings", settings))
        .expect(200);
    realm.addDefaultScope("app", "saas");
    realm.admin().put("", Map.of("registrationAllowed", true)).expect(204);
    return app;
  }

  /** The user name is the password. */
  static Newcomer signUp(TestRealm realm, OidcClient app, String username, String email) {
    Walk walk = new Walk().open(form(realm)).register(username, email);
    if (!walk.page().address().toString().startsWith(OidcClient.REDIRECT_URI)) {
      throw new AssertionError(walk.page().text());
    }
    return new Newcomer(realm, app, walk.browser());
  }

  static String form(TestRealm realm) {
    return realm.issuer()
        + "/protocol/openid-connect/auth?response_type=code&prompt=create&client_id=app&scope=openid"
        + "&redirect_uri="
        + OidcClient.REDIRECT_URI
        + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  }

  /** By the session of the browser. */
  Tokens tokens() {
    return app.login().in(browser).scope(ALL).parameter("prompt", "none").tokens();
  }

  TenantClient api() {
    return realm.tenant(tokens());
  }

  /** Those that live, oldest membership first. */
  static List<JsonNode> organizations(TenantClient api) {
    return StreamSupport.stream(
            api.get("me").expect(200).json().get("organizations").spliterator(), false)
        .toList();
  }
}
