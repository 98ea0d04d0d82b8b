package io.keycloaksaas.invitation;

import com.google.auto.service.AutoService;
import io.keycloaksaas.invitation.jpa.JpaInvitations;
import io.keycloaksaas.organization.RoleHolder;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** The roles that pending invitations promise. */
@AutoService(RoleHolder.class)
public final class InvitedRoles implements RoleHolder {

  @Override
  public long holders(KeycloakSession session, String organizationId, String roleId) {
    return new JpaInvitations(session).promises(organizationId, roleId);
  }

  @Override
  public Set<String> rolesOfHolders(KeycloakSession session, String organizationId, String roleId) {
    return Set.copyOf(new JpaInvitations(session).promisedWith(organizationId, roleId));
  }
}
