package io.keycloaksaas.invitation;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.organization.Role;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.keycloak.models.KeycloakSession;

/** Resolves role keys; in the place of the organization room's own resolver until it is there. */
record InvitationRoles(KeycloakSession session, String organizationId) {
  List<Role> resolve(Collection<String> keys) {
    var templates = session.getProvider(CatalogProvider.class).current().catalog().roles();
    return new TreeSet<>(keys)
        .stream()
            .map(
                key -> {
                  if (!templates.containsKey(key)) {
                    throw Problem.of(
                        ProblemCode.ROLE_NOT_FOUND,
                        "There is no role '" + key + "' in this organization.");
                  }
                  return Role.template(key);
                })
            .toList();
  }
}
