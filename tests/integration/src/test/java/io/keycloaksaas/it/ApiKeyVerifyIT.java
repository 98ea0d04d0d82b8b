package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.it.Keys.Made;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a service is told of the keys that it is shown (C2, H10). */
@SaasServer
class ApiKeyVerifyIT {
  private static final String ALL = "openid saas-api saas-api-manage";
  private static final Duration SOON = Duration.ofSeconds(30);

  private static Callers callers;
  private static Acme people;
  private static String acme;
  private static Keys keys;

  private final TestRealm realm;
  private final Operator operator;
  private final RealmRows rows;
  private final TenantClient owner = callers.tenant("owner");

  ApiKeyVerifyIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    realm.setUp("app");
    people = Acme.people(realm);
    acme = people.found("acme");
    new Operator(realm).subscribe("organizations/acme", "pro"); // with seats for all who come
    keys = Keys.of(realm, Keys.service(realm, "verifier", "verify-api-keys", "report-usage"));
  }

  @Test
  void of_an_organizations_key_it_is_told_whose_it_is_and_what_it_may() {
    var key = Keys.make(owner, "acme", "org:projects:read", "org:read");

    var told = keys.good(key.text());

    assertThat(told.get("keyId").asText()).isEqualTo(key.id());
    assertThat(told.get("organizationId").asText()).isEqualTo(acme);
    assertThat(told.get("userId").isNull()).isTrue();
    assertThat(texts(told.get("scopes"))).containsExactly("org:projects:read", "org:read");
    assertThat(told.at("/entitlements/plan").asText()).isEqualTo("pro");
    assertThat(texts(told.at("/entitlements/features"))).contains("org:api_access");
    assertThat(texts(told.at("/entitlements/permissions")))
        .containsExactly("org:projects:read", "org:read");
    assertThat(Instant.parse(told.get("expiresAt").asText())).isAfter(Instant.now());
  }

  @Test
  void of_a_personal_key_it_is_told_the_owner() {
    var key = Keys.makeOwn(callers.tenant("member"), acme, "org:read");

    var told = keys.good(key.text());

    assertThat(told.get("userId").asText()).isEqualTo(people.member());
    assertThat(told.get("organizationId").asText()).isEqualTo(acme);
    assertThat(texts(told.get("scopes"))).containsExactly("org:read");
  }

  @Test
  void a_personal_key_without_an_organization_tells_what_its_owner_is_entitled_to() {
    var user = realm.createUser("buyer");
    operator.subscribe("users/" + user, "user:plus");
    var key = Made.of(callers.tenant("buyer").post("me/api-keys", Map.of("name", "mine")));

    var told = keys.good(key.text());

    assertThat(told.get("userId").asText()).isEqualTo(user);
    assertThat(told.get("organizationId").isNull()).isTrue();
    assertThat(told.get("scopes")).isEmpty();
    assertThat(texts(told.at("/entitlements/features"))).contains("org:analytics");
  }

  @Test
  void what_is_no_key_is_unknown_and_nothing_more() {
    var key = Keys.make(owner, "acme", "org:read").text();
    var another = Keys.make(owner, "acme", "org:read").text();
    var swapped = another.substring(0, 28) + key.substring(28);
    var expected = keys.verify("nonsense").expect(200).text();

    for (var wrong :
        List.of(
            "", "saas_", key.toUpperCase(), key + "x", key.substring(1), altered(key), swapped)) {
      assertThat(keys.verify(wrong).expect(200).text()).as(wrong).isEqualTo(expected);
    }
    assertThat(expected).contains("\"reason\":\"unknown\"");
  }

  private static String altered(String key) {
    return key.substring(0, 40) + (key.charAt(40) == 'a' ? 'b' : 'a') + key.substring(41);
  }

  @Test
  void the_same_text_in_another_realm_is_no_key() {
    var key = Keys.make(owner, "acme", "org:read");
    try (var other = realm.another()) {
      other.setUp();
      var elsewhere = Keys.of(other, Keys.service(other, "verifier", "verify-api-keys"));
      assertThat(elsewhere.reason(key.text())).isEqualTo("unknown");
    }
  }

  @Test
  void a_demoted_owner_takes_the_right_from_his_key() {
    var user = realm.createUser("demoted");
    operator.join("acme", user, "org:admin");
    var key = Keys.makeOwn(callers.tenant("demoted"), acme, "org:read", "org:update");
    assertThat(texts(keys.good(key.text()).get("scopes")))
        .containsExactly("org:read", "org:update");

    operator.replaceRoles("acme", user, "org:member").expect(200);

    assertThat(texts(keys.good(key.text()).get("scopes"))).containsExactly("org:read");
  }

  @Test
  void an_edited_role_takes_the_right_from_the_keys_of_its_holders() {
    operator.role("acme", "org:edited");
    var user = realm.createUser("holder");
    operator.join("acme", user, "org:edited");
    var key = Keys.makeOwn(callers.tenant("holder"), acme, "org:read");
    keys.good(key.text());

    realm
        .saasAdmin()
        .put("organizations/acme/roles/org:edited", Map.of("permissions", List.of()))
        .expect(200);

    assertThat(keys.good(key.text()).get("scopes")).isEmpty();
  }

  @Test
  void who_was_removed_has_no_key_any_more_even_when_he_comes_back() {
    var user = realm.createUser("leaver");
    operator.join("acme", user, "org:member");
    var key = Keys.makeOwn(callers.tenant("leaver"), acme, "org:read");
    keys.good(key.text());

    assertThat(
            rows.eventsDuring(() -> owner.delete("organizations/acme/members/" + user).expect(204)))
        .contains("api_key.revoked", "member.removed");

    assertThat(keys.reason(key.text())).isEqualTo("revoked");
    operator.join("acme", user, "org:member");
    assertThat(keys.reason(key.text())).isEqualTo("revoked");
  }

  @Test
  void an_organizations_key_outlives_its_maker_in_it() {
    var user = realm.createUser("maker");
    operator.join("acme", user, "org:admin");
    var key = Keys.make(callers.tenant("maker"), "acme", "org:read");

    operator.leave("acme", user);

    assertThat(texts(keys.good(key.text()).get("scopes"))).containsExactly("org:read");
  }

  @Test
  void a_disabled_or_removed_user_has_no_good_key() {
    var user = realm.createUser("disabled");
    operator.join("acme", user, "org:member");
    var key = Keys.makeOwn(callers.tenant("disabled"), acme, "org:read");
    keys.good(key.text());

    realm.admin().put("users/" + user, Map.of("enabled", false)).expect(204);
    assertThat(keys.reason(key.text())).isEqualTo("user_disabled");

    realm.admin().delete("users/" + user).expect(204);
    assertThat(keys.reason(key.text())).isNotEqualTo("valid");
    assertThat(rows.count("saas_api_key", "id = ?", key.id())).isZero();
  }

  @Test
  void in_a_suspended_organization_no_key_is_good() {
    people.found("paused");
    var key = Keys.make(owner, "paused", "org:read");
    var own = Keys.makeOwn(callers.tenant("member"), "paused", "org:read");
    keys.good(key.text());
    keys.good(own.text());

    operator.suspend("paused");
    assertThat(keys.reason(key.text())).isEqualTo("organization_inactive");
    assertThat(keys.reason(own.text())).isEqualTo("organization_inactive");

    operator.resume("paused");
    keys.good(key.text());
    keys.good(own.text());
  }

  @Test
  void a_deleted_organizations_keys_do_not_come_back_with_it() {
    people.found("gone");
    var key = Keys.make(owner, "gone", "org:read");
    keys.good(key.text());

    assertThat(rows.eventsDuring(() -> owner.delete("organizations/gone").expect(204)))
        .contains("api_key.revoked", "organization.deleted");
    assertThat(keys.reason(key.text())).isEqualTo("revoked");

    owner.post("organizations/gone/restore").expect(200);
    assertThat(keys.reason(key.text())).isEqualTo("revoked");
  }

  @Test
  void a_revoked_key_is_refused_at_the_next_look() {
    var key = Keys.make(owner, "acme", "org:read");
    keys.good(key.text());

    owner.delete("organizations/acme/api-keys/" + key.id()).expect(204);

    assertThat(keys.reason(key.text())).isEqualTo("revoked");
  }

  @Test
  void a_key_ends_at_its_time(ServerClock clock) {
    var key =
        Made.of(
            owner.post(
                "organizations/acme/api-keys",
                Map.of("name", "Short", "scopes", List.of("org:read"), "expiresInDays", 1)));
    keys.good(key.text());

    clock.advance(Duration.ofDays(1));

    assertThat(Keys.of(realm, realm.client("verifier", "secret")).reason(key.text()))
        .isEqualTo("expired");
  }

  @Test
  void both_secrets_are_good_while_they_overlap(ServerClock clock) {
    var key = Keys.make(owner, "acme", "org:read");
    keys.good(key.text());
    var path = "organizations/acme/api-keys/" + key.id() + "/rotate";

    var next = Made.of(owner.post(path, Map.of("overlapSeconds", 120)));

    assertThat(next.id()).isEqualTo(key.id());
    var old = keys.good(key.text());
    assertThat(Instant.parse(old.get("expiresAt").asText())).isBefore(clock.now().plusSeconds(121));
    keys.good(next.text());
    clock.advance(Duration.ofSeconds(121));
    var later = Keys.of(realm, realm.client("verifier", "secret"));
    assertThat(later.reason(key.text())).isEqualTo("rotated");
    later.good(next.text());
  }

  @Test
  void without_an_overlap_the_old_secret_is_dead_at_once() {
    var key = Keys.make(owner, "acme", "org:read");
    keys.good(key.text());

    var next =
        Made.of(
            owner.post(
                "organizations/acme/api-keys/" + key.id() + "/rotate",
                Map.of("overlapSeconds", 0)));

    assertThat(keys.reason(key.text())).isEqualTo("rotated");
    keys.good(next.text());
  }

  @Test
  void a_permission_that_the_plan_does_not_wake_is_not_told() {
    var sleepy = people.found("sleepy");
    realm.publish(waking()).expect(200);
    var key = Keys.make(owner, "sleepy", "org:read", "org:audit:read");
    assertThat(texts(keys.good(key.text()).get("scopes"))).containsExactly("org:read");

    operator.allow("organizations/" + sleepy, "org:analytics");

    assertThat(texts(keys.good(key.text()).get("scopes")))
        .containsExactly("org:audit:read", "org:read");
  }

  /** The realm's catalogue, where the audit log needs a feature. */
  private String waking() {
    var document = realm.saasAdmin().get("catalog").expect(200).json().get("document").deepCopy();
    ((ObjectNode) document.at("/permissions/org:audit:read")).put("requires", "org:analytics");
    return document.toString();
  }

  @Test
  void a_call_may_use_units_all_of_them_or_none() {
    var metered = people.found("metered");
    operator.subscribe("organizations/" + metered, "pro");
    var key = Keys.make(owner, "metered", "org:read");

    var told = keys.consume(key.text(), "runs", 400, "call-1").expect(200).json();
    assertThat(told.at("/consumed/consumed").asLong()).isEqualTo(400);
    assertThat(Reporter.balance(told.get("consumed"))).isEqualTo("1000 400 0 600");

    assertProblem(keys.consume(key.text(), "runs", 601, "call-2"), 429, "quota_exhausted");
    assertThat(keys.consume(key.text(), "runs", 400, "call-1").expect(200).json().at("/consumed"))
        .isEqualTo(told.get("consumed"));
    assertProblem(keys.consume(key.text(), "runs", 1, "call-1"), 409, "idempotency_key_reused");
  }

  @Test
  void a_key_that_is_not_good_uses_nothing() {
    var spared = people.found("spared");
    operator.subscribe("organizations/" + spared, "pro");
    var key = Keys.make(owner, "spared", "org:read");
    owner.delete("organizations/spared/api-keys/" + key.id()).expect(204);

    var told = keys.consume(key.text(), "runs", 1, "call").expect(200).json();

    assertThat(told.get("valid").asBoolean()).isFalse();
    assertThat(rows.count("saas_usage", "subject_id = ?", spared)).isZero();
  }

  @Test
  void to_use_units_a_service_must_be_one_that_reports_usage() {
    var only = Keys.of(realm, Keys.service(realm, "only-verifies", "verify-api-keys"));
    var key = Keys.make(owner, "acme", "org:read");

    only.good(key.text());
    assertProblem(only.consume(key.text(), "runs", 1, "call"), 403, "permission_denied");
  }

  @Test
  void only_a_service_with_the_role_may_ask() {
    var key = Keys.make(owner, "acme", "org:read");
    var body = Map.of("key", key.text());
    var service = Keys.of(realm, Keys.service(realm, "idle"));

    assertProblem(service.verify(key.text()), 403, "permission_denied");
    assertProblem(owner.post("api-keys/verify", body), 403, "permission_denied");
    assertProblem(realm.anonymous().post("api-keys/verify", body), 401, "invalid_token");
  }

  @Test
  void what_is_asked_is_checked() {
    var key = Keys.make(owner, "acme", "org:read").text();

    assertInvalid(keys.api().post("api-keys/verify", Map.of()), "key");
    assertInvalid(
        keys.api().post("api-keys/verify", Map.of("key", key, "clientAddress", "x".repeat(65))),
        "clientAddress");
    for (var amount : List.of(0, -1, 1.5, "1", 1_000_000_000_001L)) {
      assertInvalid(keys.consume(key, "runs", amount, "call"), "consume.amount");
    }
    assertInvalid(keys.consume(key, "runs", 1, ""), "consume.idempotencyKey");
  }

  @Test
  void wrong_keys_are_counted_by_where_they_come_from_and_lock_nobody_else_out(ServerClock clock) {
    clock.awaitRoomIn(Duration.ofMinutes(10));
    var key = Keys.make(owner, "acme", "org:read").text();
    Map<String, Object> wrong =
        new TreeMap<>(Map.of("key", "wrong", "clientAddress", "203.0.113.7"));
    var codes = new TreeSet<Integer>();
    for (int i = 0; i < 60; i++) {
      codes.add(keys.api().post("api-keys/verify", wrong).status());
    }
    assertThat(codes).containsExactly(200);

    assertProblem(keys.api().post("api-keys/verify", wrong), 429, "too_many_requests");

    wrong.put("key", key);
    keys.api().post("api-keys/verify", wrong).expect(200);
    wrong.putAll(Map.of("key", "wrong", "clientAddress", "203.0.113.8"));
    keys.api().post("api-keys/verify", wrong).expect(200);
  }

  @Test
  void a_warm_look_costs_one_statement(SqlCounter counter) {
    var key = Keys.make(owner, "acme", "org:read");
    var own = Keys.makeOwn(callers.tenant("member"), acme, "org:read");
    for (int i = 0; i < 3; i++) {
      keys.good(key.text());
      keys.good(own.text());
    }
    await()
        .atMost(SOON)
        .until(
            () ->
                rows.count(
                        "saas_api_key",
                        "last_used_at is not null and id in (?, ?)",
                        key.id(),
                        own.id())
                    == 2);

    for (var one : List.of(key, own)) {
      var statements =
          counter.least(
              () -> {
                for (int i = 0; i < 10; i++) {
                  keys.good(one.text());
                }
              });
      // The row-level scope is a setting, not a query: one for each transaction.
      assertThat(statements.total() - statements.touching("set_config").total())
          .as(statements.toString())
          .isLessThanOrEqualTo(10);
    }
  }

  @Test
  void the_time_of_the_last_use_is_written_once_a_minute(ServerClock clock) {
    var key = Keys.make(owner, "acme", "org:read");
    keys.good(key.text());
    await().atMost(SOON).until(() -> lastUsed(key) != null);
    var first = lastUsed(key);

    clock.advance(Duration.ofSeconds(30));
    keys.good(key.text());
    keys.good(key.text());
    clock.advance(Duration.ofSeconds(31));
    keys.good(key.text());

    await().atMost(SOON).until(() -> !lastUsed(key).equals(first));
    assertThat(Duration.between(first, lastUsed(key)))
        .isGreaterThanOrEqualTo(Duration.ofMinutes(1));
  }

  private Instant lastUsed(Made key) {
    for (var one : owner.get("organizations/acme/api-keys?pageSize=100").json().get("items")) {
      if (one.get("id").asText().equals(key.id()) && !one.get("lastUsedAt").isNull()) {
        return Instant.parse(one.get("lastUsedAt").asText());
      }
    }
    return null;
  }
}
