package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Members;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/leave}: any member, whatever his permissions. */
public class LeaveResource {
  private final KeycloakSession session;
  private final String organization;

  public LeaveResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @POST
  @Operation(
      value = "Leaves the organization",
      right = Operation.MEMBER,
      problems = {ProblemCode.LAST_OWNER, ProblemCode.MANAGED_MEMBER})
  public Response leave() {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    Membership membership = TenantAccess.enter(session, caller, organization);
    new Members(session, membership.organization().id(), RoleGranter.ADMINISTRATOR)
        .leave(caller.user().getId());
    return Answers.noContent();
  }
}
