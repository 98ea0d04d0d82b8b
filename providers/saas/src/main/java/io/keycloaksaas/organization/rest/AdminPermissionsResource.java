package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;

/** {@code /admin/…/organizations/{organization}/permissions}. */
public class AdminPermissionsResource {
  private final AdminGate gate;
  private final String idOrSlug;

  public AdminPermissionsResource(AdminGate gate, String idOrSlug) {
    this.gate = gate;
    this.idOrSlug = idOrSlug;
  }

  @GET
  @Operation(
      value = "Lists the permissions that roles can name",
      right = "view-organizations",
      gives = PermissionsRepresentation.class)
  public Response list() {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    return Answers.ok(PermissionsRepresentation.of(gate.session(), organization.id()));
  }
}
