package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakNode;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerOptions;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes number one log, and one of them, which has no key for secrets, dies at it. */
@SaasServer
@TestMethodOrder(OrderAnnotation.class)
class EventNodesIT {
  private static final int WRITERS = 4;
  private static final int EVENTS = 150;

  private static KeycloakNode second;

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

  @BeforeAll
  static void start(KeycloakServer server, TestRealm realm) {
    realm.setUp();
    second = server.startNode(ServerOptions.NO_KEYS);
  }

  @AfterAll
  static void stop() {
    if (second != null) {
      second.close();
    }
  }

  /** It serves all the same, and its readiness says so. */
  @Test
  @Order(1)
  void a_node_without_a_key_keeps_no_secret() {
    rows.staySameDuring(
        () ->
            assertProblem(
                second
                    .admin(realm.name() + "/saas/v1")
                    .post("webhooks", Map.of("url", "https://hooks.example.test/in")),
                503,
                "encryption_not_configured"));
    assertThat(ready(second)).contains("encryption at rest", "not configured");
    assertThat(ready(server)).contains("encryption at rest", "test").doesNotContain("not conf");
  }

  @Test
  @Order(2)
  void a_node_that_dies_while_it_numbers_leaves_no_gap_and_no_event_behind() {
    var organization = new Operator(realm).organization("acme");
    var writer = new EventWriter(sql, rows.realmId(), organization);
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
    await().atMost(Duration.ofMinutes(2)).until(() -> rows.count("saas_event", "seq is null") == 0);

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

  private static String ready(KeycloakServer at) {
    try {
      var answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create(at.managementUrl().orElseThrow() + "/health/ready"))
                      .build(),
                  BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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
