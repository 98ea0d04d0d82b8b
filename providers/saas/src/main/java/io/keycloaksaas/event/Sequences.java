package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.keycloak.models.KeycloakSession;

/** The rows of {@code SAAS_EVENT_SEQUENCE}, as locks, and what waits for their numbers. */
final class Sequences {
  private final EntityManager em;
  private final boolean postgreSql;

  Sequences(KeycloakSession session) {
    this.em = Database.of(session);
    this.postgreSql = Database.isPostgreSql(em);
  }

  /**
   * The row, made when it is missing and something waits; empty when another transaction holds it,
   * and where there is none.
   *
   * @param entity with {@code realmId} and {@code seq}
   */
  Optional<SequenceEntity> lock(String realmId, String name, String entity) {
    Optional<SequenceEntity> row = free(realmId, name);
    if (row.isEmpty()
        && em.find(SequenceEntity.class, new SequenceEntity.Key(realmId, name)) == null
        && isWaiting(entity, realmId, Waiting.BEGINNING)) {
      em.createQuery(
              "insert into SaasEventSequence (realmId, organizationId, last, expired)"
                  + " values (:realm, :name, 0, 0) on conflict do nothing")
          .setParameter("realm", realmId)
          .setParameter("name", name)
          .executeUpdate();
      row = free(realmId, name);
    }
    return row;
  }

  private Optional<SequenceEntity> free(String realmId, String name) {
    var query =
        em.createQuery(
                "select s from SaasEventSequence s where s.realmId = :realm and s.organizationId = :name",
                SequenceEntity.class)
            .setParameter("realm", realmId)
            .setParameter("name", name);
    query.unwrap(SelectionQuery.class).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED);
    return query.getResultStream().findFirst();
  }

  /** Whether rows of the realm wait, from an id on. */
  boolean isWaiting(String entity, String realmId, String from) {
    return em.createQuery(
                "select 1 from "
                    + entity
                    + " e where e.seq is null and e.realmId = :realm and e.id >= :from",
                Integer.class)
            .setParameter("realm", realmId)
            .setParameter("from", from)
            .setMaxResults(1)
            .getSingleResultOrNull()
        != null;
  }

  /**
   * Takes so many numbers of each sequence, whose rows are made where they are missing; under the
   * lock.
   *
   * @param counts by the names of the sequences
   * @return the first number taken of each
   */
  Map<String, Long> take(String realmId, Map<String, Integer> counts) {
    Map<String, Long> first = new HashMap<>();
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              if (postgreSql) {
                takeAtOnce(connection, realmId, counts, first);
              } else {
                takeOneByOne(connection, realmId, counts, first);
              }
            });
    first.replaceAll((name, last) -> last - counts.get(name) + 1);
    return first;
  }

  private static void takeAtOnce(
      Connection connection, String realmId, Map<String, Integer> counts, Map<String, Long> last)
      throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            insert into SAAS_EVENT_SEQUENCE as s (REALM_ID, ORG_ID, LAST_SEQ, EXPIRED_SEQ)
            select ?, n.ORG_ID, n.NUMBERS, 0 from unnest(?, ?) n (ORG_ID, NUMBERS)
            on conflict (REALM_ID, ORG_ID) do update set LAST_SEQ = s.LAST_SEQ + excluded.LAST_SEQ
            returning ORG_ID, LAST_SEQ
            """)) {
      List<String> names = List.copyOf(counts.keySet());
      upsert.setString(1, realmId);
      upsert.setArray(2, connection.createArrayOf("varchar", names.toArray()));
      upsert.setArray(
          3, connection.createArrayOf("bigint", names.stream().map(counts::get).toArray()));
      read(upsert, last);
    }
  }

  private static void takeOneByOne(
      Connection connection, String realmId, Map<String, Integer> counts, Map<String, Long> last)
      throws SQLException {
    try (PreparedStatement merge =
        connection.prepareStatement(
            """
            select ORG_ID, LAST_SEQ from final table (
              merge into SAAS_EVENT_SEQUENCE s
              using (values (cast(? as varchar), cast(? as varchar), cast(? as bigint))) n (REALM_ID, ORG_ID, NUMBERS)
              on s.REALM_ID = n.REALM_ID and s.ORG_ID = n.ORG_ID
              when matched then update set LAST_SEQ = s.LAST_SEQ + n.NUMBERS
              when not matched then insert (REALM_ID, ORG_ID, LAST_SEQ, EXPIRED_SEQ)
                values (n.REALM_ID, n.ORG_ID, n.NUMBERS, 0))
            """)) {
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        merge.setString(1, realmId);
        merge.setString(2, count.getKey());
        merge.setInt(3, count.getValue());
        read(merge, last);
      }
    }
  }

  private static void read(PreparedStatement statement, Map<String, Long> last)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        last.put(rows.getString(1), rows.getLong(2));
      }
    }
  }

  /**
   * The realms with rows that wait, each found by a look at the index that holds nothing else.
   *
   * @param entity with {@code realmId} and {@code seq}
   */
  List<String> waiting(String entity) {
    List<String> realms = new ArrayList<>();
    String last = "";
    while (last != null) {
      last = next(entity, last);
      if (last != null) {
        realms.add(last);
      }
    }
    return realms;
  }

  private String next(String entity, String before) {
    return em.createQuery(
            "select e.realmId from "
                + entity
                + " e where e.seq is null and e.realmId > :before order by e.realmId",
            String.class)
        .setParameter("before", before)
        .setMaxResults(1)
        .getSingleResultOrNull();
  }
}
