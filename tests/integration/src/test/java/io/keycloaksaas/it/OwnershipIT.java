package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaving, and the ownership that passes from one member to another (H8). */
@SaasServer
class OwnershipIT {
  private static final String GIVE = "transfer-ownership";
  private static final String OFFERS = "me/ownership-transfers";

  private static Callers callers;
  private static OidcClient app;

  private final TestRealm realm;
  private final RealmRows rows;
  private final ServerClock clock;
  private final Database database;
  private Team team;

  OwnershipIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.clock = clock;
    this.database = database;
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    callers = Team.prepare(realm);
    app = realm.client("app");
  }

  @BeforeEach
  void team() {
    team = Team.of(realm, callers);
  }

  @Test
  void a_member_leaves_whatever_he_may_do() {
    assertThat(eventsDuring(() -> team.as("member").post(team.path("leave")).expect(204)))
        .containsExactly("member.removed");

    assertProblem(
        team.as("member").get("organizations/" + team.slug), 404, "organization_not_found");
    assertProblem(team.as("member").post(team.path("leave")), 404, "organization_not_found");
    realm.admin().get("users/" + team.member).expect(200);
  }

  @Test
  void the_last_owner_does_not_leave() {
    rows.staySameDuring(
        () -> assertProblem(team.as("owner").post(team.path("leave")), 409, "last_owner"));
    team.saas().put(team.path("members/" + team.admin), roles("org:owner")).expect(200);
    team.as("owner").post(team.path("leave")).expect(204);
  }

  @Test
  void the_new_owner_consents() {
    var owner = signedIn("owner");
    var offered =
        eventsDuring(
            () -> {
              var given = give(owner, team.member).expect(200).json();
              assertThat(given.get("status").asText()).isEqualTo("pending");
              assertThat(given.at("/to/userId").asText()).isEqualTo(team.member);
            });
    assertThat(offered).containsExactly("ownership.transfer_requested");
    assertThat(team.rolesOf(team.member)).containsExactly("org:member");
    var waiting = owner.get(team.path(GIVE)).expect(200).json();
    var mine = team.as("member").get(OFFERS).expect(200).json().get("items").get(0);
    assertThat(mine).isEqualTo(waiting);
    assertThat(mine.at("/organization/slug").asText()).isEqualTo(team.slug);

    var events =
        eventsDuring(() -> answer("member", mine.get("id").asText(), "accept").expect(204));

    assertThat(events)
        .containsExactlyInAnyOrder(
            "member.roles_updated", "member.roles_updated", "ownership.transferred");
    assertThat(team.rolesOf(team.member)).containsExactly("org:member", "org:owner");
    assertThat(team.rolesOf(team.owner)).containsExactly("org:admin");
    assertThat(team.as("member").get(OFFERS).expect(200).json().get("items")).isEmpty();
    assertThat(mails("ownership-transfer")).containsExactly("member");
    assertThat(mails("ownership-transferred")).containsExactlyInAnyOrder("owner", "member");
  }

  @Test
  void where_the_realm_asks_for_no_consent_it_passes_at_once() {
    team.setting("ownership.confirm", "false");
    try {
      var given = give(signedIn("owner"), team.admin).expect(200).json();
      assertThat(given.get("status").asText()).isEqualTo("transferred");
      assertThat(given.get("id").isNull()).isTrue();
    } finally {
      team.setting("ownership.confirm", "true");
    }
    assertThat(team.rolesOf(team.admin)).containsExactly("org:admin", "org:owner");
    assertThat(team.rolesOf(team.owner)).containsExactly("org:admin");
  }

  @Test
  void who_owned_alone_without_another_role_becomes_an_administrator() {
    team.saas().put(team.path("members/" + team.owner), roles("org:owner")).expect(200);
    var id = offer();
    answer("member", id, "accept").expect(204);

    assertThat(team.rolesOf(team.owner)).containsExactly("org:admin");
  }

  @Test
  void the_new_owner_declines_or_an_owner_thinks_better_of_it() {
    var declined = offer();
    assertThat(eventsDuring(() -> answer("member", declined, "decline").expect(204)))
        .containsExactly("ownership.transfer_declined");
    assertProblem(team.as("owner").get(team.path(GIVE)), 404, "transfer_not_found");
    var canceled = offer();
    assertThat(eventsDuring(() -> team.as("owner").delete(team.path(GIVE)).expect(204)))
        .containsExactly("ownership.transfer_canceled");

    rows.staySameDuring(
        () -> {
          for (var id : List.of(declined, canceled, UUID.randomUUID().toString(), "x")) {
            assertProblem(answer("member", id, "accept"), 404, "transfer_not_found");
            assertProblem(answer("member", id, "decline"), 404, "transfer_not_found");
          }
          assertProblem(team.as("owner").delete(team.path(GIVE)), 404, "transfer_not_found");
        });
  }

  @Test
  void only_the_newest_waits_and_only_for_whom_it_names() {
    var first = offer();
    var owner = signedIn("owner");
    var second = give(owner, team.admin).expect(200).json().get("id").asText();

    rows.staySameDuring(
        () -> {
          assertProblem(answer("member", first, "accept"), 404, "transfer_not_found");
          assertProblem(answer("member", second, "accept"), 404, "transfer_not_found");
          assertProblem(answer("owner", second, "accept"), 404, "transfer_not_found");
        });
    answer("admin", second, "accept").expect(204);
  }

  @Test
  void an_offer_that_is_replaced_meanwhile_is_not_accepted() throws Exception {
    var accepted =
        acceptedWhile(
            "update saas_transfer set id = ?, to_user_id = ? where org_id = ?",
            UUID.randomUUID().toString(),
            team.admin,
            team.id);

    assertProblem(accepted, 404, "transfer_not_found");
    assertThat(team.rolesOf(team.member)).containsExactly("org:member");
    assertThat(rows.count("saas_transfer", "org_id = ?", team.id)).isOne();
  }

  @Test
  void nor_is_one_in_an_organization_that_is_suspended_meanwhile() throws Exception {
    var accepted =
        acceptedWhile("update saas_org set status = 'SUSPENDED' where org_id = ?", team.id);

    assertProblem(accepted, 403, "organization_suspended");
    assertThat(team.rolesOf(team.member)).containsExactly("org:member");
  }

  /** The member had seen the offer before. */
  private Answer acceptedWhile(String change, Object... parameters) throws Exception {
    var id = offer();
    var member = team.as("member");
    return new HeldSubject(rows, database, team.id)
        .changedMeanwhile(() -> member.post(OFFERS + "/" + id + "/accept"), change, parameters);
  }

  @Test
  void it_waits_three_days() {
    var id = offer();
    clock.advance(Duration.ofHours(72).plusSeconds(1));
    try {
      var member = realm.tenant(app.passwordGrant(team.login("member"), Team.ALL));
      assertThat(member.get(OFFERS).expect(200).json().get("items")).isEmpty();
      assertProblem(member.post(OFFERS + "/" + id + "/accept"), 404, "transfer_not_found");
    } finally {
      clock.reset();
    }
    answer("member", id, "accept").expect(204);
  }

  @Test
  void it_is_void_when_its_maker_is_no_owner_any_more() {
    var id = offer();
    team.saas().put(team.path("members/" + team.admin), roles("org:owner")).expect(200);
    team.saas().put(team.path("members/" + team.owner), roles("org:admin")).expect(200);

    assertProblem(answer("member", id, "accept"), 404, "transfer_not_found");
    team.saas().put(team.path("members/" + team.owner), roles("org:owner")).expect(200);
    assertProblem(answer("member", id, "accept"), 404, "transfer_not_found");
  }

  @Test
  void it_goes_with_either_membership() {
    offer();
    team.as("owner").delete(team.path("members/" + team.member)).expect(204);

    assertProblem(team.as("owner").get(team.path(GIVE)), 404, "transfer_not_found");
    assertThat(rows.count("saas_transfer", "org_id = ?", team.id)).isZero();
  }

  @Test
  void an_acceptance_and_a_withdrawal_at_the_same_time_leave_one_of_them() {
    for (int round = 0; round < 5; round++) {
      var race = Team.of(realm, callers);
      var owner = realm.tenant(app.login(race.login("owner"), Team.ALL));
      var id =
          owner
              .post(race.path(GIVE), Map.of("userId", race.member))
              .expect(200)
              .json()
              .get("id")
              .asText();
      race.as("member").get(OFFERS).expect(200);

      var answers =
          AtOnce.run(
              2,
              i ->
                  i == 0
                      ? race.as("member").post(OFFERS + "/" + id + "/accept")
                      : owner.delete(race.path(GIVE)));

      assertThat(answers.stream().filter(answer -> answer.status() == 204)).hasSize(1);
      assertThat(race.rolesOf(race.member).contains("org:owner"))
          .isEqualTo(answers.get(0).status() == 204);
      assertThat(rows.count("saas_member_role", "org_id = ? and role_id = 'org:owner'", race.id))
          .isOne();
    }
  }

  @Test
  void only_an_owner_gives_and_only_to_another_member() {
    var owner = signedIn("owner");
    var stranger = team.user("stranger");
    rows.staySameDuring(
        () -> {
          assertProblem(give(signedIn("admin"), team.admin), 403, "permission_denied");
          assertProblem(team.as("admin").get(team.path(GIVE)), 403, "permission_denied");
          assertProblem(team.as("admin").delete(team.path(GIVE)), 403, "permission_denied");
          assertProblem(give(owner, stranger), 404, "member_not_found");
          assertInvalid(owner.post(team.path(GIVE), "{}"), "userId");
          assertInvalid(give(owner, team.owner), "userId");
          assertInvalid(owner.post(team.path(GIVE), "{\"userId\":\"x\",\"more\":1}"), "more");
        });
    realm.admin().put("users/" + team.member, Map.of("enabled", false)).expect(204);
    assertInvalid(give(owner, team.member), "userId");
  }

  @Test
  void who_signed_in_long_ago_signs_in_again() {
    var browser = new Browser();
    var tokens = signIn(browser, Map.of());
    give(realm.tenant(tokens), team.member).expect(200);
    clock.advance(Duration.ofSeconds(310));
    try {
      var stale = app.refresh(tokens);
      assertStale(give(realm.tenant(stale), team.member));
      var bySso = signIn(browser, Map.of());
      assertThat(bySso.claims().get("sid")).isEqualTo(tokens.claims().get("sid"));
      assertStale(give(realm.tenant(bySso), team.member));

      for (var parameter : List.of(Map.of("prompt", "login"), Map.of("max_age", "1"))) {
        clock.advance(Duration.ofSeconds(310));
        assertStale(give(realm.tenant(app.refresh(bySso)), team.member));
        var again = signIn(browser, parameter);
        assertThat(again.claims().get("sid"))
            .as("the same session")
            .isEqualTo(tokens.claims().get("sid"));
        give(realm.tenant(again), team.member).expect(200);
      }
    } finally {
      clock.reset();
    }
  }

  /** What a mapper writes into the token says nothing of the session. */
  @Test
  void a_forged_auth_time_opens_nothing() {
    realm.createClient(
        Map.of(
            "clientId",
            "forger" + team.slug,
            "publicClient",
            true,
            "directAccessGrantsEnabled",
            true,
            "protocolMappers",
            List.of(
                Map.of(
                    "name",
                    "forged",
                    "protocol",
                    "openid-connect",
                    "protocolMapper",
                    "oidc-hardcoded-claim-mapper",
                    "config",
                    Map.of(
                        "claim.name",
                        "auth_time",
                        "claim.value",
                        Long.toString(clock.now().getEpochSecond()),
                        "jsonType.label",
                        "long",
                        "access.token.claim",
                        "true")))));
    realm.setUp("forger" + team.slug);
    var tokens = realm.client("forger" + team.slug).passwordGrant(team.login("owner"), Team.ALL);
    assertThat(tokens.claims().has("auth_time")).isTrue();

    assertStale(give(realm.tenant(tokens), team.member));
  }

  @Test
  void an_administrator_in_the_owners_name_gives_nothing_away() {
    var browser = new Browser();
    browser.take(
        realm.admin().post("users/" + team.owner + "/impersonation", Map.of()).expect(200));
    var tokens = app.login().in(browser).scope(Team.ALL).tokens();
    assertThat(tokens.claims().get("sub").asText()).isEqualTo(team.owner);
    var impersonated = realm.tenant(tokens);
    var id = offer();

    rows.staySameDuring(
        () -> {
          for (var answer :
              List.of(
                  give(impersonated, team.member),
                  impersonated.post(team.path("roles"), Map.of("key", "org:x", "name", "X")),
                  impersonated.patch(team.path("members/" + team.member), roles("org:admin")),
                  impersonated.post(OFFERS + "/" + id + "/accept"))) {
            assertProblem(answer, 403, "impersonation_refused");
          }
        });
    impersonated.get(team.path(GIVE)).expect(200);
  }

  @Test
  void a_member_is_told_when_his_roles_change() {
    team.as("owner").patch(team.path("members/" + team.member), roles("org:admin")).expect(200);
    team.as("owner").patch(team.path("members/" + team.member), roles("org:admin")).expect(200);

    assertThat(mails("org-role-changed")).containsExactly("member");
  }

  private TenantClient signedIn(String name) {
    return realm.tenant(app.login(team.login(name), Team.ALL));
  }

  private Tokens signIn(Browser browser, Map<String, String> parameters) {
    var login = app.login().as(team.login("owner")).in(browser).scope(Team.ALL);
    parameters.forEach(login::parameter);
    return login.tokens();
  }

  /** The id of a transfer to the member that waits. */
  private String offer() {
    return give(signedIn("owner"), team.member).expect(200).json().get("id").asText();
  }

  private Answer give(TenantClient client, String userId) {
    return client.post(team.path(GIVE), Map.of("userId", userId));
  }

  private Answer answer(String caller, String id, String word) {
    return team.as(caller).post(OFFERS + "/" + id + "/" + word);
  }

  private static void assertStale(Answer answer) {
    assertProblem(answer, 401, "insufficient_user_authentication");
    assertThat(answer.header("WWW-Authenticate").orElseThrow())
        .startsWith("Bearer ")
        .contains("error=\"insufficient_user_authentication\"")
        .contains("max_age=\"300\"");
  }

  /** Of this team alone: other tests move the clock, and events are ordered by time. */
  private List<String> eventsDuring(Runnable work) {
    int before = events().size();
    work.run();
    return events().subList(before, events().size());
  }

  private List<String> events() {
    return rows.texts(
        "select type as text from saas_event where realm_id = ? and org_id = ? order by occurred_at, id",
        team.id);
  }

  /** To whom of the team mails of this template were queued. */
  private List<String> mails(String template) {
    return rows
        .texts(
            "select recipient as text from saas_email_message where realm_id = ? and template = ?",
            template)
        .stream()
        .filter(address -> address.endsWith("-" + team.slug + "@example.test"))
        .map(address -> address.substring(0, address.indexOf('-')))
        .toList();
  }

  private static Map<String, List<String>> roles(String... roles) {
    return Map.of("roles", List.of(roles));
  }
}
