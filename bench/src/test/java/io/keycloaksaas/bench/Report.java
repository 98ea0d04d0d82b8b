package io.keycloaksaas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A piece of Markdown in the making: a title, lines of facts, a table. Not thread-safe. */
final class Report {

  private final List<String> lines = new ArrayList<>();

  Report(String title) {
    lines.add("## " + title);
    lines.add("");
  }

  /** {@link String#format} with a point in numbers, wherever it runs. */
  static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  Report fact(String text) {
    lines.add("- " + text);
    return this;
  }

  /** The first column holds words, the others numbers. */
  Report columns(String... names) {
    lines.add("");
    row((Object[]) names);
    lines.add("|---|" + "--:|".repeat(names.length - 1));
    return this;
  }

  Report row(Object... cells) {
    lines.add(
        "| " + String.join(" | ", List.of(cells).stream().map(String::valueOf).toList()) + " |");
    return this;
  }

  /** Into a file, and on the console. */
  void publish(Path folder, String file) {
    var text = String.join("\n", lines) + "\n";
    write(folder.resolve(file), text);
    System.out.println("\n" + text);
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
