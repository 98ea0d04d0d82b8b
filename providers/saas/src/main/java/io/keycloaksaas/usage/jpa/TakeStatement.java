package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.event.EventInsertion;
import io.keycloaksaas.persistence.FirstStatement;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * The lock of the subject and a consumption from one grant, in one round trip, as PostgreSQL can:
 * what is remembered of the pool is compared under the lock with what it is, and nothing is written
 * unless the subject's version and all of its rows are the same, but for what was used of the grant
 * that gives, which must leave room. What the answer and the event say of the balance is filled in
 * by the database.
 */
final class TakeStatement {
  private static final String STATEMENTS =
      """
      %s
      with pool as (
        select ID, USED, ID = ? as GIVES, concat_ws(' ', ID, AMOUNT, NOTIFIED, EXPIRES_AT,
          CARRY_OPEN, %s) as STATE
        %s),
      giving as (
        select (? + max(USED) filter (where GIVES))::text as USED,
          (? - max(USED) filter (where GIVES))::text as REMAINING
        from pool having max(USED) filter (where GIVES) <= ?
          and string_agg(concat_ws(' ', STATE, case when not GIVES then USED end), ','
            order by ID collate "C") = ?
          and exists (select 1 from SAAS_SUBJECT where %s and VERSION = ?)),
      taken as (%s select %s %s from giving on conflict do nothing returning ANSWER),
      burnt as (
        update SAAS_GRANT set USED = USED + ? where ID = ? and exists (select 1 from taken)
        returning ID),
      told as (%s from giving where exists (select 1 from taken))
      select (select count(*) from giving), (select ANSWER from taken), (select count(*) from burnt)
      """
          .formatted(
              HeldRows.LOCK,
              HeldRows.HELD,
              HeldRows.FROM_POOL,
              HeldRows.OF_SUBJECT,
              UsageRow.INTO,
              UsageRow.UP_TO_ANSWER,
              Blanks.FILLED,
              EventInsertion.select(Blanks.FILLED));

  private TakeStatement() {}

  /**
   * @param row taken when the pool was recalled for; its answer with {@link Blanks}, and so the
   *     event's data
   */
  static Taken take(
      KeycloakSession session,
      UsageRow row,
      RecalledPool recalled,
      GivingGrant giving,
      EventInsertion event) {
    Taken taken =
        FirstStatement.run(
            session,
            STATEMENTS,
            (statement, first) -> {
              int place = bind(statement, first, row, recalled, giving);
              place = row.bind(statement, place);
              statement.setLong(place++, row.consumption().amount());
              statement.setString(place++, giving.id());
              event.bind(statement, place);
            },
            TakeStatement::read);
    if (taken.answer().isPresent()) {
      Subjects.held(session, row.subject(), recalled.rows().version());
      event.written(session);
    }
    return taken;
  }

  /** The lock and what is compared. */
  private static int bind(
      PreparedStatement statement,
      int first,
      UsageRow row,
      RecalledPool recalled,
      GivingGrant giving)
      throws SQLException {
    SubjectRef subject = row.subject();
    Instant at = row.takenAt();
    int place = HeldRows.bindSubject(statement, first, subject);
    statement.setString(place++, giving.id());
    statement.setLong(place++, at.toEpochMilli());
    place = HeldRows.bindPool(statement, place, subject, row.consumption().feature(), at);
    statement.setLong(place++, giving.usedBeside());
    statement.setLong(place++, giving.remainingWith());
    statement.setLong(place++, giving.most());
    statement.setString(place++, recalled.rows().state(giving.id()));
    place = HeldRows.bindSubject(statement, place, subject);
    statement.setLong(place++, recalled.rows().version());
    return place;
  }

  private static Taken read(PreparedStatement statement) throws SQLException {
    statement.getMoreResults(); // the lock's
    try (ResultSet row = statement.getResultSet()) {
      row.next();
      Optional<String> answer = Optional.ofNullable(row.getString(2));
      if (answer.isPresent() && row.getInt(3) != 1) {
        throw new IllegalStateException("The grant went while its subject was held");
      }
      return new Taken(row.getInt(1) == 1 && answer.isEmpty(), answer);
    }
  }
}
