package io.keycloaksaas.catalog;

/**
 * One thing that is wrong with a catalogue document.
 *
 * @param path such as {@code plans.pro.values.org:members}; empty for the document as a whole
 * @param code stable, such as {@code unknown_feature}; all are listed in {@code docs/catalogue.md}
 * @param message a sentence a person can act on
 * @param line where it stands in the text, from 1; 0 when it stands nowhere
 * @param column from 1; 0 when it stands nowhere
 */
public record CatalogFault(String path, String code, String message, int line, int column) {
  static CatalogFault of(DocumentPath path, FaultCode code, String message, Position position) {
    return new CatalogFault(
        path.toString(), code.key(), message, position.line(), position.column());
  }

  @Override
  public String toString() {
    return path + " [" + line + ":" + column + "] " + code + ": " + message;
  }
}
