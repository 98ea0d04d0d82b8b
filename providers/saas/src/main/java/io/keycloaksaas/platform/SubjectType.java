package io.keycloaksaas.platform;

import java.util.Locale;

/** Who subscribes, is granted and is overridden. */
public enum SubjectType {
  USER,
  ORGANIZATION;

  /** The word in the database, in events and in the REST API. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
