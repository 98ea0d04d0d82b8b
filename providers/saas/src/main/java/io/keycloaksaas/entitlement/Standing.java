package io.keycloaksaas.entitlement;

import java.util.Locale;

/** How a subject stands with its plan (rule 8). */
public enum Standing {
  NONE,
  FREE,
  PAST_DUE,
  TRIALING,
  PAID;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
