package io.keycloaksaas.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers: UUIDs of version 7 (RFC 9562), which sort by time of creation. Thread-safe. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Of every column with an id, a slug or an alias. */
  private static final int MAX_LENGTH = 255;

  private Ids() {}

  /**
   * Whether a text from outside can name anything at all. Any other is nobody's, and is never sent
   * to the database: PostgreSQL refuses some texts (NUL) with an error.
   */
  public static boolean isPossible(String text) {
    return text != null && text.length() <= MAX_LENGTH && Text.isClean(text);
  }

  /** 128 random bits as a UUID of version 4: tells nothing, neither a time nor another id. */
  public static String random() {
    return UUID.randomUUID().toString();
  }

  public static String next() {
    long millis = Times.CLOCK.millis();
    long high = (millis << 16) | 0x7000 | (RANDOM.nextInt() & 0x0fff);
    long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }
}
