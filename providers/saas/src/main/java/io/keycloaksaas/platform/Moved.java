package io.keycloaksaas.platform;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/**
 * The thing has another address now (308: the caller repeats the same method and body there). Never
 * cached, since an address may be taken back. Keycloak would answer a redirect without a body in
 * its own words.
 */
public final class Moved extends WebApplicationException {
  private static final long serialVersionUID = 1L;
  private static final int PERMANENT_REDIRECT = 308;

  public Moved(URI location) {
    super(
        Response.status(PERMANENT_REDIRECT)
            .location(location)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(Json.write(Map.of("location", location.toString())))
            .build());
  }
}
