package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Foreign equals absent (C9): the same bytes for the same work, whether an organization exists or
 * not. Counts statements.
 */
@SaasServer
class NoOracleIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  private static Callers callers;
  private static String acme;

  private final TestRealm realm;
  private final RealmRows rows;

  NoOracleIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    realm
        .admin()
        .post(
            "saas/v1/setup",
            Map.of("apiClients", List.of("app"), "settings", Map.of("members.directAdd", "true")))
        .expect(200);
    acme =
        realm
            .saasAdmin()
            .post(
                "organizations",
                Map.of("name", "Acme", "slug", "acme", "ownerId", realm.createUser("owner")))
            .expect(201)
            .createdId();
    realm.createUser("stranger");
  }

  @Test
  void a_foreign_and_a_random_organization_answer_with_the_same_bytes_after_the_same_statements(
      SqlCounter counter) {
    var stranger = tenant("stranger");
    var random = UUID.randomUUID().toString();
    for (var call :
        List.of(
            "GET organizations/%s",
            "PATCH organizations/%s",
            "DELETE organizations/%s",
            "POST organizations/%s/restore",
            "PUT organizations/%s/logo",
            "DELETE organizations/%s/logo",
            "GET organizations/%s/members",
            "GET organizations/%s/usage",
            "GET organizations/%s/usage/history",
            "POST organizations/%s/members",
            "GET organizations/%s/members/" + random,
            "PATCH organizations/%s/members/" + random,
            "DELETE organizations/%s/members/" + random,
            "PUT organizations/%s/members/" + random + "/roles/org:owner",
            "DELETE organizations/%s/members/" + random + "/roles/org:owner",
            "POST organizations/%s/leave",
            "GET organizations/%s/roles",
            "POST organizations/%s/roles",
            "PATCH organizations/%s/roles/org:owner",
            "DELETE organizations/%s/roles/org:owner",
            "GET organizations/%s/permissions",
            "GET organizations/%s/transfer-ownership",
            "POST organizations/%s/transfer-ownership",
            "DELETE organizations/%s/transfer-ownership")) {
      send(stranger, call.formatted(random)); // warm
      var texts = new HashMap<String, String>();
      var statements = new HashMap<String, SqlCounter.Statements>();
      for (var name : List.of(acme, random, "acme", "nobody")) {
        statements.put(
            name, counter.least(() -> texts.put(name, send(stranger, call.formatted(name)))));
      }

      for (var name : List.of(acme, "acme", "nobody")) {
        assertThat(texts.get(name)).as(call + " " + name).isEqualTo(texts.get(random));
        assertThat(statements.get(name).calls())
            .as(call + " " + name)
            .isEqualTo(statements.get(random).calls());
      }
    }
  }

  @Test
  void a_foreign_and_a_random_member_are_equally_unknown() {
    var mine =
        tenant("stranger")
            .post("organizations", Map.of("name", "Mine", "slug", "mine"))
            .expect(201)
            .createdId();
    var owner = realm.createUser("elsewhere");
    var client = tenant("stranger");

    for (var method : List.of("GET", "DELETE")) {
      assertThat(client.send(method, "organizations/" + mine + "/members/" + owner).text())
          .isEqualTo(
              client
                  .send(method, "organizations/" + mine + "/members/" + UUID.randomUUID())
                  .text());
    }
  }

  @Test
  void an_organization_that_is_not_ones_own_cannot_be_chosen() {
    var client = tenant("stranger");
    var random = UUID.randomUUID().toString();

    rows.staySameDuring(
        () -> {
          var foreign =
              assertProblem(
                  client.put("me/active-organization", Map.of("organizationId", acme)),
                  404,
                  "organization_not_found");
          assertThat(client.put("me/active-organization", Map.of("organizationId", random)).text())
              .isEqualTo(foreign.text());
        });
  }

  @Test
  void what_belongs_to_another_realm_does_not_exist_here() {
    try (var other = realm.another()) {
      other.setUp();
      var user = other.createUser("foreigner");
      var organization =
          other
              .saasAdmin()
              .post("organizations", Map.of("name", "Acme", "slug", "acme", "ownerId", user))
              .expect(201)
              .createdId();
      var override =
          other
              .saasAdmin()
              .post(
                  "organizations/acme/overrides",
                  Map.of("feature", "org:sso", "effect", "allow", "reason", "gift"))
              .expect(201)
              .createdId();
      var saas = realm.saasAdmin();

      rows.staySameDuring(
          () -> {
            for (var path :
                List.of(
                    "", "/members", "/subscription", "/overrides", "/grants", "/entitlements")) {
              assertProblem(
                  saas.get("organizations/" + organization + path), 404, "organization_not_found");
            }
            for (var path : List.of("/subscription", "/overrides", "/grants", "/entitlements")) {
              assertProblem(saas.get("users/" + user + path), 404, "user_not_found");
            }
            assertProblem(
                saas.post("organizations", Map.of("name", "X", "slug", "xxx", "ownerId", user)),
                404,
                "user_not_found");
            assertProblem(
                saas.post("organizations/acme/members", Map.of("userId", user)),
                404,
                "user_not_found");
            assertProblem(
                saas.delete("organizations/acme/overrides/" + override), 404, "override_not_found");
            assertProblem(
                tenant("owner").post("organizations/acme/members", Map.of("userId", user)),
                404,
                "user_not_found");
            assertProblem(
                tenant("owner")
                    .put("me/active-organization", Map.of("organizationId", organization)),
                404,
                "organization_not_found");
          });
      assertThat(saas.get("organizations/acme").expect(200).json().get("id").asText())
          .isEqualTo(acme);
      assertThat(other.saasAdmin().get("organizations/acme").json().get("id").asText())
          .isEqualTo(organization);
    }
  }

  @Test
  void the_override_of_another_organization_does_not_exist_here() {
    var saas = realm.saasAdmin();
    saas.post("organizations", Map.of("name", "Two", "slug", "two")).expect(201);
    var override =
        saas.post(
                "organizations/two/overrides",
                Map.of("feature", "org:sso", "effect", "allow", "reason", "gift"))
            .expect(201)
            .createdId();

    rows.staySameDuring(
        () ->
            assertProblem(
                saas.delete("organizations/acme/overrides/" + override),
                404,
                "override_not_found"));
    saas.delete("organizations/two/overrides/" + override).expect(204);
  }

  private TenantClient tenant(String user) {
    return callers.tenant(user);
  }

  private static String send(TenantClient client, String call) {
    var words = call.split(" ");
    var answer =
        words[0].equals("GET") || words[0].equals("DELETE")
            ? client.send(words[0], words[1])
            : client.send(words[0], words[1], "application/json", "{}");
    assertProblem(answer, 404, "organization_not_found");
    return answer.text();
  }
}
