package io.keycloaksaas.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A message as administrators see it: never its parameters.
 *
 * @param attempts to send it
 * @param lastError why it was not sent, or not yet; short, without secrets; may be null
 */
public record Message(
    String id,
    String template,
    String recipient,
    String userId,
    String organizationId,
    String reference,
    State state,
    int attempts,
    String lastError,
    Instant createdAt,
    Optional<Instant> sentAt,
    Optional<Instant> expiresAt) {

  /** What became of it. */
  public enum State {
    /** Waits for its time, for another attempt, or for the realm's SMTP server to be configured. */
    QUEUED,
    /** An SMTP server took it. */
    SENT,
    /** Refused for good, or every attempt failed. */
    FAILED,
    /** No longer wanted, expired, or one too many for its recipient. */
    CANCELED;

    /** The word in the REST API. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
