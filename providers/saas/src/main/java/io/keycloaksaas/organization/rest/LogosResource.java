package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Logo;
import io.keycloaksaas.organization.Logos;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /realms/{realm}/saas/v1/logos}: for everybody who knows a logo's random name, without a
 * token. What was uploaded is shown as the image it is, or not at all.
 */
public class LogosResource {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final KeycloakSession session;

  public LogosResource(KeycloakSession session) {
    this.session = session;
  }

  @GET
  @Path("{logo}")
  @Operation(
      value = "Shows a logo",
      right = Operation.ANYONE,
      gives = byte[].class,
      media = {"image/png", "image/jpeg", "image/webp"},
      problems = ProblemCode.NOT_FOUND)
  public Response get(@PathParam("logo") String id) {
    Logo logo =
        Logos.find(session, id)
            .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no such logo."));
    return Response.ok(logo.content(), logo.mediaType())
        .header("Cache-Control", FOR_EVER)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
