package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.event.EventInsertion;
import io.keycloaksaas.persistence.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalInt;
import org.hibernate.Session;
import org.keycloak.models.KeycloakSession;

/**
 * A consumption by one statement, as PostgreSQL can: the record under its key, and only with it
 * what the grants gave and the event. For a caller that holds the subject's lock.
 */
final class UsageStatement {
  /** Two parameters each. A list, of which the database knows nothing, costs it twice as much. */
  private static final String FROM_ONE = "set USED = USED + ? where SAAS_GRANT.ID = ?";

  private static final String FROM_SEVERAL =
      "set USED = USED + b.UNITS from unnest(?, ?) b (UNITS, ID) where SAAS_GRANT.ID = b.ID";
  private static final String STATEMENT =
      """
      with taken as (
        %s select %s ? on conflict do nothing returning ID),
      burnt as (
        update SAAS_GRANT %%s and exists (select 1 from taken) returning SAAS_GRANT.ID),
      told as (%s where exists (select 1 from taken))
      select (select count(*) from taken), (select count(*) from burnt)
      """
          .formatted(UsageRow.INTO, UsageRow.UP_TO_ANSWER, EventInsertion.select("?"));

  private static final String OF_ONE = STATEMENT.formatted(FROM_ONE);
  private static final String OF_SEVERAL = STATEMENT.formatted(FROM_SEVERAL);

  private UsageStatement() {}

  /**
   * @param units by the ids of the grants that give them; their rows are there, and are not to be
   *     written through the entity manager in this transaction
   * @return whether it was written; otherwise the key was used before
   */
  static boolean write(
      KeycloakSession session, UsageRow row, Map<String, Long> units, EventInsertion event) {
    OptionalInt burnt =
        Database.of(session)
            .unwrap(Session.class)
            .doReturningWork(
                connection -> {
                  try (PreparedStatement statement =
                      connection.prepareStatement(units.size() == 1 ? OF_ONE : OF_SEVERAL)) {
                    int place = row.bind(statement, 1);
                    bind(units, statement, place);
                    event.bind(statement, place + 2);
                    try (ResultSet counts = statement.executeQuery()) {
                      counts.next();
                      return counts.getInt(1) == 0
                          ? OptionalInt.empty()
                          : OptionalInt.of(counts.getInt(2));
                    }
                  }
                });
    if (burnt.isEmpty()) {
      return false;
    }
    if (burnt.getAsInt() != units.size()) {
      throw new IllegalStateException("A grant went while its subject was held: " + units.keySet());
    }
    event.written(session);
    return true;
  }

  private static void bind(Map<String, Long> units, PreparedStatement statement, int place)
      throws SQLException {
    if (units.size() == 1) {
      Map.Entry<String, Long> only = units.entrySet().iterator().next();
      statement.setLong(place, only.getValue());
      statement.setString(place + 1, only.getKey());
    } else {
      Connection connection = statement.getConnection();
      statement.setArray(place, connection.createArrayOf("bigint", units.values().toArray()));
      statement.setArray(place + 1, connection.createArrayOf("varchar", units.keySet().toArray()));
    }
  }
}
