package io.keycloaksaas.webhook.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.Attempt;
import io.keycloaksaas.webhook.Consignment;
import io.keycloaksaas.webhook.Delivery.State;
import io.keycloaksaas.webhook.Ending;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue.Order;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * What is written for thousands of deliveries in a second: batches of JDBC, a round trip to the
 * database for each kind of statement and not for each row, in Keycloak's own transaction.
 */
final class DeliveryBatches {
  private static final String END =
      "update SAAS_DELIVERY set STATE = ?, DUE_AT = ?, LEASE_ID = null, UPDATED_AT = ?,"
          + " ATTEMPTS = ATTEMPTS - ? where WEBHOOK_ID = ? and EVENT_ID = ? and LEASE_ID = ?";

  /**
   * All in one. Who removes a realm may hold a row: nobody waits for him, who waits for us. An
   * ending is told by its place in the arrays.
   */
  private static final String END_ALL =
      """
      with ended as (
        select * from unnest(?, ?, ?, ?, ?, ?) with ordinality
          as e(webhook_id, event_id, lease_id, state, due_at, unsent, place)),
      held as (
        select e.* from SAAS_DELIVERY d join ended e on d.WEBHOOK_ID = e.webhook_id
          and d.EVENT_ID = e.event_id and d.LEASE_ID = e.lease_id
        for update of d skip locked)
      update SAAS_DELIVERY d set STATE = h.state, DUE_AT = h.due_at, LEASE_ID = null,
        UPDATED_AT = ?, ATTEMPTS = d.ATTEMPTS - h.unsent
      from held h where d.WEBHOOK_ID = h.webhook_id and d.EVENT_ID = h.event_id
      returning h.place
      """;

  private final Session hibernate;
  private final boolean isPostgreSql;

  DeliveryBatches(EntityManager em) {
    this.hibernate = em.unwrap(Session.class);
    this.isPostgreSql = Database.isPostgreSql(em);
  }

