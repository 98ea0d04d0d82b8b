package io.keycloaksaas.platform;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

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
