package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever another catalogue gives more or less is told so, whatever happens at the same moment. */
@SaasServer
class EntitlementAcrossCatalogsIT {
  private static final String TYPE = "entitlement.changed";

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;
  private final Operator operator;

  EntitlementAcrossCatalogsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    Shop.open(realm);
  }

  @AfterEach
  void publishTheFirstAgain() {
    realm.publish(Shop.CATALOG).expect(200);
  }

  @Test
  void who_is_told_of_for_the_first_time_meanwhile() throws Exception {
    var id = organization();

    publishedUnder(() -> operator.allow("organizations/" + id, "org:sso"));

    isToldOfTheCatalog(id, 2);
  }

  @Test
  void who_is_told_of_again_meanwhile() throws Exception {
    var id = organization();
    operator.allow("organizations/" + id, "org:sso");

    publishedUnder(() -> operator.allow("organizations/" + id, "org:analytics"));

    isToldOfTheCatalog(id, 3);
  }

  @Test
  void who_comes_back_to_the_default_plan_meanwhile() throws Exception {
    var id = organization();
    var override = operator.allow("organizations/" + id, "org:sso");

    publishedUnder(() -> operator.withdraw("organizations/" + id, override));

    isToldOfTheCatalog(id, 3);
  }

  @Test
  void who_is_looked_at_by_a_node_that_has_not_heard_of_it() {
    var id = organization();
    operator.allow("organizations/" + id, "org:sso");
    publishedByAnotherNode();

    rows.runJob("entitlement-sweep");

    isToldOfTheCatalog(id, 2);
  }

  /** Nothing was told of it, so what is told to all is told to it: here it is not true. */
  @Test
  void whose_override_said_no_more_than_the_default_plan() {
    var id = organization();
    operator.deny("organizations/" + id, "org:sso");
    assertThat(count(id)).isZero();

    realm
        .publish(Shop.CATALOG.replace("{ org:members: 5 }", "{ org:members: 5, org:sso: true }"))
        .expect(200);
    rows.runJob("entitlement-sweep");

    assertThat(count(id)).isOne();
    assertThat(texts(last(id).get("revoked"))).containsExactly("org:sso");
  }

  /** Another catalogue is published when the change has looked at all and is about to write. */
  private void publishedUnder(Runnable change) throws Exception {
    rows.whileJobsRest(
        List.of("entitlement-sweep", "subscription-due"), () -> publishedBeforeTelling(change));
    rows.runJob("entitlement-sweep");
  }

  private void publishedBeforeTelling(Runnable change) throws Exception {
    var superuser = database.asSuperuser();
    superuser.update(
        "create function wait_on_purpose() returns trigger language plpgsql as"
            + " $$ begin perform pg_advisory_xact_lock_shared(4711); return null; end $$");
    try (var connection = superuser.connect();
        var sql = connection.createStatement()) {
      superuser.update(
          "create trigger on_purpose before insert or update of told or delete"
              + " on saas_entitlement_told for each statement execute function wait_on_purpose()");
      connection.setAutoCommit(false);
      sql.execute("select pg_advisory_xact_lock(4711)");
      var changing = CompletableFuture.runAsync(change);
      rows.awaitBlockedServer("saas_entitlement_told");
      realm.publish(sixMembers()).expect(200);
      connection.commit();
      changing.get(1, TimeUnit.MINUTES);
    } finally {
      superuser.update("drop function wait_on_purpose() cascade");
    }
  }

  private static String sixMembers() {
    return Shop.CATALOG.replace("{ org:members: 5 }", "{ org:members: 6 }");
  }

  /** This node goes on with what it remembers. */
  private void publishedByAnotherNode() {
    assertThat(
            database
                .asSuperuser()
                .update(
                    "insert into saas_catalog (realm_id, version, document, digest, published_by, published_at)"
                        + " select realm_id, version + 1, replace(replace(document,"
                        + " '\"org:members\":5', '\"org:members\":6'),"
                        + " '\"version\":' || version, '\"version\":' || version + 1),"
                        + " digest, published_by, published_at from saas_catalog c where realm_id = ?"
                        + " and version = (select max(version) from saas_catalog where realm_id = c.realm_id)",
                    realm.id()))
        .isOne();
  }

  private void isToldOfTheCatalog(String id, int events) {
    assertThat(count(id)).isEqualTo(events);
    assertThat(last(id).get("limits").toString()).isEqualTo("{\"org:members\":[5,6]}");
    assertThat(last(id).at("/cause/kind").asText()).isEqualTo("catalog");
  }

  private String organization() {
    return operator.organization("o-" + UUID.randomUUID());
  }

  private long count(String organization) {
    return rows.count("saas_event", "type = ? and org_id = ?", TYPE, organization);
  }

  private JsonNode last(String organization) {
    return rows.lastEvent(TYPE, organization);
  }
}
