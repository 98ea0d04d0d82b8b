package io.keycloaksaas.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the faults of one document, each with its place in the text. Not thread-safe. */
final class FaultList {
  private final Node root;
  private final List<CatalogFault> faults;

  FaultList(Node root, List<CatalogFault> known) {
    this.root = root;
    this.faults = new ArrayList<>(known);
  }

  void add(DocumentPath path, FaultCode code, String message) {
    faults.add(CatalogFault.of(path, code, message, nearest(path).position()));
  }

  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new CatalogFaults(faults);
    }
  }

  /** The node itself or, when a field is missing, the one that lacks it. */
  private Node nearest(DocumentPath path) {
    if (path.parent().isEmpty()) {
      return root;
    }
    Node parent = nearest(path.parent().get());
    return child(parent, path.segment()).orElse(parent);
  }

  private static Optional<Node> child(Node parent, String segment) {
    if (parent instanceof Node.Mapping mapping) {
      return Optional.ofNullable(mapping.entries().get(segment));
    }
    if (parent instanceof Node.Items list) {
      return DocumentPath.index(segment)
          .filter(index -> index < list.items().size())
          .map(list.items()::get);
    }
    return Optional.empty();
  }
}
