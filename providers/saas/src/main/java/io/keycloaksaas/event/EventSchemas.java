package io.keycloaksaas.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the {@code data} of each type of event holds: one file each, in {@code docs/events}. */
public final class EventSchemas {
  private static final String FOLDER = "/META-INF/saas/events/";

  private EventSchemas() {}

  /**
   * The words of a type's file.
   *
   * @param description what happened, in one sentence
   * @param schema JSON Schema 2020-12; says every field and allows no other
   * @param example which the schema accepts
   */
  public record Described(String description, JsonNode schema, JsonNode example) {}

  /**
   * @throws IllegalStateException when there is no file, which a test rules out
   */
  public static Described of(EventType type) {
    String name = type.key() + ".json";
    try (InputStream in = EventSchemas.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("docs/events/" + name + " is missing");
      }
      JsonNode file = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return new Described(
          file.path("description").asText(), file.path("schema"), file.path("example"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
