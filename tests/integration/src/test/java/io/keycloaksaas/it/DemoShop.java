package io.keycloaksaas.it;

import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.TestRealm;
import java.time.Instant;
import java.util.Map;

/** The demo's realm, which sells two of its plans through a stand-in of Stripe. */
record DemoShop(TestRealm realm, StripeStandIn stripe) implements AutoCloseable {

  /**
   * @param demo filled with nothing yet
   */
  static DemoShop open(TestRealm demo, DemoFill files, KeycloakServer server) {
    demo.publish(sold(files.catalog())).expect(200);
    files.fill(demo);
    demo.saasAdmin()
        .post("setup", Map.of("settings", Map.of("billing.provider", "stripe")))
        .expect(200);
    server.billing().secret(demo.name(), "stripe-secret-key", "sk_test_of_the_demo");
    server.billing().secret(demo.name(), "stripe-webhook-secret", StripeShop.SECRET);
    return new DemoShop(demo, StripeStandIn.at(server.billing().port()));
  }

  /** The demo's catalogue, with prices at Stripe. */
  private static String sold(String catalog) {
    return catalog
        .replace(
            "price: { amount: 9900, currency: USD, interval: month }",
            "price: { amount: 9900, currency: USD, interval: month }\n"
                + "    providers: { stripe: { price: price_pro } }")
        .replace(
            "price: { amount: 900, currency: USD, interval: month }",
            "price: { amount: 900, currency: USD, interval: month }\n"
                + "    providers: { stripe: { price: price_plus } }");
  }

  /** Stripe sends, signed at this time, that this is what the customer has now. */
  void tell(String type, String customer, String subscription, Instant at) {
    stripe.has(customer, subscription);
    var event = StripeShop.event(StripeShop.eventId(), type, customer);
    realm
        .anonymous()
        .with("Stripe-Signature", StripeShop.signature(event, StripeShop.SECRET, at))
        .post("billing/stripe/webhook", event)
        .expect(204);
  }

  @Override
  public void close() {
    stripe.close();
  }
}
