package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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

  /** How many it has numbered; empty when another node is at it. */
  OptionalInt number(KeycloakSession session, String realmId, int max) {
    Sequences sequences = new Sequences(session);
    if (sequences.lock(realmId, SequenceEntity.REALM, ENTITY).isEmpty()) {
      return sequences.isWaiting(ENTITY, realmId) ? OptionalInt.empty() : OptionalInt.of(0);
    }
    WaitingRows waiting = new WaitingRows(Database.of(session));
    List<ChainRow> rows = waiting.events(realmId, max);
    if (!rows.isEmpty()) {
      List<ChainRow> numbered = numbered(rows, sequences.take(realmId, counts(rows)));
      waiting.number(numbered, Chain.seal(session, realmId, numbered));
      tell(session, realmId, numbered.stream().map(ChainRow::logged).toList());
    }
    return OptionalInt.of(rows.size());
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
