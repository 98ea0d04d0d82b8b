package io.keycloaksaas.event;

import java.util.Locale;

/**
 * The first thing that is wrong with a chain.
 *
 * @param seq where
 * @param eventId of the row; null where there is none
 */
public record ChainFault(Kind kind, long seq, String eventId) {

  /** What is wrong. */
  public enum Kind {
    /** The row is not what was sealed. */
    EDITED("The row is not what was sealed."),
    /** A row that was never sealed stands here. */
    INSERTED("A row stands here that was never sealed at this place."),
    MISSING("The row with this number is gone."),
    /** From this number to the known end of the chain everything is gone. */
    TRUNCATED("From this number on rows are gone that the chain is known to have had."),
    UNSEALED("The row lost its seal."),
    /**
     * Sealed with our key, but not what a checkpoint says: the database was put back and changed.
     */
    REWRITTEN("The rows up to here are not those that the checkpoint was taken of."),
    UNKNOWN_KEY("The row names a key that is not configured."),
    /** Address or user agent are not what was sealed. */
    ORIGIN_EDITED("Address or user agent are not what was sealed."),
    CHECKPOINT_FORGED("The checkpoint's signature is not of a configured key.");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    public String sentence() {
      return sentence;
    }
  }
}
