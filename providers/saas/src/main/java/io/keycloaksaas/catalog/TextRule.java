package io.keycloaksaas.catalog;

import java.text.Normalizer;

/**
 * What people's text (names, descriptions) may hold: one line in Unicode's form NFC, without
 * characters that are invisible or change the direction of what follows, since a name must look the
 * same to everyone who compares it.
 */
final class TextRule {
  static final int NAME = 120;
  static final int DESCRIPTION = 1_000;

  private TextRule() {}

  static void check(String text, int max, DocumentPath path, FaultList faults) {
    int length = text.codePointCount(0, text.length());
    if (length > max) {
      faults.add(
          path,
          FaultCode.TEXT_LENGTH,
          "The text has " + length + " characters; at most " + max + " are allowed.");
    }
    text.codePoints()
        .filter(c -> !isAllowed(c))
        .findFirst()
        .ifPresent(
            c ->
                faults.add(
                    path,
                    FaultCode.TEXT_CHARACTER,
                    String.format(
                        "The text contains U+%04X; line breaks, control, invisible and"
                            + " direction-changing characters are not allowed.",
                        c)));
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      faults.add(path, FaultCode.TEXT_NOT_NFC, "The text is not in Unicode's normal form NFC.");
    }
  }

  static boolean isAllowed(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
