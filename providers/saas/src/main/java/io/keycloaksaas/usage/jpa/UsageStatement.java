package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.event.EventInsertion;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.usage.Consumption;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keycloak.models.KeycloakSession;

/**
 * A consumption by one statement, as PostgreSQL can: the record under its key, and only with it
 * what the grants gave and the event. For a caller that holds the subject's lock.
 */
final class UsageStatement {
  private static final String STATEMENT =
      """
      with taken as (
        insert into SAAS_USAGE (ID, REALM_ID, SUBJECT_TYPE, SUBJECT_ID, CLIENT_ID, FEATURE, USAGE_KEY,
          AMOUNT, PLAN_AMOUNT, TAKEN_AT, PERIOD_START, PERIOD_END, ANSWER)
        values (:row, :realm, :type, :id, :client, :feature, :key,
          :amount, :ofPlan, :at, :start, :end, :answer)
        on conflict do nothing returning ID),
      burnt as (
        update SAAS_GRANT set USED = USED + b.UNITS from (values %s) b (ID, UNITS)
        where SAAS_GRANT.ID = b.ID and exists (select 1 from taken) returning SAAS_GRANT.ID),
      told as (%s where exists (select 1 from taken))
      select (select count(*) from taken), (select count(*) from burnt)
      """;

  private final KeycloakSession session;
  private final EntityManager em;

  UsageStatement(KeycloakSession session) {
    this.session = session;
    this.em = Database.of(session);
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
    List<String> grants = List.copyOf(units.keySet());
    Query query =
        em.createNativeQuery(
                STATEMENT.formatted(values(grants.size()), event.select()), Object[].class)
            .setParameter("row", Ids.next())
            .setParameter("realm", subject.realmId())
            .setParameter("type", subject.type().name())
            .setParameter("id", subject.id())
            .setParameter("client", consumption.clientId())
            .setParameter("feature", consumption.feature().value())
            .setParameter("key", consumption.key())
            .setParameter("amount", consumption.amount())
            .setParameter("ofPlan", ofPlan)
            .setParameter("at", takenAt.toEpochMilli())
            .setParameter("start", period.start().toEpochMilli())
            .setParameter("end", period.end().toEpochMilli())
            .setParameter("answer", answer);
    for (int i = 0; i < grants.size(); i++) {
      query
          .setParameter("grant" + i, grants.get(i))
          .setParameter("units" + i, units.get(grants.get(i)));
    }
    event.bind(query);
    Object[] counts = (Object[]) query.getSingleResult();
    if (((Number) counts[0]).intValue() == 0) {
      return false;
    }
    if (((Number) counts[1]).intValue() != grants.size()) {
      throw new IllegalStateException("A grant went while its subject was held: " + grants);
    }
    event.written(session);
    return true;
  }

  private static String values(int grants) {
    return IntStream.range(0, grants)
        .mapToObj(i -> "(cast(:grant" + i + " as varchar), cast(:units" + i + " as bigint))")
        .collect(Collectors.joining(", "));
  }
}
