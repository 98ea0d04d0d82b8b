package io.keycloaksaas.catalog;

import java.util.Locale;
import java.util.Optional;

/**
 * One difference between two versions, for people.
 *
 * @param path such as {@code plans.pro.values.runs}; a whole entry when it was added or removed
 * @param before absent when added
 * @param after absent when removed
 */
public record CatalogChange(
    String path, Action action, Optional<String> before, Optional<String> after) {
  public enum Action {
    ADDED,
    REMOVED,
    /** Also of a plan or feature that comes back. */
    CHANGED,
    /** A plan that closed to new subscribers, or a feature that retired. */
    ARCHIVED;

    /** The word in the REST API. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