  /** What another node replays at the same time is made once. */
  void insert(String realmId, List<Order> orders) {
    long now = Times.CLOCK.millis();
    hibernate.doWork(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into SAAS_DELIVERY (WEBHOOK_ID, EVENT_ID, REALM_ID, ORG_ID, EVENT_TYPE, BODY,"
                      + " STATE, ATTEMPTS, ATTEMPTS_BEFORE, DUE_AT, CREATED_AT, UPDATED_AT)"
                      + " values (?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?)"
                      + (isPostgreSql ? " on conflict do nothing" : ""))) {
            for (Order order : orders) {
              insert.setString(1, order.listener().webhookId());
              insert.setString(2, order.event().id());
              insert.setString(3, realmId);
              insert.setString(4, order.listener().organizationId());
              insert.setString(5, order.event().type());
              insert.setString(6, order.body());
              insert.setString(7, State.PENDING.name());
              insert.setLong(8, now);
              insert.setLong(9, now);
              insert.setLong(10, now);
              insert.addBatch();
            }
            insert.executeBatch();
          }
        });
  }

  /** Those whose lease was still there; the others left no trace. */
  List<Ending> record(List<Ending> endings) {
    return hibernate.doReturningWork(
        connection -> {
          List<Ending> held = isPostgreSql ? endAll(connection, endings) : end(connection, endings);
          attempts(connection, held);
          health(connection, held);
          return held;
        });
  }

  private static List<Ending> endAll(Connection connection, List<Ending> endings)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(END_ALL)) {
      texts(update, 1, endings, ending -> ending.consignment().webhookId());
      texts(update, 2, endings, ending -> ending.consignment().eventId());
      texts(update, 3, endings, ending -> ending.consignment().leaseId());
      texts(update, 4, endings, ending -> ending.state().name());
      numbers(update, 5, endings, DeliveryBatches::due);
      numbers(update, 6, endings, DeliveryBatches::unsent);
      update.setLong(7, Times.CLOCK.millis());
      List<Ending> held = new ArrayList<>();
      try (ResultSet places = update.executeQuery()) {
        while (places.next()) {
          held.add(endings.get(places.getInt(1) - 1));
        }
      }
      return held;
    }
  }

  private static void texts(
      PreparedStatement statement, int index, List<Ending> endings, Function<Ending, String> value)
      throws SQLException {
    statement.setArray(
        index,
        statement.getConnection().createArrayOf("text", endings.stream().map(value).toArray()));
  }

  private static void numbers(
      PreparedStatement statement, int index, List<Ending> endings, Function<Ending, Long> value)
      throws SQLException {
    statement.setArray(
        index,
        statement.getConnection().createArrayOf("bigint", endings.stream().map(value).toArray()));
  }

  private static Long due(Ending ending) {
    return ending.due().map(Instant::toEpochMilli).orElse(null);
  }

  /** What was counted when it was leased. */
  private static long unsent(Ending ending) {
    return ending.attempt().isPresent() ? 0 : 1;
  }

  private static List<Ending> end(Connection connection, List<Ending> endings) throws SQLException {
    long now = Times.CLOCK.millis();
    try (PreparedStatement update = connection.prepareStatement(END)) {
      for (Ending ending : endings) {
        Consignment consignment = ending.consignment();
        update.setString(1, ending.state().name());
        setLong(update, 2, due(ending));
        update.setLong(3, now);
        update.setLong(4, unsent(ending));
        update.setString(5, consignment.webhookId());
        update.setString(6, consignment.eventId());
        update.setString(7, consignment.leaseId());
        update.addBatch();
      }
      int[] counts = update.executeBatch();
      List<Ending> held = new ArrayList<>();
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] != 0) {
          held.add(endings.get(i));
        }
      }
      return held;
    }
  }

  private static void attempts(Connection connection, List<Ending> endings) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into SAAS_ATTEMPT (WEBHOOK_ID, EVENT_ID, ATTEMPT, REALM_ID, ORG_ID, STARTED_AT,"
                + " LATENCY, OUTCOME, STATUS, ANSWER) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Ending ending : endings) {
        if (ending.attempt().isPresent()) {
          Attempt attempt = ending.attempt().get();
          Consignment consignment = ending.consignment();
          insert.setString(1, consignment.webhookId());
          insert.setString(2, consignment.eventId());
          insert.setInt(3, attempt.number());
          insert.setString(4, consignment.realmId());
          insert.setString(5, consignment.organizationId());
          insert.setLong(6, attempt.startedAt().toEpochMilli());
          insert.setLong(7, attempt.latency().toMillis());
          insert.setString(8, attempt.outcome().name());
          setLong(insert, 9, attempt.status() == 0 ? null : (long) attempt.status());
          insert.setString(10, attempt.answer());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /** One row for each endpoint, in the order of their ids: two nodes may do this at a time. */
  private void health(Connection connection, List<Ending> endings) throws SQLException {
    Map<String, Tally> tallies = new TreeMap<>();
    for (Ending ending : endings) {
      if (ending.attempt().isPresent()) {
        tallies
            .computeIfAbsent(ending.consignment().webhookId(), id -> new Tally())
            .count(ending.isSuccess());
      }
    }
    if (isPostgreSql) {
      tallies.keySet().retainAll(held(connection, tallies.keySet()));
    }
    long now = Times.CLOCK.millis();
    try (PreparedStatement update =
        connection.prepareStatement(
            "update SAAS_WEBHOOK_HEALTH set DELIVERED = DELIVERED + ?, FAILED = FAILED + ?,"
                + " LAST_SUCCESS_AT = coalesce(?, LAST_SUCCESS_AT),"
                + " FAILING_SINCE = case when ? > 0 then null else coalesce(FAILING_SINCE, ?) end"
                + " where WEBHOOK_ID = ?")) {
      for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
        Tally tally = entry.getValue();
        update.setLong(1, tally.delivered);
        update.setLong(2, tally.failed);
        setLong(update, 3, tally.delivered > 0 ? now : null);
        update.setLong(4, tally.delivered);
        update.setLong(5, now);
        update.setString(6, entry.getKey());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  /**
   * Those of the endpoints that nobody is removing. Who wants to, with an organization of many,
   * waits for us from now on, and never for a row of one while we wait for another's.
   */
  private static Set<String> held(Connection connection, Set<String> webhookIds)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select ID from SAAS_WEBHOOK where ID = any (?) for key share skip locked")) {
      select.setArray(1, connection.createArrayOf("varchar", webhookIds.toArray()));
      Set<String> held = new HashSet<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          held.add(rows.getString(1));
        }
      }
      return held;
    }
  }

  private static final class Tally {
    private long delivered;
    private long failed;

    void count(boolean success) {
      if (success) {
        delivered++;
      } else {
        failed++;
      }
    }
  }

  private static void setLong(PreparedStatement statement, int index, Long value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.BIGINT);
    } else {
      statement.setLong(index, value);
    }
  }
}
