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
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * The grants of a pool as they are under the lock of its subject: two statements in one round trip,
 * as PostgreSQL's driver can. The second sees what was committed before the first got the lock.
 *
 * @param version of the subject
 * @param rows live ones and those still to come, by their ids; not the entity manager's, and never
 *     changed
 */
record HeldRows(long version, List<Pool.Row> rows) {
  /** Three parameters: {@link #bindSubject}. */
  static final String OF_SUBJECT = "REALM_ID = ? and SUBJECT_TYPE = ? and SUBJECT_ID = ?";

  static final String LOCK =
      "select VERSION from SAAS_SUBJECT where " + OF_SUBJECT + " for update;\n";

  /** Of a grant {@code g}; one parameter, the instant. */
  static final String HELD =
      "(select coalesce(sum(p.AMOUNT), 0) from SAAS_RESERVATION_PART p"
          + " where p.GRANT_ID = g.ID and p.EXPIRES_AT > ?)";

  /** Five parameters: {@link #bindPool}. */
  static final String FROM_POOL =
      "from SAAS_GRANT g where "
          + OF_SUBJECT
          + " and FEATURE = ? and VOIDED_AT is null and (EXPIRES_AT is null or EXPIRES_AT > ?)";

  private static final String STATEMENTS =
      LOCK
          + "select ID, AMOUNT, SOURCE, PRIORITY, USED, NOTIFIED, EFFECTIVE_AT, EXPIRES_AT,"
          + " CREATED_AT, CARRY_OPEN, "
          + HELD
          + " "
          + FROM_POOL
          + " order by ID collate \"C\"";

  /** Empty, and nothing locked, when the subject has no row yet. */
  static Optional<HeldRows> read(
      KeycloakSession session, SubjectRef subject, FeatureKey feature, Instant now) {
    return FirstStatement.run(
        session,
        STATEMENTS,
        (statement, first) -> {
          int held = bindSubject(statement, first, subject);
          statement.setLong(held, now.toEpochMilli());
          bindPool(statement, held + 1, subject, feature, now);
        },
        statement -> read(statement, subject, feature));
  }

  /**
   * @return the place after these parameters
   */
  static int bindSubject(PreparedStatement statement, int first, SubjectRef subject)
      throws SQLException {
    statement.setString(first, subject.realmId());
    statement.setString(first + 1, subject.type().name());
    statement.setString(first + 2, subject.id());
    return first + 3;
  }

  /**
   * @return the place after these parameters
   */
  static int bindPool(
      PreparedStatement statement, int first, SubjectRef subject, FeatureKey feature, Instant now)
      throws SQLException {
    int place = bindSubject(statement, first, subject);
    statement.setString(place, feature.value());
    statement.setLong(place + 1, now.toEpochMilli());
    return place + 2;
  }

  /** As they would be found later, if nothing were written meanwhile. */
  HeldRows at(Instant now) {
    return new HeldRows(version, rows.stream().filter(row -> !row.isOverAt(now)).toList());
  }

  boolean has(String grantId) {
    return rows.stream().anyMatch(row -> row.grant().id.equals(grantId));
  }

  /**
   * All of them in one text, as {@link TakeStatement} makes it, but for what this one has given.
   */
  String state(String grantId) {
    return rows.stream().map(row -> row.state(grantId)).collect(Collectors.joining(","));
  }

  /** What a pool is made of at an instant. */
  List<Pool.Row> live(Instant now) {
    return rows.stream().filter(row -> row.isLiveAt(now)).toList();
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
        rows.add(new Pool.Row(grant(subject, feature, row), row.getLong(11)));
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
    grant.carryOpen = row.getBoolean(10);
    return grant;
  }
}
