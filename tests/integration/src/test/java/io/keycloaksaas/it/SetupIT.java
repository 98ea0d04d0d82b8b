package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything a realm needs to sell, as one action that can be repeated and previewed. */
@SaasServer
class SetupIT {
  private static final List<String> SCOPES = List.of("saas", "saas-api", "saas-api-manage");

  private final TestRealm given;
  private final Database database;

  SetupIT(TestRealm given, Database database) {
    this.given = given;
    this.database = database;
  }

  @Test
  void a_second_set_up_changes_nothing() {
    try (var realm = given.another()) {
      realm.createPublicClient("app");
      assertThat(realm.setUp("app").json().get("changes")).isNotEmpty();
      var rows = new RealmRows(realm, database);
      var before = configuration(realm);

      rows.staySameDuring(
          () -> assertThat(realm.setUp("app").expect(200).json().get("changes")).isEmpty());

      assertThat(configuration(realm)).isEqualTo(before);
    }
  }

  @Test
  void a_dry_run_lists_what_set_up_then_does_and_changes_nothing() {
    try (var realm = given.another()) {
      realm.createPublicClient("app");
      var body =
          Map.of("apiClients", List.of("app"), "settings", Map.of("members.directAdd", "true"));
      var rows = new RealmRows(realm, database);
      var before = configuration(realm);
      var planned = new JsonNode[1];

      rows.staySameDuring(
          () -> {
            var answer = realm.admin().post("saas/v1/setup?dryRun=true", body).expect(200).json();
            assertThat(answer.get("dryRun").asBoolean()).isTrue();
            planned[0] = answer.get("changes");
          });

      assertThat(configuration(realm)).isEqualTo(before);
      var done = realm.admin().post("saas/v1/setup", body).expect(200).json();
      assertThat(done.get("dryRun").asBoolean()).isFalse();
      assertThat(planned[0]).isNotEmpty().isEqualTo(done.get("changes"));
    }
  }

  @Test
  void set_up_gives_the_realm_all_it_needs() {
    try (var realm = given.another()) {
      realm.createPublicClient("app");
      realm.createPublicClient("other");

      var answer = realm.setUp("app").json();

      var attributes = realm.admin().get("").expect(200).json();
      assertThat(attributes.get("organizationsEnabled").asBoolean()).isTrue();
      assertThat(attributes.get("bruteForceProtected").asBoolean()).isTrue();
      assertThat(texts(attributes.get("eventsListeners"))).contains("saas", "jboss-logging");
      assertThat(names(realm.admin().get("client-scopes").json())).containsAll(SCOPES);
      assertThat(mappersOf(realm, "saas")).containsExactly("saas-entitlements-mapper");
      assertThat(mappersOf(realm, "saas-api")).containsExactly("oidc-audience-mapper");
      assertThat(mappersOf(realm, "saas-api-manage")).containsExactly("oidc-audience-mapper");
      assertThat(names(realm.admin().get("default-default-client-scopes").json()))
          .contains("saas")
          .doesNotContain("saas-api", "saas-api-manage");
      assertThat(names(realm.admin().get("default-optional-client-scopes").json()))
          .doesNotContainAnyElementsOf(SCOPES);
      for (var client : List.of("app", "saas-console")) {
        assertThat(scopesOf(realm, client, "default")).contains("saas");
        assertThat(scopesOf(realm, client, "optional")).contains("saas-api", "saas-api-manage");
      }
      assertThat(scopesOf(realm, "account-console", "default")).containsAll(SCOPES);
      assertThat(scopesOf(realm, "other", "optional")).doesNotContainAnyElementsOf(SCOPES);
      assertThat(
              texts(
                      realm
                          .admin()
                          .get(
                              "components?type=org.keycloak.services.clientregistration.policy.ClientRegistrationPolicy")
                          .json(),
                      "providerId")
                  .filter("saas-no-scopes"::equals))
          .hasSize(2);
      assertThat(requirement(realm, "browser", "organization")).isEqualTo("DISABLED");
      assertThat(requirement(realm, "first%20broker%20login", "idp-add-organization-member"))
          .isEqualTo("DISABLED");
      assertThat(names(realm.admin().get("clients/" + realm.clientUuid("saas") + "/roles").json()))
          .contains(
              "verify-api-keys",
              "read-entitlements",
              "report-usage",
              "evaluate",
              "saas-billing-admin");
      assertThat(realm.admin().get("saas/v1/catalog").expect(200).json().get("version").asLong())
          .isOne();
      assertThat(answer.get("settings").get("organizations.create").asText()).isEqualTo("everyone");
      assertThat(answer.get("settings").get("members.directAdd").asText()).isEqualTo("false");
    }
  }

