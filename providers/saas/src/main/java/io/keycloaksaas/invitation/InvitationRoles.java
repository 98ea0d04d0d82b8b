package io.keycloaksaas.invitation;

import io.keycloaksaas.organization.Role;
import java.util.Collection;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** Resolves role keys; in the place of the organization room's own resolver until it is there. */
record InvitationRoles(KeycloakSession session, String organizationId) {
  List<Role> resolve(Collection<String> keys) {
    return keys.stream().sorted().distinct().map(Role::template).toList();
  }
}
