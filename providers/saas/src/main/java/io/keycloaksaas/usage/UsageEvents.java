package io.keycloaksaas.usage;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.usage.jpa.JpaPools;
import io.keycloaksaas.usage.jpa.Pool;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** Tells of consumption, and once per period and feature that a pool is nearly and wholly used. */
record UsageEvents(KeycloakSession session, JpaPools pools) {
  private static final int NEARLY = 80;
  private static final int WHOLLY = 100;

  /**
   * @param pool as it is afterwards
   * @param told the highest threshold that was told of in this period
   */
  void consumed(SubjectRef subject, Consumption consumption, Pool pool, int told) {
    Map<String, Object> data = data(subject, pool);
    data.put("client_id", consumption.clientId());
    data.put("amount", consumption.amount());
    write(EventType.USAGE_CONSUMED, subject, data);
    Balance balance = pool.balance();
    if (told < NEARLY && balance.isUsedTo(NEARLY)) {
      write(EventType.USAGE_THRESHOLD_REACHED, subject, threshold(subject, pool, NEARLY));
    }
    if (told < WHOLLY && balance.isUsedTo(WHOLLY)) {
      write(EventType.USAGE_EXHAUSTED, subject, threshold(subject, pool, WHOLLY));
    }
    int reached = balance.isUsedTo(WHOLLY) ? WHOLLY : balance.isUsedTo(NEARLY) ? NEARLY : 0;
    if (reached > told) {
      pools.notified(pool, reached);
    }
  }

  private static Map<String, Object> threshold(SubjectRef subject, Pool pool, int percent) {
    Map<String, Object> data = data(subject, pool);
    data.put("percent", percent);
    return data;
  }

  private static Map<String, Object> data(SubjectRef subject, Pool pool) {
    BalanceRepresentation balance = BalanceRepresentation.of(pool.balance());
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

  private void write(EventType type, SubjectRef subject, Map<String, Object> data) {
    boolean organization = subject.type() == SubjectType.ORGANIZATION;
    EventLog.write(
        session,
        new Event(
            type, organization ? subject.id() : null, organization ? null : subject.id(), data));
  }
}
