package io.keycloaksaas.organization;

import com.google.auto.service.AutoService;
import io.keycloaksaas.catalog.RoleKeyHolder;
import io.keycloaksaas.organization.jpa.JpaRoles;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** Tells the catalogue which keys organizations have given to roles of their own. */
@AutoService(RoleKeyHolder.class)
public final class OwnRoleKeys implements RoleKeyHolder {
  @Override
  public Set<String> taken(KeycloakSession session, Set<String> keys) {
    return new JpaRoles(session).taken(keys);
  }
}