  @Test
  void settings_are_attributes_of_the_realm_and_can_be_changed_by_set_up() {
    try (var realm = given.another()) {
      realm.setUp();

      var answer =
          realm
              .admin()
              .post(
                  "saas/v1/setup",
                  Map.of("settings", Map.of("organizations.create", "administrators")))
              .expect(200)
              .json();

      assertThat(answer.get("changes")).hasSize(1);
      assertThat(answer.get("settings").get("organizations.create").asText())
          .isEqualTo("administrators");
      assertThat(
              realm
                  .admin()
                  .get("")
                  .json()
                  .get("attributes")
                  .get("saas.organizations.create")
                  .asText())
          .isEqualTo("administrators");
    }
  }

  @Test
  void a_catalogue_that_is_there_is_not_replaced() {
    try (var realm = given.another()) {
      realm
          .publish(
              "features: { a: { type: boolean } }\nroles:\n  org:owner: { name: Owner, permissions: [] }\n  org:member: { name: Member, permissions: [] }\n")
          .expect(200);

      realm.setUp();

      var catalog = realm.admin().get("saas/v1/catalog").expect(200).json();
      assertThat(catalog.get("version").asLong()).isOne();
      assertThat(catalog.get("document").get("features").fieldNames())
          .toIterable()
          .containsExactly("a");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"nonsense\":1} | nonsense",
        "{\"apiClients\":[\"nobody\"]} | apiClients",
        "{\"apiClients\":\"app\"} | apiClients",
        "{\"apiClients\":[null]} | apiClients.0",
        "{\"apiClients\":[1]} | apiClients.0",
        "{\"settings\":{\"nonsense\":\"1\"}} | settings.nonsense",
        "{\"settings\":{\"members.directAdd\":\"yes\"}} | settings.members.directAdd",
        "{\"settings\":{\"members.directAdd\":true}} | settings.members.directAdd",
        "{\"settings\":{\"grace.days\":\"-1\"}} | settings.grace.days",
        "{\"settings\":{\"grace.days\":null}} | settings.grace.days",
        "{\"settings\":{\"creatorRoles\":\"owner\"}} | settings.creatorRoles",
        "{\"settings\":{\"creatorRoles\":\"org:nope\"}} | settings.creatorRoles",
        "{\"settings\":{\"creatorRoles\":\"org:owner,org:nope\"}} | settings.creatorRoles",
        "{\"settings\":{\"creatorRoles\":\"org:member\"}} | settings.creatorRoles",
        "{\"settings\":{\"defaultMemberRoles\":\"org:nope\"}} | settings.defaultMemberRoles",
        "{\"settings\":{\"defaultMemberRoles\":\"org:member,org:owner\"}} | settings.defaultMemberRoles",
        "{\"settings\":{\"billing.provider\":\"paypal\"}} | settings.billing.provider",
        "{\"settings\":{\"onboarding.trialPlan\":\"nope\"}} | settings.onboarding.trialPlan",
        "{\"settings\":{\"onboarding.trialPlan\":\"enterprise\"}} | settings.onboarding.trialPlan",
        "{\"settings\":{\"onboarding.trialPlan\":\"user:plus\"}} | settings.onboarding.trialPlan",
      })
  void a_wrong_body_is_refused_by_field_and_changes_nothing(String body, String field) {
    var rows = new RealmRows(given, database);
    var before = configuration(given);

    rows.staySameDuring(() -> assertInvalid(given.admin().post("saas/v1/setup", body), field));

    assertThat(configuration(given)).isEqualTo(before);
  }

  @Test
  void settings_name_what_the_published_catalogue_knows() {
    try (var realm = given.another()) {
      realm.publish(Shop.CATALOG).expect(200);

      realm
          .admin()
          .post(
              "saas/v1/setup",
              Map.of(
                  "settings",
                  Map.of(
                      "creatorRoles", "org:billing_manager,org:owner",
                      "defaultMemberRoles", "org:billing_manager,org:member",
                      "billing.provider", "stripe",
                      "onboarding.trialPlan", "pro")))
          .expect(200);

      assertInvalid(setting(realm, "onboarding.trialPlan", "old"), "settings.onboarding.trialPlan");
      setting(realm, "onboarding.trialPlan", "").expect(200);
    }
  }

