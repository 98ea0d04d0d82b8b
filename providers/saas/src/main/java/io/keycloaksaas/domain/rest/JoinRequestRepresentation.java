package io.keycloaksaas.domain.rest;

import io.keycloaksaas.domain.JoinRequest;
import io.keycloaksaas.platform.Times;
import org.jspecify.annotations.Nullable;

/**
 * A request to join as the APIs show it.
 *
 * @param name what people call who asks
 * @param email the mailbox that he had proven when he asked
 * @param decidedAt null while it waits
 * @param decidedBy the member who answered; null while it waits, and of administrators
 */
public record JoinRequestRepresentation(
    String id,
    String userId,
    String name,
    String email,
    String status,
    String createdAt,
    @Nullable String decidedAt,
    @Nullable String decidedBy) {

  static JoinRequestRepresentation of(JoinRequest request) {
    return new JoinRequestRepresentation(
        request.id(),
        request.userId(),
        request.name(),
        request.email(),
        request.status().key(),
        Times.text(request.createdAt()),
        request.decidedAt().map(Times::text).orElse(null),
        request.decidedBy().orElse(null));
  }
}
