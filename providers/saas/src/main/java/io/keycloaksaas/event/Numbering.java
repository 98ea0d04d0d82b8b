package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  public Optional<String> nextRealm(KeycloakSession session, String before) {
    return new Sequences(session).nextRealm(ENTITY, before);
  }

  @Override
  public int number(KeycloakSession session, String realmId, int max) {
    Sequences sequences = new Sequences(session);
    Optional<SequenceEntity> lock = sequences.lock(realmId, SequenceEntity.REALM);
    if (lock.isEmpty()) {
      return 0;
    }
    List<EventEntity> rows = sequences.waiting(EventEntity.class, ENTITY, realmId, max);
    Map<String, SequenceEntity> organizations = organizations(Database.of(session), realmId, rows);
    for (EventEntity row : rows) {
      row.number(
          lock.get().next(),
          row.isPublic() && row.organizationId() != null
              ? organizations.get(row.organizationId()).next()
              : null);
    }
    List<LoggedEvent> events = rows.stream().map(EventEntity::logged).toList();
    if (!events.isEmpty()) {
      Map<String, Seal> seals =
          Chain.seal(session, realmId, rows.stream().map(EventEntity::chainRow).toList());
      rows.stream()
          .filter(row -> seals.containsKey(row.id()))
          .forEach(row -> row.seal(seals.get(row.id())));
      tell(session, realmId, events);
    }
    return events.size();
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
      EntityManager em, String realmId, List<EventEntity> rows) {
    Set<String> ids =
        rows.stream()
            .map(EventEntity::organizationId)
            .filter(Objects::nonNull)
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
