package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.OrganizationStatus;

/**
 * An organization that was disabled in Keycloak's own console is suspended, whatever our row says.
 * Not for what is remembered between requests: Keycloak tells nobody of that switch.
 */
final class EffectiveStatus {
  private EffectiveStatus() {}

  /**
   * @param enabled of the native organization; null where it is unknown
   */
  static Organization of(Organization organization, Boolean enabled) {
    return Boolean.FALSE.equals(enabled) && organization.status() == OrganizationStatus.ACTIVE
        ? organization.with(OrganizationStatus.SUSPENDED)
        : organization;
  }

  /** As a condition on {@code o}, our row, and {@code n}, the native one. */
  static String is(OrganizationStatus status) {
    return switch (status) {
      case ACTIVE -> " o.status = ACTIVE and n.enabled = true";
      case SUSPENDED -> " (o.status = SUSPENDED or o.status = ACTIVE and n.enabled = false)";
      case DELETED -> " o.status = DELETED";
    };
  }
}
