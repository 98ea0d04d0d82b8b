package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an organization: changed, suspended, deleted, taken back (B1). */
@SaasServer
class OrganizationLifeIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  private static OidcClient app;
  private static Callers callers;
  private static int number;

  private final TestRealm realm;
  private final RealmRows rows;
  private final Operator operator;

  private String slug;
  private String id;

  OrganizationLifeIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    app = realm.createPublicClient("app");
    callers = new Callers(realm, app, ALL);
    realm.setUp("app");
    realm.addDefaultScope("app", "saas");
    List.of("owner", "admin", "member", "stranger").forEach(realm::createUser);
  }

  /** An organization of its own for each test, with one member of each kind. */
  @BeforeEach
  void organization() {
    slug = "life" + ++number;
    id = operator.organization(slug, user("owner"));
    operator.join(slug, user("admin"), "org:admin");
    operator.join(slug, user("member"), "org:member");
  }

  @Test
  void name_and_metadata_are_changed_and_the_event_says_what() {
    var events =
        rows.eventsDuring(
            () -> {
              var changed =
                  tenant("admin")
                      .patch(
                          path(),
                          Map.of("name", "  Café Ltd. ", "metadata", Map.of("tier", 1, "x", "y")))
                      .expect(200)
                      .json();
              assertThat(changed.get("name").asText()).isEqualTo("Café Ltd.");
              assertThat(changed.at("/metadata/tier").asInt()).isOne();
              assertThat(changed.at("/metadata/x").asText()).isEqualTo("y");
            });

    assertThat(events).containsExactly("organization.updated");
    var data = lastEvent("organization.updated");
    assertThat(texts(data.get("changed"))).containsExactly("metadata", "name");
    assertThat(texts(data.get("metadata"))).containsExactly("tier", "x");
    assertThat(data.get("version").asLong()).isEqualTo(rows.version(id));
    assertThat(read("member").get("name").asText()).isEqualTo("Café Ltd.");
  }

  @Test
  void a_null_removes_a_member_of_the_metadata_or_all_of_it() {
    patch("{\"metadata\":{\"a\":{\"b\":1,\"c\":2},\"d\":[1,null]}}");
    assertThat(patch("{\"metadata\":{\"a\":{\"b\":null,\"e\":3}}}").get("metadata").toString())
        .isEqualTo("{\"a\":{\"c\":2,\"e\":3},\"d\":[1,null]}");
    assertThat(patch("{\"metadata\":null}").get("metadata").toString()).isEqualTo("{}");
  }

  @Test
  void an_administrator_replaces_the_metadata_and_leaves_what_he_does_not_name() {
    patch("{\"metadata\":{\"a\":1}}");

    var changed = realm.saasAdmin().put(path(), "{\"metadata\":{\"b\":2}}").expect(200).json();

    assertThat(changed.get("metadata").toString()).isEqualTo("{\"b\":2}");
    assertThat(changed.get("name").asText()).isEqualTo(slug);
    assertThat(changed.get("slug").asText()).isEqualTo(slug);
  }

  @Test
  void what_is_made_may_have_metadata_and_lists_show_it() {
    var made =
        realm
            .saasAdmin()
            .post(
                "organizations",
                Map.of(
                    "name",
                    "With",
                    "slug",
                    slug + "-meta",
                    "metadata",
                    Map.of("k", "v"),
                    "ownerId",
                    user("owner")))
            .expect(201);
    assertThat(made.json().get("metadata").toString()).isEqualTo("{\"k\":\"v\"}");

    var listed = tenant("owner").get("organizations?pageSize=100").expect(200).json().get("items");

    assertThat(listed)
        .anyMatch(
            one ->
                one.get("id").asText().equals(made.createdId())
                    && one.get("metadata").toString().equals("{\"k\":\"v\"}"));
  }

  @Test
  void what_changes_nothing_leaves_no_trace() {
    rows.staySameDuring(
        () -> {
          patch("{}");
          patch("{\"name\":\"" + slug + "\",\"slug\":\"" + slug + "\",\"metadata\":{}}");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":null} | name",
        "{\"name\":7} | name",
        "{\"name\":\"\"} | name",
        "{\"name\":\"see https://evil.test\"} | name",
        "{\"slug\":null} | slug",
        "{\"slug\":\"Nope\"} | slug",
        "{\"metadata\":[1]} | metadata",
        "{\"metadata\":\"x\"} | metadata",
        "{\"status\":\"active\"} | status",
        "{\"id\":\"x\"} | id",
      })
  void a_wrong_change_is_refused_whole(String body, String field) {
    rows.staySameDuring(
        () -> {
          assertInvalid(tenant("owner").patch(path(), body), field);
          assertInvalid(realm.saasAdmin().put(path(), body), field);
        });
  }

  @Test
  void metadata_has_at_most_8_kb_also_bit_by_bit() {
    patch("{\"metadata\":{\"a\":\"" + "x".repeat(8 * 1024 - 8) + "\"}}"); // with {"a":""} 8 kB

    rows.staySameDuring(
        () -> assertInvalid(tenant("owner").patch(path(), "{\"metadata\":{\"b\":1}}"), "metadata"));
  }

  @Test
  void who_has_read_an_older_version_is_told() {
    var read = tenant("owner").get(path()).expect(200);
    var etag = read.header("ETag").orElseThrow();
    var changed = tenant("owner").with("If-Match", etag).patch(path(), Map.of("name", "One"));
    assertThat(changed.expect(200).header("ETag")).isPresent().isNotEqualTo(read.header("ETag"));

    rows.staySameDuring(
        () -> {
          for (var stale : List.of(etag, "\"x\"", "W/" + changed.header("ETag").orElseThrow())) {
            assertProblem(
                tenant("owner").with("If-Match", stale).patch(path(), Map.of("name", "Two")),
                412,
                "version_conflict");
            assertProblem(
                tenant("owner").with("If-Match", stale).delete(path()), 412, "version_conflict");
            assertProblem(
                realm.saasAdmin().with("If-Match", stale).put(path(), Map.of("name", "Two")),
                412,
                "version_conflict");
          }
        });
    tenant("owner").with("If-Match", "*").patch(path(), Map.of("name", "Three")).expect(200);
  }

  /** Twenty who have read the same: one writes. */
  @Test
  void of_many_changes_to_one_version_exactly_one_is_made() {
    var etag = tenant("owner").get(path()).header("ETag").orElseThrow();

    var answers =
        AtOnce.run(
            20,
            i -> tenant("owner").with("If-Match", etag).patch(path(), Map.of("name", "Name " + i)));

    assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(200);
    answers.stream()
        .filter(answer -> answer.status() != 200)
        .forEach(answer -> assertProblem(answer, 412, "version_conflict"));
  }

  @Test
  void a_plain_member_changes_and_deletes_nothing() {
    rows.staySameDuring(
        () -> {
          assertProblem(tenant("member").patch(path(), "{}"), 403, "permission_denied");
          assertProblem(tenant("member").delete(path()), 403, "permission_denied");
          assertProblem(tenant("stranger").patch(path(), "{}"), 404, "organization_not_found");
          assertProblem(tenant("stranger").delete(path()), 404, "organization_not_found");
          assertProblem(
              tenant("stranger").post(path() + "/restore"), 404, "organization_not_found");
        });
  }

  @Test
  void a_deleted_organization_is_in_no_token_from_the_next_on() {
    var tokens = app.passwordGrant("member", "openid organization:" + slug);
    assertThat(tokens.org().path("id").asText()).isEqualTo(id);

    assertThat(rows.eventsDuring(() -> tenant("admin").delete(path()).expect(204)))
        .containsExactly("organization.deleted");

    assertThat(
            app.token(
                    Map.of(
                        "grant_type", "password",
                        "username", "member",
                        "password", "member",
                        "scope", "openid organization:" + slug))
                .json()
                .path("error")
                .asText())
        .isEqualTo("invalid_scope"); // Keycloak's own word for a disabled organization
    assertThat(app.passwordGrant("member", "openid").claims().toString()).doesNotContain(id);
    assertThat(nativeOrganization().get("enabled").asBoolean()).isFalse();
  }

  @Test
  void everything_of_a_deleted_organization_is_as_if_it_did_not_exist() {
    tenant("owner").delete(path()).expect(204);
    var member = user("member");

    rows.staySameDuring(
        () -> {
          for (var name : List.of(id, slug)) {
            for (var who : List.of("owner", "admin", "member", "stranger")) {
              for (var call :
                  List.of(
                      "GET ",
                      "PATCH ",
                      "DELETE ",
                      "PUT /logo",
                      "DELETE /logo",
                      "GET /members",
                      "POST /members",
                      "DELETE /members/" + member)) {
                var words = call.split(" ", -1);
                var answer =
                    tenant(who)
                        .send(
                            words[0], "organizations/" + name + words[1], "application/json", "{}");
                assertProblem(answer, 404, "organization_not_found");
              }
            }
            for (var path : List.of("/members", "/subscription", "/overrides", "/entitlements")) {
              assertProblem(
                  realm.saasAdmin().get("organizations/" + name + path),
                  404,
                  "organization_not_found");
            }
            for (var verb : List.of("/suspend", "/resume")) {
              assertProblem(
                  realm.saasAdmin().post("organizations/" + name + verb),
                  404,
                  "organization_not_found");
            }
          }
          assertThat(tenant("owner").get("me").expect(200).text()).doesNotContain(id);
          assertProblem(
              tenant("member").put("me/active-organization", Map.of("organizationId", id)),
              404,
              "organization_not_found");
        });
  }

  @Test
  void only_owners_see_it_among_the_deleted_and_restore_it() {
    tenant("admin").delete(path()).expect(204);

    assertThat(listed("owner", "deleted")).contains(id);
    for (var who : List.of("admin", "member", "stranger")) {
      assertThat(listed(who, "deleted")).doesNotContain(id);
      rows.staySameDuring(
          () ->
              assertProblem(tenant(who).post(path() + "/restore"), 404, "organization_not_found"));
    }
    assertThat(listed("owner", "active")).doesNotContain(id);

    assertThat(
            rows.eventsDuring(
                () -> {
                  var restored = tenant("owner").post(path() + "/restore").expect(200).json();
                  assertThat(restored.get("status").asText()).isEqualTo("active");
                  assertThat(restored.get("deletedAt").isNull()).isTrue();
                  tenant("owner").post(path() + "/restore").expect(200);
                }))
        .containsExactly("organization.restored");
    assertThat(read("member").get("id").asText()).isEqualTo(id);
    assertThat(app.passwordGrant("member", "openid organization:" + slug).org().path("id").asText())
        .isEqualTo(id);
  }

  @Test
  void its_subscription_ends_and_does_not_come_back_with_it() {
    operator.startTrial("organizations/" + slug, "pro");

    assertThat(rows.eventsDuring(() -> tenant("owner").delete(path()).expect(204)))
        .containsExactly("subscription.canceled", "organization.deleted");
    tenant("owner").post(path() + "/restore").expect(200);

    var subscription = realm.saasAdmin().get(path() + "/subscription").expect(200).json();
    assertThat(subscription.get("default").asBoolean()).isTrue();
    assertProblem(
        realm.saasAdmin().post(path() + "/subscription", Map.of("plan", "pro", "trial", true)),
        409,
        "trial_already_used");
  }

  @Test
  void its_slug_stays_its_own_meanwhile() {
    tenant("owner").delete(path()).expect(204);

    assertProblem(
        realm.saasAdmin().post("organizations", Map.of("name", "Other", "slug", slug)),
        409,
        "organization_slug_taken");
    assertProblem(
        tenant("stranger").post("organizations", Map.of("name", "Other", "slug", slug)),
        409,
        "organization_slug_taken");
  }

  @Test
  void what_was_suspended_or_disabled_is_so_again_when_it_is_restored() {
    operator.suspend(slug);
    realm.saasAdmin().delete(path()).expect(204);
    assertThat(restoredByAdministrator().get("status").asText()).isEqualTo("suspended");
    operator.resume(slug);

    setEnabled(false);
    realm.saasAdmin().delete(path()).expect(204);
    assertThat(realm.saasAdmin().post(path() + "/restore").expect(200).json()).isNotNull();
    assertThat(nativeOrganization().get("enabled").asBoolean()).isFalse();
  }

  @Test
  void an_administrator_still_reads_a_deleted_one() {
    realm.saasAdmin().delete(path()).expect(204);

    var read = realm.saasAdmin().get(path()).expect(200).json();

    assertThat(read.get("status").asText()).isEqualTo("deleted");
    assertThat(read.get("deletedAt").asText()).isNotBlank();
    assertThat(restoredByAdministrator().get("status").asText()).isEqualTo("active");
  }

  @Test
  void after_the_retention_nobody_restores_it() {
    tenant("owner").delete(path()).expect(204);
    rows.moveBack("saas_org", "deleted_at", 30, "org_id = '" + id + "'");

    try {
      rows.staySameDuring(
          () -> {
            assertProblem(tenant("owner").post(path() + "/restore"), 404, "organization_not_found");
            assertProblem(
                realm.saasAdmin().post(path() + "/restore"), 404, "organization_not_found");
          });
    } finally { // else its purge would come into another test
      rows.moveBack("saas_org", "deleted_at", -30, "org_id = '" + id + "'");
    }
  }

  @Test
  void an_organization_disabled_in_keycloaks_console_is_listed_as_suspended() {
    setEnabled(false);

    assertThat(listed("member", "active")).doesNotContain(id);
    assertThat(listed("member", "suspended")).contains(id);
    assertThat(realm.saasAdmin().get(path()).json().get("status").asText()).isEqualTo("suspended");
    assertProblem(tenant("member").get(path()), 403, "organization_suspended");
    setEnabled(true);
    assertThat(listed("member", "active")).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status=gone", "status=ACTIVE", "status=active%20"})
  void a_status_that_is_none_is_refused(String query) {
    assertInvalid(tenant("owner").get("organizations?" + query), "status");
    assertInvalid(realm.saasAdmin().get("organizations?" + query), "status");
  }

  @Test
  void a_new_organization_is_active_for_the_session_where_none_was() {
    realm.createUser("fresh");
    var fresh = tenant("fresh");
    fresh.put("me/active-organization", "{\"organizationId\":null}").expect(200);

    var first = fresh.post("organizations", body(slug + "-first")).expect(201).createdId();
    assertThat(active(fresh)).isEqualTo(first);

    fresh.post("organizations", body(slug + "-second")).expect(201);
    assertThat(active(fresh)).isEqualTo(first);
  }

  private static String active(TenantClient client) {
    return client.get("me/active-organization").expect(200).json().at("/organization/id").asText();
  }

  private List<String> listed(String who, String status) {
    return texts(
            tenant(who)
                .get("organizations?pageSize=100&status=" + status)
                .expect(200)
                .json()
                .get("items"),
            "id")
        .toList();
  }

  private JsonNode restoredByAdministrator() {
    return realm.saasAdmin().post(path() + "/restore").expect(200).json();
  }

  private JsonNode patch(String body) {
    return tenant("owner").patch(path(), body).expect(200).json();
  }

  private JsonNode read(String who) {
    return tenant(who).get(path()).expect(200).json();
  }

  private JsonNode lastEvent(String type) {
    return rows.lastEvent(type, id);
  }

  private JsonNode nativeOrganization() {
    return realm.admin().get("organizations/" + id).expect(200).json();
  }

  private void setEnabled(boolean enabled) {
    var organization = (com.fasterxml.jackson.databind.node.ObjectNode) nativeOrganization();
    realm
        .admin()
        .put("organizations/" + id, organization.put("enabled", enabled).toString())
        .expect(204);
  }

  private String user(String name) {
    return realm.admin().get("users?exact=true&username=" + name).json().get(0).get("id").asText();
  }

  private String path() {
    return "organizations/" + slug;
  }

  private static Map<String, String> body(String slug) {
    return Map.of("name", slug, "slug", slug);
  }

  private TenantClient tenant(String user) {
    return callers.tenant(user);
  }
}
