package io.keycloaksaas.it;

import static io.keycloaksaas.it.StripeStandIn.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The messages of a subscription's life in many orders, some twice, some while Stripe is silent,
 * and all at once. (Thousands of orders, with crashes, are tried without a server by {@code
 * CustomerSyncLawsTest}.)
 */
@SaasServer
class StripeOrderIT {
  /** What Stripe sends of one subscription from the first click to the end. */
  private static final List<String> LIFE =
      List.of(
          "customer.subscription.created",
          "invoice.created",
          "invoice.finalized",
          "invoice.paid",
          "checkout.session.completed",
          "customer.subscription.updated",
          "invoice.payment_failed",
          "customer.subscription.updated",
          "customer.subscription.deleted");

  /** The status after each of them. */
  private static final List<String> STATUSES =
      List.of(
          "incomplete",
          "incomplete",
          "incomplete",
          "active",
          "active",
          "active",
          "past_due",
          "unpaid",
          "canceled");

  private static StripeStandIn stripe;
  private static StripeShop shop;

  @BeforeAll
  static void open(TestRealm realm, KeycloakServer server) {
    stripe = StripeStandIn.at(server.billing().port());
    shop = StripeShop.open(realm, server, stripe);
  }

  @AfterAll
  static void close() {
    if (stripe != null) {
      stripe.close();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void every_order_ends_as_stripe_has_it(long seed) {
    var random = new Random(seed);
    var buyer = shop.buyer();
    var sent = new ArrayList<String>();
    // a life that ends anywhere
    int length = 1 + random.nextInt(LIFE.size());
    for (int step = 0; step < length; step++) {
      stripe.has(
          buyer.customer(),
          subscription("sub_1", buyer.customer(), STATUSES.get(step), StripeShop.PRO));
      sent.add(StripeShop.event(StripeShop.eventId(), LIFE.get(step), buyer.customer()));
      if (random.nextInt(3) == 0) {
        shop.send(sent.get(random.nextInt(sent.size()))).expect(204);
      }
      if (random.nextInt(6) == 0) {
        stripe.failsFor(buyer.customer());
        shop.send(StripeShop.event(StripeShop.eventId(), LIFE.get(step), buyer.customer()))
            .expect(503);
      }
    }
    stripe.has(
        buyer.customer(),
        subscription("sub_1", buyer.customer(), STATUSES.get(length - 1), StripeShop.PRO));
    Collections.shuffle(sent, random);
    sent.forEach(message -> shop.send(message).expect(204));

    assertThat(shop.state(buyer)).isEqualTo(expected(STATUSES.get(length - 1)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void all_at_once_end_as_stripe_has_it(long seed) {
    var buyer = shop.buyer();
    stripe.has(buyer.customer(), subscription("sub_1", buyer.customer(), "active", StripeShop.PRO));
    var messages =
        LIFE.stream()
            .map(type -> StripeShop.event(StripeShop.eventId(), type, buyer.customer()))
            .toList();

    // the provider sends again what was not taken
    AtOnce.run(messages.size(), caller -> untilTaken(messages.get(caller)));

    assertThat(shop.state(buyer)).isEqualTo("pro active");
  }

  @Test
  void what_nobody_told_us_is_found_at_night(TestRealm realm, Database database) {
    var buyer = shop.buyer();
    stripe.has(buyer.customer(), subscription("sub_1", buyer.customer(), "active", StripeShop.MAX));

    new RealmRows(realm, database).runJob("billing-reconciliation");

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(shop.state(buyer)).isEqualTo("max active"));
  }

  private static int untilTaken(String message) {
    for (int times = 1; times <= 10; times++) {
      if (shop.send(message).expect(204, 503).status() == 204) {
        return times;
      }
    }
    throw new AssertionError("not taken by the tenth time");
  }

  private static String expected(String status) {
    return switch (status) {
      case "active" -> "pro active";
      case "past_due" -> "pro past_due";
      default -> "free active";
    };
  }
}
