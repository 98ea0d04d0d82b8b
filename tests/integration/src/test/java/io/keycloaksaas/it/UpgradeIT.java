package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.OwnServer;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Our jars come to a Keycloak that was used for years: on H2, with organizations and members of its
 * own. Its pages are to stay as they are.
 */
@TestMethodOrder(OrderAnnotation.class)
class UpgradeIT {
  private static OwnServer server;
  private static TestRealm realm;
  private static String user;
  private static String organization;

  @BeforeAll
  static void populateAndUpgrade() {
    server = OwnServer.install("upgraded");
    server.startWithoutUs();
    server
        .admin()
        .post("", Map.of("realm", "old", "enabled", true, "organizationsEnabled", true))
        .expect(201);
    realm = server.realm("old");
    user = realm.createUser("veteran");
    realm.createPublicClient("app");
    organization = nativeOrganization("Old Corp", "Old.Corp");
    realm.admin().post("organizations/" + organization + "/members", user).expect(201);
    nativeOrganization("acme", "acme");
    server.stop();
    server.startWithUs("--spi-theme-selector--saas--enabled=false");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String nativeOrganization(String name, String alias) {
    return realm
        .admin()
        .post("organizations", Map.of("name", name, "alias", alias))
        .expect(201)
        .createdId();
  }

  @Test
  @Order(1)
  void before_set_up_everything_is_as_it_was() {
    var tokens = realm.client("app").login("veteran", "openid organization:*");

    assertThat(tokens.claims().has("ent")).isFalse();
    assertThat(tokens.claims().get("organization"))
        .map(o -> o.asText())
        .containsExactly("Old.Corp");
  }

  @Test
  @Order(2)
  void set_up_adopts_organizations_and_members() {
    var changes = realm.setUp("app").expect(200).json().get("changes");
    assertThat(changes)
        .filteredOn(change -> change.get("action").asText().equals("adopt"))
        .map(change -> change.get("name").asText())
        .containsExactlyInAnyOrder("Old.Corp", "acme");

    var adopted = realm.admin().get("saas/v1/organizations/" + organization).expect(200).json();
    assertThat(adopted.get("name").asText()).isEqualTo("Old Corp");
    assertThat(adopted.get("alias").asText()).isEqualTo("Old.Corp");
    assertThat(adopted.get("slug").asText()).startsWith("org-");
    realm.admin().get("saas/v1/organizations/acme").expect(200);
    assertThat(realm.setUp("app").expect(200).json().get("changes")).isEmpty();
  }

  @Test
  @Order(3)
  void the_next_token_carries_organization_and_entitlements() {
    realm
        .admin()
        .post(
            "saas/v1/organizations/" + organization + "/subscription",
            Map.of("plan", "pro", "trial", false))
        .expect(201);

    var tokens = realm.client("app").login("veteran", "openid organization:Old.Corp");

    assertThat(tokens.org().get("id").asText()).isEqualTo(organization);
    assertThat(tokens.org().get("roles")).map(r -> r.asText()).isEqualTo(List.of("org:member"));
    assertThat(tokens.ent().get("plan").asText()).isEqualTo("pro");
    assertThat(tokens.ent().get("standing").asText()).isEqualTo("paid");
  }

  @Test
  @Order(4)
  void with_our_pages_switched_off_consoles_and_log_in_are_keycloaks() {
    for (var address :
        List.of(
            server.baseUrl() + "/admin/old/console/",
            realm.issuer() + "/account/",
            realm.client("app").loginUrl("openid"))) {
      assertThat(new Browser().open(address).document().outerHtml())
          .contains("/resources/")
          .doesNotContain("saas");
    }
  }

  @Test
  @Order(5)
  void a_member_comes_and_goes_and_comes_again() {
    var members = "saas/v1/organizations/" + organization + "/members";
    var guest = realm.createUser("guest");

    for (int i = 0; i < 2; i++) {
      realm.admin().post(members, Map.of("userId", guest)).expect(201);
      realm.admin().delete(members + "/" + guest).expect(204);
    }

    assertThat(realm.admin().get(members).expect(200).json().findValuesAsText("userId"))
        .containsExactly(user);
  }

  @Test
  @Order(6)
  void user_organization_and_realm_can_be_removed() {
    realm.admin().delete("users/" + user).expect(204);
    assertThat(
            realm
                .admin()
                .get("saas/v1/organizations/" + organization + "/members")
                .expect(200)
                .json()
                .get("items"))
        .isEmpty();
    realm.admin().delete("organizations/" + organization).expect(204);
    realm.admin().get("saas/v1/organizations/" + organization).expect(404);
    realm.admin().delete("").expect(204);
  }
}
