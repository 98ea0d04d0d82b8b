package io.keycloaksaas.platform;

import java.text.Normalizer;

/**
 * The one rule for text that people type: trimmed, NFC, one line, no control, bidi or zero-width
 * characters.
 */
public final class Text {
  private Text() {}

  /**
   * @param min and max number of characters (code points) after trimming
   * @throws Problem {@code validation_failed} naming the field
   */
  public static String line(String field, String text, int min, int max) {
    String value = text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    int length = value.codePointCount(0, value.length());
    if (length < min || length > max) {
      throw Problem.invalid(
          field, "'" + field + "' must have " + min + " to " + max + " characters.");
    }
    if (!isClean(value)) {
      throw Problem.invalid(
          field, "'" + field + "' must not contain control, direction or invisible characters.");
    }
    return value;
  }

  /** No control, format (bidi, zero-width), surrogate, private-use or line-separating character. */
  public static boolean isClean(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                switch (Character.getType(c)) {
                  case Character.CONTROL,
                      Character.FORMAT,
                      Character.SURROGATE,
                      Character.PRIVATE_USE,
                      Character.UNASSIGNED,
                      Character.LINE_SEPARATOR,
                      Character.PARAGRAPH_SEPARATOR ->
                      true;
                  default -> false;
                });
  }
}
