package io.keycloaksaas.platform;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.keycloak.services.cors.Cors;

/** Successful answers, rendered by {@link Json}, never cached. */
public final class Answers {
  private Answers() {}

  public static Response ok(Object value) {
    return json(Response.ok(), value).build();
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
    Cors.builder().allowAllOrigins().add();
    return Response.ok()
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "public, max-age=" + maxAge.toSeconds())
        .header("X-Content-Type-Options", "nosniff")
        .entity(Json.write(value))
        .build();
  }

  public static Response noContent() {
    return Response.noContent().build();
  }

  private static Response.ResponseBuilder json(Response.ResponseBuilder builder, Object value) {
    return builder
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store")
        .entity(Json.write(value));
  }
}
