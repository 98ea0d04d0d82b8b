package io.keycloaksaas.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * {@code /realms/{realm}/saas/v1/openapi.json}: what both APIs offer. Public on purpose, and the
 * same in every realm.
 */
public class OpenApiResource {
  /** Made from the code and kept in the repository; see {@code OpenApiTest}. */
  static final String DOCUMENT = read();

  private static final Duration MAX_AGE = Duration.ofHours(1);

  @GET
  @Operation(value = "This document", right = Operation.ANYONE, gives = JsonNode.class)
  public Response get() {
    return Answers.everybodyJson(DOCUMENT, MAX_AGE);
  }

  private static String read() {
    try (InputStream in =
        OpenApiResource.class.getResourceAsStream("/META-INF/saas/openapi.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
