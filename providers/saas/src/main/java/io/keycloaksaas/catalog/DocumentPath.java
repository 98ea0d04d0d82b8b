package io.keycloaksaas.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way from the root of a catalogue document to one of its nodes, such as {@code
 * plans.pro.values.org:members}. Written out only when a fault needs it.
 *
 * @param segment a key, or the index of a list item in brackets
 */
record DocumentPath(Optional<DocumentPath> parent, String segment) {
  static final DocumentPath ROOT = new DocumentPath(Optional.empty(), "");
  private static final int SHOWN = 80;
  private static final Pattern ITEM = Pattern.compile("\\[(\\d{1,9})]");

  DocumentPath child(String key) {
    return new DocumentPath(Optional.of(this), key);
  }

  DocumentPath item(int index) {
    return child("[" + index + "]");
  }

  /** The index that {@link #item} wrote; empty for what is a key. */
  static Optional<Integer> index(String segment) {
    Matcher item = ITEM.matcher(segment);
    return item.matches() ? Optional.of(Integer.valueOf(item.group(1))) : Optional.empty();
  }

  @Override
  public String toString() {
    Deque<String> segments = new ArrayDeque<>();
    for (DocumentPath path = this; path.parent.isPresent(); path = path.parent.get()) {
      segments.push(shown(path.segment));
    }
    return String.join(".", segments).replace(".[", "[");
  }

  /** Foreign text for people: shortened, and nothing in it that could move the cursor. */
  static String shown(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .limit(SHOWN)
        .forEach(
            c -> {
              if (TextRule.isAllowed(c)) {
                out.appendCodePoint(c);
              } else {
                out.append(String.format("\\u{%x}", c));
              }
            });
    return text.codePointCount(0, text.length()) > SHOWN
        ? out.append('…').toString()
        : out.toString();
  }
}
