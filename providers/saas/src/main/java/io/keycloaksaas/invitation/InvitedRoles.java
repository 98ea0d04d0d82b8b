package io.keycloaksaas.invitation;

import com.google.auto.service.AutoService;
import io.keycloaksaas.invitation.jpa.JpaInvitations;
import io.keycloaksaas.organization.RoleHolder;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** The roles that pending invitations promise: who edits one edits them, too. Thread-safe. */
@AutoService(RoleHolder.class)
public final class InvitedRoles implements RoleHolder {

  @Override
  public long holders(KeycloakSession session, String organizationId, String roleId) {
    return new JpaInvitations(session).promising(organizationId, roleId);
  }

  @Override
  public Set<String> rolesOfHolders(KeycloakSession session, String organizationId, String roleId) {
    return new JpaInvitations(session).promisedBeside(organizationId, roleId);
  }
}
