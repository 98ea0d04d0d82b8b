package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Numbers the changes of entitlements, by the same rules as the log. */
final class ChangeNumbering {
  static final String ENTITY = "SaasEntitlementChange";

  private ChangeNumbering() {}

  /** The ids of what it has numbered, in order; empty when another node is at it. */
  static Optional<List<String>> number(
      KeycloakSession session, String realmId, String from, int max) {
    String sequence = SequenceEntity.ENTITLEMENT_CHANGES;
    Sequences sequences = new Sequences(session);
    if (sequences.lock(realmId, sequence, ENTITY).isEmpty()) {
      return sequences.isWaiting(ENTITY, realmId, from) ? Optional.empty() : Optional.of(List.of());
    }
    WaitingRows waiting = new WaitingRows(Database.of(session));
    List<String> ids = waiting.changes(realmId, from, max);
    if (!ids.isEmpty()) {
      waiting.numberChanges(
          ids, sequences.take(realmId, Map.of(sequence, ids.size())).get(sequence));
    }
    return Optional.of(ids);
  }
}
