package io.keycloaksaas.catalog;

import java.util.List;

/**
 * A document that could be read, but not yet a catalogue: {@link CatalogValidator} makes one of it,
 * or names every fault. Immutable.
 */
public final class CatalogDraft {
  private final Node.Mapping root;
  private final List<CatalogFault> faults;

  CatalogDraft(Node.Mapping root, List<CatalogFault> faults) {
    this.root = root;
    this.faults = List.copyOf(faults);
  }

  Node.Mapping root() {
    return root;
  }

  /** What the parser already found; the validator reports it together with its own. */
  List<CatalogFault> faults() {
    return faults;
  }
}
