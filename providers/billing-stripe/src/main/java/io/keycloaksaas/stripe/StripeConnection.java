package io.keycloaksaas.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.SubscriptionItemListParams;
import com.stripe.param.SubscriptionItemUpdateParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionRetrieveParams;
import com.stripe.param.checkout.SessionCreateParams;
import io.keycloaksaas.billing.BillingEventNotice;
import io.keycloaksaas.billing.BillingGatewayConnection;
import io.keycloaksaas.billing.CheckoutOrder;
import io.keycloaksaas.billing.CheckoutPage;
import io.keycloaksaas.billing.CustomerDetails;
import io.keycloaksaas.billing.CustomerSubscription;
import io.keycloaksaas.billing.Proration;
import io.keycloaksaas.billing.SubscriptionChange;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.When;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Stripe, asked with the keys of one realm. */
final class StripeConnection implements BillingGatewayConnection {
  private static final long PAGE = 100;

  private final StripeClient stripe;
  private final StripeClient links;
  private final StripeChanges changes;
  private final StripeEvents events;
  private final Optional<String> account;

  StripeConnection(StripeKeys keys, Optional<String> account, StripeCalls calls) {
    this.stripe = calls.client(keys, account);
    this.links = calls.linkClient(keys, account);
    this.changes = new StripeChanges(links);
    this.events = new StripeEvents(keys.webhookSecret(), keys.isLive(), account, Times.CLOCK);
    this.account = account;
  }

  @Override
  public String provider() {
    return StripeGatewayFactory.ID;
  }

  @Override
  public String account() {
    return account.orElse(OWN_ACCOUNT);
  }

  /**
   * With nothing that may change, since Stripe gives the same answer under a key only to the same
   * question.
   */
  @Override
  public String createCustomer(SubjectRef subject) {
    CustomerCreateParams customer =
        CustomerCreateParams.builder()
            .putMetadata("realm_id", subject.realmId())
            .putMetadata("subject_type", subject.type().key())
            .putMetadata("subject_id", subject.id())
            .build();
    RequestOptions once =
        RequestOptions.builder()
            .setIdempotencyKey(
                String.join("/", "customer", subject.realmId(), subject.type().key(), subject.id()))
            .build();
    return StripeCalls.required(
        StripeCalls.ask(() -> links.v1().customers().create(customer, once)).getId(), "id");
  }

  @Override
  public void describeCustomer(String customerId, CustomerDetails details) {
    CustomerUpdateParams.Builder update = CustomerUpdateParams.builder().setName(details.name());
    details.email().ifPresent(update::setEmail);
    StripeCalls.ask(() -> links.v1().customers().update(customerId, update.build()));
  }

  @Override
  public CheckoutPage checkout(CheckoutOrder order) {
    SessionCreateParams.Builder session =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
            .setCustomer(order.customerId())
            .setSuccessUrl(order.success().toString())
            .setCancelUrl(order.cancel().toString())
            .addLineItem(
                SessionCreateParams.LineItem.builder()
                    .setPrice(order.priceId())
                    .setQuantity(order.quantity())
                    .build());
    if (order.trialDays() > 0) {
      session.setSubscriptionData(
          SessionCreateParams.SubscriptionData.builder()
              .setTrialPeriodDays((long) order.trialDays())
              .putMetadata(StripeSubscriptions.TRIAL, StripeSubscriptions.OFFERED)
              .build());
    }
    Session made = StripeCalls.ask(() -> links.v1().checkout().sessions().create(session.build()));
    return new CheckoutPage(StripeCalls.required(made.getId(), "id"), page(made.getUrl()));
  }

  @Override
  public void closeCheckout(String pageId) {
    StripeCalls.order(() -> links.v1().checkout().sessions().expire(pageId));
  }

  @Override
  public URI portal(String customerId, URI returnTo) {
    com.stripe.param.billingportal.SessionCreateParams session =
        com.stripe.param.billingportal.SessionCreateParams.builder()
            .setCustomer(customerId)
            .setReturnUrl(returnTo.toString())
            .build();
    return page(
        StripeCalls.ask(() -> links.v1().billingPortal().sessions().create(session)).getUrl());
  }

  private static URI page(String url) {
    return URI.create(StripeCalls.required(url, "url"));
  }

  @Override
  public BillingEventNotice verify(byte[] body, UnaryOperator<String> headers) {
    return events.verify(body, headers.apply(StripeEvents.HEADER));
  }

  @Override
  public List<CustomerSubscription> subscriptions(String customerId) {
    return StripeCalls.ask(
        () -> {
          List<CustomerSubscription> all = new ArrayList<>();
          for (Subscription one : pages(customerId)) {
            // Asked for by customer; the answer of a stand-in may be careless.
            if (customerId.equals(one.getCustomer())) {
              all.add(StripeSubscriptions.of(one, items(one)));
            }
          }
          return all;
        });
  }

  private List<Subscription> pages(String customerId) throws StripeException {
    List<Subscription> all = new ArrayList<>();
    boolean more = true;
    while (more) {
      SubscriptionListParams.Builder page =
          SubscriptionListParams.builder()
              .setCustomer(customerId)
              .setStatus(SubscriptionListParams.Status.ALL)
              .addExpand("data.schedule")
              .addExpand("data.default_payment_method")
              .setLimit(PAGE);
      if (!all.isEmpty()) {
        page.setStartingAfter(all.get(all.size() - 1).getId());
      }
      var found = stripe.v1().subscriptions().list(page.build());
      StripeCalls.required(found.getData(), "data");
      all.addAll(found.getData());
      more = Boolean.TRUE.equals(found.getHasMore()) && !found.getData().isEmpty();
    }
    return all;
  }

  private List<SubscriptionItem> items(Subscription one) throws StripeException {
    StripeCalls.required(one.getItems(), "items");
    if (!Boolean.TRUE.equals(one.getItems().getHasMore())) {
      return StripeCalls.required(one.getItems().getData(), "items");
    }
    SubscriptionItemListParams page =
        SubscriptionItemListParams.builder().setSubscription(one.getId()).setLimit(PAGE).build();
    return StripeCalls.required(stripe.v1().subscriptionItems().list(page).getData(), "items");
  }

  @Override
  public Optional<Proration> prorate(SubscriptionChange change) {
    RequestOptions hasty = StripeCalls.hasty();
    return StripeCalls.ask(
        () -> {
          Subscription one =
              links
                  .v1()
                  .subscriptions()
                  .retrieve(
                      change.subscriptionId(), SubscriptionRetrieveParams.builder().build(), hasty);
          Optional<InvoiceCreatePreviewParams> params = StripeProration.params(one, change);
          return params.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  StripeProration.of(
                      links.v1().invoices().createPreview(params.get(), hasty), change.at()));
        });
  }

  @Override
  public void change(SubscriptionChange change, When when, String key) {
    changes.change(change, when, key);
  }

  @Override
  public void cancelAtPeriodEnd(String subscriptionId, String key) {
    changes.cancelAtPeriodEnd(subscriptionId, key);
  }

  @Override
  public void resume(String subscriptionId, String key) {
    changes.resume(subscriptionId, key);
  }

  @Override
  public void cancel(String subscriptionId) {
    StripeCalls.ask(() -> stripe.v1().subscriptions().cancel(subscriptionId));
  }

  @Override
  public void setQuantity(CustomerSubscription.Item item, long quantity) {
    SubscriptionItemUpdateParams update =
        SubscriptionItemUpdateParams.builder().setQuantity(quantity).build();
    StripeCalls.ask(() -> stripe.v1().subscriptionItems().update(item.id(), update));
  }
}
