package io.keycloaksaas.catalog;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A catalogue document as a tree: the little that YAML and JSON have in common. */
sealed interface Node {
  Position position();

  /**
   * @param entries in the document's order
   */
  record Mapping(Position position, Map<String, Node> entries) implements Node {}

  record Items(Position position, List<Node> items) implements Node {}

  record Scalar(Position position, Kind kind, String text) implements Node {
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]*");

    /**
     * What YAML 1.1, YAML 1.2 or a hasty reader takes for a truth, a number, a time or nothing, and
     * others for text: {@code no}, {@code 010}, {@code 1e3}, {@code 0x1}, {@code 12:30}, {@code ~}.
     */
    private static final Pattern AMBIGUOUS =
        Pattern.compile(
            "|~|=|(?i:true|false|yes|no|on|off|y|n|null|[-+]?\\.(inf|nan))"
                + "|[-+]?\\.?[0-9][0-9A-Za-z_.:+-]*|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

    static Scalar plain(Position position, String text) {
      Kind kind = Kind.TEXT;
      if (text.equals("true") || text.equals("false")) {
        kind = Kind.TRUTH;
      } else if (WHOLE.matcher(text).matches()) {
        kind = Kind.NUMBER;
      } else if (AMBIGUOUS.matcher(text).matches()) {
        kind = Kind.FAULTY;
      }
      return new Scalar(position, kind, text);
    }

    /** Beyond ±10¹⁸ the nearest of these; every range of ours ends far below. */
    long number() {
      if (text.length() > 18) {
        return text.startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE;
      }
      return Long.parseLong(text);
    }
  }

  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    /** Its fault is already reported: readers skip it without a second one. */
    FAULTY
  }
}
