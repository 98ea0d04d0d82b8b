package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Logos;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.TenantAuth.Access;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/logo}; it is fetched from {@link LogosResource}. */
public class LogoResource {
  private static final String UPDATE = "org:update";

  private final KeycloakSession session;
  private final String organization;

  LogoResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  /** The bytes of the image, whatever type the request gives them. */
  @PUT
  @Operation(
      value = "Gives an organization a logo",
      right = UPDATE,
      alsoImpersonated = true,
      takes = byte[].class,
      media = {"image/png", "image/jpeg", "image/webp"},
      gives = OrganizationRepresentation.class)
  public Response put(InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE_AS_USER, organization, UPDATE);
    new Logos(session)
        .put(
            access.organizationId(),
            Body.bytes(session, body, Logos.MAX_BYTES),
            () -> TenantAccess.recheck(session, access, UPDATE));
    var membership = TenantAccess.recheck(session, access, UPDATE);
    return Answers.ok(
        OrganizationRepresentation.of(session, membership), membership.organization().etag());
  }

  @DELETE
  @Operation(value = "Takes an organization's logo away", right = UPDATE, alsoImpersonated = true)
  public Response remove() {
    MemberAccess access = TenantAccess.member(session, Access.WRITE_AS_USER, organization, UPDATE);
    new Logos(session)
        .remove(access.organizationId(), () -> TenantAccess.recheck(session, access, UPDATE));
    return Answers.noContent();
  }
}
