package io.keycloaksaas.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What both notations share on the way from text to {@link Node}. One use, one thread. */
abstract class TreeBuilder {
  static final int MAX_DEPTH = 20;
  static final int MAX_NODES = 50_000;

  private final List<CatalogFault> forbidden = new ArrayList<>();
  private final List<CatalogFault> faults = new ArrayList<>();
  private final int maxNodes;
  private int nodes;

  TreeBuilder(int maxNodes) {
    this.maxNodes = maxNodes;
  }

  /**
   * @throws CatalogFaults for what is no part of a catalogue's language; what merely needs another
   *     value waits in the draft for the validator's faults
   */
  final CatalogDraft draft(Node root) {
    if (!(root instanceof Node.Mapping)) {
      forbid(
          DocumentPath.ROOT,
          FaultCode.WRONG_TYPE,
          "The document must be a mapping with the fields features, permissions, roles, plans,"
              + " defaults.",
          root.position());
    }
    if (!forbidden.isEmpty()) {
      forbidden.addAll(faults);
      throw new CatalogFaults(forbidden);
    }
    return new CatalogDraft((Node.Mapping) root, faults);
  }

  /** Called for every node before what is in it. */
  final void enter(Position position, int depth) {
    if (depth > MAX_DEPTH) {
      throw CatalogParser.refused(
          FaultCode.TOO_DEEP,
          "The document is nested deeper than " + MAX_DEPTH + " levels.",
          position);
    }
    if (++nodes > maxNodes) {
      throw CatalogParser.refused(
          FaultCode.TOO_MANY_NODES, "The document has more than " + maxNodes + " nodes.", position);
    }
  }

  final void forbid(DocumentPath path, FaultCode code, String message, Position position) {
    forbidden.add(CatalogFault.of(path, code, message, position));
  }

  final void put(
      Map<String, Node> entries, String key, Node value, DocumentPath path, Position position) {
    if (key.equals("<<")) {
      forbid(path, FaultCode.MERGE_KEY, "Merge keys (<<) are not allowed.", position);
    }
    if (entries.putIfAbsent(key, value) != null) {
      faults.add(
          CatalogFault.of(
              path,
              FaultCode.DUPLICATE_KEY,
              "The key stands in this mapping for a second time.",
              position));
    }
  }

  final Node.Scalar plain(String text, DocumentPath path, Position position) {
    Node.Scalar scalar = Node.Scalar.plain(position, text);
    if (scalar.kind() == Node.Kind.FAULTY) {
      ambiguous(text, path, position);
    }
    return scalar;
  }

  final void ambiguous(String text, DocumentPath path, Position position) {
    faults.add(
        CatalogFault.of(
            path,
            FaultCode.AMBIGUOUS_VALUE,
            text.isEmpty()
                ? "There is nothing here: write a value, {} for an empty mapping, or leave it out."
                : "Not everyone reads "
                    + DocumentPath.shown(text)
                    + " alike: write true, false or a whole decimal number, or put text into"
                    + " quotes.",
            position));
  }
}
