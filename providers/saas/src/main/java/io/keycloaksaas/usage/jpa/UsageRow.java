package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.usage.Consumption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/**
 * A consumption to be recorded.
 *
 * @param ofPlan what of the amount came from the plan's grant
 * @param takenAt when the units left the pool
 * @param answer what a repetition gets; with {@link Blanks} where the database fills them in
 */
public record UsageRow(
    SubjectRef subject,
    Consumption consumption,
    long ofPlan,
    Instant takenAt,
    BillingPeriod period,
    String answer) {
  static final String INTO =
      "insert into SAAS_USAGE (ID, REALM_ID, SUBJECT_TYPE, SUBJECT_ID, CLIENT_ID, FEATURE,"
          + " USAGE_KEY, AMOUNT, PLAN_AMOUNT, TAKEN_AT, PERIOD_START, PERIOD_END, ANSWER)";

  /** What is selected into it, up to the answer; twelve parameters, and that is the next one. */
  static final String UP_TO_ANSWER = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ";

  /**
   * @return the place after these parameters
   */
  int bind(PreparedStatement statement, int first) throws SQLException {
    statement.setString(first, Ids.next());
    int place = HeldRows.bindSubject(statement, first + 1, subject);
    statement.setString(place++, consumption.clientId());
    statement.setString(place++, consumption.feature().value());
    statement.setString(place++, consumption.key());
    statement.setLong(place++, consumption.amount());
    statement.setLong(place++, ofPlan);
    statement.setLong(place++, takenAt.toEpochMilli());
    statement.setLong(place++, period.start().toEpochMilli());
    statement.setLong(place++, period.end().toEpochMilli());
    statement.setString(place++, answer);
    return place;
  }
}
