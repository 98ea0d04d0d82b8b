package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Numbers the changes of entitlements, by the same rules as the log. */
final class ChangeNumbering implements Sequencer.Queue {
  private static final String ENTITY = "SaasEntitlementChange";

  @Override
  public List<String> realms(KeycloakSession session) {
    return new Sequences(session).waiting(ENTITY);
  }

  @Override
  public int number(KeycloakSession session, String realmId, int max) {
    Optional<SequenceEntity> lock =
        new Sequences(session).lock(realmId, SequenceEntity.ENTITLEMENT_CHANGES);
    if (lock.isEmpty()) {
      return 0;
    }
    WaitingRows waiting = new WaitingRows(Database.of(session));
    List<String> ids = waiting.changes(realmId, max);
    if (!ids.isEmpty()) {
      waiting.numberChanges(ids, lock.get().next(ids.size()));
    }
    return ids.size();
  }
}
