package io.keycloaksaas.it;

import static io.keycloaksaas.it.StripeStandIn.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.it.StripeShop.Buyer;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a change would cost at once is asked of Stripe, and never waited for in vain. */
@SaasServer
class StripePreviewIT {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Map<String, String> TO_MAX = Map.of("plan", "max", "when", "now");

  private static StripeStandIn stripe;
  private static StripeShop shop;

  private final TestRealm realm;

  StripePreviewIT(TestRealm realm) {
    this.realm = realm;
  }

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

  @BeforeEach
  void clear() {
    stripe.clear();
  }

  @Test
  void an_upgrade_shows_what_stripe_would_bill_at_once() {
    var paying = paying();
    stripe.prorates(
        paying.subscription(), "\"currency\":\"usd\",\"total\":14300,\"amount_due\":14000");

    var proration = preview(paying.buyer(), TO_MAX).get("proration");

    assertThat(proration.get("amount").asLong()).isEqualTo(14300);
    assertThat(proration.get("due").asLong()).isEqualTo(14000);
    assertThat(proration.get("currency").asText()).isEqualTo("USD");
    assertThat(proration.get("computedAt").asText()).endsWith("Z");
    assertThat(asked())
        .contains("subscription=" + paying.subscription())
        .contains("subscription_details[items][0][id]=si_" + paying.subscription())
        .contains("subscription_details[items][0][price]=" + StripeShop.MAX)
        .contains("subscription_details[items][0][quantity]=1")
        .contains("subscription_details[proration_behavior]=always_invoice");
  }

  @Test
  void a_downgrade_is_a_credit() {
    var paying = paying();
    stripe.prorates(paying.subscription(), "\"currency\":\"usd\",\"total\":-4500,\"amount_due\":0");

    var proration = preview(paying.buyer(), TO_MAX).get("proration");

    assertThat(proration.get("amount").asLong()).isEqualTo(-4500);
    assertThat(proration.get("due").asLong()).isZero();
  }

  @Test
  void a_plan_by_the_seat_is_asked_about_for_all_members() {
    var paying = paying();
    new Operator(realm)
        .join(
            paying.buyer().slug(),
            realm.createUser("seat-of-" + paying.buyer().slug()),
            "org:member");
    stripe.prorates(paying.subscription(), "\"currency\":\"usd\",\"total\":100,\"amount_due\":100");

    preview(paying.buyer(), Map.of("plan", "team", "when", "now"));

    assertThat(asked())
        .contains("subscription_details[items][0][price]=" + StripeShop.TEAM)
        .contains("subscription_details[items][0][quantity]=2");
  }

  @Test
  void administrators_are_told_too() {
    var paying = paying();
    stripe.prorates(
        paying.subscription(), "\"currency\":\"usd\",\"total\":14300,\"amount_due\":14300");

    var preview =
        realm
            .saasAdmin()
            .post(paying.buyer().subject() + "/subscription/preview", Map.of("plan", "max"))
            .expect(200)
            .json();

    assertThat(preview.at("/proration/amount").asLong()).isEqualTo(14300);
  }

  @Test
  void what_happens_at_the_end_of_the_period_costs_nothing_now() {
    var paying = paying();

    assertUnpriced(preview(paying.buyer(), Map.of("plan", "max")));
    assertThat(stripe.requests("/v1/invoices/.*")).isEmpty();
  }

  @Test
  void a_plan_that_stripe_does_not_sell_has_no_price_there() {
    var paying = paying();

    assertUnpriced(preview(paying.buyer(), Map.of("plan", "byhand", "when", "now")));
    assertThat(stripe.requests("/v1/invoices/.*")).isEmpty();
  }

  @Test
  void who_pays_nobody_yet_is_not_asked_about() {
    var slug = shop.organization();

    assertUnpriced(
        shop.owner()
            .post("organizations/" + slug + "/subscription/preview", TO_MAX)
            .expect(200)
            .json());
    assertThat(stripe.requests("/v1/.*")).isEmpty();
  }

  @Test
  void a_slow_stripe_leaves_the_preview_without() {
    var paying = paying();
    stripe.proratesLate(paying.subscription());

    var preview = preview(paying.buyer(), TO_MAX);

    assertUnpriced(preview);
    assertThat(preview.at("/price/amount").asLong()).isEqualTo(29900);
    assertThat(stripe.requests("/v1/invoices/.*")).hasSize(1);
  }

  @Test
  void without_stripe_the_preview_is_there() {
    var paying = paying();
    stripe.close();
    try {
      assertUnpriced(preview(paying.buyer(), TO_MAX));
    } finally {
      stripe = StripeStandIn.at(shop.server().billing().port());
      shop = shop.with(stripe);
    }
  }

  /** An organization on Pro, which pays with this subscription. */
  private record Paying(Buyer buyer, String subscription) {}

  private static Paying paying() {
    var buyer = shop.buyer();
    var id = "sub_paying" + NUMBER.incrementAndGet() + "x";
    stripe.has(buyer.customer(), subscription(id, buyer.customer(), "active", StripeShop.PRO));
    shop.send(StripeShop.event(StripeShop.eventId(), "invoice.paid", buyer.customer())).expect(204);
    return new Paying(buyer, id);
  }

  private static JsonNode preview(Buyer buyer, Map<String, String> asked) {
    return shop.owner().post(buyer.subject() + "/subscription/preview", asked).expect(200).json();
  }

  private static void assertUnpriced(JsonNode preview) {
    assertThat(preview.get("plan").isNull()).isFalse();
    assertThat(preview.get("proration").isNull()).isTrue();
  }

  /** The one form that was sent. */
  private static String asked() {
    var requests = stripe.requests("/v1/invoices/create_preview");
    assertThat(requests).hasSize(1);
    return URLDecoder.decode(requests.get(0).getBodyAsString(), StandardCharsets.UTF_8);
  }
}
