package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.FactChanges;
import io.keycloaksaas.persistence.FactChanges.Cause;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Writes history and event of a change beside the change. */
final class SubscriptionRecorder {
  private final KeycloakSession session;
  private final Quantities quantities;

  SubscriptionRecorder(KeycloakSession session) {
    this.session = session;
    this.quantities = new Quantities(session);
  }

  Subscription changed(SubscriptionEntity row, long version, EventType type) {
    return changed(row, version, type, Times.CLOCK.instant(), Optional.empty());
  }

  /**
   * @param at since when it is so: now, or the instant at which time did it
   * @param note of an administrator
   */
  Subscription changed(
      SubscriptionEntity row, long version, EventType type, Instant at, Optional<Note> note) {
    if (row.status != SubscriptionStatus.CANCELED) {
      quantities.follow(row, row.isManual() ? 1 : row.quantity);
    }
    row.touch(Times.CLOCK.millis());
    FactChanges.ofSubject(session, row.subject(), new Cause("subscription", row.id));
    SubscriptionHistoryEntity history =
        new SubscriptionHistoryEntity(row, at.toEpochMilli(), type.key(), Json.write(row.state()));
    note.ifPresent(
        why -> {
          history.reason = why.reason();
          history.actorId = why.actorId();
        });
    Database.of(session).persist(history);
    log(row, version, type, at);
    return row.record();
  }

  /** What changes no answer, and is said only. */
  void announced(SubscriptionEntity row, long version, EventType type, Instant at) {
    row.touch(Times.CLOCK.millis());
    log(row, version, type, at);
  }

  private void log(SubscriptionEntity row, long version, EventType type, Instant at) {
    Map<String, Object> data = new HashMap<>(row.state());
    data.put("version", version);
    data.put("occurred_at", at.toString());
    EventLog.write(
        session,
        row.subjectType == SubjectType.ORGANIZATION
            ? new Event(type, row.subjectId, null, data)
            : new Event(type, null, row.subjectId, data));
  }
}
