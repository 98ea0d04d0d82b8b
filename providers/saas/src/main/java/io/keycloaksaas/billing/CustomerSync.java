package io.keycloaksaas.billing;

import java.util.List;
import java.util.Optional;

/**
 * Brings a subject's subscription to what its billing provider says is true now.
 *
 * <p><b>Order.</b> A message is a hint that something happened, never news of what: the provider is
 * asked for all subscriptions of the customer, and the state is computed from them alone. So
 * neither the order of messages matters, nor how often they come.
 *
 * <p><b>Races.</b> The provider is asked with no transaction open, so two who ask may write in
 * another order than they asked in. Therefore the customer has a version, which every write raises:
 * it is read <i>before</i> the question, and the write, under the lock of the subject, needs it to
 * be the same still. Who lost asks again. A write thus rests on an answer that was asked for after
 * the write before was committed: an older truth never overwrites a newer one.
 *
 * <p><b>Crash.</b> The message is recorded in the transaction of the write. Before its commit
 * nothing has happened, and the provider, which had no answer, sends it again; after it, another
 * one is a duplicate. When the provider does not answer, nothing is recorded.
 */
final class CustomerSync {
  /** Each lost round is another's success; the provider sends again when that is not enough. */
  static final int TRIES = 8;

  private final BillingGatewayConnection gateway;
  private final CustomerStore store;

  CustomerSync(BillingGatewayConnection gateway, CustomerStore store) {
    this.gateway = gateway;
    this.store = store;
  }

  /**
   * @throws BillingGatewayUnavailable with nothing recorded
   */
  BillingEventResult receive(BillingEventNotice notice) {
    if (notice.objection().isPresent()) {
      return store.record(
          notice, BillingEventResult.parked(notice.objection().get(), notice.account()));
    }
    if (notice.customerId().isEmpty()) {
      return store.record(notice, BillingEventResult.of(BillingEventResult.Kind.IGNORED));
    }
    String customerId = notice.customerId().get();
    for (int round = 0; round < TRIES; round++) {
      if (store.isRecorded(notice)) {
        return BillingEventResult.of(BillingEventResult.Kind.DUPLICATE);
      }
      Optional<Customer> customer = store.find(customerId);
      if (customer.isEmpty()) {
        return store.record(
            notice, BillingEventResult.parked(BillingEventReason.UNKNOWN_CUSTOMER, customerId));
      }
      Optional<BillingEventResult> result = round(customer.get(), Optional.of(notice));
      if (result.isPresent()) {
        return result.get();
      }
    }
    throw new BillingGatewayUnavailable("too many changes of a customer at once", null);
  }

  /**
   * Looks without a message.
   *
   * @return empty when the customer is gone
   * @throws BillingGatewayUnavailable with nothing written
   */
  Optional<BillingEventResult> look(String customerId) {
    for (int round = 0; round < TRIES; round++) {
      Optional<Customer> customer = store.find(customerId);
      if (customer.isEmpty()) {
        return Optional.empty();
      }
      Optional<BillingEventResult> result = round(customer.get(), Optional.empty());
      if (result.isPresent()) {
        return result;
      }
    }
    throw new BillingGatewayUnavailable("too many changes of a customer at once", null);
  }

  private Optional<BillingEventResult> round(Customer seen, Optional<BillingEventNotice> notice) {
    List<CustomerSubscription> all = gateway.subscriptions(seen.externalId());
    return store.apply(seen, all, notice);
  }
}
