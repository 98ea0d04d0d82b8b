package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client that lost an answer asks again, and the work is not done twice (C9). */
@SaasServer
class IdempotencyIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  private static Callers callers;
  private static Callers otherApp;
  private static OidcClient service;

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;

  IdempotencyIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    otherApp = new Callers(realm, realm.createPublicClient("other"), ALL);
    realm
        .admin()
        .post(
            "saas/v1/setup",
            Map.of(
                "apiClients",
                List.of("app", "other"),
                "settings",
                Map.of("invitations.returnLink", "true", "organizations.perUser", "1000")))
        .expect(200);
    realm.createUser("alice");
    realm.createUser("bob");
    service = Reporter.create(realm, "reporter");
  }

  @Test
  void the_same_request_under_the_same_key_is_done_once() {
    var alice = with(callers.tenant("alice"), UUID.randomUUID().toString());
    var first = create(alice, "once").expect(201);

    rows.staySameDuring(
        () -> {
          var again = create(alice, "once").expect(201);

          assertThat(again.json()).isEqualTo(first.json());
          assertThat(again.header("Location")).isEqualTo(first.header("Location"));
          assertThat(again.header("Idempotency-Replayed")).hasValue("true");
          assertThat(again.header("Cache-Control")).hasValue("no-store");
        });
    assertThat(first.header("Idempotency-Replayed")).isEmpty();
  }

  @Test
  void another_body_under_the_same_key_is_refused() {
    var alice = with(callers.tenant("alice"), UUID.randomUUID().toString());
    create(alice, "body-one").expect(201);

    rows.staySameDuring(
        () -> assertProblem(create(alice, "body-two"), 409, "idempotency_key_reused"));
  }

  @Test
  void a_key_belongs_to_its_user_his_application_and_the_address() {
    var key = UUID.randomUUID().toString();
    create(with(callers.tenant("alice"), key), "mine").expect(201);

    create(with(callers.tenant("bob"), key), "his").expect(201);
    create(with(otherApp.tenant("alice"), key), "there").expect(201);
    with(callers.tenant("alice"), key)
        .post(
            "organizations/mine/roles",
            Map.of("key", "org:x", "name", "X", "permissions", List.of("org:read")))
        .expect(201);
  }

  @Test
  void what_was_refused_may_be_tried_again() {
    var alice = with(callers.tenant("alice"), UUID.randomUUID().toString());
    create(callers.tenant("bob"), "wanted").expect(201);
    assertProblem(create(alice, "wanted"), 409, "organization_slug_taken");

    create(alice, "wanted-too").expect(201);
  }

  @Test
  void who_lost_the_right_gets_no_old_answer() {
    var owner = callers.tenant("alice");
    create(owner, "fickle").expect(201);
    var operator = new Operator(realm);
    var admin = realm.createUser("admin");
    operator.join("fickle", admin, "org:admin");
    var client = with(callers.tenant("admin"), UUID.randomUUID().toString());
    var role = Map.of("key", "org:y", "name", "Y", "permissions", List.of("org:read"));
    client.post("organizations/fickle/roles", role).expect(201);

    operator.leave("fickle", admin);

    assertProblem(client.post("organizations/fickle/roles", role), 404, "organization_not_found");
  }

  @Test
  void what_is_shown_once_is_not_kept() {
    create(callers.tenant("alice"), "secretive").expect(201);
    var alice = with(callers.tenant("alice"), UUID.randomUUID().toString());
    var body = Map.of("email", "erin@example.test");
    var first = alice.post("organizations/secretive/invitations", body).expect(201);
    var token = first.json().get("link").asText().split("token=")[1];

    var again = alice.post("organizations/secretive/invitations", body).expect(201);

    assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    assertThat(again.json().get("link").isNull()).isTrue();
    assertThat(rows.count("saas_idempotency", "answer like ?", "%" + token + "%")).isZero();
  }

  @Test
  void of_many_at_once_one_works_and_all_get_its_answer() {
    var alice = with(callers.tenant("alice"), UUID.randomUUID().toString());

    var answers = AtOnce.run(16, i -> create(alice, "race"));

    assertThat(answers).allSatisfy(answer -> answer.expect(201));
    assertThat(answers.stream().map(Answer::json).distinct()).hasSize(1);
  }

  /** The key is the service's, what is set aside is its subject's. */
  @Test
  void units_are_set_aside_once() {
    for (var pool : List.of(organizationsPool("aside", 10), usersPool("carol", 10))) {
      var reporter = reporter();
      var first = reporter.reserve(pool, "runs", 6, 600).expect(201);

      rows.staySameDuring(
          () -> {
            var again = reporter.reserve(pool, "runs", 6, 600).expect(201);
            assertThat(again.json()).isEqualTo(first.json());
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(again.header("Idempotency-Replayed")).hasValue("true");
            assertProblem(reporter.reserve(pool, "runs", 4, 600), 409, "idempotency_key_reused");
          });
      assertThat(Reporter.balance(reporter.commit(first.createdId(), 6).expect(200).json()))
          .isEqualTo("10 6 0 4");
    }
  }

  @Test
  void of_many_reservations_at_once_one_is_made() {
    var reporter = reporter();
    var pool = organizationsPool("rush", 10);

    var answers = AtOnce.run(8, i -> reporter.reserve(pool, "runs", 6, 600));

    assertThat(answers).allSatisfy(answer -> answer.expect(201));
    assertThat(answers.stream().map(Answer::json).distinct()).hasSize(1);
    assertThat(Reporter.balance(reporter.use(pool, "runs", 4).expect(200).json()))
        .isEqualTo("10 4 6 0");
  }

  @Test
  void a_reservation_that_was_refused_may_be_tried_again() {
    var reporter = reporter();
    var pool = organizationsPool("short", 5);
    assertProblem(reporter.reserve(pool, "runs", 6, 600), 429, "quota_exhausted");
    new Operator(realm).grant(pool, "runs", 1);

    reporter.reserve(pool, "runs", 6, 600).expect(201);
  }

  @Test
  void after_a_day_the_key_is_new(ServerClock clock) {
    var key = UUID.randomUUID().toString();
    create(with(callers.tenant("alice"), key), "yesterday").expect(201);

    clock.advance(Duration.ofHours(25));

    var fresh = new Callers(realm, realm.client("app"), ALL);
    create(with(fresh.tenant("alice"), key), "today").expect(201);
  }

  @Test
  void a_key_is_visible_ascii_and_not_long() {
    for (var key : List.of("", "a b", "x".repeat(256))) {
      assertInvalid(create(with(callers.tenant("alice"), key), "never"), "Idempotency-Key");
    }
  }

  /** The upkeep comes between the look for it and the hold of it. */
  @Test
  void a_key_that_is_forgotten_meanwhile_is_new() throws Exception {
    var alice = with(callers.tenant("alice"), UUID.randomUUID().toString());
    create(alice, "forgotten").expect(201);

    try (var connection = database.asSuperuser().connect();
        var upkeep = connection.createStatement()) {
      connection.setAutoCommit(false);
      upkeep.execute(
          "select 1 from saas_idempotency where realm_id = '%s' for update".formatted(realm.id()));
      var again = CompletableFuture.supplyAsync(() -> create(alice, "remembered"));
      rows.awaitBlockedServer("saas_idempotency");
      upkeep.execute("delete from saas_idempotency where realm_id = '%s'".formatted(realm.id()));
      connection.commit();

      again.get(1, TimeUnit.MINUTES).expect(201);
    }
  }

  /** Under one new key. */
  private Reporter reporter() {
    var reporter = Reporter.of(realm, service);
    return new Reporter(realm, service, with(reporter.api(), UUID.randomUUID().toString()));
  }

  private String organizationsPool(String slug, long units) {
    return granted("organizations/" + new Operator(realm).organization(slug), units);
  }

  private String usersPool(String name, long units) {
    return granted("users/" + realm.createUser(name), units);
  }

  private String granted(String subject, long units) {
    new Operator(realm).grant(subject, "runs", units);
    return subject;
  }

  private static TenantClient with(TenantClient client, String key) {
    return client.with("Idempotency-Key", key);
  }

  private static Answer create(TenantClient client, String slug) {
    return client.post("organizations", Map.of("name", slug, "slug", slug));
  }
}
