package io.keycloaksaas.domain;

import io.keycloaksaas.platform.Cursor;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody asks to become a member. Instants are epoch milliseconds.
 *
 * @param email the mailbox he had proven when he asked
 * @param name what people call him
 * @param decidedBy the member who answered; absent while it waits, and of administrators
 */
public record JoinRequest(
    String id,
    String organizationId,
    String userId,
    String name,
    String email,
    Status status,
    long createdAt,
    Optional<Long> decidedAt,
    Optional<String> decidedBy) {

  /** Where it stands; only a pending one can be answered. */
  public enum Status {
    PENDING,
    APPROVED,
    REJECTED;

    /** The word in the REST API. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Cursor cursor() {
    return new Cursor(createdAt, id);
  }
}
