package io.keycloaksaas.event.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.event.EventSchemas;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * {@code /realms/{realm}/saas/v1/event-types}: what events say. Public on purpose, and the same in
 * every realm.
 */
public class EventTypesResource {
  private static final String DOCUMENT = Json.write(new EventTypesRepresentation(types()));
  private static final Duration MAX_AGE = Duration.ofHours(1);

  /**
   * A kind of event.
   *
   * @param schema of {@code data}, JSON Schema 2020-12
   * @param example a {@code data}
   */
  public record EventTypeRepresentation(
      String type, String description, JsonNode schema, JsonNode example) {}

  /** All that are public. */
  public record EventTypesRepresentation(List<EventTypeRepresentation> items) {}

  @GET
  @Operation(
      value = "Describes every type of event, with the JSON Schema of its data and an example",
      right = Operation.ANYONE,
      gives = EventTypesRepresentation.class)
  public Response list() {
    return Answers.everybodyJson(DOCUMENT, MAX_AGE);
  }

  private static List<EventTypeRepresentation> types() {
    return Arrays.stream(EventType.values())
        .filter(EventType::isPublic)
        .map(
            type -> {
              EventSchemas.Described described = EventSchemas.of(type);
              return new EventTypeRepresentation(
                  type.key(), described.description(), described.schema(), described.example());
            })
        .toList();
  }
}
