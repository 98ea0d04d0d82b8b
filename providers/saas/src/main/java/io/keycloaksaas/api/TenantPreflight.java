package io.keycloaksaas.api;

import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.TenantAuth;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.cors.Cors;

/**
 * A browser asks before it sends; no token travels with that question. A class of its own, as in
 * Keycloak's admin API: beside the locators of {@link TenantApi} a catch-all would never be
 * reached, since a literal path wins.
 */
public class TenantPreflight {
  private final KeycloakSession session;

  TenantPreflight(KeycloakSession session) {
    this.session = session;
  }

  @OPTIONS
  @Path("{any:.*}")
  public Response preflight() {
    Answers.varyByOrigin(session);
    return Cors.builder()
        .preflight()
        .auth()
        .allowedMethods(TenantAuth.methods())
        .add(Response.ok());
  }
}
