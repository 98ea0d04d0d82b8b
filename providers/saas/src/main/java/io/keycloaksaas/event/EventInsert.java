package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.Session;

/**
 * How rows come into the log: by plain JDBC in the transaction of the change, at once. It is what
 * every change pays for its event, and an entity manager would have it pay twice.
 */
final class EventInsert {
  /** An {@code insert}, to be followed by a {@code select} or {@link #VALUES}. */
  static final String INTO =
      "insert into SAAS_EVENT (ID, REALM_ID, TYPE, IS_PUBLIC, ORG_ID, USER_ID, ACTOR_TYPE, ACTOR_ID,"
          + " REAL_ACTOR_ID, PAYLOAD, OCCURRED_AT, PERSON_DIGEST)";

  static final String VALUES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

  private static final int COUNT = 12;
  private static final String EVENT = INTO + " values (" + VALUES + ")";
  private static final String PERSON =
      "insert into SAAS_EVENT_PERSON (EVENT_ID, REALM_ID, USER_ID, IP_ADDRESS, USER_AGENT, SALT)"
          + " values (?, ?, ?, ?, ?, ?)";

  /** One round trip; row-level security looks from the second row to the first. */
  private static final String BOTH = EVENT + "; " + PERSON;

  private EventInsert() {}

  /**
   * @param person null where there is none
   */
  static void write(EntityManager em, ChainRow row, EventPersonEntity person) {
    boolean together = person != null && Database.isPostgreSql(em);
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement insert =
                  connection.prepareStatement(together ? BOTH : EVENT)) {
                bind(row, insert, 1);
                if (together) {
                  person.bind(insert, COUNT + 1);
                }
                insert.execute();
              }
              if (person != null && !together) {
                try (PreparedStatement insert = connection.prepareStatement(PERSON)) {
                  person.bind(insert, 1);
                  insert.execute();
                }
              }
            });
    Database.requireDurable(em);
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
