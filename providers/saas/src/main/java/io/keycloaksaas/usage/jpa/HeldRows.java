package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.FirstStatement;
import io.keycloaksaas.persistence.SubjectRef;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * A pool as it is under the lock of its subject: two statements in one round trip, as PostgreSQL's
 * driver can. The second sees what was committed before the first got the lock.
 *
 * @param version of the subject
 * @param rows not the entity manager's: nothing that is changed in them is written
 */
record HeldRows(long version, List<Pool.Row> rows) {
  private static final String STATEMENTS =
      """
      select VERSION from SAAS_SUBJECT where REALM_ID = ? and SUBJECT_TYPE = ? and SUBJECT_ID = ?
      for update;
      select g.ID, g.AMOUNT, g.SOURCE, g.PRIORITY, g.USED, g.NOTIFIED, g.EFFECTIVE_AT, g.EXPIRES_AT,
        g.CREATED_AT, (select sum(p.AMOUNT) from SAAS_RESERVATION_PART p
          where p.GRANT_ID = g.ID and p.EXPIRES_AT > ?), g.CARRY_OPEN
      from SAAS_GRANT g
      where g.REALM_ID = ? and g.SUBJECT_TYPE = ? and g.SUBJECT_ID = ?
        and g.FEATURE = ? and g.VOIDED_AT is null
        and (g.EXPIRES_AT is null or g.EXPIRES_AT > ?)
        and (g.EFFECTIVE_AT is null or g.EFFECTIVE_AT <= ? or g.SOURCE = ?)
      """;

  /** Empty, and nothing locked, when the subject has no row yet. */
  static Optional<HeldRows> read(
      KeycloakSession session, SubjectRef subject, FeatureKey feature, Instant now) {
    return FirstStatement.run(
        session,
        STATEMENTS,
        (statement, first) -> bind(statement, first, subject, feature, now),
        statement -> read(statement, subject, feature));
  }

  private static void bind(
      PreparedStatement statement, int first, SubjectRef subject, FeatureKey feature, Instant now)
      throws SQLException {
    int place = first;
    statement.setString(place++, subject.realmId());
    statement.setString(place++, subject.type().name());
    statement.setString(place++, subject.id());
    statement.setLong(place++, now.toEpochMilli());
    statement.setString(place++, subject.realmId());
    statement.setString(place++, subject.type().name());
    statement.setString(place++, subject.id());
    statement.setString(place++, feature.value());
    statement.setLong(place++, now.toEpochMilli());
    statement.setLong(place++, now.toEpochMilli());
    statement.setString(place, GrantEntity.PLAN);
  }

  private static Optional<HeldRows> read(
      PreparedStatement statement, SubjectRef subject, FeatureKey feature) throws SQLException {
    long version;
    try (ResultSet row = statement.getResultSet()) {
      if (!row.next()) {
        return Optional.empty();
      }
      version = row.getLong(1);
    }
    statement.getMoreResults();
    List<Pool.Row> rows = new ArrayList<>();
    try (ResultSet row = statement.getResultSet()) {
      while (row.next()) {
        rows.add(new Pool.Row(grant(subject, feature, row), row.getLong(10)));
      }
    }
    return Optional.of(new HeldRows(version, rows));
  }

  private static GrantEntity grant(SubjectRef subject, FeatureKey feature, ResultSet row)
      throws SQLException {
    GrantEntity grant =
        new GrantEntity(
            row.getString(1),
            subject,
            feature.value(),
            new Amount(row.getLong(2)),
            row.getString(3));
    grant.priority = row.getInt(4);
    grant.used = row.getLong(5);
    grant.notified = row.getInt(6);
    grant.effectiveAt = row.getObject(7, Long.class);
    grant.expiresAt = row.getObject(8, Long.class);
    grant.createdAt = row.getLong(9);
    grant.carryOpen = row.getBoolean(11);
    return grant;
  }
}
