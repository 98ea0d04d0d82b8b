package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.keycloaksaas.test.Answer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether an answer is one that the document promises: its status, the code of a problem, and every
 * field of a body, with no field more.
 */
final class Contract {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  private Contract() {}

  static void check(ApiOperation operation, Answer answer) {
    var status = Integer.toString(answer.status());
    var responses = operation.definition().get("responses");
    assertThat(responses.has(status)).as("%s answers %s", operation, answer).isTrue();
    if (answer.status() >= 400) {
      assertThat(operation.codes()).as("%s answers %s", operation, answer).contains(answer.code());
    } else {
      var content = responses.get(status).path("content").path("application/json");
      if (content.has("schema")) {
        var schema =
            SCHEMAS.computeIfAbsent(
                operation.definition().get("operationId").asText() + status,
                key -> schema(content.get("schema"), operation.document()));
        assertThat(schema.validate(answer.json())).as("%s answers %s", operation, answer).isEmpty();
      }
    }
  }

  /** A schema of the document, strict about fields it does not name. */
  private static JsonSchema schema(JsonNode schema, JsonNode document) {
    var whole = JsonNodeFactory.instance.objectNode();
    var components = document.get("components").deepCopy();
    components
        .get("schemas")
        .properties()
        .forEach(
            one -> {
              if (one.getValue().has("properties")) {
                ((ObjectNode) one.getValue()).put("additionalProperties", false);
              }
            });
    whole.set("components", components);
    whole.putArray("allOf").add(schema);
    return FACTORY.getSchema(whole);
  }
}
