package io.keycloaksaas.billing;

import java.util.List;
import java.util.Optional;

/** What {@link CustomerSync} needs of the database. Each call is a transaction of its own. */
interface CustomerStore {

  /** Whether the message was received before. */
  boolean isRecorded(BillingEventNotice notice);

  Optional<Customer> find(String externalId);

  /**
   * Writes what the provider says, and with it the message that led to the question.
   *
   * @param seen the customer as it was before the provider was asked
   * @param notice absent when nobody sent one
   * @return empty, with nothing written, when the customer was written meanwhile
   */
  Optional<BillingEventResult> apply(
      Customer seen, List<CustomerSubscription> all, Optional<BillingEventNotice> notice);

  /** Writes a message that changes nothing; {@code DUPLICATE} when it was there. */
  BillingEventResult record(BillingEventNotice notice, BillingEventResult result);
}
