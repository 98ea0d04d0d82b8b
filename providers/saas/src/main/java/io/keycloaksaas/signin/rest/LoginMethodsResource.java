package io.keycloaksaas.signin.rest;

import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.signin.LoginMethods;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /realms/{realm}/saas/v1/login-methods}: for an application's own sign-in page. Public, the
 * same bytes for everybody, for any origin; no cookie is read.
 */
public class LoginMethodsResource {
  private final KeycloakSession session;

  public LoginMethodsResource(KeycloakSession session) {
    this.session = session;
  }

  @GET
  @Operation(
      value = "Lists the ways to sign in",
      right = Operation.ANYONE,
      gives = LoginMethods.class)
  public Response get() {
    return Response.ok(Json.write(LoginMethods.of(session)), MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "public, max-age=60")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
