package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.RestClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which pages a browser lets read us (M6): those of the token's client in both APIs, all for what
 * is public; and a page that may not read does not write either.
 */
@SaasServer
class CorsIT {
  private static final String HOME = "https://app.example.test";
  private static final String ORIGIN = "Access-Control-Allow-Origin";

  private static String token;

  private final TestRealm realm;
  private final RealmRows rows;

  CorsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.createClient(
        Map.of(
            "clientId",
            "app",
            "publicClient",
            true,
            "directAccessGrantsEnabled",
            true,
            "webOrigins",
            List.of(HOME)));
    realm.setUp("app");
    realm.grantClientRoles(realm.createUser("alice"), "realm-management", "realm-admin");
    token =
        realm.client("app").passwordGrant("alice", "openid saas-api saas-api-manage").accessToken();
  }

  /** The two doors, with a call that reads and one that writes. */
  private enum Door {
    TENANT(""),
    ADMIN("saas/v1/");

    private final String base;

    Door(String base) {
      this.base = base;
    }

    RestClient from(TestRealm realm, String origin) {
      return switch (this) {
        case TENANT -> realm.tenant(token).with("Origin", origin);
        case ADMIN -> realm.adminAs(token).with("Origin", origin);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_pages_of_the_tokens_client_may_read(Door door) {
    var answer = door.from(realm, HOME).get(door.base + "organizations").expect(200);

    assertThat(answer.header(ORIGIN)).hasValue(HOME);
    assertThat(answer.header("Vary")).hasValue("Origin");
    assertThat(answer.header("Access-Control-Expose-Headers").orElse("")).contains("Location");
  }

  @ParameterizedTest
  @EnumSource
  void a_refusal_can_be_read_too(Door door) {
    var answer =
        assertProblem(
            door.from(realm, HOME).post(door.base + "organizations", Map.of("nonsense", 1)),
            422,
            "validation_failed");

    assertThat(answer.header(ORIGIN)).hasValue(HOME);
    assertThat(answer.header("Vary")).hasValue("Origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.test",
        "null",
        "https://other.example.test",
        "https://example.test",
        "https://app.example.test.evil.test",
        "http://app.example.test",
        "https://app.example.test:8443"
      })
  void other_pages_neither_read_nor_write(String origin) {
    rows.staySameDuring(
        () -> {
          for (var door : Door.values()) {
            var client = door.from(realm, origin);
            for (var answer :
                List.of(
                    client.get(door.base + "organizations"),
                    client.post(
                        door.base + "organizations", Map.of("name", "Cross", "slug", "cross")))) {
              assertProblem(answer, 403, "permission_denied");
              assertThat(answer.header(ORIGIN)).isEmpty();
            }
          }
        });
  }

  @Test
  void who_is_no_browser_sends_no_origin_and_is_served() {
    for (var client : List.of(realm.tenant(token), realm.saasAdmin())) {
      var answer = client.get("organizations").expect(200);

      assertThat(answer.header(ORIGIN)).isEmpty();
      assertThat(answer.header("Vary")).hasValue("Origin");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {HOME, "https://evil.test", "null"})
  void what_is_public_is_for_every_page_and_without_credentials(String origin) {
    var answer = realm.anonymous().with("Origin", origin).get("openapi.json").expect(200);

    assertOpen(answer);
  }

  @Test
  void what_is_public_may_be_kept() {
    var answer = realm.anonymous().get("openapi.json").expect(200);

    assertOpen(answer);
    assertThat(answer.header("Cache-Control")).hasValue("public, max-age=3600");
  }

  @ParameterizedTest
  @CsvSource({"plans?for=zz, 422, validation_failed", "catalog/9.xx, 404, catalog_not_found"})
  void what_is_refused_to_everybody_every_page_may_read(String path, int status, String code) {
    var answer =
        assertProblem(
            realm.anonymous().with("Origin", "https://evil.test").get(path), status, code);

    assertOpen(answer);
  }

  @Test
  void who_holds_a_link_asks_without_credentials() {
    var client = realm.anonymous().with("Origin", "https://evil.test");

    for (var answer :
        List.of(
            client.post("invitations/lookup", Map.of()),
            client.post("invitations/lookup", Map.of("token", "nope")))) {
      assertThat(answer.status()).isIn(404, 422);
      assertThat(answer.header(ORIGIN)).hasValue("https://evil.test");
      assertThat(answer.header("Access-Control-Allow-Credentials").orElse("false"))
          .isEqualTo("false");
    }
  }

  private static void assertOpen(Answer answer) {
    assertThat(answer.header(ORIGIN)).hasValue("*");
    assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
  }

  /** The server's option is in docs/configuration.md; without it Keycloak allows neither. */
  @ParameterizedTest
  @EnumSource
  void a_preflight_allows_the_headers_that_writes_take(Door door) {
    var answer = door.from(realm, HOME).send("OPTIONS", door.base + "organizations").expect(200);

    assertThat(answer.header(ORIGIN)).hasValue(HOME);
    assertThat(answer.header("Access-Control-Allow-Headers").orElse(""))
        .contains("Authorization", "Idempotency-Key", "If-Match");
  }
}
