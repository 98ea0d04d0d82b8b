package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever changes what a subject may use leaves the difference in the log, once. What is told adds
 * up to what there is.
 */
@SaasServer
class EntitlementChangedIT {
  private static final String TYPE = "entitlement.changed";

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;
  private final Operator operator;
  private final ServerClock clock;

  EntitlementChangedIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
    this.clock = clock;
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    Shop.open(realm);
  }

  @Test
  void a_subscription_tells_what_it_grants() {
    var id = organization();

    operator.subscribe("organizations/" + id, "max");

    var told = last(id);
    assertThat(count(id)).isOne();
    assertThat(texts(told.get("granted"))).containsExactly("org:analytics", "org:sso");
    assertThat(told.get("revoked")).isEmpty();
    assertThat(told.get("limits").toString()).isEqualTo("{\"org:members\":[5,-1]}");
    assertThat(told.get("plan").asText()).isEqualTo("max");
    assertThat(told.at("/cause/kind").asText()).isEqualTo("subscription");
    assertThat(told.at("/cause/id"))
        .isEqualTo(rows.lastEvent("subscription.created", id).get("subscription_id"));
    assertThat(told.get("subject_id").asText()).isEqualTo(id);
    assertThat(told.get("version").asLong()).isEqualTo(rows.version(id));
    assertThat(told.get("catalog_version").asLong()).isOne();
  }

  @Test
  void its_end_tells_what_it_takes() {
    var id = organization();
    operator.subscribe("organizations/" + id, "max");

    realm.saasAdmin().delete("organizations/" + id + "/subscription").expect(200);

    assertThat(count(id)).isEqualTo(2);
    assertThat(texts(last(id).get("revoked"))).containsExactly("org:analytics", "org:sso");
    assertThat(last(id).get("limits").toString()).isEqualTo("{\"org:members\":[-1,5]}");
  }

  @Test
  void an_override_and_its_removal_are_told_with_its_id() {
    var id = organization();

    var override = operator.allow("organizations/" + id, "org:sso");
    var granted = last(id);
    operator.withdraw("organizations/" + id, override);
    var revoked = last(id);

    assertThat(texts(granted.get("granted"))).containsExactly("org:sso");
    assertThat(texts(revoked.get("revoked"))).containsExactly("org:sso");
    assertThat(granted.get("cause")).isEqualTo(revoked.get("cause"));
    assertThat(granted.at("/cause/kind").asText()).isEqualTo("override");
    assertThat(granted.at("/cause/id").asText()).isEqualTo(override);
  }

  @Test
  void a_grant_on_a_limit_changes_its_number() {
    var id = organization();

    var grant = operator.grant("organizations/" + id, "org:members", 3);

    assertThat(last(id).get("limits").toString()).isEqualTo("{\"org:members\":[5,8]}");
    assertThat(last(id).get("granted")).isEmpty();
    assertThat(last(id).at("/cause/id").asText()).isEqualTo(grant);
  }

  @Test
  void what_makes_no_difference_is_not_told() {
    var id = organization();
    operator.subscribe("organizations/" + id, "team");

    operator.allow("organizations/" + id, "org:analytics");
    operator.join(id, realm.createUser("joins"), "org:member");
    realm
        .saasAdmin()
        .put("organizations/" + id + "/subscription", Map.of("plan", "team"))
        .expect(200);

    assertThat(count(id)).isOne();
  }

  @Test
  void several_changes_of_one_transaction_are_told_once() throws Exception {
    var id = organization();
    operator.startTrial("organizations/" + id, "pro");

    rows.whileJobsRest(
        List.of("entitlement-sweep", "subscription-due"),
        () -> {
          clock.advance(Duration.ofDays(15));
          operator.subscribe("organizations/" + id, "max");
        });

    assertThat(count(id)).isEqualTo(2);
    assertThat(texts(last(id).get("granted"))).containsExactly("org:sso");
  }

  @Test
  void what_was_refused_is_not_told() {
    var id = organization();
    operator.subscribe("organizations/" + id, "max");

    realm
        .saasAdmin()
        .put("organizations/" + id + "/subscription", Map.of("plan", "old"))
        .expect(422);

    assertThat(count(id)).isOne();
  }

  @Test
  void a_users_is_his_own() {
    var user = realm.createUser("single");

    operator.subscribe("users/" + user, "me:plus");

    assertThat(rows.count("saas_event", "type = ? and user_id = ? and org_id is null", TYPE, user))
        .isOne();
  }

  @Test
  void time_is_told_when_it_has_come() {
    var id = organization();
    operator.allowUntil("organizations/" + id, "org:sso", clock.now().plusSeconds(3_600));
    clock.advance(Duration.ofSeconds(3_601));

    sweepUntil(() -> assertThat(count(id)).isEqualTo(2));

    assertThat(texts(last(id).get("revoked"))).containsExactly("org:sso");
    assertThat(last(id).at("/cause/kind").asText()).isEqualTo("time");
  }

  @Test
  void an_override_that_begins_later_is_told_later() {
    var id = organization();
    operator.allowFrom("organizations/" + id, "org:sso", clock.now().plusSeconds(3_600));
    assertThat(count(id)).isZero();
    clock.advance(Duration.ofSeconds(3_601));

    sweepUntil(() -> assertThat(count(id)).isOne());

    assertThat(texts(last(id).get("granted"))).containsExactly("org:sso");
  }

  @Test
  void another_default_plan_is_told_once_for_all_who_have_just_that() {
    try (var other = realm.another()) {
      var shop = Shop.open(other);
      var its = new RealmRows(other, database);
      shop.organization("plain");
      var more = shop.organization("more");
      shop.allow("organizations/more", "org:sso");
      var ofAll = its.count("saas_event", "type = ? and org_id is null", TYPE);
      var before = its.count("saas_event", "type = ?", TYPE);

      other.publish(Shop.CATALOG.replace("{ org:members: 5 }", "{ org:members: 4 }")).expect(200);

      assertThat(its.count("saas_event", "type = ? and org_id is null", TYPE)).isEqualTo(ofAll + 1);
      sweepUntil(() -> assertThat(its.count("saas_event", "type = ?", TYPE)).isEqualTo(before + 2));
      var told = its.lastEvent(TYPE, more);
      assertThat(told.get("limits").toString()).isEqualTo("{\"org:members\":[5,4]}");
      assertThat(told.at("/cause/kind").asText()).isEqualTo("catalog");
    }
  }

  @Test
  void a_removed_organization_leaves_nothing_behind() {
    var id = organization();
    operator.subscribe("organizations/" + id, "max");
    assertThat(told(id)).isOne();

    realm.admin().delete("organizations/" + id).expect(204);

    assertThat(told(id)).isZero();
    assertThat(rows.count("saas_subject", "subject_id = ?", id)).isZero();
  }

  @Test
  void nor_does_one_that_goes_while_the_sweep_waits_for_it() throws Exception {
    var id = organization();
    operator.allowUntil("organizations/" + id, "org:sso", clock.now().plusSeconds(3_600));

    rows.removedUnder(
        id,
        List.of("saas_entitlement_told"),
        () -> {
          clock.advance(Duration.ofSeconds(3_601));
          rows.runJob("entitlement-sweep");
        });

    assertThat(rows.count("saas_subject", "subject_id = ?", id)).isZero();
  }

  private String organization() {
    return operator.organization("o-" + UUID.randomUUID());
  }

  private long count(String organization) {
    return rows.count("saas_event", "type = ? and org_id = ?", TYPE, organization);
  }

  private long told(String subject) {
    return rows.count("saas_entitlement_told", "subject_id = ?", subject);
  }

  private JsonNode last(String organization) {
    return rows.lastEvent(TYPE, organization);
  }

  /** Classes before this one have moved the clock as well, and the job's next time with it. */
  private void sweepUntil(Runnable told) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              database
                  .asSuperuser()
                  .update(
                      "update saas_job set due_at = 1"
                          + " where kind = 'entitlement-sweep' and lease_id is null");
              told.run();
            });
  }
}
