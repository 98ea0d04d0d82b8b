package io.keycloaksaas.mail.rest;

import io.keycloaksaas.mail.Message;
import io.keycloaksaas.platform.Times;
import org.jspecify.annotations.Nullable;

/** A message in the REST API. */
record EmailMessageRepresentation(
    String id,
    String template,
    String recipient,
    @Nullable String userId,
    @Nullable String organizationId,
    @Nullable String reference,
    String state,
    int attempts,
    @Nullable String lastError,
    String createdAt,
    @Nullable String sentAt,
    @Nullable String expiresAt) {

  static EmailMessageRepresentation of(Message message) {
    return new EmailMessageRepresentation(
        message.id(),
        message.template(),
        message.recipient(),
        message.userId(),
        message.organizationId(),
        message.reference(),
        message.state().key(),
        message.attempts(),
        message.lastError(),
        message.createdAt().toString(),
        Times.text(message.sentAt()),
        Times.text(message.expiresAt()));
  }
}
