package io.keycloaksaas.stripe;

import io.keycloaksaas.subscription.SubscriptionStatus;

/** Stripe's eight statuses of a subscription in our words. */
final class StripeStatus {
  private StripeStatus() {}

  /** What we do not know gives nothing, as what is not paid. */
  static SubscriptionStatus of(String status) {
    return switch (status) {
      case "trialing" -> SubscriptionStatus.TRIALING;
      case "active" -> SubscriptionStatus.ACTIVE;
      case "past_due" -> SubscriptionStatus.PAST_DUE;
      // the first payment is missing; dunning was in vain; a trial ended without a card
      case "incomplete", "unpaid", "paused" -> SubscriptionStatus.PAUSED;
      case "incomplete_expired", "canceled" -> SubscriptionStatus.CANCELED;
      default -> SubscriptionStatus.PAUSED;
    };
  }
}
