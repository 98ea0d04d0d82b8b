package io.keycloaksaas.stripe;

import com.stripe.model.Invoice;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.InvoiceCreatePreviewParams.SubscriptionDetails;
import io.keycloaksaas.billing.Proration;
import io.keycloaksaas.billing.SubscriptionChange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Stripe's preview of the invoice that a change of price would make. {@code always_invoice} has
 * what is due at once in an invoice of its own; otherwise it would be lines of the next period's.
 */
final class StripeProration {
  private StripeProration() {}

  /**
   * What to ask for the change.
   *
   * @return empty without the item that it changes
   */
  static Optional<InvoiceCreatePreviewParams> params(
      Subscription subscription, SubscriptionChange change) {
    StripeCalls.required(subscription.getItems(), "items");
    return StripeCalls.required(subscription.getItems().getData(), "items").stream()
        .filter(item -> isChanged(item, change))
        .findFirst()
        .map(item -> params(item, change));
  }

  static boolean isChanged(SubscriptionItem item, SubscriptionChange change) {
    return change
        .formerPriceIds()
        .contains(
            StripeCalls.required(StripeCalls.required(item.getPrice(), "price").getId(), "price"));
  }

  private static InvoiceCreatePreviewParams params(
      SubscriptionItem item, SubscriptionChange change) {
    return InvoiceCreatePreviewParams.builder()
        .setSubscription(change.subscriptionId())
        .setSubscriptionDetails(
            SubscriptionDetails.builder()
                .setProrationBehavior(SubscriptionDetails.ProrationBehavior.ALWAYS_INVOICE)
                .setProrationDate(change.at().getEpochSecond())
                .addItem(
                    SubscriptionDetails.Item.builder()
                        .setId(StripeCalls.required(item.getId(), "id"))
                        .setPrice(change.priceId())
                        .setQuantity(change.quantity())
                        .build())
                .build())
        .build();
  }

  /**
   * @param at to the second, which is what Stripe was asked for
   */
  static Proration of(Invoice invoice, Instant at) {
    return new Proration(
        StripeCalls.required(invoice.getTotal(), "total"),
        StripeCalls.required(invoice.getAmountDue(), "amount_due"),
        StripeCalls.required(invoice.getCurrency(), "currency").toUpperCase(Locale.ROOT),
        at.truncatedTo(ChronoUnit.SECONDS));
  }
}
