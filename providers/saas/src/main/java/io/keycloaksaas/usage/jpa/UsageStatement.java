package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.event.EventInsertion;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.usage.Consumption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import org.hibernate.Session;
import org.keycloak.models.KeycloakSession;

/**
 * A consumption by one statement, as PostgreSQL can: the record under its key, and only with it
 * what the grants gave and the event. For a caller that holds the subject's lock.
 */
final class UsageStatement {
  private static final int OF_UNITS = 14;
  private static final int OF_EVENT = 16;

  /** Two parameters each. A list, of which the database knows nothing, costs it twice as much. */
  private static final String FROM_ONE = "set USED = USED + ? where SAAS_GRANT.ID = ?";

  private static final String FROM_SEVERAL =
      "set USED = USED + b.UNITS from unnest(?, ?) b (UNITS, ID) where SAAS_GRANT.ID = b.ID";
  private static final String STATEMENT =
      """
      with taken as (
        insert into SAAS_USAGE (ID, REALM_ID, SUBJECT_TYPE, SUBJECT_ID, CLIENT_ID, FEATURE, USAGE_KEY,
          AMOUNT, PLAN_AMOUNT, TAKEN_AT, PERIOD_START, PERIOD_END, ANSWER)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing returning ID),
      burnt as (
        update SAAS_GRANT %%s and exists (select 1 from taken) returning SAAS_GRANT.ID),
      told as (%s where exists (select 1 from taken))
      select (select count(*) from taken), (select count(*) from burnt)
      """
          .formatted(EventInsertion.SELECT);

  private static final String OF_ONE = STATEMENT.formatted(FROM_ONE);
  private static final String OF_SEVERAL = STATEMENT.formatted(FROM_SEVERAL);

  private final KeycloakSession session;

  UsageStatement(KeycloakSession session) {
    this.session = session;
  }

  /**
   * @param units by the ids of the grants that give them; their rows are there, and are not to be
   *     written through the entity manager in this transaction
   * @return whether it was written; otherwise the key was used before
   */
  boolean write(
      SubjectRef subject,
      Consumption consumption,
      Map<String, Long> units,
      long ofPlan,
      Instant takenAt,
      BillingPeriod period,
      String answer,
      EventInsertion event) {
    OptionalInt burnt =
        Database.of(session)
            .unwrap(Session.class)
            .doReturningWork(
                connection -> {
                  try (PreparedStatement statement =
                      connection.prepareStatement(units.size() == 1 ? OF_ONE : OF_SEVERAL)) {
                    statement.setString(1, Ids.next());
                    statement.setString(2, subject.realmId());
                    statement.setString(3, subject.type().name());
                    statement.setString(4, subject.id());
                    statement.setString(5, consumption.clientId());
                    statement.setString(6, consumption.feature().value());
                    statement.setString(7, consumption.key());
                    statement.setLong(8, consumption.amount());
                    statement.setLong(9, ofPlan);
                    statement.setLong(10, takenAt.toEpochMilli());
                    statement.setLong(11, period.start().toEpochMilli());
                    statement.setLong(12, period.end().toEpochMilli());
                    statement.setString(13, answer);
                    bind(units, statement);
                    event.bind(statement, OF_EVENT);
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

  private static void bind(Map<String, Long> units, PreparedStatement statement)
      throws SQLException {
    if (units.size() == 1) {
      Map.Entry<String, Long> only = units.entrySet().iterator().next();
      statement.setLong(OF_UNITS, only.getValue());
      statement.setString(OF_UNITS + 1, only.getKey());
    } else {
      Connection connection = statement.getConnection();
      statement.setArray(OF_UNITS, connection.createArrayOf("bigint", units.values().toArray()));
      statement.setArray(
          OF_UNITS + 1, connection.createArrayOf("varchar", units.keySet().toArray()));
    }
  }
}
