package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Services learn which tokens are stale before they expire. */
@SaasServer
class EntitlementChangesIT {
  private static final Duration SOON = Duration.ofMinutes(1);

  private static OidcClient app;
  private static TenantClient service;

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;
  private final Operator operator;

  EntitlementChangesIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    app = realm.createPublicClient("app");
    var client = realm.createServiceClient("guard", "secret");
    realm.createServiceClient("other", "secret");
    realm.setUp("guard", "other", "app");
    realm.grantClientRoles(Reporter.account(realm, "guard"), "saas", "read-entitlements");
    service = realm.tenant(client.clientCredentials("saas-api"));
  }

  @Test
  void who_begins_is_told_of_everything_that_a_living_token_may_not_know() {
    var id = operator.organization("recent", realm.createUser("recent-owner"));
    awaitNumbers();

    assertThat(changes(service.get("entitlement-changes").expect(200)))
        .contains("organization " + id + " " + rows.version(id))
        .anyMatch(change -> change.matches("catalog 1\\.[0-9a-f]+ 1"));
  }

  @Test
  void every_change_of_an_organization_a_user_and_the_catalogue_is_seen() {
    var user = realm.createUser("carol");
    var id = operator.organization("seen");
    long after = latest();

    operator.join("seen", user);
    operator.allow("organizations/seen", "org:sso");
    operator.allow("users/" + user, "org:sso");
    publishAgain();
    awaitNumbers();

    var answer = service.get("entitlement-changes?after=" + after).expect(200);
    assertThat(changes(answer))
        .contains("organization " + id + " " + rows.version(id))
        .contains("user " + user + " " + rows.version(user))
        .anyMatch(change -> change.startsWith("catalog "));
    assertThat(answer.json().get("after").asLong()).isEqualTo(latest());
  }

  /** Exact: the number that every subject has now is the highest that was told. */
  @Test
  void the_highest_version_told_of_each_subject_is_the_one_it_has() {
    operator.organization("exact", realm.createUser("exact-owner"));
    operator.suspend("exact");
    operator.resume("exact");
    awaitNumbers();

    assertThat(rows.numbers("saas_subject", "subject_id", "version", "version > 0"))
        .isNotEmpty()
        .isEqualTo(
            rows.numbers(
                "saas_entitlement_change",
                "subject_id",
                "max(version)",
                "subject_type <> 'CATALOG' group by subject_id"));
  }

  @Test
  void who_has_everything_is_told_so_without_a_body() {
    awaitNumbers();
    long after = latest();

    var answer = service.get("entitlement-changes?after=" + after).expect(304);

    assertThat(answer.header("ETag")).hasValue("\"" + after + "\"");
    assertThat(answer.text()).isEmpty();
  }

  @Test
  void many_come_in_parts_of_a_thousand() {
    awaitNumbers();
    long after = latest();
    database
        .asSuperuser()
        .update(
            "insert into saas_entitlement_change (id, realm_id, subject_type, subject_id, version, changed_at)"
                + " select gen_random_uuid()::text, ?, 'USER', 'many-' || i, 1, ? from generate_series(1, 1200) i",
            rows.realmId(),
            System.currentTimeMillis());
    awaitNumbers();

    var first = service.get("entitlement-changes?after=" + after).expect(200).json();
    var second =
        service.get("entitlement-changes?after=" + first.get("after").asLong()).expect(200).json();

    assertThat(first.get("items")).hasSize(1000);
    assertThat(first.get("hasMore").asBoolean()).isTrue();
    assertThat(second.get("items")).hasSize(200);
    assertThat(second.get("hasMore").asBoolean()).isFalse();
    database
        .asSuperuser()
        .update("delete from saas_entitlement_change where subject_id like 'many-%'");
  }

  @Test
  void a_number_that_was_never_given_is_refused() {
    assertInvalid(service.get("entitlement-changes?after=1000000"), "after");
    assertInvalid(service.get("entitlement-changes?after=x"), "after");
  }

  @Test
  void only_a_service_with_the_role_may_ask() {
    var other = realm.client("other", "secret").clientCredentials("saas-api");
    realm.createUser("eve");
    var eve = app.passwordGrant("eve", "openid saas-api");

    assertProblem(realm.tenant(other).get("entitlement-changes"), 403, "permission_denied");
    assertProblem(realm.tenant(eve).get("entitlement-changes"), 403, "permission_denied");
  }

  private long latest() {
    awaitNumbers();
    return rows.numbers("saas_entitlement_change", "'last'", "max(seq)", "true").get("last");
  }

  private void awaitNumbers() {
    await().atMost(SOON).until(() -> rows.count("saas_entitlement_change", "seq is null") == 0);
  }

  private static Set<String> changes(Answer answer) {
    var changes = new HashSet<String>();
    StreamSupport.stream(answer.json().get("items").spliterator(), false)
        .map(EntitlementChangesIT::change)
        .forEach(changes::add);
    return changes;
  }

  private static String change(JsonNode item) {
    return item.get("type").asText() + " " + item.get("id").asText() + " " + item.get("version");
  }

  /** The current catalogue with another description, which makes a new version. */
  private void publishAgain() {
    var catalog = realm.admin().get("saas/v1/catalog").expect(200).json().get("document");
    var feature = (ObjectNode) catalog.at("/features/org:sso");
    feature.put("description", feature.path("description").asText() + "+");
    realm.publish(catalog.toString()).expect(200);
  }
}
