package io.keycloaksaas.persistence;

import java.util.Locale;

/** Patterns of {@code like … escape '!'} in which what people typed is only itself. */
public final class Like {
  private Like() {}

  /** For a column in lower case. */
  public static String containing(String text) {
    return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }
}