  @Test
  void whatever_was_stored_by_hand_the_creator_becomes_the_owner() {
    try (var realm = given.another()) {
      realm.setUp();
      var alice = realm.createUser("alice");
      var attributes = new TreeMap<String, Object>();
      realm
          .admin()
          .get("")
          .expect(200)
          .json()
          .get("attributes")
          .properties()
          .forEach(one -> attributes.put(one.getKey(), one.getValue().asText()));
      attributes.put("saas.creatorRoles", "org:nope,org:member");
      realm.admin().put("", Map.of("attributes", attributes)).expect(204);

      var lines =
          ServerLog.linesDuring(
              () -> {
                for (var slug : List.of("one", "two")) {
                  assertThat(rolesOfCreator(realm, slug, alice))
                      .containsExactly("org:member", "org:owner");
                }
              });

      assertThat(lines.filter(line -> line.contains("org:nope"))).hasSize(1);
    }
  }

  private static List<String> rolesOfCreator(TestRealm realm, String slug, String user) {
    var saas = realm.saasAdmin();
    saas.post("organizations", Map.of("name", slug, "slug", slug, "ownerId", user)).expect(201);
    var member = saas.get("organizations/" + slug + "/members/" + user).expect(200).json();
    return texts(member.get("roles")).stream().sorted().toList();
  }

  private static Answer setting(TestRealm realm, String name, String value) {
    return realm.admin().post("saas/v1/setup", Map.of("settings", Map.of(name, value)));
  }

  @Test
  void the_master_realm_is_refused(KeycloakServer server) {
    assertProblem(server.admin("master").post("saas/v1/setup"), 422, "realm_not_supported");
    assertProblem(
        server.admin("master").post("saas/v1/setup?dryRun=true"), 422, "realm_not_supported");
  }

  @Test
  void who_may_not_manage_the_realm_may_not_set_it_up() {
    try (var realm = given.another()) {
      var app = realm.createPublicClient("app");
      realm.createUser("nobody");
      var delegate = realm.createUser("delegate");
      realm.grantClientRoles(
          delegate,
          "realm-management",
          "view-realm",
          "manage-organizations",
          "manage-users",
          "manage-clients");
      var rows = new RealmRows(realm, database);

      for (var user : List.of("nobody", "delegate")) {
        var admin = realm.adminAs(app.passwordGrant(user, "openid").accessToken());
        rows.staySameDuring(
            () -> {
              assertProblem(admin.post("saas/v1/setup"), 403, "permission_denied");
              assertProblem(admin.post("saas/v1/setup?dryRun=true"), 403, "permission_denied");
            });
      }
    }
  }

  @Test
  void who_manages_the_realm_may_set_it_up_without_ruling_the_server() {
    try (var realm = given.another()) {
      realm.grantClientRoles(realm.createUser("boss"), "realm-management", "manage-realm");
      var token = realm.createPublicClient("app").passwordGrant("boss", "openid").accessToken();

      realm.adminAs(token).post("saas/v1/setup").expect(200);
    }
  }

  private static String requirement(TestRealm realm, String flow, String authenticator) {
    for (var one :
        realm.admin().get("authentication/flows/" + flow + "/executions").expect(200).json()) {
      if (one.path("providerId").asText().equals(authenticator)) {
        return one.get("requirement").asText();
      }
    }
    return "absent";
  }

  private static List<String> scopesOf(TestRealm realm, String client, String kind) {
    return names(
        realm
            .admin()
            .get("clients/" + realm.clientUuid(client) + "/" + kind + "-client-scopes")
            .expect(200)
            .json());
  }

  private static List<String> mappersOf(TestRealm realm, String scope) {
    for (var one : realm.admin().get("client-scopes").expect(200).json()) {
      if (one.get("name").asText().equals(scope)) {
        return texts(one.path("protocolMappers"), "protocolMapper").toList();
      }
    }
    throw new AssertionError("no client scope " + scope);
  }

  private static List<String> names(JsonNode array) {
    return texts(array, "name").toList();
  }

  /** What the admin API tells of the realm, by what is asked; Keycloak's lists have no order. */
  private static Map<String, String> configuration(TestRealm realm) {
    var all = new TreeMap<String, String>();
    for (var path :
        List.of(
            "",
            "clients?max=1000",
            "client-scopes",
            "default-default-client-scopes",
            "default-optional-client-scopes",
            "components",
            "authentication/flows/browser/executions",
            "authentication/flows/first%20broker%20login/executions",
            "organizations")) {
      all.put(path, sorted(realm.admin().get(path).json()));
    }
    return all;
  }

  private static String sorted(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(SetupIT::sorted)
          .sorted()
          .collect(Collectors.joining(",", "[", "]"));
    }
    return node.isObject()
        ? node.properties().stream()
            .map(field -> field.getKey() + ":" + sorted(field.getValue()))
            .sorted()
            .collect(Collectors.joining(",", "{", "}"))
        : node.toString();
  }
}
