package io.keycloaksaas.usage;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.usage.jpa.Blanks;
import io.keycloaksaas.usage.jpa.JpaPools;
import io.keycloaksaas.usage.jpa.Pool;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** Tells of consumption, and once per period and feature that a pool is nearly and wholly used. */
record UsageEvents(KeycloakSession session, JpaPools pools) {
  private static final int NEARLY = 80;
  private static final int WHOLLY = 100;

  /** How much more may be used before another threshold is to be told of; below zero if it is. */
  static long untold(Pool pool, Balance balance) {
    return pool.notified() >= WHOLLY
        ? Long.MAX_VALUE
        : balance.mostBelow(pool.notified() >= NEARLY ? WHOLLY : NEARLY) - balance.used();
  }

  static Event consumed(
      SubjectRef subject, Consumption consumption, Pool pool, Balance afterwards) {
    Map<String, Object> data = data(subject, pool, afterwards);
    data.put("client_id", consumption.clientId());
    data.put("amount", consumption.amount());
    return event(EventType.USAGE_CONSUMED, subject, data);
  }

  /** The same with {@link Blanks}. */
  static Event consumedBlank(
      SubjectRef subject, Consumption consumption, Pool pool, Balance afterwards) {
    Event event = consumed(subject, consumption, pool, afterwards);
    return new Event(event.type(), event.organizationId(), event.userId(), Blanks.in(event.data()));
  }

  /**
   * @param pool as it is afterwards
   * @param told the highest threshold that was told of in this period
   */
  void tell(SubjectRef subject, Consumption consumption, Pool pool, int told) {
    EventLog.together(session, () -> write(subject, consumption, pool, told));
  }

  private void write(SubjectRef subject, Consumption consumption, Pool pool, int told) {
    Balance balance = pool.balance();
    EventLog.write(session, consumed(subject, consumption, pool, balance));
    if (told < NEARLY && balance.isUsedTo(NEARLY)) {
      threshold(EventType.USAGE_THRESHOLD_REACHED, subject, pool, NEARLY);
    }
    if (told < WHOLLY && balance.isUsedTo(WHOLLY)) {
      threshold(EventType.USAGE_EXHAUSTED, subject, pool, WHOLLY);
    }
    if (reached(balance) > told) {
      pools.notified(pool, reached(balance));
    }
  }

  private static int reached(Balance balance) {
    return balance.isUsedTo(WHOLLY) ? WHOLLY : balance.isUsedTo(NEARLY) ? NEARLY : 0;
  }

  private void threshold(EventType type, SubjectRef subject, Pool pool, int percent) {
    Map<String, Object> data = data(subject, pool, pool.balance());
    data.put("percent", percent);
    EventLog.write(session, event(type, subject, data));
  }

  /** Of the balance only what is used and what remains may follow from what was used before. */
  private static Map<String, Object> data(SubjectRef subject, Pool pool, Balance shown) {
    BalanceRepresentation balance = BalanceRepresentation.of(shown);
    Map<String, Object> data = new HashMap<>();
    data.put("subject_type", subject.type().key());
    data.put("subject_id", subject.id());
    data.put("feature", pool.feature().value());
    data.put("granted", balance.granted());
    data.put("used", balance.used());
    data.put("reserved", balance.reserved());
    data.put("remaining", balance.remaining());
    data.put("period_start", pool.allowance().period().start().toString());
    data.put("period_end", pool.allowance().period().end().toString());
    return data;
  }

  private static Event event(EventType type, SubjectRef subject, Map<String, Object> data) {
    boolean organization = subject.type() == SubjectType.ORGANIZATION;
    return new Event(
        type, organization ? subject.id() : null, organization ? null : subject.id(), data);
  }
}
