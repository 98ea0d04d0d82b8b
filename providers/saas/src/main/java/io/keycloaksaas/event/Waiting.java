package io.keycloaksaas.event;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which realms rows wait for their numbers, as far as this node knows, and from which id on to
 * look for them. An index of what waits keeps the entries of what has left it until the database
 * cleans up; who began at its beginning would go through all of them each time. Thread-safe.
 */
final class Waiting {
  /** Sorts before every id. */
  static final String BEGINNING = "";

  private final Map<String, String> from = new ConcurrentHashMap<>();

  /** Of several ids of a realm the first counts. */
  void add(String realmId, String id) {
    from.merge(realmId, id, (one, other) -> one.compareTo(other) < 0 ? one : other);
  }

  boolean isEmpty() {
    return from.isEmpty();
  }

  /** The ids by realms, which are looked at from here on. */
  Map<String, String> take() {
    Map<String, String> taken = new HashMap<>();
    from.keySet().forEach(realmId -> taken.put(realmId, from.remove(realmId)));
    return taken;
  }
}
