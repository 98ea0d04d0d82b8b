package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.TenantAuth.Access;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/permissions}. */
public class PermissionsResource {
  private final KeycloakSession session;
  private final String organization;

  public PermissionsResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @GET
  @Operation(
      value = "Lists the permissions that roles can name",
      right = "org:read",
      gives = PermissionsRepresentation.class)
  public Response list() {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, "org:read");
    return Answers.ok(PermissionsRepresentation.of(session, access.organizationId()));
  }
}
