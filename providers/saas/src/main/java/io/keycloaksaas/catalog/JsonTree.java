package io.keycloaksaas.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON. SnakeYAML alone would refuse some of it: tabs between tokens and the escape {@code
 * \/}.
 */
final class JsonTree extends TreeBuilder {
  /** Without the table of names: what strangers write should not stay in it. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final JsonParser tokens;

  private JsonTree(JsonParser tokens, int maxNodes) {
    super(maxNodes);
    this.tokens = tokens;
  }

  /**
   * @throws IOException when the text is not JSON
   * @throws CatalogFaults when it is, but cannot be a catalogue
   */
  static CatalogDraft read(String text, int maxNodes) throws IOException {
    try (JsonParser tokens = FACTORY.createParser(text)) {
      JsonTree tree = new JsonTree(tokens, maxNodes);
      if (tokens.nextToken() == null) {
        throw new JsonParseException(tokens, "nothing is there");
      }
      Node root = tree.node(DocumentPath.ROOT, tree.position(), 1);
      if (tokens.nextToken() != null) {
        throw new JsonParseException(tokens, "something follows");
      }
      return tree.draft(root);
    }
  }

  /**
   * @param at the place to name for an object or array: that of its key
   */
  private Node node(DocumentPath path, Position at, int depth) throws IOException {
    Position own = position();
    enter(own, depth);
    if (tokens.currentToken() == JsonToken.START_OBJECT) {
      return object(path, at, depth);
    }
    if (tokens.currentToken() == JsonToken.START_ARRAY) {
      return array(path, at, depth);
    }
    return tokens.currentToken() == JsonToken.VALUE_STRING
        ? new Node.Scalar(own, Node.Kind.TEXT, tokens.getText())
        : plain(tokens.getText(), path, own);
  }

  private Node object(DocumentPath path, Position at, int depth) throws IOException {
    Map<String, Node> entries = new LinkedHashMap<>();
    while (tokens.nextToken() != JsonToken.END_OBJECT) {
      Position own = position();
      enter(own, depth + 1);
      String key = tokens.currentName();
      tokens.nextToken();
      put(entries, key, node(path.child(key), own, depth + 1), path.child(key), own);
    }
    return new Node.Mapping(at, entries);
  }

  private Node array(DocumentPath path, Position at, int depth) throws IOException {
    List<Node> items = new ArrayList<>();
    while (tokens.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(path.item(items.size()), position(), depth + 1));
    }
    return new Node.Items(at, items);
  }

  private Position position() {
    JsonLocation location = tokens.currentTokenLocation();
    return new Position(location.getLineNr(), location.getColumnNr());
  }
}
