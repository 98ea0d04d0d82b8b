package io.keycloaksaas.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.keycloaksaas.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventSchemasTest {
  private static final Path FILES = Path.of("../../docs/events");
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  @ParameterizedTest
  @EnumSource(EventType.class)
  void every_type_is_described_in_a_sentence(EventType type) {
    assertThat(EventSchemas.of(type).description()).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void the_schema_of_every_type_accepts_its_example(EventType type) {
    assertThat(schema(type).validate(EventSchemas.of(type).example())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void no_schema_accepts_an_unknown_field(EventType type) {
    JsonNode wrong = Json.read("{\"unknown\":1}");
    assertThat(schema(type).validate(wrong)).isNotEmpty();
    assertThat(EventSchemas.of(type).schema().path("additionalProperties").asBoolean(true))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void fields_have_snake_case_names(EventType type) {
    EventSchemas.of(type)
        .schema()
        .get("properties")
        .fieldNames()
        .forEachRemaining(name -> assertThat(name).matches("[a-z]+(_[a-z]+)*"));
  }

  @Test
  void there_is_no_file_without_a_type() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(EventType.values()).map(type -> type.key() + ".json").toList());
    }
  }

  /** Each type has its line in the table, so that a reader finds it. */
  @Test
  void the_guide_lists_every_public_type() throws IOException {
    String guide = Files.readString(Path.of("../../docs/events.md"));
    for (EventType type : EventType.values()) {
      if (type.isPublic()) {
        assertThat(guide)
            .contains("| `" + type.key() + "` | " + EventSchemas.of(type).description() + " |");
      }
    }
  }

  private static JsonSchema schema(EventType type) {
    return FACTORY.getSchema(
        EventSchemas.of(type).schema(),
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }
}
