package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keycloaksaas.guards.SaasToken;
import io.keycloaksaas.guards.TokenRules;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.RestClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An administrator acts as a user (H7): what he may, what is known of him, and when it ends. */
@SaasServer
class ImpersonationIT {
  private static final String API = "openid saas-api saas-api-manage";

  /**
   * What an administrator may change in a user's name: nothing that lasts longer than he does, or
   * that cannot be undone. A line more here is a decision.
   */
  private static final List<String> MAY =
      List.of(
          "PUT me/active-organization",
          "DELETE me/active-organization",
          "PATCH organizations/{organization}",
          "PUT organizations/{organization}/logo",
          "DELETE organizations/{organization}/logo",
          "POST organizations/{organization}/projects",
          "PATCH organizations/{organization}/projects/{project}",
          "POST organizations/{organization}/projects/{project}/restore");

  private static OidcClient app;
  private static OidcClient robot;
  private static String gina;
  private static String globex;

  private final TestRealm realm;
  private final RealmRows rows;
  private final Sql sql;
  private final Audit audit;
  private final ServerClock clock;
  private final SqlCounter counter;

  ImpersonationIT(TestRealm realm, Database database, ServerClock clock, SqlCounter counter) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.sql = database.asSuperuser();
    this.audit = new Audit(realm, database);
    this.clock = clock;
    this.counter = counter;
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    app = realm.createPublicClient("app");
    realm.createPublicClient("plain"); // before set-up, which gives new clients our scope
    realm.createClient(
        Map.of(
            "clientId",
            "robot",
            "secret",
            "secret",
            "redirectUris",
            List.of(OidcClient.REDIRECT_URI),
            "attributes",
            Map.of(
                "standard.token.exchange.enabled",
                "true",
                "allow.token.introspection.without.audience.check",
                "true")));
    robot = realm.client("robot", "secret");
    realm.setUp("app", "robot");
    realm.admin().put("", Map.of("ssoSessionIdleTimeout", 36_000)).expect(204);
    gina = realm.createUser("gina");
    var operator = new Operator(realm);
    operator.organization("acme", gina);
    globex = operator.organization("globex", gina);
    operator.allow("organizations/acme", "org:api_access");
  }

  /** A browser in which the answer to this call has signed somebody in. */
  private static Browser browser(Answer begun) {
    var browser = new Browser();
    browser.take(begun.expect(200));
    return browser;
  }

  /** By the server's first administrator, of the realm master. */
  private Browser asGina() {
    return browser(realm.admin().post("users/" + gina + "/impersonation", Map.of()));
  }

  private static Tokens tokens(Browser browser) {
    return app.login().in(browser).scope(API).tokens();
  }

  private String administrator(String name, String... roles) {
    var id = realm.createUser(name);
    realm.grantClientRoles(id, "realm-management", roles);
    return id;
  }

  private Answer impersonate(String administrator, String user) {
    return realm
        .adminAs(app.passwordGrant(administrator, "openid").accessToken())
        .post("users/" + user + "/impersonation", Map.of());
  }

  private String master() {
    return realm.issuer().toString().replace(realm.name(), "master");
  }

  @Test
  void what_only_the_user_himself_does_is_refused_by_one_code() {
    var client = realm.tenant(tokens(asGina()));
    var may = new TreeSet<String>();
    var refused = new ArrayList<ApiOperation>();
    for (var operation : ApiOperation.tenant(realm)) {
      if (operation.refusesImpersonators()) {
        refused.add(operation);
        continue;
      }
      if (operation.writes() && !operation.isPublic()) {
        may.add(operation.name());
      }
      var answer = operation.callWrongly(client, "", Acme.ids("acme"));
      assertThat(answer.code()).as(answer.toString()).isNotEqualTo("impersonation_refused");
    }

    assertThat(may).containsExactlyInAnyOrderElementsOf(MAY);
    rows.staySameDuring(
        () -> {
          for (var operation : refused) {
            assertProblem(
                operation.callWrongly(client, "", Acme.ids("acme")), 403, "impersonation_refused");
          }
        });
  }

  @Test
  void tokens_name_an_administrator_of_the_realm_master() {
    var tokens = tokens(asGina());
    var me = realm.tenant(tokens).get("me").expect(200).json();

    assertThat(me.at("/user/id").asText()).isEqualTo(gina);
    assertThat(me.at("/impersonator/username").asText()).isEqualTo("admin");
    assertThat(me.at("/impersonator/issuer").asText()).isEqualTo(master());
    for (var one : List.of(tokens, app.refresh(tokens))) {
      for (var claims : List.of(one.claims(), one.idClaims())) {
        assertThat(claims.at("/act/iss").asText()).isEqualTo(master());
        assertThat(claims.at("/act/sub")).isEqualTo(me.at("/impersonator/id"));
        assertThat(claims.get("act")).hasSize(2);
        assertThat(claims.get("sub").asText()).isEqualTo(gina);
      }
    }
  }

  @Test
  void tokens_name_an_administrator_of_the_same_realm_also_after_a_switch() {
    var boss = administrator("boss", "impersonation");
    var tokens = tokens(browser(impersonate("boss", gina)));
    assertThat(tokens.org().get("slug").asText()).isEqualTo("acme");

    realm
        .tenant(tokens)
        .put("me/active-organization", Map.of("organizationId", globex))
        .expect(200);
    var switched = app.refresh(tokens);

    assertThat(switched.org().get("slug").asText()).isEqualTo("globex");
    for (var claims : List.of(switched.claims(), switched.idClaims())) {
      assertThat(claims.at("/act/iss").asText()).isEqualTo(realm.issuer().toString());
      assertThat(claims.at("/act/sub").asText()).isEqualTo(boss);
    }
    assertThat(app.login("gina", API).org().get("slug").asText())
        .as("her own choice is hers")
        .isEqualTo("acme");
  }

  @Test
  void what_he_selects_on_the_way_in_is_not_the_users_choice() {
    var tokens =
        app.login().in(asGina()).scope(API + " organization").organization("globex").tokens();

    assertThat(tokens.org().get("slug").asText()).isEqualTo("globex");
    assertThat(app.login("gina", API).org().get("slug").asText()).isEqualTo("acme");
  }

  @Test
  void he_switches_within_the_users_memberships_only() {
    var operator = new Operator(realm);
    var foreign = operator.organization("initech");

    assertProblem(
        realm
            .tenant(tokens(asGina()))
            .put("me/active-organization", Map.of("organizationId", foreign)),
        404,
        "organization_not_found");
  }

  @Test
  void userinfo_and_introspection_name_him_as_the_token_does() {
    var tokens = robot.login().in(asGina()).scope(API).tokens();
    var act = tokens.claims().get("act");
    assertThat(act).isNotNull();

    assertThat(robot.userinfo(tokens).expect(200).json().get("act")).isEqualTo(act);
    assertThat(robot.introspect(tokens).get("act")).isEqualTo(act);
  }

  @Test
  void an_access_token_without_our_scope_names_him_too() {
    var tokens = realm.client("plain").login().in(asGina()).scope("openid").tokens();

    assertThat(tokens.claims().has("ent")).isFalse();
    assertThat(tokens.claims().at("/act/iss").asText()).isEqualTo(master());
  }

  @Test
  void the_guards_of_services_see_who_acts() {
    var tokens = tokens(asGina());
    var claims =
        new ObjectMapper()
            .convertValue(tokens.claims(), new TypeReference<Map<String, Object>>() {});

    var token =
        SaasToken.parse(
            claims, new TokenRules(realm.issuer().toString(), "saas-api"), Instant.now());

    var actor = token.actor().orElseThrow();
    assertThat(actor.issuer()).contains(master());
    assertThat(actor.subject()).isEqualTo(tokens.claims().at("/act/sub").asText());
  }

  @Test
  void it_ends_after_an_hour_however_busy_it_is() {
    var browser = asGina();
    var tokens = tokens(browser);
    var client = realm.tenant(tokens);
    var end =
        Instant.parse(client.get("me").expect(200).json().at("/impersonator/endsAt").asText());
    assertThat(Duration.between(clock.now(), end))
        .isBetween(Duration.ofMinutes(58), Duration.ofMinutes(60));
    assertThat(Tokens.claims(tokens.refreshToken()).get("exp").asLong())
        .isEqualTo(end.getEpochSecond());

    clock.advance(Duration.between(clock.now(), end).minusSeconds(100));
    var last = app.refresh(tokens);
    assertThat(stored(tokens)).isOne();
    assertThat(last.claims().get("exp").asLong()).isEqualTo(end.getEpochSecond());
    assertThat(last.idClaims().get("exp").asLong()).isEqualTo(end.getEpochSecond());
    assertThat(last.expiresIn()).isBetween(1L, 101L);

    clock.advance(Duration.ofSeconds(103)); // the server counts whole seconds
    app.tryRefresh(last).expect(400);
    assertThat(realm.tenant(last).get("me").status()).isEqualTo(401);
    await().atMost(Duration.ofMinutes(1)).until(() -> stored(tokens) == 0);
    assertThatThrownBy(() -> tokens(browser))
        .isInstanceOf(AssertionError.class)
        .message()
        .containsAnyOf("Sign in", "The impersonation is over."); // gone from the cache, or not yet
  }

  /**
   * Sessions with these tokens' id, not by the admin API: its answer may bring back to Keycloak's
   * cache what is just being removed.
   */
  private long stored(Tokens tokens) {
    return sql.count(
        "select count(*) from offline_user_session where user_session_id = ?",
        tokens.claims().get("sid").asText());
  }

  /** Before the session itself is removed, which a worker does. */
  @Test
  void a_new_sign_in_with_the_same_cookie_is_no_way_on() {
    realm.saasAdmin().post("setup", setting("1")).expect(200);
    try {
      var browser = asGina();
      sql.update(
          "delete from saas_job where kind = 'impersonation-end' and realm_id = ?", rows.realmId());
      clock.advance(Duration.ofSeconds(61));

      assertThatThrownBy(() -> tokens(browser))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("invalid_grant")
          .hasMessageContaining("The impersonation is over.");
    } finally {
      realm.saasAdmin().post("setup", setting("60")).expect(200);
    }
  }

  private static Map<String, Object> setting(String minutes) {
    return Map.of("settings", Map.of("impersonation.maxMinutes", minutes));
  }

  @Test
  void it_lasts_an_hour_at_most() {
    for (var minutes : List.of("61", "0", "600", "")) {
      Problems.assertInvalid(
          realm.saasAdmin().post("setup", setting(minutes)), "settings.impersonation.maxMinutes");
    }
  }

  @Test
  void tokens_end_with_the_session() {
    var tokens = tokens(asGina());

    app.logout(tokens);

    assertThat(realm.tenant(tokens).get("me").status()).isEqualTo(401);
    app.tryRefresh(tokens).expect(400);
  }

  @Test
  void an_administrator_who_is_disabled_is_nobody_any_more() {
    var leaver = administrator("leaver", "impersonation");
    var tokens = tokens(browser(impersonate("leaver", gina)));
    app.refresh(tokens);

    realm.admin().put("users/" + leaver, Map.of("enabled", false)).expect(204);

    assertThat(app.tryRefresh(tokens).expect(400).json().get("error").asText())
        .isEqualTo("invalid_grant");
  }

  @Test
  void nothing_that_outlives_it_is_to_be_had() {
    var browser = asGina();
    assertThatThrownBy(() -> app.login().in(browser).scope("openid offline_access").tokens())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("403")
        .hasMessageContaining("impersonation_refused");
    assertThat(
            realm
                .admin()
                .get("users/" + gina + "/offline-sessions/" + realm.clientUuid("app"))
                .expect(200)
                .json())
        .isEmpty();

    var own = robot.login("gina", "openid");
    exchange(own).expect(200);
    var exchanged = exchange(robot.login().in(browser).scope("openid").tokens()).expect(403);
    assertThat(exchanged.json().get("error").asText()).isEqualTo("access_denied");
    assertThat(exchanged.json().get("error_description").asText())
        .startsWith("impersonation_refused");
  }

  private static Answer exchange(Tokens tokens) {
    return robot.token(
        Map.of(
            "grant_type",
            "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token",
            tokens.accessToken(),
            "subject_token_type",
            "urn:ietf:params:oauth:token-type:access_token"));
  }

  /** Which is Keycloak's own rule (CVE-2026-17526), and that of our door to it. */
  @Test
  void nobody_becomes_an_administrator_who_may_more_than_he() {
    administrator("helper", "impersonation", "view-users");
    var chief = administrator("chief", "realm-admin");
    var peer = administrator("peer", "impersonation");
    var helper = realm.adminAs(app.passwordGrant("helper", "openid").accessToken());

    helper.post("users/" + chief + "/impersonation", Map.of()).expect(403);
    assertProblem(because(helper, chief, "curious"), 403, "permission_denied");
    because(helper, peer, "may no more than he").expect(200);
  }

  private static Answer because(RestClient administrator, String user, String reason) {
    return administrator.post("saas/v1/users/" + user + "/impersonation", Map.of("reason", reason));
  }

  @Test
  void a_reason_is_for_the_realms_audit() {
    var begun = because(realm.admin(), gina, "ticket 4711").expect(200);
    assertThat(begun.json().get("sameRealm").asBoolean()).isFalse();
    assertThat(begun.json().get("redirect").asText()).contains("/realms/" + realm.name());
    var tokens = tokens(browser(begun));
    var administrator = tokens.claims().at("/act/sub").asText();

    var started = audit.list("type=impersonation.started");

    assertThat(started.get(0).at("/data/reason").asText()).isEqualTo("ticket 4711");
    assertThat(started.get(0).at("/data/ends_at")).isEqualTo(begun.json().get("endsAt"));
    assertThat(started.get(0).at("/data/impersonator_realm").asText()).isEqualTo("master");
    assertThat(started.get(0).at("/actor/realId").asText()).isEqualTo(administrator);
    var told = audit("acme", "impersonation.started").get(0);
    assertThat(told.at("/data/reason").isNull()).isTrue();
    assertThat(told.at("/actor/id").asText()).isEqualTo(gina);
    assertThat(told.at("/actor/realId").asText()).isEqualTo(administrator);
  }

  @Test
  void nobody_is_impersonated_for_no_reason_or_who_cannot_sign_in() {
    var disabled = realm.createUser("disabled");
    realm.admin().put("users/" + disabled, Map.of("enabled", false)).expect(204);

    Problems.assertInvalid(because(realm.admin(), gina, " "), "reason");
    assertProblem(because(realm.admin(), disabled, "test"), 409, "transition_refused");
  }

  /** As the user reads it, with a token of her own. */
  private List<JsonNode> audit(String organization, String type) {
    var own = realm.tenant(app.login("gina", API));
    return Audit.items(
        own.get("organizations/" + organization + "/audit?type=" + type).expect(200).json());
  }

  @Test
  void the_user_reads_in_her_log_who_did_what() {
    var tokens = tokens(asGina());
    realm.tenant(tokens).post("organizations/acme/projects", Map.of("name", "Helped")).expect(201);

    var made = audit("acme", "project.created").get(0);

    assertThat(made.at("/actor/type").asText()).isEqualTo("user");
    assertThat(made.at("/actor/id").asText()).isEqualTo(gina);
    assertThat(made.at("/actor/realId")).isEqualTo(tokens.claims().at("/act/sub"));
  }

  @Test
  void where_he_signs_in_as_the_user_is_in_the_log_by_his_name() {
    var tokens = tokens(asGina());

    var login =
        audit.list("type=session.created").stream()
            .filter(row -> row.at("/data/session_id").equals(tokens.claims().get("sid")))
            .filter(row -> row.at("/actor/type").asText().equals("user"))
            .findFirst()
            .orElseThrow();

    assertThat(login.at("/actor/id").asText()).isEqualTo(gina);
    assertThat(login.at("/actor/realId")).isEqualTo(tokens.claims().at("/act/sub"));
  }

  @Test
  void what_was_refused_him_is_in_the_audit_by_his_name() {
    var tokens = tokens(asGina());
    realm
        .tenant(tokens)
        .post("organizations/acme/roles", Map.of("key", "org:x", "name", "X"))
        .expect(403);

    assertThat(
            audit.list("type=access.denied").stream()
                .filter(
                    row -> row.at("/data/operation").asText().equals("organizationsRolesCreate"))
                .map(row -> row.at("/actor/realId"))
                .toList())
        .contains(tokens.claims().at("/act/sub"));
  }

  @Test
  void an_administrator_behind_an_administrator_is_in_the_audit() {
    var chief = administrator("deputy", "realm-admin");
    var tokens =
        app.login()
            .in(browser(realm.admin().post("users/" + chief + "/impersonation", Map.of())))
            .tokens();

    realm
        .adminAs(tokens.accessToken())
        .post("saas/v1/organizations", Map.of("name", "By two", "slug", "by-two"))
        .expect(201);

    var made = audit.list("type=organization.created").get(0);
    assertThat(made.at("/actor/type").asText()).isEqualTo("administrator");
    assertThat(made.at("/actor/id").asText()).isEqualTo(chief);
    assertThat(made.at("/actor/realId")).isEqualTo(tokens.claims().at("/act/sub"));
  }

  @Test
  void in_a_realm_that_was_not_set_up_nothing_is_different() {
    try (var other = realm.another()) {
      var client = other.createPublicClient("app");
      var user = other.createUser("user");
      var browser = browser(other.admin().post("users/" + user + "/impersonation", Map.of()));

      var tokens = client.login().in(browser).scope("openid").tokens();

      assertThat(tokens.claims().get("sub").asText()).isEqualTo(user);
      assertThat(tokens.claims().has("act")).isFalse();
    }
  }

  @Test
  void a_warm_refresh_costs_no_statement_more() {
    var own = app.refresh(app.login("gina", API));
    var acting = app.refresh(tokens(asGina()));
    app.refresh(own);
    app.refresh(acting);

    var expected = counter.least(() -> app.refresh(own)).calls();

    assertThat(counter.least(() -> app.refresh(acting)).calls()).isEqualTo(expected);
  }
}
