package io.keycloaksaas.organization;

import java.util.Locale;

/** Only an active organization contributes to anybody's entitlements. */
public enum OrganizationStatus {
  ACTIVE,
  SUSPENDED,
  DELETED;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
