package io.keycloaksaas.organization;

import org.keycloak.models.KeycloakSession;

/**
 * What a room further right keeps in organizations and wants to say goodbye to, piece by piece,
 * before an organization is purged; the rest goes with the organization's row. Found by {@link
 * java.util.ServiceLoader}.
 */
public interface OrganizationContent {

  /**
   * Removes some of it, in the transaction at hand.
   *
   * @return whether there may be more
   */
  boolean purge(KeycloakSession session, String organizationId, int most);
}
