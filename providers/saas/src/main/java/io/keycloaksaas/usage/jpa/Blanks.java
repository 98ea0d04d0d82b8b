package io.keycloaksaas.usage.jpa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.HashMap;
import java.util.Map;

/**
 * JSON about a balance of which only the database knows how much is used: where that is to be
 * written there is a control character, which JSON has nowhere else (RFC 8259, section 7). Whatever
 * else follows from that needs a blank of its own.
 */
public final class Blanks {
  /**
   * The text with the numbers.
   *
   * <p>One parameter, and the columns {@code USED} and {@code REMAINING} as texts.
   */
  static final String FILLED = "replace(replace(?, chr(1), USED), chr(2), REMAINING)";

  private static final RawValue USED = new RawValue("\u0001");
  private static final RawValue REMAINING = new RawValue("\u0002");

  private Blanks() {}

  /** Of a balance in an answer. */
  public static void make(ObjectNode balance) {
    balance.putRawValue("used", USED);
    if (balance.hasNonNull("remaining")) {
      balance.putRawValue("remaining", REMAINING);
    }
  }

  /** Of the balance in an event's data. */
  public static Map<String, Object> in(Map<String, Object> data) {
    Map<String, Object> blank = new HashMap<>(data);
    blank.put("used", USED);
    blank.computeIfPresent("remaining", (key, number) -> REMAINING);
    return blank;
  }
}
