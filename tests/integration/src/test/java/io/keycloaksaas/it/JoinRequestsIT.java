package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How people with a mailbox of an organization's domain become members: told, asking, by
 * themselves.
 */
@SaasServer
class JoinRequestsIT {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String ALL = "openid saas-api saas-api-manage";
  private static final String ME = "me/organization-suggestions";
  private static OidcClient app;

  private final TestRealm realm;
  private final RealmRows rows;
  private final Operator operator;
  private final OwnDomains domains;
  private final SqlCounter counter;
  private final Database database;

  /**
   * Of the one test: an organization with a domain of its own, and somebody with a mailbox there.
   */
  private final String slug = "team" + NUMBER.incrementAndGet();

  private final String domain = slug + ".example";
  private final String frank = "frank-" + slug;
  private String id;
  private String frankId;

  JoinRequestsIT(TestRealm realm, Database database, KeycloakServer server, SqlCounter counter) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
    this.domains = new OwnDomains(realm, server.dns());
    this.counter = counter;
    this.database = database;
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    app = realm.createPublicClient("app");
    realm.setUp("app");
    realm.addDefaultScope("app", "saas");
  }

  @BeforeEach
  void found() {
    id = operator.organization(slug);
    frankId = domains.user(frank, domain);
  }

  @Test
  void a_proven_mailbox_of_the_very_domain_is_told_and_no_other() {
    domains.prove(slug, domain);
    domains.user("sub-" + slug, "mail." + domain);
    var doubtful = domains.user("doubtful-" + slug, domain);
    realm.admin().put("users/" + doubtful, Map.of("emailVerified", false)).expect(204);
    domains.user("claimed-" + slug, domain);
    rows.forgetProofs("claimed-" + slug + "@" + domain);

    assertThat(suggestions(frank))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.get("slug").asText()).isEqualTo(slug);
              assertThat(one.get("enrolment").asText()).isEqualTo("suggest");
              assertThat(one.get("requestedAt").isNull()).isTrue();
            });
    for (var other : List.of("sub-", "doubtful-", "claimed-")) {
      assertThat(suggestions(other + slug)).as(other).isEmpty();
      assertProblem(ask(other + slug), 404, "organization_not_found");
    }
    assertProblem(ask(frank), 403, "join_requests_disabled");
    operator.suspend(slug);
    assertThat(suggestions(frank)).isEmpty();
  }

  @Test
  void a_domain_that_is_not_proven_tells_nobody() {
    domains.add(slug, domain);

    assertThat(suggestions(frank)).isEmpty();
    assertProblem(ask(frank), 404, "organization_not_found");
  }

  @Test
  void who_is_approved_is_a_member_with_the_lowest_role() {
    domains.prove(slug, domain, "request");

    var events =
        rows.eventsDuring(
            () -> {
              var request = ask(frank).expect(201).json().get("id").asText();
              assertProblem(ask(frank), 409, "join_request_already_exists");
              assertThat(suggestions(frank).get(0).get("requestedAt").isNull()).isFalse();
              answer(request, "approve").expect(200);
            });

    assertThat(events)
        .containsExactly("join_request.created", "member.added", "join_request.approved");
    var member =
        realm.saasAdmin().get("organizations/" + slug + "/members/" + frankId).expect(200).json();
    assertThat(Problems.texts(member.get("roles"))).containsExactly("org:member");
    assertThat(suggestions(frank)).isEmpty();
    assertProblem(ask(frank), 409, "member_already_exists");
    assertThat(waiting("approved")).hasSize(1);
  }

  @Test
  void who_asks_again_under_his_key_is_told_of_the_same_request() {
    domains.prove(slug, domain, "request");
    var client = tenant(frank).with("Idempotency-Key", "once");
    var path = "organizations/" + slug + "/join-requests";
    var first = client.post(path).expect(201);

    rows.staySameDuring(
        () -> {
          var again = client.post(path).expect(201);
          assertThat(again.json()).isEqualTo(first.json());
          assertThat(again.header("Idempotency-Replayed")).hasValue("true");
        });
  }

  @Test
  void of_two_answers_at_once_one_counts() {
    domains.prove(slug, domain, "request");
    var request = ask(frank).expect(201).json().get("id").asText();

    var answers = AtOnce.run(2, i -> answer(request, i == 0 ? "approve" : "reject"));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    assertThat(answers)
        .filteredOn(one -> one.status() == 409)
        .allSatisfy(one -> assertThat(one.code()).isEqualTo("join_request_closed"));
    assertThat(waiting("pending")).isEmpty();
    assertThat(rows.eventsDuring(() -> answer(request, "approve"))).isEmpty();
  }

  @Test
  void a_member_with_the_right_answers_and_who_was_rejected_may_ask_again_but_not_for_ever() {
    var owner = realm.createUser("owner-" + slug);
    operator.join(slug, owner, "org:owner");
    var tenant = tenant("owner-" + slug);
    domains.prove(slug, domain, "request");

    for (int i = 0; i < 3; i++) {
      var request = ask(frank).expect(201).json().get("id").asText();
      var path = "organizations/" + slug + "/join-requests";
      assertThat(tenant.get(path).expect(200).json().at("/items/0/email").asText())
          .isEqualTo(frank + "@" + domain);
      var rejected = tenant.post(path + "/" + request + "/reject").expect(200).json();
      assertThat(rejected.get("status").asText()).isEqualTo("rejected");
      assertThat(rejected.get("decidedBy").asText()).isEqualTo(owner);
    }
    assertProblem(ask(frank), 429, "too_many_requests");
    assertInvalid(tenant.get("organizations/" + slug + "/join-requests?status=gone"), "status");
  }

  @Test
  void a_suspended_or_full_organization_takes_nobody() {
    domains.prove(slug, domain, "request");
    var request = ask(frank).expect(201).json().get("id").asText();
    operator.suspend(slug);
    domains.user("late-" + slug, domain);
    assertProblem(ask("late-" + slug), 403, "organization_suspended");
    assertProblem(answer(request, "approve"), 403, "organization_suspended");
    operator.resume(slug);
    operator.value("organizations/" + slug, "org:members", 0);

    assertProblem(ask("late-" + slug), 409, "limit_reached");
    assertProblem(answer(request, "approve"), 409, "limit_reached");

    assertThat(waiting("pending")).hasSize(1);
    realm.saasAdmin().delete("organizations/" + slug).expect(204);
    assertThat(rows.lastEvent("join_request.rejected", id).get("user_id").asText())
        .isEqualTo(frankId);
  }

  @Test
  void nor_does_one_that_is_suspended_meanwhile() throws Exception {
    domains.prove(slug, domain, "request");
    var request = ask(frank).expect(201).json().get("id").asText();

    var approved =
        new HeldSubject(rows, database, id)
            .changedMeanwhile(
                () -> answer(request, "approve"),
                "update saas_org set status = 'SUSPENDED' where org_id = ?",
                id);

    assertProblem(approved, 403, "organization_suspended");
    assertThat(isMember(frankId)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"SUSPENDED, 403, organization_suspended", "DELETED, 404, organization_not_found"})
  void and_none_is_asked_that_has_ended_meanwhile(String status, int code, String problem)
      throws Exception {
    domains.prove(slug, domain, "request");
    var tenant = tenant(frank);

    var asked =
        new HeldSubject(rows, database, id)
            .changedMeanwhile(
                () -> tenant.post("organizations/" + slug + "/join-requests"),
                "update saas_org set status = ? where org_id = ?",
                status,
                id);

    assertProblem(asked, code, problem);
    assertThat(rows.count("saas_join_request", "org_id = ?", id)).isZero();
  }

  @Test
  void who_logs_in_joins_and_keeps_the_organization_he_works_in() {
    var other = operator.organization("own-" + slug, frankId);
    domains.prove(slug, domain, "automatic");

    var first = app.login(frank, ALL);
    var next = app.refresh(first);

    assertThat(isMember(frankId)).isTrue();
    assertThat(next.org().path("id").asText()).isEqualTo(other);
    assertThat(rows.lastEvent("member.added", id).get("user_id").asText()).isEqualTo(frankId);
    assertThat(rows.eventsDuring(() -> app.login(frank, "openid"))).isEmpty();
  }

  @Test
  void an_administrator_who_acts_as_a_user_brings_him_nowhere() {
    domains.prove(slug, domain, "automatic");
    var browser = new Browser();
    browser.take(realm.admin().post("users/" + frankId + "/impersonation", Map.of()).expect(200));

    app.login().in(browser).scope(ALL).tokens();

    assertThat(isMember(frankId)).isFalse();
    app.login(frank, "openid");
    assertThat(isMember(frankId)).isTrue();
  }

  @Test
  void who_proves_his_mailbox_joins_at_once() {
    domains.prove(slug, domain, "automatic");
    var late = domains.user("late-" + slug, domain);
    assertThat(isMember(late)).isTrue(); // an administrator vouches for whom he makes
    rows.forgetProofs(frank + "@" + domain);
    app.login(frank, "openid");
    assertThat(isMember(frankId)).isFalse();

    realm.admin().put("users/" + frankId, Map.of("emailVerified", true)).expect(204);

    assertThat(isMember(frankId)).isTrue();
  }

  @Test
  void who_says_that_people_join_by_themselves_must_hold_what_they_get() {
    realm
        .saasAdmin()
        .post(
            "organizations/" + slug + "/roles",
            Map.of(
                "key",
                "org:porter",
                "name",
                "Porter",
                "permissions",
                List.of("org:read", "org:members:manage")))
        .expect(201);
    operator.join(slug, realm.createUser("porter-" + slug), "org:porter");
    var porter = tenant("porter-" + slug);
    var path = "organizations/" + slug + "/domains/" + domain;
    domains.prove(slug, domain);

    assertProblem(porter.patch(path, Map.of("enrolment", "automatic")), 403, "permission_denied");
    porter.patch(path, Map.of("enrolment", "request")).expect(200);
    assertProblem(porter.get(path), 403, "permission_denied");
  }

  @Test
  void a_change_of_the_enrolment_touches_nobody() {
    domains.prove(slug, domain);

    var change =
        counter.least(
            () -> domains.enrol(slug, domain, "request").expect(200),
            () -> domains.enrol(slug, domain, "automatic").expect(200));

    for (var table : List.of("saas_member", "saas_mailbox", "saas_join", "user_entity")) {
      assertThat(change.touching(table).total()).as(change.toString()).isZero();
    }
  }

  @Test
  void who_has_left_or_was_removed_does_not_come_in_by_himself_again() {
    domains.prove(slug, domain, "automatic");
    app.login(frank, "openid");
    assertThat(isMember(frankId)).isTrue();
    operator.leave(slug, frankId);

    app.login(frank, "openid");

    assertThat(isMember(frankId)).isFalse();
    var request = ask(frank).expect(201).json().get("id").asText();
    answer(request, "approve").expect(200);
    assertThat(isMember(frankId)).isTrue();
  }

  @Test
  void no_log_in_fails_by_it() {
    domains.prove(slug, domain, "automatic");
    operator.value("organizations/" + slug, "org:members", 0);
    app.login(frank, "openid");
    assertThat(isMember(frankId)).isFalse();
    operator.suspend(slug);
    app.login(frank, "openid");
    assertThat(isMember(frankId)).isFalse();

    operator.resume(slug);
    operator.value("organizations/" + slug, "org:members", 10);
    domains.enrol(slug, domain, "request").expect(200);
    app.login(frank, "openid");
    assertThat(isMember(frankId)).isFalse();
  }

  @Test
  void suggestions_are_one_statement_and_a_log_in_that_joins_nothing_costs_none() {
    domains.prove(slug, domain);
    var tenant = tenant(frank);
    tenant.get(ME).expect(200);

    var told = counter.least(() -> tenant.get(ME).expect(200));
    app.login(frank, "openid");
    var login = counter.least(() -> app.login(frank, "openid"));

    for (var table : List.of("saas_domain", "saas_mailbox", "saas_member", "saas_join")) {
      assertThat(told.touching(table).total()).as(told.toString()).isOne();
    }
    assertThat(login.touching("saas_domain").total()).as(login.toString()).isZero();
  }

  private List<JsonNode> suggestions(String user) {
    var items = new ArrayList<JsonNode>();
    tenant(user).get(ME).expect(200).json().get("items").forEach(items::add);
    return items;
  }

  private Answer ask(String user) {
    return tenant(user).post("organizations/" + slug + "/join-requests");
  }

  private Answer answer(String request, String how) {
    return realm
        .saasAdmin()
        .post("organizations/" + slug + "/join-requests/" + request + "/" + how);
  }

  private JsonNode waiting(String status) {
    return realm
        .saasAdmin()
        .get("organizations/" + slug + "/join-requests?status=" + status)
        .expect(200)
        .json()
        .get("items");
  }

  private boolean isMember(String userId) {
    return realm.saasAdmin().get("organizations/" + slug + "/members/" + userId).status() == 200;
  }

  private TenantClient tenant(String user) {
    return realm.tenant(app.passwordGrant(user, ALL));
  }
}
