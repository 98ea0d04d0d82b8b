package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Reporter.balance;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What services report, and what is left then. */
@SaasServer
class UsageIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  private static OidcClient service;
  private static OidcClient other;
  private static OidcClient idle;
  private static Callers callers;
  private static String owner;

  private final TestRealm realm;
  private final Operator operator;
  private final RealmRows rows;
  private final Reporter reporter;

  UsageIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.rows = new RealmRows(realm, database);
    this.reporter = Reporter.of(realm, service);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    var app = realm.createPublicClient("app");
    realm.setUp("app");
    service = Reporter.create(realm, "reporter");
    other = Reporter.create(realm, "other-reporter");
    idle = realm.createServiceClient("idle", "secret");
    realm.setUp("idle");
    callers = new Callers(realm, app, ALL);
    owner = realm.createUser("owner");
    realm.createUser("member");
  }

  @Test
  void units_of_the_plan_are_used_and_the_rest_is_told() {
    var acme = subscribed("acme");

    var answer = reporter.use(acme, "runs", 400).expect(200).json();

    assertThat(answer.get("feature").asText()).isEqualTo("runs");
    assertThat(answer.get("consumed").asLong()).isEqualTo(400);
    assertThat(balance(answer)).isEqualTo("1000 400 0 600");
    assertThat(answer.get("periodEnd").asText())
        .isEqualTo(
            realm.saasAdmin().get(acme + "/subscription").json().get("currentPeriodEnd").asText());
    assertThat(balance(reporter.use(acme, "runs", 600).expect(200).json()))
        .isEqualTo("1000 1000 0 0");
  }

  @Test
  void what_is_more_than_is_left_is_not_taken_at_all() {
    var scarce = subscribed("scarce");
    reporter.use(scarce, "runs", 999).expect(200);

    rows.staySameDuring(
        () -> {
          var refused = assertProblem(reporter.use(scarce, "runs", 2), 429, "quota_exhausted");
          assertThat(refused.json().get("refillAt").asText())
              .isEqualTo(
                  realm
                      .saasAdmin()
                      .get(scarce + "/subscription")
                      .json()
                      .get("currentPeriodEnd")
                      .asText());
          assertThat(Long.parseLong(refused.header("Retry-After").orElseThrow()))
              .isBetween(27 * 86_400L, 31 * 86_400L);
        });
    reporter.use(scarce, "runs", 1).expect(200);
  }

  @Test
  void without_a_plan_that_gives_any_nothing_is_left_and_nothing_is_to_come() {
    var free = organization("free");

    var refused = assertProblem(reporter.use(free, "runs", 1), 429, "quota_exhausted");

    assertThat(refused.json().has("refillAt")).isFalse();
    assertThat(refused.header("Retry-After")).isEmpty();
  }

  @Test
  void a_repetition_gets_the_first_answer_and_takes_nothing() {
    var again = subscribed("again");
    var first = reporter.use(again, "runs", 300, "job-1").expect(200);
    reporter.use(again, "runs", 700, "job-2").expect(200);

    rows.staySameDuring(
        () -> {
          assertThat(reporter.use(again, "runs", 300, "job-1").expect(200).text())
              .isEqualTo(first.text());
          assertProblem(reporter.use(again, "runs", 301, "job-1"), 409, "idempotency_key_reused");
        });
    assertProblem(reporter.use(again, "runs", 1, "job-3"), 429, "quota_exhausted");
  }

  @Test
  void a_key_belongs_to_client_and_subject() {
    var one = subscribed("key-one");
    var two = subscribed("key-two");

    reporter.use(one, "runs", 1, "shared").expect(200);
    reporter.use(two, "runs", 2, "shared").expect(200);
    var answer = Reporter.of(realm, other).use(one, "runs", 3, "shared").expect(200).json();

    assertThat(balance(answer)).isEqualTo("1000 4 0 996");
  }

  @Test
  void a_refused_key_may_come_again() {
    var later = subscribed("later");
    reporter.use(later, "runs", 1000).expect(200);
    assertProblem(reporter.use(later, "runs", 5, "retry"), 429, "quota_exhausted");
    operator.grant(later, "runs", 5);

    assertThat(balance(reporter.use(later, "runs", 5, "retry").expect(200).json()))
        .isEqualTo("1005 1005 0 0");
  }

  @Test
  void amounts_are_whole_numbers_from_one_to_a_million_million() {
    var strict = subscribed("strict");

    rows.staySameDuring(
        () -> {
          for (Object amount :
              List.of(
                  0,
                  -1,
                  1.5,
                  new BigDecimal("1.0"),
                  1_000_000_000_001L,
                  Long.MIN_VALUE,
                  new BigInteger("18446744073709551617"),
                  "1",
                  true,
                  List.of(1))) {
            assertInvalid(reporter.use(strict, "runs", amount), "amount");
            assertInvalid(reporter.reserve(strict, "runs", amount, 60), "amount");
          }
          assertProblem(reporter.use(strict, "runs", 1_000_000_000_000L), 429, "quota_exhausted");
        });
  }

  @Test
  void only_metered_features_of_the_catalogue_are_used() {
    var strict = subscribed("features");

    rows.staySameDuring(
        () -> {
          assertProblem(reporter.use(strict, "walks", 1), 422, "feature_not_found");
          assertProblem(reporter.use(strict, "Not A Key", 1), 422, "feature_not_found");
          assertInvalid(reporter.use(strict, "org:members", 1), "feature");
          assertInvalid(reporter.use(strict, "org:sso", 1), "feature");
        });
  }

  @Test
  void what_is_used_must_be_named() {
    var nameless = subscribed("nameless");

    assertInvalid(
        reporter
            .api()
            .with("Idempotency-Key", "k")
            .post("usage", Map.of("subject", Reporter.subject(nameless), "amount", 1)),
        "feature");
    assertInvalid(
        reporter
            .api()
            .with("Idempotency-Key", "k")
            .post(
                "usage", Map.of("subject", Map.of("type", "user"), "feature", "runs", "amount", 1)),
        "subject.id");
    for (var query : List.of("", "?feature=")) {
      assertInvalid(callers.tenant("owner").get("me/usage/history" + query), "feature");
      assertInvalid(realm.saasAdmin().get(nameless + "/usage/history" + query), "feature");
    }
  }

  @Test
  void without_a_key_nothing_is_used() {
    var keyless = subscribed("keyless");
    var body = Map.of("subject", Reporter.subject(keyless), "feature", "runs", "amount", 1);

    rows.staySameDuring(
        () -> {
          assertInvalid(reporter.api().post("usage", body), "Idempotency-Key");
          assertInvalid(reporter.use(keyless, "runs", 1, "x".repeat(256)), "Idempotency-Key");
          assertInvalid(reporter.use(keyless, "runs", 1, "two words"), "Idempotency-Key");
        });
    reporter.use(keyless, "runs", 1, "x".repeat(255)).expect(200);
  }

  @Test
  void subjects_that_are_not_of_this_realm_do_not_exist() {
    try (var foreign = realm.another()) {
      foreign.setUp();
      var user = foreign.createUser("foreigner");
      var organization = new Operator(foreign).organization("foreign");
      var random = UUID.randomUUID().toString();

      rows.staySameDuring(
          () -> {
            for (var id : List.of(user, random, "a\u0007b", "x".repeat(300))) {
              assertProblem(reporter.use("users/" + id, "credits", 1), 404, "user_not_found");
            }
            for (var id : List.of(organization, random, user, "a\u0007b")) {
              assertProblem(
                  reporter.use("organizations/" + id, "runs", 1), 404, "organization_not_found");
            }
            assertInvalid(reporter.use("robots/" + random, "runs", 1), "subject.type");
          });
    }
  }

  @Test
  void an_organization_is_named_by_its_id_only() {
    subscribed("by-slug");

    assertProblem(reporter.use("organizations/by-slug", "runs", 1), 404, "organization_not_found");
  }

  @Test
  void a_suspended_organization_uses_nothing() {
    var suspended = subscribed("suspended");
    reporter.use(suspended, "runs", 1).expect(200);
    operator.suspend("suspended");

    assertProblem(reporter.use(suspended, "runs", 1), 403, "organization_suspended");
    operator.resume("suspended");
    reporter.use(suspended, "runs", 1).expect(200);
  }

  @Test
  void one_that_keycloaks_console_has_disabled_uses_nothing() {
    var disabled = subscribed("disabled");
    reporter.use(disabled, "runs", 1).expect(200);
    var found = (ObjectNode) realm.admin().get(disabled).expect(200).json();
    realm.admin().put(disabled, found.put("enabled", false)).expect(204);

    assertProblem(reporter.use(disabled, "runs", 1), 403, "organization_suspended");
    realm.admin().put(disabled, found.put("enabled", true)).expect(204);
    reporter.use(disabled, "runs", 1).expect(200);
  }

  @Test
  void one_that_can_still_be_restored_is_as_unknown() {
    var deleted = subscribed("restorable");
    reporter.use(deleted, "runs", 1).expect(200);
    realm.saasAdmin().delete(deleted).expect(204);

    assertProblem(reporter.use(deleted, "runs", 1), 404, "organization_not_found");
    realm.saasAdmin().post(deleted + "/restore").expect(200);
    reporter.use(deleted, "runs", 1).expect(429);
  }

  @Test
  void a_deleted_organization_uses_nothing() {
    var deleted = subscribed("deleted");
    reporter.use(deleted, "runs", 1).expect(200);
    realm.admin().delete(deleted).expect(204);

    assertProblem(reporter.use(deleted, "runs", 1), 404, "organization_not_found");
  }

  @Test
  void one_call_takes_from_several_grants_what_each_has() {
    var mixed = subscribed("mixed");
    operator.grant(mixed, "runs", 50);
    operator.grant(mixed, "runs", 30);
    reporter.use(mixed, "runs", 390).expect(200);

    assertThat(balance(reporter.use(mixed, "runs", 660).expect(200).json()))
        .isEqualTo("1080 1050 0 30");
    assertThat(
            rows.numbers(
                "saas_grant",
                "source",
                "sum(used)",
                "subject_id = '" + mixed.split("/")[1] + "' group by source"))
        .isEqualTo(Map.of("plan", 1000L, "bought", 50L));
  }

  @Test
  void a_denied_feature_is_not_used() {
    var denied = subscribed("denied");
    var answer = reporter.use(denied, "runs", 1, "before").expect(200).text();
    operator.deny(denied, "runs");

    assertProblem(reporter.use(denied, "runs", 1), 403, "feature_denied");
    assertThat(reporter.use(denied, "runs", 1, "before").expect(200).text()).isEqualTo(answer);
  }

  @Test
  void only_a_service_with_the_role_may_report() {
    var acme = subscribed("guarded");
    var body = Map.of("subject", Reporter.subject(acme), "feature", "runs", "amount", 1);
    var scope = "saas-api saas-api-manage";

    rows.staySameDuring(
        () -> {
          for (var client :
              List.of(
                  callers.tenant("owner"),
                  callers.tenant("member"),
                  realm.tenant(idle.clientCredentials(scope)))) {
            assertProblem(
                client.with("Idempotency-Key", "no").post("usage", body), 403, "permission_denied");
          }
          assertProblem(
              realm
                  .tenant(service.clientCredentials("saas-api"))
                  .with("Idempotency-Key", "no")
                  .post("usage", body),
              403,
              "insufficient_scope");
          assertProblem(
              realm
                  .tenant(service.clientCredentials("openid"))
                  .with("Idempotency-Key", "no")
                  .post("usage", body),
              401,
              "invalid_token");
        });
  }

  /**
   * The token still says so; the account no longer does. And a user with the role is no service.
   */
  @Test
  void the_role_is_read_live_and_is_worth_nothing_to_a_user() {
    var acme = subscribed("live");
    var client = Reporter.create(realm, "dismissed");
    var dismissed = Reporter.of(realm, client);
    dismissed.use(acme, "runs", 1).expect(200);
    var roles =
        "users/"
            + Reporter.account(realm, "dismissed")
            + "/role-mappings/clients/"
            + realm.clientUuid("saas");
    realm.admin().delete(roles, realm.admin().get(roles).expect(200).json()).expect(204);
    realm.grantClientRoles(realm.createUser("ambitious"), "saas", "report-usage");

    assertProblem(dismissed.use(acme, "runs", 1), 403, "permission_denied");
    assertProblem(
        new Reporter(realm, client, callers.tenant("ambitious")).use(acme, "runs", 1),
        403,
        "permission_denied");
  }

  /** Tokens carry what was granted: nothing of it changes, so no version does. */
  @Test
  void usage_changes_no_answer_that_tokens_carry() {
    var acme = subscribed("unchanged");
    var path = acme + "/entitlements";
    var before = realm.saasAdmin().get(path).expect(200).text();

    reporter.use(acme, "runs", 1000).expect(200);

    assertThat(realm.saasAdmin().get(path).expect(200).text()).isEqualTo(before);
    assertThat(before).contains("\"runs\":1000");
    realm.admin().post("clear-user-cache").expect(204);
    operator.withdraw(acme, operator.allow(acme, "org:sso"));
    assertThat(realm.saasAdmin().get(path).expect(200).json().get("limits").get("runs").asLong())
        .isEqualTo(1000);
  }

  @Test
  void a_user_has_pools_of_his_own() {
    var user = "users/" + realm.createUser("plus");
    operator.subscribe(user, "user:plus");

    assertThat(balance(reporter.use(user, "credits", 40).expect(200).json()))
        .isEqualTo("100 40 0 60");

    var mine = callers.tenant("plus").get("me/usage").expect(200).json();
    assertThat(balance(feature(mine, "credits"))).isEqualTo("100 40 0 60");
    assertThat(balance(feature(mine, "runs"))).isEqualTo("0 0 0 0");
    assertThat(
            callers
                .tenant("plus")
                .get("me/usage/history?feature=credits")
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("used")
                .asLong())
        .isEqualTo(40);
  }

  @Test
  void members_who_may_see_bills_see_balances_and_history() {
    var acme = "organizations/" + operator.organization("seen", owner);
    operator.subscribe(acme, "pro");
    var member = realm.createUser("plain");
    operator.join("seen", member, "org:member");
    reporter.use(acme, "runs", 30).expect(200);
    reporter.use(acme, "runs", 12).expect(200);

    var shown = callers.tenant("owner").get("organizations/seen/usage").expect(200).json();
    assertThat(balance(feature(shown, "runs"))).isEqualTo("1000 42 0 958");
    var history =
        callers
            .tenant("owner")
            .get("organizations/seen/usage/history?feature=runs")
            .expect(200)
            .json();
    assertThat(history.get("items")).hasSize(1);
    assertThat(history.at("/items/0/used").asLong()).isEqualTo(42);
    assertThat(history.at("/items/0/calls").asLong()).isEqualTo(2);
    assertThat(history.at("/items/0/periodStart").asText())
        .isEqualTo(feature(shown, "runs").get("periodStart").asText());
    assertThat(history.get("nextCursor").isNull()).isTrue();
    assertInvalid(
        callers.tenant("owner").get("organizations/seen/usage/history?feature=org:sso"), "feature");
    for (var path : List.of("usage", "usage/history?feature=runs")) {
      assertProblem(
          callers.tenant("plain").get("organizations/seen/" + path), 403, "permission_denied");
      assertProblem(
          callers.tenant("member").get("organizations/seen/" + path),
          404,
          "organization_not_found");
    }
  }

  @Test
  void a_reservation_holds_until_its_commit_which_frees_the_rest() {
    var acme = subscribed("reserved");
    var reserved = reporter.reserve(acme, "runs", 900, 600).expect(201);
    assertThat(balance(reserved.json())).isEqualTo("1000 0 900 100");
    assertProblem(reporter.use(acme, "runs", 101), 429, "quota_exhausted");
    var id = reserved.createdId();
    assertThat(id).isEqualTo(reserved.json().get("id").asText());

    assertInvalid(reporter.commit(id, 901), "amount");
    assertInvalid(reporter.commit(id, 0), "amount");
    var committed = reporter.commit(id, 250).expect(200);

    assertThat(balance(committed.json())).isEqualTo("1000 250 0 750");
    assertThat(committed.json().get("consumed").asLong()).isEqualTo(250);
    rows.staySameDuring(
        () -> {
          assertThat(reporter.commit(id, 250).expect(200).text()).isEqualTo(committed.text());
          assertProblem(reporter.commit(id, 251), 409, "reservation_closed");
          assertProblem(reporter.release(id), 409, "reservation_closed");
        });
    assertThat(balance(reporter.use(acme, "runs", 750).expect(200).json()))
        .isEqualTo("1000 1000 0 0");
  }

  @Test
  void a_released_reservation_gives_everything_back() {
    var acme = subscribed("released");
    var id = reporter.reserve(acme, "runs", 1000, 600).expect(201).createdId();

    reporter.release(id).expect(204);
    reporter.release(id).expect(204);

    assertProblem(reporter.commit(id, 1), 409, "reservation_closed");
    assertThat(balance(reporter.use(acme, "runs", 1000).expect(200).json()))
        .isEqualTo("1000 1000 0 0");
  }

  @Test
  void a_reservation_is_nobody_elses() {
    var acme = subscribed("theirs");
    var id = reporter.reserve(acme, "runs", 10, 600).expect(201).createdId();
    var stranger = Reporter.of(realm, other);
    var random = UUID.randomUUID().toString();

    rows.staySameDuring(
        () -> {
          assertThat(assertProblem(stranger.commit(id, 1), 404, "reservation_not_found").text())
              .isEqualTo(stranger.commit(random, 1).text());
          assertThat(assertProblem(stranger.release(id), 404, "reservation_not_found").text())
              .isEqualTo(stranger.release(random).text());
        });
    reporter.commit(id, 10).expect(200);
  }

  @Test
  void a_reservation_lives_at_most_a_day() {
    var acme = subscribed("lifetimes");
    for (Object seconds : List.of(0, -1, 86_401, 1.5, "60")) {
      assertInvalid(reporter.reserve(acme, "runs", 1, seconds), "expiresInSeconds");
    }
    reporter.reserve(acme, "runs", 1, 86_400).expect(201);
  }

  /** Once each, in the same transaction as the consumption that reaches them. */
  @Test
  void events_tell_of_each_consumption_and_once_of_the_thresholds() {
    var acme = subscribed("told");

    assertThat(eventsOf(acme, 799)).containsExactly("usage.consumed");
    assertThat(eventsOf(acme, 1))
        .containsExactlyInAnyOrder("usage.consumed", "usage.threshold_reached");
    assertThat(eventsOf(acme, 100)).containsExactly("usage.consumed");
    assertThat(eventsOf(acme, 100)).containsExactlyInAnyOrder("usage.consumed", "usage.exhausted");
    assertThat(rows.eventsDuring(() -> reporter.use(acme, "runs", 1).expect(429))).isEmpty();
    operator.grant(acme, "runs", 1);
    assertThat(eventsOf(acme, 1)).containsExactly("usage.consumed");
    var steep = subscribed("steep");
    assertThat(eventsOf(steep, 1000))
        .containsExactlyInAnyOrder("usage.consumed", "usage.threshold_reached", "usage.exhausted");
    assertThat(
            rows.count(
                "saas_event",
                "type = 'usage.consumed' and actor_type = 'service' and actor_id = ? and org_id = ?",
                realm.clientUuid("reporter"),
                steep.split("/")[1]))
        .isOne();
  }

  @Test
  void what_was_refused_is_counted(KeycloakServer server) throws IOException, InterruptedException {
    var metrics = ServerMetrics.of(server);
    assertProblem(reporter.use(organization("metric"), "runs", 1), 429, "quota_exhausted");
    var denied = subscribed("metric-denied");
    operator.deny(denied, "runs");
    assertProblem(reporter.use(denied, "runs", 1), 403, "feature_denied");

    for (var reason : List.of("exhausted", "denied")) {
      assertThat(metrics.text())
          .containsPattern(
              "saas_usage_rejected_total\\{[^}]*feature=\"runs\"[^}]*realm=\""
                  + realm.name()
                  + "\"[^}]*reason=\""
                  + reason
                  + "\"[^}]*} [1-9]");
    }
  }

  private List<String> eventsOf(String subject, long amount) {
    return rows.eventsDuring(() -> reporter.use(subject, "runs", amount).expect(200));
  }

  private String subscribed(String slug) {
    var subject = organization(slug);
    operator.subscribe(subject, "pro");
    return subject;
  }

  private String organization(String slug) {
    return "organizations/" + operator.organization(slug);
  }

  private static JsonNode feature(JsonNode page, String feature) {
    return StreamSupport.stream(page.get("items").spliterator(), false)
        .filter(item -> item.get("feature").asText().equals(feature))
        .findFirst()
        .orElseThrow();
  }
}
