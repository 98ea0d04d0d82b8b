package io.keycloaksaas.organization;

import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * Knows who holds roles besides members: pending invitations, keys. They store role ids. Found by
 * {@link java.util.ServiceLoader}; called under the lock of the organization.
 */
public interface RoleHolder {

  /** How many hold the role. */
  long holders(KeycloakSession session, String organizationId, String roleId);

  /** The ids of all roles of those who hold this one: who edits it acts on all of them. */
  Set<String> rolesOfHolders(KeycloakSession session, String organizationId, String roleId);
}
