package io.keycloaksaas.organization;

import org.keycloak.models.KeycloakSession;

/**
 * Knows what a room further right keeps in an organization for its members or its applications:
 * whoever has some of it would miss the organization. Found by {@link java.util.ServiceLoader}.
 */
public interface OrganizationHoldings {

  /** Whether there is any; asked under the lock of the organization. */
  boolean holds(KeycloakSession session, String organizationId);
}
