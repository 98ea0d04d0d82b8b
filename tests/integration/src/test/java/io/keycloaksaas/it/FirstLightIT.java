package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An application logs in, and its token carries the merged entitlements. */
@SaasServer
class FirstLightIT {
  private static OidcClient app;
  private static String acme;

  private final TestRealm realm;

  FirstLightIT(TestRealm realm) {
    this.realm = realm;
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    app = realm.createPublicClient("app");
    realm.setUp("app").expect(200);
    String alice = realm.createUser("alice");
    acme =
        realm
            .admin()
            .post(
                "saas/v1/organizations",
                Map.of("name", "Acme Inc.", "slug", "acme", "ownerId", alice))
            .expect(201)
            .json()
            .get("id")
            .asText();
    realm
        .admin()
        .post("saas/v1/organizations/acme/subscription", Map.of("plan", "pro", "trial", true))
        .expect(201);
  }

  @Test
  void the_token_of_an_owner_on_trial_carries_it_all() {
    Tokens tokens = app.login("alice", "openid organization:acme");

    assertThat(tokens.claims().path("org").path("id").asText())
        .as(tokens.claims().toString())
        .isEqualTo(acme);
    assertThat(tokens.org().get("slug").asText()).isEqualTo("acme");
    assertThat(tokens.org().get("roles"))
        .map(r -> r.asText())
        .containsExactly("org:admin", "org:owner");
    assertThat(tokens.ent().get("plan").asText()).isEqualTo("pro");
    assertThat(tokens.ent().get("standing").asText()).isEqualTo("trialing");
    assertThat(tokens.ent().get("features")).map(f -> f.asText()).contains("org:analytics");
    assertThat(tokens.claims().get("exp").asLong())
        .isLessThanOrEqualTo(tokens.ent().get("until").asLong());
  }

  @Test
  void the_tenant_api_knows_the_same() {
    Tokens tokens = app.login("alice", "openid organization:* saas-api saas-api-manage");
    var tenant = realm.tenant(tokens);

    assertThat(
            tenant.get("organizations").expect(200).json().get("items").get(0).get("slug").asText())
        .isEqualTo("acme");
    assertThat(tenant.get("organizations/acme/members").expect(200).json().get("items")).hasSize(1);
    var mine = tenant.get("me/entitlements").expect(200).json();
    assertThat(mine.get("organization").get("slug").asText()).isEqualTo("acme");
    assertThat(mine.get("entitlements").get("plan").asText()).isEqualTo("pro");
    tenant.post("organizations", Map.of("name", "Second", "slug", "second")).expect(201);
    tenant
        .put("me/active-organization", java.util.Collections.singletonMap("organizationId", null))
        .expect(200);
    assertThat(app.refresh(tokens).claims().has("org")).isFalse();
  }
}
