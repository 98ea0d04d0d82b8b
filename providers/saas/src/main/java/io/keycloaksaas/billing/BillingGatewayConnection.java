package io.keycloaksaas.billing;

import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.subscription.When;
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
  CheckoutPage checkout(CheckoutOrder order);

  /**
   * Closes a page that nobody has paid on.
   *
   * @throws BillingGatewayRefused where somebody has, or it was closed before
   */
  default void closeCheckout(String pageId) {}

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

  /**
   * Puts a subscription on another price, with what was scheduled taken back: now, where what is
   * due is paid at once or nothing is changed, or at the end of its period. Where it is so already,
   * nothing happens.
   *
   * @param key names the request: what arrives twice under it is done once
   * @throws BillingGatewayRefused with nothing changed
   */
  default void change(SubscriptionChange change, When when, String key) {
    throw unsupported();
  }

  /** Ends a subscription at once: nothing more is charged. */
  void cancel(String subscriptionId);

  /**
   * Lets a subscription end with its period; a scheduled change is taken back.
   *
   * @param key as of {@link #change}
   * @throws BillingGatewayRefused with nothing changed
   */
  default void cancelAtPeriodEnd(String subscriptionId, String key) {
    throw unsupported();
  }

  /**
   * Lets a subscription go on as it is: takes back what was scheduled.
   *
   * @param key as of {@link #change}
   * @throws BillingGatewayRefused with nothing changed
   */
  default void resume(String subscriptionId, String key) {
    throw unsupported();
  }

  private static BillingGatewayRefused unsupported() {
    return new BillingGatewayRefused(
        BillingGatewayRefused.Reason.UNSUPPORTED, "not by this provider", null);
  }

  /** Sets how many are paid for, from now on. */
  void setQuantity(CustomerSubscription.Item item, long quantity);
}
