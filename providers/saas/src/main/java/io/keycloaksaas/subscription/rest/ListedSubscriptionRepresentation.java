package io.keycloaksaas.subscription.rest;

import io.keycloaksaas.subscription.Billing;
import io.keycloaksaas.subscription.SubscriptionProvider.Listed;
import io.keycloaksaas.subscription.SubscriptionRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * A subscription in the administrators' list.
 *
 * @param providerStatus the provider's own word for the status
 */
record ListedSubscriptionRepresentation(
    String subjectType,
    String subjectId,
    String provider,
    @Nullable String providerStatus,
    SubscriptionRepresentation subscription) {

  static ListedSubscriptionRepresentation of(
      Listed listed, SubscriptionRepresentation subscription) {
    Billing billing = listed.subscription().billing();
    return new ListedSubscriptionRepresentation(
        listed.subject().type().key(),
        listed.subject().id(),
        billing.provider(),
        billing.providerStatus().orElse(null),
        subscription);
  }
}
