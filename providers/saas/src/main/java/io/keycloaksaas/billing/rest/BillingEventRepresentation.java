package io.keycloaksaas.billing.rest;

import io.keycloaksaas.billing.BillingEvent;
import io.keycloaksaas.billing.BillingEventReason;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import org.jspecify.annotations.Nullable;

/**
 * A message of a billing provider, or a drift that a reconciliation found.
 *
 * @param account {@code -} for the account of the provider's keys
 * @param eventId the provider's id of the message
 * @param type in the provider's words; {@code reconciliation} where no message came
 * @param customer the provider's id of the customer
 * @param subjectType null while nobody is known to be the customer
 * @param processedAt null while it is parked
 * @param reason why it is, or was, parked
 * @param detail what was changed into what, or what is not known
 */
record BillingEventRepresentation(
    String id,
    String provider,
    String account,
    String eventId,
    String type,
    @Nullable String customer,
    @Nullable String subjectType,
    @Nullable String subjectId,
    String createdAt,
    String receivedAt,
    @Nullable String processedAt,
    String result,
    @Nullable String reason,
    @Nullable String detail) {

  static BillingEventRepresentation of(BillingEvent event) {
    return new BillingEventRepresentation(
        event.id(),
        event.provider(),
        event.account(),
        event.eventId(),
        event.type(),
        event.customer().orElse(null),
        event.subjectType().map(SubjectType::key).orElse(null),
        event.subjectId().orElse(null),
        event.createdAt().toString(),
        event.receivedAt().toString(),
        Times.text(event.processedAt()),
        event.result().key(),
        event.reason().map(BillingEventReason::key).orElse(null),
        event.detail().orElse(null));
  }
}
