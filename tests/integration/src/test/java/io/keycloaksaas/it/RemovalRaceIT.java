package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.TestRealm;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Organizations are removed while workers are at their rows: neither stands in the other's way. */
@SaasServer
class RemovalRaceIT {
  private static final int ENDPOINTS = 5;
  private static final int DELIVERIES = 20;

  /** Half of what an endpoint is sent at first, times the other endpoints. */
  private static final int AT_FIRST = 8;

  private static Hooks hooks;

  private final TestRealm realm;
  private final Sql sql;

  RemovalRaceIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.sql = database.asSuperuser();
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    hooks = Hooks.prepare(realm);
  }

  /**
   * Who records writes to the rows of the endpoints in the order of their ids; the cascade takes
   * them as they lie in the table, which is made the opposite. The test holds the first of them
   * until both have come to it, the one with others still to take, the other with them all.
   */
  @Test
  void deliveries_are_recorded_and_the_organization_goes() throws SQLException {
    try (var receiver = HookReceiver.start();
        var test = sql.connect()) {
      var organization = hooks.organization();
      var ids =
          IntStream.range(0, ENDPOINTS)
              .mapToObj(i -> endpoint(organization, receiver.url() + i))
              .toList();
      assertThat(ids).isSorted();
      turnAround(ids);
      receiver.behaving(theFirstInTheMiddle());
      test.setAutoCommit(false);
      hold(test, ids.get(0));

      var failures =
          ServerLog.failuresDuring(
              () -> {
                deliver(ids);
                awaitWaiting(1);
                var removal = CompletableFuture.supplyAsync(() -> remove(organization));
                awaitWaiting(2);
                letGo(test);
                assertThat(removal.join().status()).isEqualTo(204);
                await().atMost(Hooks.SOON).until(() -> leased(ids) == 0);
              });

      assertThat(failures).isEmpty();
    }
  }

  private static String endpoint(String organization, String url) {
    return Hooks.id(
        hooks.endpoint(organization, Map.of("url", url, "eventTypes", List.of("role.*"))));
  }

  /** Each but the last goes to the end of the table; a key that changes and comes back does it. */
  private void turnAround(List<String> ids) {
    var organizationId = sql.value("select org_id from saas_webhook where id = ?", ids.get(0));
    for (int i = ids.size() - 2; i >= 0; i--) {
      sql.update("update saas_webhook set org_id = null where id = ?", ids.get(i));
      sql.update("update saas_webhook set org_id = ? where id = ?", organizationId, ids.get(i));
    }
  }

  /** Its answers come among those of the others, so that they are recorded together. */
  private static HookReceiver.Behaviour theFirstInTheMiddle() {
    var others = new CountDownLatch(AT_FIRST);
    return exchange -> {
      if (exchange.getRequestURI().getPath().endsWith("0")) {
        awaitAll(others);
      }
      exchange.sendResponseHeaders(200, -1);
      others.countDown();
    };
  }

  private static void awaitAll(CountDownLatch latch) {
    try {
      assertThat(latch.await(Hooks.SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void hold(Connection test, String webhookId) throws SQLException {
    try (var row =
        test.prepareStatement(
            "select 1 from saas_webhook_health where webhook_id = ? for update")) {
      row.setString(1, webhookId);
      row.executeQuery();
    }
  }

  private static void letGo(Connection test) {
    try {
      test.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As many deliveries of each endpoint as would come of as many events at once. */
  private void deliver(List<String> ids) {
    sql.update(
        "insert into saas_delivery (webhook_id, event_id, realm_id, org_id, event_type, body, state,"
            + " attempts, attempts_before, due_at, created_at, updated_at)"
            + " select w.id, gen_random_uuid()::text, w.realm_id, w.org_id, 'role.created', '{}',"
            + " 'PENDING', 0, 0, 1, 1, 1 from saas_webhook w, generate_series(1, ?)"
            + " where w.id in ("
            + "?, ".repeat(ids.size() - 1)
            + "?)",
        Stream.concat(Stream.of(DELIVERIES), ids.stream()).toArray());
  }

  private void awaitWaiting(int backends) {
    await()
        .atMost(Hooks.SOON)
        .until(
            () ->
                (Long)
                        sql.value(
                            "select count(*) from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock'")
                    >= backends);
  }

  private Answer remove(String organization) {
    var id = realm.saasAdmin().get("organizations/" + organization).json().get("id").asText();
    return realm.admin().delete("organizations/" + id);
  }

  private long leased(List<String> ids) {
    return (Long)
        sql.value(
            "select count(*) from saas_delivery where lease_id is not null and webhook_id in ("
                + "?, ".repeat(ids.size() - 1)
                + "?)",
            ids.toArray());
  }
}
