package io.keycloaksaas.billing;

import java.time.Instant;
import java.util.Set;

/**
 * A change of what a customer pays for, of which nothing is carried out.
 *
 * @param subscriptionId the provider's
 * @param formerPriceIds prices of the plan that is left; the item with one of them is changed
 * @param priceId of the plan that is taken
 * @param quantity at least 1
 * @param at when it would be carried out, in the running period
 */
public record SubscriptionChange(
    String subscriptionId, Set<String> formerPriceIds, String priceId, long quantity, Instant at) {

  public SubscriptionChange {
    formerPriceIds = Set.copyOf(formerPriceIds);
  }
}
