package io.keycloaksaas.subscription;

import io.keycloaksaas.persistence.SubjectRef;

/**
 * Has billing providers change what they bill; who talks to them belongs to a room further right.
 * For a caller that holds the subject. Each method ends the request's transaction; afterwards the
 * subscription is what its provider says.
 *
 * @see SubscriptionProvider#synchronize
 */
public interface PaidSubscriptions {

  /**
   * @throws io.keycloaksaas.platform.Problem {@code transition_refused} where no provider of this
   *     realm bills it, or the provider will not; {@code plan_not_found}, {@code
   *     plan_not_available}, {@code payment_failed}, {@code billing_provider_unavailable}
   */
  SubscriptionRepresentation change(
      SubjectRef subject, Subscription current, String planKey, When when);

  /**
   * @throws io.keycloaksaas.platform.Problem as {@link #change}
   */
  SubscriptionRepresentation cancel(SubjectRef subject, Subscription current, When when);

  /**
   * @throws io.keycloaksaas.platform.Problem as {@link #change}
   */
  SubscriptionRepresentation resume(SubjectRef subject, Subscription current);
}
