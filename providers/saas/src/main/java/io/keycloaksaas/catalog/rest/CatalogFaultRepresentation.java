package io.keycloaksaas.catalog.rest;

import io.keycloaksaas.catalog.CatalogFault;

/**
 * An error by field that says where in the text it stands.
 *
 * @param field its path in the document; empty for the document as a whole
 * @param message a sentence for people
 * @param line from 1; null when it stands nowhere
 * @param column from 1; null when it stands nowhere
 */
record CatalogFaultRepresentation(
    String field, String code, String message, Integer line, Integer column) {
  static CatalogFaultRepresentation of(CatalogFault fault) {
    return new CatalogFaultRepresentation(
        fault.path(),
        fault.code(),
        fault.message(),
        fault.line() == 0 ? null : fault.line(),
        fault.column() == 0 ? null : fault.column());
  }
}
