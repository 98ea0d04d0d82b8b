package io.keycloaksaas.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records as JSON schemas (2020-12, as OpenAPI 3.1 takes them), each with its example. */
final class Schemas {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern TIME = Pattern.compile(".*(At|Until|Start|End)");

  /** Which way a record goes. What is given is complete; what is taken may leave out. */
  enum Way {
    TAKEN,
    GIVEN
  }

  private final Words words;
  private final Map<String, ObjectNode> schemas = new TreeMap<>();
  private final Map<String, JsonNode> examples = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();

  Schemas(Words words) {
    this.words = words;
  }

  /** All that were asked for, by name. */
  Map<String, ObjectNode> all() {
    return schemas;
  }

  /** The name of a record's schema, which is made if it was not. */
  String name(Class<?> record, Way way) {
    String name = record.getSimpleName().replaceFirst("Representation$", "");
    String origin = record.getName() + " " + way;
    String known = origins.putIfAbsent(name, origin);
    if (known != null && !known.equals(origin)) {
      throw new IllegalStateException(
          "Two schemas would have the name " + name + ": " + known + ", " + origin);
    }
    if (known == null) {
      add(name, record, way);
    }
    return name;
  }

  JsonNode example(Class<?> record, Way way) {
    return examples.get(name(record, way)).deepCopy();
  }

  static ObjectNode reference(String name) {
    return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private void add(String name, Class<?> record, Way way) {
    if (!record.isRecord()) {
      throw new IllegalStateException(record + " is no record");
    }
    Javadocs.Comment comment = Javadocs.of(record);
    ObjectNode schema = JSON.objectNode().put("type", "object");
    if (!comment.text().isEmpty()) {
      schema.put("description", comment.text());
    }
    schemas.put(name, schema);
    ObjectNode properties = JSON.objectNode();
    ArrayNode required = JSON.arrayNode();
    ObjectNode example = JSON.objectNode();
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
        continue;
      }
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        String inner = name(component.getType(), way);
        properties.setAll((ObjectNode) schemas.get(inner).get("properties"));
        required.addAll((ArrayNode) schemas.get(inner).get("required"));
        example.setAll((ObjectNode) example(component.getType(), way));
        continue;
      }
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      String field = field(record, component);
      ObjectNode property = property(name, field, component, nullable, way);
      String sentence = comment.parameters().get(component.getName());
      if (sentence != null) {
        property.put("description", sentence);
      }
      properties.set(field, property);
      if (way == Way.GIVEN || !nullable) {
        required.add(field);
      }
      example.set(
          field,
          words
              .example(name, field)
              .orElseGet(() -> composed(name + "." + field, component.getGenericType(), way)));
    }
    schema.set("properties", properties);
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    if (way == Way.TAKEN) {
      schema.put("additionalProperties", false);
    }
    examples.put(name, example);
  }

  /** The name in JSON; Jackson's annotation goes to the accessor too. */
  private static String field(Class<?> record, RecordComponent component) {
    JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
    return renamed == null ? component.getName() : renamed.value();
  }

  private ObjectNode property(
      String name, String field, RecordComponent component, boolean nullable, Way way) {
    ObjectNode schema =
        words
            .schema(name, field)
            .map(Schemas::told)
            .orElseGet(() -> schema(component.getGenericType(), way));
    boolean text = schema.path("type").asText().equals("string");
    if (text && TIME.matcher(field).matches()) {
      schema.put("format", "date-time");
    }
    if (text && field.endsWith("Id")) {
      schema.put("x-saas-id", field.substring(0, field.length() - "Id".length()));
    }
    return nullable ? nullable(schema) : schema;
  }

  /**
   * As the words have it; {@code enumOf} names an enum whose values go by their lower-case names.
   */
  private static ObjectNode told(JsonNode words) {
    if (!words.has("enumOf")) {
      return words.deepCopy();
    }
    ObjectNode schema = JSON.objectNode().put("type", "string");
    ArrayNode values = schema.putArray("enum");
    try {
      for (Object constant : Class.forName(words.get("enumOf").textValue()).getEnumConstants()) {
        values.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("openapi-words.json names no enum: " + words, e);
    }
    return schema;
  }

  private static ObjectNode nullable(ObjectNode schema) {
    if (schema.isEmpty()) {
      return schema; // anything at all
    }
    if (!schema.path("type").isTextual()) {
      ObjectNode either = JSON.objectNode();
      either.putArray("anyOf").add(schema).add(JSON.objectNode().put("type", "null"));
      return either;
    }
    ArrayNode types = JSON.arrayNode().add(schema.get("type")).add("null");
    schema.set("type", types);
    if (schema.has("enum")) {
      ((ArrayNode) schema.get("enum")).add(NullNode.instance);
    }
    return schema;
  }

  private ObjectNode schema(Type type, Way way) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      ObjectNode schema = JSON.objectNode();
      if (Map.class.isAssignableFrom((Class<?>) generic.getRawType())) {
        schema.put("type", "object").set("additionalProperties", schema(arguments[1], way));
        return schema;
      }
      if (Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
        schema.put("type", "array").set("items", schema(arguments[0], way));
        return schema;
      }
    }
    if (type instanceof Class<?> plain) {
      return plain(plain, way);
    }
    throw new IllegalStateException("No schema for " + type);
  }

  private ObjectNode plain(Class<?> type, Way way) {
    ObjectNode schema = JSON.objectNode();
    if (type == String.class) {
      return schema.put("type", "string");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema.put("type", "boolean");
    }
    if (type == int.class || type == Integer.class) {
      return schema.put("type", "integer").put("format", "int32");
    }
    if (type == long.class || type == Long.class) {
      return schema.put("type", "integer").put("format", "int64");
    }
    if (type == JsonNode.class || type == Object.class) {
      return schema;
    }
    return reference(name(type, way));
  }

  private JsonNode composed(String path, Type type, Way way) {
    if (type instanceof ParameterizedType generic
        && Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
        && generic.getActualTypeArguments()[0] instanceof Class<?> item
        && item.isRecord()) {
      return JSON.arrayNode().add(example(item, way));
    }
    if (type instanceof Class<?> plain && plain.isRecord()) {
      return example(plain, way);
    }
    if (type == boolean.class || type == Boolean.class) {
      return JSON.booleanNode(false);
    }
    return words.missing("examples " + path);
  }
}
