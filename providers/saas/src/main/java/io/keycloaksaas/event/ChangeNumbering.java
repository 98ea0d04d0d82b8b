package io.keycloaksaas.event;

import io.keycloaksaas.persistence.EntitlementChangeEntity;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Numbers the changes of entitlements, by the same rules as the log. */
final class ChangeNumbering implements Sequencer.Queue {
  private static final String ENTITY = "SaasEntitlementChange";

  @Override
  public Optional<String> nextRealm(KeycloakSession session, String before) {
    return new Sequences(session).nextRealm(ENTITY, before);
  }

  @Override
  public int number(KeycloakSession session, String realmId, int max) {
    Sequences sequences = new Sequences(session);
    Optional<SequenceEntity> lock = sequences.lock(realmId, SequenceEntity.ENTITLEMENT_CHANGES);
    if (lock.isEmpty()) {
      return 0;
    }
    List<EntitlementChangeEntity> rows =
        sequences.waiting(EntitlementChangeEntity.class, ENTITY, realmId, max);
    rows.forEach(row -> row.number(lock.get().next()));
    return rows.size();
  }
}
