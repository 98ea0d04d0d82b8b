package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Browser.Page;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * As many members as the plan has seats, by every door through which Keycloak lets a member in (H3,
 * B12). A team takes three.
 */
@SaasServer
class SeatsIT {
  private static Callers callers;

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;
  private Team team;

  SeatsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    callers = Team.prepare(realm);
  }

  @BeforeEach
  void team() {
    team = Team.of(realm, callers);
  }

  @Test
  void the_free_plan_has_five_seats() {
    var id = new Operator(realm).organization("free-" + team.slug, team.owner);
    IntStream.range(0, 4).forEach(i -> add(id, team.user("free" + i)).expect(201));

    var late = team.user("free4");

    rows.staySameDuring(
        () -> {
          var full = assertProblem(add(id, late), 409, "limit_reached");
          assertThat(full.json().get("limit").asInt()).isEqualTo(5);
        });
    assertSeats(id, 5, 5L, false);
  }

  @Test
  void our_own_doors_are_closed_when_all_seats_are_taken() {
    seats(3);
    var user = team.user("late");

    rows.staySameDuring(
        () -> {
          assertProblem(add(team.id, user), 409, "limit_reached");
          var tenant = team.as("owner").post(team.path("members"), Map.of("userId", user));
          assertThat(assertProblem(tenant, 409, "limit_reached").json().get("limit").asInt())
              .isEqualTo(3);
        });
    seats(4);
    team.as("owner").post(team.path("members"), Map.of("userId", user)).expect(201);
  }

  @Test
  void the_smaller_of_setting_and_plan_counts() {
    team.setting("members.max", "3");
    try {
      assertThat(
              assertProblem(add(team.id, team.user("late")), 409, "limit_reached")
                  .json()
                  .get("limit")
                  .asInt())
          .isEqualTo(3);
      assertSeats(team.id, 3, 3L, false);
    } finally {
      team.setting("members.max", "");
    }
    assertSeats(team.id, 3, 1000L, false);
  }

  @Test
  void without_a_limit_there_is_none_to_show() {
    var id = new Operator(realm).organization("pro-" + team.slug, team.owner);
    new Operator(realm).subscribe("organizations/" + id, "pro");

    assertSeats(id, 1, null, false);
  }

  @Test
  void keycloaks_own_admin_door_is_closed_too() {
    seats(3);
    var user = team.user("native");

    rows.staySameDuring(
        () -> {
          var refused =
              realm.admin().post("organizations/" + team.id + "/members", user).expect(400);
          assertThat(refused.json().get("errorMessage").asText()).isEqualTo("limit_reached");
        });
    assertThat(natives()).doesNotContain(user);
    seats(4);
    realm.admin().post("organizations/" + team.id + "/members", user).expect(201);
  }

  @Test
  void after_a_downgrade_nobody_is_thrown_out_and_nobody_new_gets_in() {
    seats(2);

    assertSeats(team.id, 3, 2L, true);
    assertThat(
            team.as("owner")
                .get("organizations/" + team.slug)
                .expect(200)
                .json()
                .at("/seats/over")
                .asBoolean())
        .isTrue();
    assertProblem(add(team.id, team.user("late")), 409, "limit_reached");
    team.as("member").get(team.path("members")).expect(200);
    team.as("owner").delete(team.path("members/" + team.member)).expect(204);
    assertSeats(team.id, 2, 2L, false);
    assertProblem(add(team.id, team.member), 409, "limit_reached");
    team.as("owner").delete(team.path("members/" + team.admin)).expect(204);
    add(team.id, team.member).expect(201);
  }

  @Test
  void a_suspended_organization_keeps_its_seats() {
    seats(3);
    new Operator(realm).suspend(team.slug);

    assertSeats(team.id, 3, 3L, false);
    assertProblem(add(team.id, team.user("late")), 409, "limit_reached");
  }

  @Test
  void of_sixty_four_at_once_one_gets_the_last_seat() {
    seats(4);
    var users = IntStream.range(0, 64).mapToObj(i -> team.user("crowd" + i)).toList();
    team.as("owner").get(team.path("members")).expect(200);

    var failures =
        ServerLog.failuresDuring(
            () -> {
              var answers =
                  AtOnce.run(
                      64,
                      i ->
                          switch (i % 3) {
                            case 0 -> add(team.id, users.get(i));
                            case 1 ->
                                team.as("owner")
                                    .post(team.path("members"), Map.of("userId", users.get(i)));
                            default ->
                                realm
                                    .admin()
                                    .post("organizations/" + team.id + "/members", users.get(i));
                          });
              assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(201);
              answers.stream()
                  .filter(answer -> answer.status() != 201)
                  .forEach(answer -> assertThat(answer.text()).contains("limit_reached"));
            });

    assertThat(failures).isEmpty();
    assertSeats(team.id, 4, 4L, false);
    assertThat(natives()).hasSize(4);
  }

  @Test
  void a_service_account_is_a_member_by_no_door() {
    var client = realm.createServiceClient("svc-" + team.slug, "secret");
    var account =
        realm
            .admin()
            .get("clients/" + realm.clientUuid(client.clientId()) + "/service-account-user")
            .expect(200)
            .json()
            .get("id")
            .asText();

    rows.staySameDuring(
        () -> {
          assertProblem(add(team.id, account), 404, "user_not_found");
          realm.admin().post("organizations/" + team.id + "/members", account).expect(400);
        });
    assertThat(natives()).doesNotContain(account);
  }

  /** A broker of the organization, and the step that set-up takes out of the flow put back. */
  @Test
  void who_comes_by_an_identity_provider_finds_the_door_closed() {
    try (var partner = realm.another()) {
      broker(partner);
      partner.createUser("first-" + team.slug);
      partner.createUser("second-" + team.slug);
      seats(4);

      var first = byBroker("first-" + team.slug);
      assertThat(first.status()).as(first.text()).isZero();
      assertThat(memberNames()).contains("first-" + team.slug);
      assertThat(nativeType("first-" + team.slug)).isEqualTo("UNMANAGED");
      Page[] second = new Page[1];
      rows.staySameDuring(() -> second[0] = byBroker("second-" + team.slug));

      assertThat(second[0].status()).as(second[0].text()).isNotZero();
      assertThat(natives()).hasSize(4);
      assertThat(realm.admin().get("users?exact=true&username=second-" + team.slug).json())
          .as("the account was not kept either")
          .isEmpty();
    }
  }

  private void broker(TestRealm partner) {
    partner.createClient(
        Map.of(
            "clientId", "partner-app",
            "secret", "secret",
            "redirectUris", List.of("*")));
    var alias = "partner-" + team.slug;
    var oidc = partner.issuer() + "/protocol/openid-connect/";
    var config = new HashMap<String, String>();
    config.put("issuer", partner.issuer().toString());
    config.put("authorizationUrl", oidc + "auth");
    config.put("tokenUrl", oidc + "token");
    config.put("userInfoUrl", oidc + "userinfo");
    config.put("jwksUrl", oidc + "certs");
    config.put("useJwksUrl", "true");
    config.put("validateSignature", "true");
    config.put("clientId", "partner-app");
    config.put("clientSecret", "secret");
    config.put("clientAuthMethod", "client_secret_post");
    config.put("syncMode", "IMPORT");
    config.put("defaultScope", "openid profile email");
    realm
        .admin()
        .post(
            "identity-provider/instances",
            Map.of(
                "alias",
                alias,
                "providerId",
                "oidc",
                "enabled",
                true,
                "trustEmail",
                true,
                "config",
                config))
        .expect(201);
    realm
        .admin()
        .send("POST", "organizations/" + team.id + "/identity-providers", "application/json", alias)
        .expect(204);
    putBackTheBrokerStep();
  }

  private void putBackTheBrokerStep() {
    var flow = "authentication/flows/first%20broker%20login/executions";
    for (JsonNode execution : realm.admin().get(flow).expect(200).json()) {
      if (execution.path("providerId").asText().equals("idp-add-organization-member")) {
        var enabled = ((ObjectNode) execution).put("requirement", "REQUIRED");
        realm.admin().put(flow, enabled.toString()).expect(202, 204);
      }
    }
  }

  private Page byBroker(String user) {
    return realm
        .client("app")
        .login()
        .as(user)
        .scope("openid organization:" + team.slug)
        .parameter("kc_idp_hint", "partner-" + team.slug)
        .page();
  }

  /** An invitation of Keycloak's own from the time before set-up, which turns them off. */
  @Test
  void who_registers_by_an_old_native_invitation_finds_the_door_closed() {
    try (var young = realm.another();
        var mail = new SmtpSink()) {
      young
          .admin()
          .put(
              "",
              Map.of(
                  "organizationsEnabled", true,
                  "registrationAllowed", true,
                  "smtpServer", mail.settings()))
          .expect(204);
      var id =
          young
              .admin()
              .post("organizations", Map.of("name", "old", "alias", "old"))
              .expect(201)
              .createdId();
      var first = invite(young, id, "first");
      var second = invite(young, id, "second");
      young.setUp();
      new Operator(young).value("organizations/" + id, "org:members", 1);

      var joined = register(first, "first");
      assertThat(joined.status()).as(joined.text()).isNotEqualTo(400);
      assertThat(young.admin().get("organizations/" + id + "/members").json()).hasSize(1);
      var refused = register(second, "second");

      assertThat(refused.status()).as(refused.text()).isEqualTo(400);
      assertThat(young.admin().get("organizations/" + id + "/members").json()).hasSize(1);
      assertThat(young.admin().get("users?exact=true&username=second").json()).isEmpty();
    }
  }

  private String invite(TestRealm young, String organization, String name) {
    young
        .admin()
        .send(
            "POST",
            "organizations/" + organization + "/members/invite-user",
            "application/x-www-form-urlencoded",
            "email=" + name + "%40example.test&firstName=" + name + "&lastName=Test")
        .expect(204);
    return (String)
        database
            .asSuperuser()
            .value(
                "select invite_link from org_invitation where organization_id = ? and email = ?",
                organization,
                name + "@example.test");
  }

  private static Page register(String link, String name) {
    var browser = new Browser();
    var page = browser.open(link);
    var form = page.document().forms().get(0);
    var fields = new HashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.putAll(
        Map.of(
            "username",
            name,
            "email",
            name + "@example.test",
            "firstName",
            name,
            "lastName",
            "Test",
            "password",
            "a-Password-1",
            "password-confirm",
            "a-Password-1"));
    return browser.submit(form.absUrl("action"), fields);
  }

  /** An import knows no limits: it would keep the server from starting. */
  @Test
  void an_import_lets_everybody_in_and_set_up_says_so() {
    try (var imported = realm.another()) {
      imported.admin().put("", Map.of("organizationsEnabled", true)).expect(204);
      var id =
          imported
              .admin()
              .post("organizations", Map.of("name", "crowded", "alias", "crowded"))
              .expect(201)
              .createdId();
      for (int i = 0; i < 7; i++) {
        imported
            .admin()
            .post("organizations/" + id + "/members", imported.createUser("crowd" + i))
            .expect(201);
      }
      var there = new RealmRows(imported, database);
      Answer[] setUp = new Answer[1];

      var events = there.eventsDuring(() -> setUp[0] = imported.setUp());

      assertThat(events).containsOnlyOnce("organization.over_limit");
      assertThat(setUp[0].json().get("warnings").toString())
          .contains("more members than seats", "crowded");
      var seats = imported.saasAdmin().get("organizations/crowded").json().get("seats");
      assertThat(seats.get("used").asInt()).isEqualTo(7);
      assertThat(seats.get("over").asBoolean()).isTrue();
    }
  }

  private void seats(long number) {
    new Operator(realm).value("organizations/" + team.id, "org:members", number);
  }

  private Answer add(String organization, String user) {
    return team.saas().post("organizations/" + organization + "/members", Map.of("userId", user));
  }

  private void assertSeats(String organization, long used, Long limit, boolean over) {
    var seats = team.saas().get("organizations/" + organization).expect(200).json().get("seats");
    assertThat(seats.get("used").asLong()).isEqualTo(used);
    assertThat(seats.get("pending").asLong()).isZero();
    assertThat(seats.get("limit").isNull() ? null : seats.get("limit").asLong()).isEqualTo(limit);
    assertThat(seats.get("over").asBoolean()).isEqualTo(over);
  }

  private List<String> natives() {
    return Problems.texts(
            realm.admin().get("organizations/" + team.id + "/members").expect(200).json(), "id")
        .toList();
  }

  private List<String> memberNames() {
    return Problems.texts(
            team.saas().get(team.path("members")).expect(200).json().get("items"), "username")
        .toList();
  }

  private String nativeType(String username) {
    for (var member : realm.admin().get("organizations/" + team.id + "/members").json()) {
      if (member.get("username").asText().equals(username)) {
        return member.get("membershipType").asText();
      }
    }
    throw new AssertionError("no member " + username);
  }
}
