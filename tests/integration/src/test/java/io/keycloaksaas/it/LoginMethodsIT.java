package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code GET /login-methods}: what a sign-in page of an application may offer. */
@SaasServer
class LoginMethodsIT {
  private final TestRealm realm;

  LoginMethodsIT(TestRealm realm) {
    this.realm = realm;
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    realm.setUp();
    broker(realm, "zeta", Map.of("displayName", "Zeta & <b>Co</b>"));
    broker(realm, "alpha", Map.of());
    broker(realm, "hidden", Map.of("hideOnLogin", true));
    broker(realm, "linking", Map.of("linkOnly", true));
    broker(realm, "disabled", Map.of("enabled", false));
    broker(realm, "tenant", Map.of());
    String organization = new Operator(realm).organization("acme");
    realm
        .admin()
        .post("organizations/" + organization + "/identity-providers", "tenant")
        .expect(204);
  }

  @Test
  void brokers_of_the_realm_are_listed_but_none_of_an_organization_nor_hidden_ones() {
    var brokers = methods().json().path("identityProviders");

    assertThat(brokers.findValuesAsText("alias")).containsExactly("alpha", "zeta");
    assertThat(brokers.path(1).path("displayName").asText()).isEqualTo("Zeta & <b>Co</b>");
    assertThat(brokers.path(1).path("providerId").asText()).isEqualTo("oidc");
    assertThat(brokers.path(1).path("icon").asText()).isEqualTo("oidc");
  }

  @Test
  void the_realms_switches_are_told() {
    try (TestRealm other = realm.another()) {
      var before = other.anonymous().get("login-methods").expect(200).json();
      assertThat(before.path("password").asBoolean()).isTrue();
      assertThat(before.path("registration").asBoolean()).isFalse();

      other
          .admin()
          .put(
              "",
              Map.of("registrationAllowed", true, "resetPasswordAllowed", true, "rememberMe", true))
          .expect(204);

      var after = other.anonymous().get("login-methods").expect(200).json();
      assertThat(after.path("registration").asBoolean()).isTrue();
      assertThat(after.path("resetPassword").asBoolean()).isTrue();
      assertThat(after.path("rememberMe").asBoolean()).isTrue();
    }
  }

  @Test
  void everybody_gets_the_same_bytes_cacheable_from_any_origin() {
    Answer anonymous = methods();
    Answer elsewhere =
        realm.anonymous().with("Origin", "https://evil.example").get("login-methods");
    Answer cookie = realm.anonymous().with("Cookie", "KEYCLOAK_IDENTITY=x").get("login-methods");
    Answer bearer = realm.tenant("garbage").get("login-methods");

    for (Answer answer : new Answer[] {elsewhere, cookie, bearer}) {
      assertThat(answer.text()).isEqualTo(anonymous.text());
      assertThat(answer.header("Cache-Control")).contains("public, max-age=60");
      assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
      assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
      assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
  }

  private Answer methods() {
    return realm.anonymous().get("login-methods").expect(200);
  }

  private static void broker(TestRealm realm, String alias, Map<String, ?> more) {
    var broker = new HashMap<String, Object>();
    broker.put("alias", alias);
    broker.put("providerId", "oidc");
    broker.put("enabled", true);
    broker.put(
        "config",
        Map.of(
            "clientId", "x",
            "clientSecret", "y",
            "authorizationUrl", "https://idp.example/auth",
            "tokenUrl", "https://idp.example/token"));
    broker.putAll(more);
    realm.admin().post("identity-provider/instances", broker).expect(201);
  }
}
