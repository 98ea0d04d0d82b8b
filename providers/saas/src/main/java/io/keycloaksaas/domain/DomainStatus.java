package io.keycloaksaas.domain;

import java.util.Locale;

/** How far a domain is known to be an organization's. */
public enum DomainStatus {
  /** Asked for, and not proven yet. */
  PENDING,
  VERIFIED,
  /** Proven once, and not found any more. */
  LOST;

  /** The word in the REST API. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
