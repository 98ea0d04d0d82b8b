package io.keycloaksaas.billing;

import io.keycloaksaas.persistence.SubjectRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A provider of payments with the keys of one realm. Thread-safe; to be called with no transaction
 * open, since every method but {@link #verify} asks a server elsewhere.
 *
 * <p>All of them throw {@link BillingGatewayUnavailable} when that server does not answer.
 */
public interface BillingGatewayConnection {
  /** Of the provider's own account, where there is only one. */
  String OWN_ACCOUNT = "-";

  /** The provider's name: the factory's id. */
  String provider();

  /** The account there whose customers these are; {@value #OWN_ACCOUNT} for that of the keys. */
  String account();

  /**
   * The customer for a subject. Asked again for the same subject it gives the same customer, at
   * least for a day; our own row remembers it for ever.
   */
  String createCustomer(SubjectRef subject);

  /** Tells the provider who pays. */
  void describeCustomer(String customerId, CustomerDetails details);

  /** The page on which the customer pays. */
  URI checkout(CheckoutOrder order);

  /** The page on which the customer changes and cancels what he has, and finds his invoices. */
  URI portal(String customerId, URI returnTo);

  /**
   * Makes sure that a message is the provider's.
   *
   * @param body exactly as it came
   * @param headers value by name, null without it
   * @throws BillingEventRefused when it is not
   */
  BillingEventNotice verify(byte[] body, UnaryOperator<String> headers);

  /**
   * What the provider would bill at once for a change. Asked for by who waits: it answers within
   * seconds or not.
   *
   * @return empty where the provider cannot say, as for a subscription without the former price
   */
  default Optional<Proration> prorate(SubscriptionChange change) {
    return Optional.empty();
  }

  /** Every subscription of the customer, ended ones too, as they are now. */
  List<CustomerSubscription> subscriptions(String customerId);

  /** Ends a subscription at once: nothing more is charged. */
  void cancel(String subscriptionId);

  /** Sets how many are paid for, from now on. */
  void setQuantity(CustomerSubscription.Item item, long quantity);
}
