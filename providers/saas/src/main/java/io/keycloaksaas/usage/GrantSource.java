package io.keycloaksaas.usage;

import java.util.Locale;

/** Where an administrator's grant comes from. */
public enum GrantSource {
  BOUGHT,
  PROMOTIONAL,
  MANUAL;

  /** The word in the database, in events and in the REST API. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
