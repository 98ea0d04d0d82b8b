package io.keycloaksaas.catalog;

import java.util.Locale;

/** What a feature's value is. */
public enum FeatureType {
  /** Granted or not. */
  BOOLEAN,
  /** A whole number ≥ 0, or unlimited. */
  LIMIT,
  /** A pool that grants fill and usage empties. */
  METERED;

  /** The word in the catalogue and in the REST API. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
