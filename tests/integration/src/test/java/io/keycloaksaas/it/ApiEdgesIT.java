package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.RestClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.Collections;
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

  private static OidcClient app;
  private static String token;

  private final TestRealm realm;

  ApiEdgesIT(TestRealm realm) {
    this.realm = realm;
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    app = realm.createPublicClient("app");
    realm.setUp("app");
    realm
        .saasAdmin()
        .post(
            "organizations",
            Map.of("name", "Acme", "slug", "acme", "ownerId", realm.createUser("alice")))
        .expect(201);
    token = app.passwordGrant("alice", ALL).accessToken();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, nope",
    "POST, nope/deeper",
    "GET, me/nope",
    "GET, organizations/acme/nope",
    "GET, organizations/acme/members/x/nope",
    "PUT, usage/reservations/x"
  })
  void a_path_of_the_tenant_api_that_is_not_there_is_not_found(String method, String path) {
    for (var client : List.of(realm.anonymous(), alice(), alice().with("Accept", "text/html"))) {
      assertProblem(client.send(method, path), 404, "not_found");
    }
  }

  @Test
  void what_a_method_does_not_find_it_says_itself() {
    assertThat(
            assertProblem(realm.anonymous().get("logos/none"), 404, "not_found")
                .json()
                .get("detail")
                .asText())
        .contains("logo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT | me | GET, HEAD, OPTIONS",
        "PATCH | organizations | GET, HEAD, OPTIONS, POST",
        "DELETE | organizations | GET, HEAD, OPTIONS, POST",
        "POST | organizations/acme | DELETE, GET, HEAD, OPTIONS, PATCH",
        "POST | me/entitlements | GET, HEAD, OPTIONS",
        "GET | api-keys/verify | OPTIONS, POST",
        "PUT | organizations/acme/members | GET, HEAD, OPTIONS, POST",
        "PUT | organizations/acme/members/ | GET, HEAD, OPTIONS, POST",
        "POST | plans | GET, HEAD, OPTIONS"
      })
  void another_method_of_the_tenant_api_is_told_which_there_are(
      String method, String path, String allow) {
    for (var client : List.of(realm.anonymous(), alice(), alice().with("Accept", "text/html"))) {
      assertThat(
              assertProblem(client.send(method, path), 405, "method_not_allowed").header("Allow"))
          .hasValue(allow);
    }
  }

  @ParameterizedTest
  @CsvSource({"organizations/%00", "organizations/a%0Db"})
  void a_path_with_control_characters_is_not_found(String path) {
    assertProblem(realm.anonymous().get(path), 404, "not_found");
    assertProblem(alice().get(path), 404, "not_found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope", "catalog/nope", "organizations/acme/nope", "users/x/nope"})
  void a_path_of_the_admin_api_that_is_not_there_is_not_found(String path) {
    assertProblem(realm.saasAdmin().get(path), 404, "not_found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | setup | OPTIONS, POST",
        "PATCH | catalog | GET, HEAD, OPTIONS, PUT",
        "PATCH | organizations/acme | DELETE, GET, HEAD, OPTIONS, PUT"
      })
  void another_method_of_the_admin_api_is_told_which_there_are(
      String method, String path, String allow) {
    assertThat(
            assertProblem(realm.saasAdmin().send(method, path), 405, "method_not_allowed")
                .header("Allow"))
        .hasValue(allow);
    assertProblem(realm.adminAs("x").send(method, "saas/v1/" + path), 401, "invalid_token");
  }

  @Test
  void who_brings_no_token_is_told_what_to_bring() {
    for (var answer :
        List.of(
            realm.anonymous().get("me"),
            realm.anonymous().with("Authorization", "Basic YTpi").get("me"))) {
      assertThat(challenge(answer)).isEqualTo("Bearer realm=\"" + realm.name() + "\"");
    }
  }

  @Test
  void who_brings_a_bad_token_is_told_so() {
    var bad = "Bearer realm=\"" + realm.name() + "\", error=\"invalid_token\"";

    assertThat(challenge(realm.tenant("bad.bad.bad").get("me"))).isEqualTo(bad);
    assertThat(challenge(realm.tenant(token + "x").get("organizations"))).isEqualTo(bad);
    assertThat(challenge(realm.adminAs("bad").get("saas/v1/overview"))).isEqualTo(bad);
    assertThat(challenge(realm.adminAs(token + "x").get("saas/v1/organizations"))).isEqualTo(bad);
  }

  @Test
  void who_brings_too_narrow_a_token_is_told_the_scope_and_a_page_may_read_it() {
    var narrow = realm.tenant(app.passwordGrant("alice", "openid saas-api").accessToken());

    var answer =
        assertProblem(
            narrow.with("Origin", HOME).post("organizations", Map.of()), 403, "insufficient_scope");

    assertThat(answer.header("WWW-Authenticate"))
        .hasValue("Bearer error=\"insufficient_scope\", scope=\"saas-api-manage\"");
    assertThat(answer.header("Access-Control-Expose-Headers").orElse(""))
        .contains("WWW-Authenticate", "Idempotency-Replayed");
  }

  @Test
  void a_page_may_read_the_challenge_to_who_has_no_token() {
    var answer = realm.anonymous().with("Origin", ELSEWHERE).get("me").expect(401);

    assertThat(answer.header("Access-Control-Expose-Headers").orElse(""))
        .contains("WWW-Authenticate");
  }

  @ParameterizedTest
  @CsvSource({
    "organizations, name",
    "organizations, slug",
    "organizations/acme/members, userId",
    "organizations/acme/roles, key",
    "organizations/acme/overrides, feature",
    "organizations/acme/grants, reason",
    "organizations/acme/subscription, plan",
    "webhooks, url"
  })
  void what_a_body_of_the_admin_api_lacks_is_named(String path, String field) {
    assertInvalid(realm.saasAdmin().post(path, Map.of()), field);
    assertInvalid(realm.saasAdmin().post(path, Collections.singletonMap(field, null)), field);
  }

  @ParameterizedTest
  @CsvSource({
    "organizations, slug",
    "invitations/lookup, token",
    "invitations/accept, token",
    "organizations/acme/domains, name",
    "me/api-keys, name",
    "me/subscription, plan"
  })
  void what_a_body_of_the_tenant_api_lacks_is_named(String path, String field) {
    assertInvalid(alice().post(path, Map.of()), field);
    assertInvalid(alice().post(path, Collections.singletonMap(field, null)), field);
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

  private static String challenge(Answer answer) {
    return assertProblem(answer, 401, "invalid_token").header("WWW-Authenticate").orElse("");
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
