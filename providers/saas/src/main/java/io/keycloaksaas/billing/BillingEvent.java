package io.keycloaksaas.billing;

import io.keycloaksaas.platform.SubjectType;
import java.time.Instant;
import java.util.Optional;

/**
 * A message of a billing provider as it was taken, or what a reconciliation found.
 *
 * @param id ours
 * @param eventId the provider's, unique within the account
 * @param customer the provider's customer it is about
 * @param processedAt absent while it is parked
 */
public record BillingEvent(
    String id,
    String provider,
    String account,
    String eventId,
    String type,
    Optional<String> customer,
    Optional<SubjectType> subjectType,
    Optional<String> subjectId,
    Instant createdAt,
    Instant receivedAt,
    Optional<Instant> processedAt,
    BillingEventResult.Kind result,
    Optional<BillingEventReason> reason,
    Optional<String> detail) {

  /** The type of a row that no message led to. */
  public static final String RECONCILIATION = "reconciliation";
}
