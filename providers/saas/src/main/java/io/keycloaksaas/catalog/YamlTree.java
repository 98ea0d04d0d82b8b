package io.keycloaksaas.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML: SnakeYAML's parser events, from an allow-list. Its loader is never used: no object is
 * built from what the document says.
 */
final class YamlTree extends TreeBuilder {
  private final Parser events;

  private YamlTree(String text) {
    super(MAX_NODES);
    events = new ParserImpl(new StreamReader(text), new LoaderOptions());
  }

  /**
   * @throws CatalogFaults when the text is not YAML, or cannot be a catalogue
   */
  static CatalogDraft read(String text) {
    YamlTree tree = new YamlTree(text);
    try {
      return tree.draft(tree.document());
    } catch (MarkedYAMLException e) {
      throw CatalogParser.refused(FaultCode.SYNTAX, sentence(e), position(e));
    } catch (YAMLException | IllegalArgumentException e) {
      // the second: escapes and directives with numbers out of range
      throw CatalogParser.refused(
          FaultCode.SYNTAX,
          "The document is not YAML: an escape or directive is malformed.",
          Position.NONE);
    }
  }

  private Node document() {
    events.getEvent();
    if (!(events.peekEvent() instanceof DocumentStartEvent start)) {
      throw CatalogParser.refused(
          FaultCode.EMPTY_DOCUMENT, "The document is empty.", new Position(1, 1));
    }
    events.getEvent();
    boolean hasTags = start.getTags() != null && !start.getTags().isEmpty();
    if (start.getVersion() != null || hasTags) {
      forbid(
          DocumentPath.ROOT,
          FaultCode.DIRECTIVE,
          "Directives (%) are not allowed.",
          Position.of(start.getStartMark()));
    }
    Node root = node(DocumentPath.ROOT, Position.of(events.peekEvent().getStartMark()), 1);
    events.getEvent();
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      throw CatalogParser.refused(
          FaultCode.SEVERAL_DOCUMENTS,
          "Only one document is allowed, and another begins here.",
          Position.of(events.peekEvent().getStartMark()));
    }
    return root;
  }

  /**
   * @param at the place to name for a mapping or list: that of its key
   */
  private Node node(DocumentPath path, Position at, int depth) {
    Event event = events.getEvent();
    Position own = Position.of(event.getStartMark());
    enter(own, depth);
    if (event instanceof AliasEvent) {
      forbid(path, FaultCode.ALIAS, "Aliases (*) are not allowed.", own);
      return new Node.Scalar(own, Node.Kind.FAULTY, "");
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      forbid(path, FaultCode.ANCHOR, "Anchors (&) are not allowed.", own);
    }
    if (event instanceof MappingStartEvent mapping) {
      checkTag(path, mapping.getTag(), own);
      return mapping(path, at, depth);
    }
    if (event instanceof SequenceStartEvent sequence) {
      checkTag(path, sequence.getTag(), own);
      return items(path, at, depth);
    }
    ScalarEvent scalar = (ScalarEvent) event;
    checkTag(path, scalar.getTag(), own);
    return scalar.isPlain()
        ? plain(scalar.getValue(), path, own)
        : new Node.Scalar(own, Node.Kind.TEXT, scalar.getValue());
  }

  private Node mapping(DocumentPath path, Position at, int depth) {
    Map<String, Node> entries = new LinkedHashMap<>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      Position own = Position.of(events.peekEvent().getStartMark());
      String key = key(path, node(path, own, depth + 1), own);
      put(entries, key, node(path.child(key), own, depth + 1), path.child(key), own);
    }
    events.getEvent();
    return new Node.Mapping(at, entries);
  }

  private String key(DocumentPath path, Node node, Position position) {
    if (!(node instanceof Node.Scalar scalar)) {
      forbid(path, FaultCode.KEY_NOT_TEXT, "A key must be text.", position);
      return "?";
    }
    if (scalar.kind() == Node.Kind.TRUTH || scalar.kind() == Node.Kind.NUMBER) {
      ambiguous(scalar.text(), path.child(scalar.text()), position);
    }
    return scalar.text();
  }

  private Node items(DocumentPath path, Position at, int depth) {
    List<Node> items = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      Position own = Position.of(events.peekEvent().getStartMark());
      items.add(node(path.item(items.size()), own, depth + 1));
    }
    events.getEvent();
    return new Node.Items(at, items);
  }

  private void checkTag(DocumentPath path, String tag, Position position) {
    if (tag != null) {
      forbid(path, FaultCode.TAG, "Tags (!) are not allowed.", position);
    }
  }

  private static String sentence(MarkedYAMLException e) {
    return "The document is not YAML: " + DocumentPath.shown(e.getProblem()) + ".";
  }

  private static Position position(MarkedYAMLException e) {
    Mark mark = e.getProblemMark();
    return mark == null ? Position.NONE : Position.of(mark);
  }
}
