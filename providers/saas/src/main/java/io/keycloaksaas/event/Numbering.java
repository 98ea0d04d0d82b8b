package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Numbers the log, seals it and tells the subscribers. */
final class Numbering {
  static final String ENTITY = "SaasEvent";

  private final List<EventSubscriber> subscribers;

  Numbering(List<EventSubscriber> subscribers) {
    this.subscribers = List.copyOf(subscribers);
  }

  /** The ids of what it has numbered, in order; empty when another node is at it. */
  Optional<List<String>> number(KeycloakSession session, String realmId, String from, int max) {
    Sequences sequences = new Sequences(session);
    if (sequences.lock(realmId, SequenceEntity.REALM, ENTITY).isEmpty()) {
      return sequences.isWaiting(ENTITY, realmId, from) ? Optional.empty() : Optional.of(List.of());
    }
    WaitingRows waiting = new WaitingRows(Database.of(session));
    List<ChainRow> rows = waiting.events(realmId, from, max);
    if (!rows.isEmpty()) {
      List<ChainRow> numbered = numbered(rows, sequences.take(realmId, counts(rows)));
      waiting.number(numbered, Chain.seal(session, realmId, numbered));
      tell(session, realmId, numbered.stream().map(ChainRow::logged).toList());
    }
    return Optional.of(rows.stream().map(ChainRow::id).toList());
  }

  /** How many numbers of which sequence. */
  private static Map<String, Integer> counts(List<ChainRow> rows) {
    Map<String, Integer> counts = new TreeMap<>();
    counts.put(SequenceEntity.REALM, rows.size());
    rows.stream()
        .filter(Numbering::isOfOrganization)
        .forEach(row -> counts.merge(row.organizationId(), 1, Integer::sum));
    return counts;
  }

  /**
   * @param next of each sequence
   */
  private static List<ChainRow> numbered(List<ChainRow> rows, Map<String, Long> next) {
    return rows.stream()
        .map(
            row ->
                row.numbered(
                    next.merge(SequenceEntity.REALM, 1L, Long::sum) - 1,
                    isOfOrganization(row)
                        ? next.merge(row.organizationId(), 1L, Long::sum) - 1
                        : null))
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
}
