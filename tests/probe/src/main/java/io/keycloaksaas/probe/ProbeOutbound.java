package io.keycloaksaas.probe;

import io.keycloaksaas.platform.OutboundAnswer;
import io.keycloaksaas.platform.OutboundHttp;
import io.keycloaksaas.platform.OutboundRequest;
import io.keycloaksaas.platform.SecretBox;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** Sends to a URL as a webhook is sent, and seals as its secret is sealed. */
public final class ProbeOutbound {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final KeycloakSession session;

  ProbeOutbound(KeycloakSession session) {
    this.session = session;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Object> send(@QueryParam("url") String url, String body) {
    OutboundAnswer answer =
        OutboundHttp.server()
            .send(
                new OutboundRequest(
                    URI.create(url),
                    "POST",
                    Map.of("content-type", "text/plain"),
                    body.getBytes(StandardCharsets.UTF_8),
                    PATIENCE,
                    "probe"))
            .toCompletableFuture()
            .join();
    return Map.of(
        "kind", answer.kind().name(),
        "status", answer.status(),
        "body", new String(answer.firstBytes(), StandardCharsets.UTF_8));
  }

  @POST
  @Path("seal")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, String> seal(@QueryParam("place") String place, String secret) {
    return Map.of("text", box().seal(place, secret.getBytes(StandardCharsets.UTF_8)));
  }

  @POST
  @Path("open")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, String> open(@QueryParam("place") String place, String sealed) {
    return Map.of("text", new String(box().open(place, sealed), StandardCharsets.UTF_8));
  }

  private SecretBox box() {
    return SecretBox.of(session).orElseThrow();
  }
}
