package io.keycloaksaas.api;

import io.keycloaksaas.setup.rest.ConsolePageResource;
import io.keycloaksaas.signin.rest.InvitationPageResource;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas}: the version of the API. */
public class TenantRoot {
  private final KeycloakSession session;

  TenantRoot(KeycloakSession session) {
    this.session = session;
  }

  /** Pages of a browser, beside the API. */
  @Path("invitation")
  public InvitationPageResource invitation() {
    Paths.requireClean(session);
    return new InvitationPageResource(session);
  }

  /** The consoles' pages without a console of Keycloak's. */
  @Path("console")
  public ConsolePageResource console() {
    Paths.requireClean(session);
    return new ConsolePageResource(session);
  }

  /** As an object, since what answers a preflight is no part of the API. */
  @Path("v1")
  public Object v1() {
    Paths.requireClean(session);
    boolean preflight =
        HttpMethod.OPTIONS.equals(session.getContext().getHttpRequest().getHttpMethod());
    return preflight ? new TenantPreflight(session) : new TenantApi(session);
  }
}
