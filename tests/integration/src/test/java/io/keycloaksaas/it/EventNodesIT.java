package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.TestRealm;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two nodes number one log, and one of them dies at it. */
@SaasServer
class EventNodesIT {
  private static final int WRITERS = 4;
  private static final int EVENTS = 150;

  private final TestRealm realm;
  private final KeycloakServer server;
  private final Sql sql;
  private final RealmRows rows;

  EventNodesIT(TestRealm realm, KeycloakServer server, Database database) {
    this.realm = realm;
    this.server = server;
    this.sql = database.asSuperuser();
    this.rows = new RealmRows(realm, database);
  }

  @Test
  void a_node_that_dies_while_it_numbers_leaves_no_gap_and_no_event_behind() {
    realm.setUp();
    var organization = new Operator(realm).organization("acme");
    var writer = new EventWriter(sql, rows.realmId(), organization);
    try (var second = server.startNode()) {
      second.admin(realm.name()).post("saas/v1/organizations/acme/suspend").expect(200);
      AtOnce.run(
          WRITERS,
          number -> {
            write(writer);
            if (number == 0) {
              second.kill();
            }
            write(writer);
            return null;
          });
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> rows.count("saas_event", "seq is null") == 0);
    }

    assertThat(
            sql.rows(
                "select count(*) as n, count(distinct seq) as different, min(seq) as first, max(seq) as last from saas_event where realm_id = ?",
                rows.realmId()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat((Long) row.get("n")).isGreaterThanOrEqualTo(2L * WRITERS * EVENTS);
              assertThat(row.get("different")).isEqualTo(row.get("n"));
              assertThat(row.get("first")).isEqualTo(1L);
              assertThat(row.get("last")).isEqualTo(row.get("n"));
            });
    assertThat(rows.numbers("saas_event", "'last'", "max(org_seq)", "true").get("last"))
        .isEqualTo(rows.count("saas_event", "org_id = ?", organization));
  }

  private void write(EventWriter writer) {
    try (var connection = sql.connect()) {
      for (int i = 0; i < EVENTS; i++) {
        writer.write(connection, System.currentTimeMillis());
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
