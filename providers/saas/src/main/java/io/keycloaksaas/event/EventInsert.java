package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * How rows come into the log: by plain JDBC in the transaction of the change, at once. It is what
 * every change pays for its event, and an entity manager would have it pay twice.
 */
final class EventInsert {
  /** An {@code insert}, to be followed by a {@code select} of {@link #VALUES}, or by values. */
  static final String INTO =
      "insert into SAAS_EVENT (ID, REALM_ID, TYPE, IS_PUBLIC, ORG_ID, USER_ID, ACTOR_TYPE, ACTOR_ID,"
          + " REAL_ACTOR_ID, PAYLOAD, OCCURRED_AT, PERSON_DIGEST)";

  static final String VALUES = values("?");

  private static final int COUNT = 12;
  private static final int COUNT_OF_PERSON = 7;
  private static final String PERSON =
      "insert into SAAS_EVENT_PERSON (EVENT_ID, REALM_ID, ORG_ID, USER_ID, IP_ADDRESS, USER_AGENT, SALT)";

  private EventInsert() {}

  /**
   * @param payload the parameter, or an expression around it
   */
  static String values(String payload) {
    return "?, ?, ?, ?, ?, ?, ?, ?, ?, " + payload + ", ?, ?";
  }

  /**
   * One statement for each table, and on PostgreSQL one round trip.
   *
   * @param rows at least one
   * @param persons behind some of them
   */
  static void write(EntityManager em, List<ChainRow> rows, List<EventPersonEntity> persons) {
    String ofRows = INTO + times(VALUES, rows.size());
    String ofPersons = PERSON + times("?, ?, ?, ?, ?, ?, ?", persons.size());
    boolean together = !persons.isEmpty() && Database.isPostgreSql(em);
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement insert =
                  connection.prepareStatement(together ? ofRows + "; " + ofPersons : ofRows)) {
                for (int i = 0; i < rows.size(); i++) {
                  bind(rows.get(i), insert, i * COUNT + 1);
                }
                if (together) {
                  bind(persons, insert, rows.size() * COUNT + 1);
                }
                insert.execute();
              }
              if (!persons.isEmpty() && !together) {
                try (PreparedStatement insert = connection.prepareStatement(ofPersons)) {
                  bind(persons, insert, 1);
                  insert.execute();
                }
              }
            });
    Database.requireDurable(em);
  }

  private static String times(String ofRow, int rows) {
    return Stream.generate(() -> "(" + ofRow + ")")
        .limit(rows)
        .collect(Collectors.joining(", ", " values ", ""));
  }

  private static void bind(List<EventPersonEntity> persons, PreparedStatement statement, int first)
      throws SQLException {
    for (int i = 0; i < persons.size(); i++) {
      persons.get(i).bind(statement, first + i * COUNT_OF_PERSON);
    }
  }

  /**
   * @param first the place of the row's first parameter in the statement
   */
  static void bind(ChainRow row, PreparedStatement statement, int first) throws SQLException {
    int place = first;
    statement.setString(place++, row.id());
    statement.setString(place++, row.realmId());
    statement.setString(place++, row.type());
    statement.setBoolean(place++, row.isPublic());
    statement.setString(place++, row.organizationId());
    statement.setString(place++, row.userId());
    statement.setString(place++, row.actor().type().key());
    statement.setString(place++, row.actor().id());
    statement.setString(place++, row.actor().realId());
    statement.setString(place++, row.payload());
    statement.setLong(place++, row.occurredAt());
    statement.setString(place, row.personDigest());
  }
}
