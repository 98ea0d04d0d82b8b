package io.keycloaksaas.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/**
 * A catalogue as the immutable JSON text that is stored. It is a document of the same grammar: what
 * is read from here can be edited and applied again. Stateless.
 */
public final class CatalogJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private CatalogJson() {}

  /** Compact, in the catalogue's order, without what a reader assumes anyway. */
  public static String write(Catalog catalog) {
    try {
      return MAPPER.writeValueAsString(CatalogTree.of(catalog));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of texts and numbers can be written", e);
    }
  }

  /**
   * Reads what {@link #write} wrote, also under stricter rules of a later release: only the form is
   * checked.
   *
   * @throws IllegalArgumentException when the text is no stored catalogue
   */
  public static Catalog read(String text) {
    try {
      CatalogDraft draft = JsonTree.read(text, Integer.MAX_VALUE);
      FaultList faults = new FaultList(draft.root(), draft.faults());
      Catalog catalog = new DocumentReader(draft.root(), faults, Catalog.EMPTY).read();
      faults.throwIfAny();
      return catalog;
    } catch (IOException | CatalogFaults e) {
      throw new IllegalArgumentException("not a stored catalogue", e);
    }
  }
}
