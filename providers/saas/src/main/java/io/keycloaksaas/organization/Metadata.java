package io.keycloaksaas.organization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What applications keep with an organization: a JSON object without meaning for us, of at most
 * {@value #MAX_BYTES} bytes. Immutable by convention: patching gives another one.
 */
public record Metadata(ObjectNode json) {
  static final int MAX_BYTES = 8 * 1024;

  public static final Metadata EMPTY = new Metadata(JsonNodeFactory.instance.objectNode());

  /** As stored; null for none. */
  public static Metadata stored(String text) {
    return text == null ? EMPTY : new Metadata((ObjectNode) Json.read(text));
  }

  /** As stored: null for none. */
  public String text() {
    return json.isEmpty() ? null : Json.write(json);
  }

  /**
   * After a JSON Merge Patch (RFC 7396): null removes a member, or everything.
   *
   * @throws Problem {@code validation_failed}
   */
  public Metadata patched(JsonNode patch) {
    if (patch == null || patch.isNull()) {
      return EMPTY;
    }
    if (!patch.isObject()) {
      throw Problem.invalid("metadata", "'metadata' must be an object, or null for none.");
    }
    Metadata patched = new Metadata(merged(json, patch));
    if (Json.write(patched.json).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw Problem.invalid("metadata", "'metadata' may have at most " + MAX_BYTES + " bytes.");
    }
    return patched;
  }

  /** The members that are not the same in both, by name. */
  Set<String> differing(Metadata other) {
    Set<String> names = new TreeSet<>();
    json.fieldNames().forEachRemaining(names::add);
    other.json.fieldNames().forEachRemaining(names::add);
    names.removeIf(name -> Objects.equals(json.get(name), other.json.get(name)));
    return names;
  }

  private static ObjectNode merged(JsonNode target, JsonNode patch) {
    ObjectNode result =
        target instanceof ObjectNode object
            ? object.deepCopy()
            : JsonNodeFactory.instance.objectNode();
    patch
        .properties()
        .forEach(
            member -> {
              JsonNode value = member.getValue();
              if (value.isNull()) {
                result.remove(member.getKey());
              } else if (value.isObject()) {
                result.set(member.getKey(), merged(result.get(member.getKey()), value));
              } else {
                result.set(member.getKey(), value);
              }
            });
    return result;
  }
}
