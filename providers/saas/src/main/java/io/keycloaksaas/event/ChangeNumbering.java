package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.keycloak.models.KeycloakSession;

/** Numbers the changes of entitlements, by the same rules as the log. */
final class ChangeNumbering {
  static final String ENTITY = "SaasEntitlementChange";

  private ChangeNumbering() {}

  /** How many it has numbered; empty when another node is at it. */
  static OptionalInt number(KeycloakSession session, String realmId, int max) {
    String sequence = SequenceEntity.ENTITLEMENT_CHANGES;
    Sequences sequences = new Sequences(session);
    if (sequences.lock(realmId, sequence, ENTITY).isEmpty()) {
      return sequences.isWaiting(ENTITY, realmId) ? OptionalInt.empty() : OptionalInt.of(0);
    }
    WaitingRows waiting = new WaitingRows(Database.of(session));
    List<String> ids = waiting.changes(realmId, max);
    if (!ids.isEmpty()) {
      waiting.numberChanges(
          ids, sequences.take(realmId, Map.of(sequence, ids.size())).get(sequence));
    }
    return OptionalInt.of(ids.size());
  }
}
