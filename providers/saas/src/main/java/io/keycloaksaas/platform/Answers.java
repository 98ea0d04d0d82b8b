package io.keycloaksaas.platform;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;

/** Successful answers, rendered by {@link Json}, never cached. */
public final class Answers {
  private Answers() {}

  public static Response ok(Object value) {
    return json(Response.ok(), value).build();
  }

  /** Of what is JSON already. */
  public static Response okJson(String json) {
    return text(Response.ok(), json).build();
  }

  public static Response ok(Object value, String etag) {
    return json(Response.ok(), value).header("ETag", '"' + etag + '"').build();
  }

  public static Response created(URI location, Object value) {
    return json(Response.created(location), value).build();
  }

  /**
   * What everybody may read without a token, from any origin; it must be the same for each of them.
   */
  public static Response everybody(Object value, Duration maxAge) {
    return everybodyJson(Json.write(value), maxAge);
  }

  /** As {@link #everybody}, of what is JSON already. */
  public static Response everybodyJson(String json, Duration maxAge) {
    return Response.ok(json, MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "public, max-age=" + maxAge.toSeconds())
        .header("X-Content-Type-Options", "nosniff")
        // As it stands, for Keycloak's own would name one origin in what caches keep for all.
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }

  /** What is refused to everybody alike may be read from any origin, as the answer would be. */
  public static Problem everybody(Problem problem) {
    return problem.withHeader("Access-Control-Allow-Origin", "*");
  }

  /** Who keeps the answer must not give it to another origin; also of errors to come. */
  public static void varyByOrigin(KeycloakSession session) {
    session.getContext().getHttpResponse().setHeader("Vary", "Origin");
  }

  public static Response noContent() {
    return Response.noContent().build();
  }

  private static Response.ResponseBuilder json(Response.ResponseBuilder builder, Object value) {
    return text(builder, Json.write(value));
  }

  private static Response.ResponseBuilder text(Response.ResponseBuilder builder, String json) {
    return builder
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store")
        .entity(json);
  }
}
