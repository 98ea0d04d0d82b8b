package io.keycloaksaas.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.keycloaksaas.platform.ProblemCode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The document says what the code says, and the file in the repository is the document. */
class OpenApiTest {
  private static final Path FILE = Path.of("../../docs/openapi.json");
  private static final Path MADE = Path.of("target/openapi.json");
  private static final Path CODES = Path.of("../../docs/rest-api.md");

  private final OpenApiDocument document;

  OpenApiTest() throws IOException {
    document = new OpenApiDocument();
  }

  @Test
  void the_file_in_the_repository_is_what_the_code_says() throws IOException {
    Files.createDirectories(MADE.getParent());
    Files.writeString(MADE, document.text());

    assertThat(Files.readString(FILE))
        .as("copy providers/saas/%s to docs/openapi.json", MADE)
        .isEqualTo(document.text());
  }

  @Test
  void every_name_has_its_words_and_no_word_is_left_over() {
    assertThat(document.words().missing()).as("openapi-words.json lacks").isEmpty();
    assertThat(document.words().unused()).as("openapi-words.json has too much").isEmpty();
  }

  @Test
  void another_parser_reads_it_without_a_fault() throws IOException {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(document.text(), null, options);

    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getPaths()).hasSameSizeAs(document.json().get("paths"));
  }

  @Test
  void every_operation_has_what_a_reader_needs() {
    var names = new TreeMap<String, String>();
    operations(
        (name, operation) -> {
          assertThat(operation.path("summary").asText())
              .as(name)
              .matches("[A-Z].*[^.]")
              .hasSizeLessThan(100);
          assertThat(operation.path("x-saas-permission")).as(name).isNotEmpty();
          assertThat(operation.path("x-saas-codes")).as(name).isNotEmpty();
          assertThat(operation.has("security")).as(name).isTrue();
          assertThat(names.put(operation.path("operationId").asText(), name))
              .as(name + " has the operationId of")
              .isNull();
          for (JsonNode content : operation.findValues("content")) {
            content.forEach(media -> assertThat(media.has("example")).as(name).isTrue());
          }
        });
    assertThat(names).hasSameSizeAs(document.methods());
  }

  @Test
  void whatever_creates_takes_a_key_by_which_it_is_done_once() {
    operations(
        (name, operation) -> {
          if (operation.get("responses").has("201")) {
            assertThat(operation.path("parameters").findValuesAsText("$ref"))
                .as(name)
                .contains("#/components/parameters/header.Idempotency-Key");
          }
        });
  }

  @Test
  void every_example_fits_its_schema() {
    operations(
        (name, operation) -> {
          for (JsonNode content : operation.findValues("content")) {
            content.forEach(
                media ->
                    assertThat(schema(media.get("schema")).validate(media.get("example")))
                        .as(name + " " + media.get("example"))
                        .isEmpty());
          }
        });
  }

  /** The table for people is checked against the codes, in their order. */
  @Test
  void the_table_of_codes_in_the_documentation_is_complete() throws IOException {
    List<String> table =
        Files.readAllLines(CODES).stream()
            .filter(line -> line.matches("\\| \\d{3} \\|.*"))
            .toList();

    assertThat(table)
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values())
                .map(
                    code -> "| %d | `%s` | %s |".formatted(code.status(), code.key(), code.title()))
                .toList());
  }

  private void operations(BiConsumer<String, JsonNode> check) {
    for (var path : document.json().get("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        if (!operation.getKey().equals("parameters")) {
          check.accept(operation.getKey() + " " + path.getKey(), operation.getValue());
        }
      }
    }
  }

  /** Its references point into the document. */
  private JsonSchema schema(JsonNode schema) {
    var whole = document.json().objectNode();
    whole.set("components", document.json().get("components"));
    whole.putArray("allOf").add(schema);
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
  }
}
