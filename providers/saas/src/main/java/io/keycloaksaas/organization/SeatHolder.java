package io.keycloaksaas.organization;

import org.keycloak.models.KeycloakSession;

/**
 * Knows seats that are promised to people who are no members yet, such as pending invitations. They
 * count where the setting {@code members.countPending} says so. Found by {@link
 * java.util.ServiceLoader}.
 */
public interface SeatHolder {

  /** How many seats of the organization are held now. */
  long held(KeycloakSession session, String organizationId);
}
