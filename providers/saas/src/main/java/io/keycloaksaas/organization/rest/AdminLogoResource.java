package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.Logos;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** {@code /admin/…/organizations/{organization}/logo}. */
public class AdminLogoResource {
  private final AdminGate gate;
  private final String idOrSlug;

  AdminLogoResource(AdminGate gate, String idOrSlug) {
    this.gate = gate;
    this.idOrSlug = idOrSlug;
  }

  /** The bytes of the image, whatever type the request gives them. */
  @PUT
  @Operation(
      value = "Gives an organization a logo",
      right = "manage-organizations",
      takes = byte[].class,
      media = {"image/png", "image/jpeg", "image/webp"},
      gives = OrganizationRepresentation.class)
  public Response put(InputStream body) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    byte[] content = Body.bytes(gate.session(), body, Logos.MAX_BYTES);
    Organization after = new Logos(gate.session()).put(organization.id(), content, () -> {});
    return Answers.ok(OrganizationRepresentation.of(gate.session(), after), after.etag());
  }

  @DELETE
  @Operation(value = "Takes an organization's logo away", right = "manage-organizations")
  public Response remove() {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    new Logos(gate.session()).remove(organization.id(), () -> {});
    return Answers.noContent();
  }
}
