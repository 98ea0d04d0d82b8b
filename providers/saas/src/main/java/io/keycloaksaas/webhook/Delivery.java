package io.keycloaksaas.webhook;

import io.keycloaksaas.platform.Problem;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event on its way to an endpoint; the two together name it.
 *
 * @param attempts begun so far
 * @param due when it is tried next; absent when it is at its end
 */
public record Delivery(
    String webhookId,
    String organizationId,
    String eventId,
    String eventType,
    State state,
    int attempts,
    Optional<Instant> due,
    Instant createdAt,
    Instant updatedAt) {

  /** Where it stands. Only a replay leads back from an end. */
  public enum State {
    PENDING,
    /** The receiver answered 2xx. */
    DELIVERED,
    /** Every attempt failed: a dead letter. */
    FAILED,
    /** The endpoint, or its organization, was stopped meanwhile. */
    CANCELED;

    /** The word in the REST API. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param text null for none
     * @throws Problem {@code validation_failed}
     */
    public static Optional<State> parse(String text) {
      if (text == null || text.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          Stream.of(values())
              .filter(state -> state.key().equals(text))
              .findFirst()
              .orElseThrow(
                  () ->
                      Problem.invalid(
                          "state", "'state' must be pending, delivered, failed or canceled.")));
    }
  }
}
