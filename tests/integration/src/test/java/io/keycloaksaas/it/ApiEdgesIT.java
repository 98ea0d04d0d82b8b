package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.RestClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered beside the endpoints: other paths and methods, other origins, no cache. */
@SaasServer
class ApiEdgesIT {
  private static final String ALL = "openid saas-api saas-api-manage";
  private static final String HOME = "http://127.0.0.1";
  private static final String ELSEWHERE = "https://evil.test";

  private static String token;

  private final TestRealm realm;

  ApiEdgesIT(TestRealm realm) {
    this.realm = realm;
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    var app = realm.createPublicClient("app");
    realm.setUp("app");
    realm
        .saasAdmin()
        .post(
            "organizations",
            Map.of("name", "Acme", "slug", "acme", "ownerId", realm.createUser("alice")))
        .expect(201);
    token = app.passwordGrant("alice", ALL).accessToken();
  }

  /** Whether 404 or 405 is said of what is not there, RESTEasy decides. */
  @ParameterizedTest
  @CsvSource({
    "GET, nope",
    "POST, nope/deeper",
    "GET, me/nope",
    "GET, organizations/acme/nope",
    "GET, organizations/acme/members/x/nope",
    "POST, me/entitlements",
    "DELETE, organizations",
    "PUT, organizations/acme/members"
  })
  void a_path_or_method_of_the_tenant_api_that_is_not_there_is_a_problem_document(
      String method, String path) {
    for (var client : List.of(realm.anonymous(), alice(), alice().with("Accept", "text/html"))) {
      var answer = client.send(method, path);
      if (answer.status() == 405) {
        assertProblem(answer, 405, "method_not_allowed");
      } else {
        assertProblem(answer, 404, "not_found");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"organizations/%00", "organizations/a%0Db"})
  void a_path_with_control_characters_is_not_found(String path) {
    assertProblem(realm.anonymous().get(path), 404, "not_found");
    assertProblem(alice().get(path), 404, "not_found");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, nope, 404, not_found",
    "GET, setup, 405, method_not_allowed",
    "PATCH, catalog, 405, method_not_allowed",
    "GET, catalog/nope, 404, not_found",
    "GET, organizations/acme/nope, 404, not_found",
    "GET, users/x/nope, 404, not_found"
  })
  void a_path_or_method_of_the_admin_api_that_is_not_there_is_a_problem_document(
      String method, String path, int status, String code) {
    assertProblem(realm.saasAdmin().send(method, path), status, code);
  }

  @Test
  void errors_of_keycloaks_own_api_keep_their_form() {
    var answer = realm.admin().get("nope");

    assertThat(answer.status()).isIn(404, 405);
    assertThat(answer.json().has("error")).isTrue();
    assertThat(answer.json().has("code")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "me/entitlements",
        "organizations",
        "organizations/acme",
        "organizations/x/members"
      })
  void a_preflight_is_answered_without_a_token(String path) {
    var answer = preflight().send("OPTIONS", path).expect(200);

    assertThat(answer.header("Access-Control-Allow-Origin")).hasValue(HOME);
    assertThat(answer.header("Access-Control-Allow-Methods").orElse(""))
        .contains("GET", "POST", "PUT", "PATCH", "DELETE");
    assertThat(answer.header("Access-Control-Allow-Headers").orElse("")).contains("Authorization");
    assertThat(answer.text()).isEmpty();
  }

  @Test
  void the_applications_own_origin_may_read() {
    var answer = alice().with("Origin", HOME).get("organizations").expect(200);

    assertThat(answer.header("Access-Control-Allow-Origin")).hasValue(HOME);
    assertThat(answer.header("Access-Control-Expose-Headers").orElse(""))
        .contains("Location", "ETag");
  }

  @ParameterizedTest
  @ValueSource(strings = {ELSEWHERE, "null", "http://127.0.0.1.evil.test", "https://127.0.0.1"})
  void another_origin_is_refused_before_anything_is_written(String origin) {
    var foreign = alice().with("Origin", origin);

    for (var answer :
        List.of(
            foreign.get("organizations"),
            foreign.post("organizations", Map.of("name", "X", "slug", "cross")))) {
      assertProblem(answer, 403, "permission_denied");
      assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }
    assertProblem(alice().get("organizations/cross"), 404, "organization_not_found");
  }

  @Test
  void a_cookie_is_no_token() {
    assertProblem(
        realm.anonymous().with("Cookie", "KEYCLOAK_IDENTITY=" + token).get("organizations"),
        401,
        "invalid_token");
  }

  @Test
  void a_token_in_the_query_is_no_token() {
    assertProblem(
        realm.anonymous().get("organizations?access_token=" + token), 401, "invalid_token");
  }

  @Test
  void another_kind_of_credentials_is_refused() {
    for (var credentials : List.of("Basic YTpi", "Bearer", "Bearer ", "DPoP x")) {
      assertProblem(
          realm.anonymous().with("Authorization", credentials).get("organizations"),
          401,
          "invalid_token");
    }
  }

  @Test
  void head_is_get_without_a_body_and_changes_nothing() {
    assertThat(alice().send("HEAD", "organizations").expect(200).text()).isEmpty();
    assertThat(alice().send("HEAD", "organizations/nobody").status()).isEqualTo(404);
  }

  @Test
  void nothing_is_kept_by_caches() {
    for (RestClient client : List.of(alice(), realm.saasAdmin())) {
      for (var path : List.of("organizations", "organizations/acme", "organizations/nobody")) {
        assertThat(client.get(path).header("Cache-Control")).hasValue("no-store");
      }
    }
  }

  private TenantClient alice() {
    return realm.tenant(token);
  }

  private RestClient preflight() {
    return realm
        .anonymous()
        .with("Origin", HOME)
        .with("Access-Control-Request-Method", "POST")
        .with("Access-Control-Request-Headers", "authorization,content-type");
  }
}
