package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is old leaves the feeds, and who was away for too long is told so. */
@SaasServer
class EventRetentionIT {
  private static final Duration SOON = Duration.ofMinutes(2);

  private final TestRealm realm;
  private final RealmRows rows;
  private final Operator operator;

  EventRetentionIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
  }

  @Test
  void old_events_leave_the_feeds_and_stay_in_the_log() {
    var callers =
        new Callers(realm, realm.createPublicClient("app"), "openid saas-api saas-api-manage");
    realm.setUp("app");
    var id = operator.organization("acme", realm.createUser("owner"));
    operator.suspend("acme");
    operator.resume("acme");
    callers.tenant("owner");
    awaitNumbers("saas_event");
    long old = rows.count("saas_event", "true");
    rows.moveBack("saas_event", "occurred_at", 31, "true");
    rows.moveBack("saas_entitlement_change", "changed_at", 3, "true");
    long oldOfAcme = rows.count("saas_event", "org_seq is not null");
    operator.suspend("acme");
    operator.resume("acme");
    awaitNumbers("saas_event");

    rows.runJob("event-retention");

    var feed = realm.saasAdmin().get("events").expect(200).json();
    assertThat(Problems.texts(feed.get("items"), "type"))
        .containsExactly("organization.suspended", "organization.resumed");
    assertThat(feed.at("/items/0/seq").asLong()).isEqualTo(old + 1);
    var own = callers.tenant("owner").get("organizations/acme/events").expect(200).json();
    assertThat(own.at("/items/0/seq").asLong()).isEqualTo(oldOfAcme + 1);
    assertThat(
            assertProblem(realm.saasAdmin().get("events?after=1"), 410, "events_expired")
                .json()
                .get("oldestAfter")
                .asLong())
        .isEqualTo(old);
    assertProblem(
        callers.tenant("owner").get("organizations/acme/events?after=1"), 410, "events_expired");
    assertThat(rows.count("saas_event", "org_id = ?", id)).isEqualTo(oldOfAcme + 2);
    assertThat(rows.count("saas_entitlement_change", "true")).isEqualTo(2);
  }

  private void awaitNumbers(String table) {
    await().atMost(SOON).until(() -> rows.count(table, "seq is null") == 0);
  }
}
