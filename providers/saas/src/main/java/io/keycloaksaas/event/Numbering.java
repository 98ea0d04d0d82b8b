package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Numbers the log, seals it and tells the subscribers. */
final class Numbering implements Sequencer.Queue {
  private static final String ENTITY = "SaasEvent";

  private final List<EventSubscriber> subscribers;

  Numbering(List<EventSubscriber> subscribers) {
    this.subscribers = List.copyOf(subscribers);
  }

  @Override
  public List<String> realms(KeycloakSession session) {
    return new Sequences(session).waiting(ENTITY);
  }

  @Override
  public int number(KeycloakSession session, String realmId, int max) {
    Optional<SequenceEntity> lock = new Sequences(session).lock(realmId, SequenceEntity.REALM);
    if (lock.isEmpty()) {
      return 0;
    }
    EntityManager em = Database.of(session);
    WaitingRows waiting = new WaitingRows(em);
    List<ChainRow> rows = waiting.events(realmId, max);
    if (!rows.isEmpty()) {
      List<ChainRow> numbered = numbered(lock.get(), organizations(em, realmId, rows), rows);
      waiting.number(numbered, Chain.seal(session, realmId, numbered));
      tell(session, realmId, numbered.stream().map(ChainRow::logged).toList());
    }
    return rows.size();
  }

  private static List<ChainRow> numbered(
      SequenceEntity ofRealm, Map<String, SequenceEntity> organizations, List<ChainRow> rows) {
    return rows.stream()
        .map(
            row ->
                row.numbered(
                    ofRealm.next(),
                    isOfOrganization(row) ? organizations.get(row.organizationId()).next() : null))
        .toList();
  }

  private static boolean isOfOrganization(ChainRow row) {
    return row.isPublic() && row.organizationId() != null;
  }

  private void tell(KeycloakSession session, String realmId, List<LoggedEvent> events) {
    if (subscribers.isEmpty()) {
      return;
    }
    RealmModel realm = session.realms().getRealm(realmId);
    if (realm != null) {
      session.getContext().setRealm(realm);
      subscribers.forEach(subscriber -> subscriber.numbered(session, events));
    }
  }

  private static Map<String, SequenceEntity> organizations(
      EntityManager em, String realmId, List<ChainRow> rows) {
    Set<String> ids =
        rows.stream()
            .filter(Numbering::isOfOrganization)
            .map(ChainRow::organizationId)
            .collect(Collectors.toSet());
    Map<String, SequenceEntity> found = new HashMap<>();
    if (!ids.isEmpty()) {
      em.createQuery(
              "select s from SaasEventSequence s where s.realmId = :realm and s.organizationId in (:ids)",
              SequenceEntity.class)
          .setParameter("realm", realmId)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(row -> found.put(row.organizationId(), row));
    }
    List<String> missing = new ArrayList<>(ids);
    missing.removeAll(found.keySet());
    for (String id : missing) {
      SequenceEntity row = new SequenceEntity(realmId, id);
      em.persist(row);
      found.put(id, row);
    }
    return found;
  }
}
