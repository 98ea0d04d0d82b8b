package io.keycloaksaas.event.rest;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * RFC 4180, every field quoted, and safe in spreadsheets (M7): what one would take for a formula
 * gets an apostrophe in front, which makes it text.
 */
final class Csv {
  /** In both widths, and what some programs skip before they look. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  /** With its line end; null is an empty field. */
  static String line(Object... fields) {
    return Arrays.stream(fields).map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(Object value) {
    String text = value == null ? "" : value.toString();
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
