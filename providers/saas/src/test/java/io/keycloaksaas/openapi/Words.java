package io.keycloaksaas.openapi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What code does not tell: examples, and sentences about parameters. One line per name, in {@code
 * openapi-words.json}; {@code Type.field} goes before {@code field}. A name that is there twice is
 * refused.
 */
final class Words {
  private final JsonNode all;
  private final Set<String> used = new TreeSet<>();
  private final Set<String> missing = new TreeSet<>();

  private Words(JsonNode all) {
    this.all = all;
  }

  static Words read() throws IOException {
    try (InputStream in = Words.class.getResourceAsStream("/openapi-words.json")) {
      return new Words(
          new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).readTree(in));
    }
  }

  /** The example of a field. */
  Optional<JsonNode> example(String type, String field) {
    return find("examples", type + "." + field).or(() -> find("examples", field));
  }

  /** What a field's Java type does not tell. */
  Optional<JsonNode> schema(String type, String field) {
    return find("schemas", type + "." + field).or(() -> find("schemas", field));
  }

  /**
   * @param in {@code path}, {@code query} or {@code header}
   */
  JsonNode parameter(String in, String name) {
    return find("parameters", in + "." + name)
        .orElseGet(() -> missing("parameters " + in + "." + name));
  }

  /** An empty text, and a line in {@link #missing()}. */
  JsonNode missing(String line) {
    missing.add(line);
    return TextNode.valueOf("");
  }

  /** Lines that are needed. */
  Set<String> missing() {
    return missing;
  }

  private Optional<JsonNode> find(String kind, String name) {
    Optional<JsonNode> found = Optional.ofNullable(all.get(kind).get(name));
    if (found.isPresent()) {
      used.add(kind + " " + name);
    }
    return found;
  }

  /** Lines that nothing needs any more. */
  Set<String> unused() {
    Set<String> unused = new TreeSet<>();
    all.fieldNames()
        .forEachRemaining(
            kind ->
                all.get(kind).fieldNames().forEachRemaining(name -> unused.add(kind + " " + name)));
    unused.removeAll(used);
    return unused;
  }
}
