package io.keycloaksaas.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The ids in a body: texts whose schema says whose id they are ({@code x-saas-id}). */
final class BodyIds {
  private static final String KIND = "x-saas-id";

  private BodyIds() {}

  static Set<String> kinds(JsonNode schema, JsonNode document) {
    var kinds = new TreeSet<String>();
    collect(resolved(schema, document), document, kinds);
    return kinds;
  }

  private static void collect(JsonNode schema, JsonNode document, Set<String> kinds) {
    if (schema.has(KIND)) {
      kinds.add(schema.get(KIND).asText());
    }
    if (schema.has("items")) {
      collect(resolved(schema.get("items"), document), document, kinds);
    }
    schema
        .path("properties")
        .forEach(property -> collect(resolved(property, document), document, kinds));
  }

  /** A copy of the value with another id wherever there is one. */
  static JsonNode replaced(
      JsonNode value, JsonNode schema, JsonNode document, UnaryOperator<String> idOfKind) {
    var type = resolved(schema, document);
    if (type.has(KIND) && value.isTextual()) {
      return TextNode.valueOf(idOfKind.apply(type.get(KIND).asText()));
    }
    if (value instanceof ObjectNode object) {
      var copy = object.deepCopy();
      object
          .properties()
          .forEach(
              field ->
                  copy.set(
                      field.getKey(),
                      replaced(
                          field.getValue(),
                          type.path("properties").path(field.getKey()),
                          document,
                          idOfKind)));
      return copy;
    }
    if (value instanceof ArrayNode array) {
      var copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> copy.add(replaced(item, type.path("items"), document, idOfKind)));
      return copy;
    }
    return value;
  }

  private static JsonNode resolved(JsonNode schema, JsonNode document) {
    return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
  }
}
