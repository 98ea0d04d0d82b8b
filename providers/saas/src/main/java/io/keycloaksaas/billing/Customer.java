package io.keycloaksaas.billing;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/**
 * A subject as a billing provider knows it. We made it there; nothing else ties a customer to a
 * subject.
 *
 * @param syncVersion raised by each write of what the provider says, see {@link CustomerSync}
 */
public record Customer(
    SubjectRef subject, String provider, String account, String externalId, long syncVersion) {

  /** Writes into the log of whose customer it is. */
  void log(KeycloakSession session, EventType type, Map<String, Object> data) {
    boolean organization = subject.type() == SubjectType.ORGANIZATION;
    EventLog.write(
        session,
        new Event(
            type, organization ? subject.id() : null, organization ? null : subject.id(), data));
  }
}
