package io.keycloaksaas.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers: UUIDs of version 7 (RFC 9562), which sort by time of creation. Thread-safe. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Of every column with an id, a slug or an alias. */
  private static final int MAX_LENGTH = 255;

  /** The counter within a millisecond; what runs over goes on in the next one. */
  private static final int COUNTER_BITS = 12;

  /** A clock that is set back by more is followed; by less, another thread was quicker. */
  private static final long SET_BACK_MILLIS = 1_000;

  /** Milliseconds and counter of the last id. */
  private static final AtomicLong LAST = new AtomicLong();

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

  /**
   * Ids that this node makes sort in the order in which they were made (RFC 9562, 6.2), unless its
   * clock is set back: of what one transaction writes, the first sorts first.
   */
  public static String next() {
    long now = Times.CLOCK.millis();
    long stamp =
        LAST.updateAndGet(last -> isAhead(last, now) ? last + 1 : now << COUNTER_BITS | start());
    long high = (stamp >>> COUNTER_BITS << 16) | 0x7000 | (stamp & 0x0fff);
    long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  private static boolean isAhead(long last, long now) {
    long ahead = (last >>> COUNTER_BITS) - now;
    return ahead >= 0 && ahead <= SET_BACK_MILLIS;
  }

  /** No id that was made at this time or later sorts before it. */
  public static String first(Instant time) {
    return new UUID((time.toEpochMilli() << 16) | 0x7000, 0x8000_0000_0000_0000L).toString();
  }

  /** Random, with room to count. */
  private static long start() {
    return RANDOM.nextInt(1 << (COUNTER_BITS - 1));
  }
}
