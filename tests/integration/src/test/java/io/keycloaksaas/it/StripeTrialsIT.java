package io.keycloaksaas.it;

import static io.keycloaksaas.it.StripeStandIn.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.it.StripeShop.Buyer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A payer gets a trial once, and pays once (H16). */
@SaasServer
class StripeTrialsIT {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String PRICE = "price_tryout";

  /** Ids by names. */
  private static final Map<String, String> OWNERS = new HashMap<>();

  private static StripeStandIn stripe;
  private static StripeShop shop;

  private final TestRealm realm;
  private final RealmRows rows;
  private final Operator operator;

  private int number;

  StripeTrialsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
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
    number = NUMBER.incrementAndGet();
  }

  @Test
  void the_plans_trial_is_offered_once_to_all_organizations_of_an_owner() {
    var first = buyer("first");
    assertThat(offered(first)).isTrue();
    begins(first, offeredTrial(first, "sub_first", "fp_first"));
    assertThat(shop.state(first)).isEqualTo("tryout trialing");

    var second = buyer("second", "first");
    assertThat(offered(second)).isFalse();
  }

  @Test
  void who_pays_with_a_card_that_has_had_its_trial_gets_nothing_and_pays_nothing() {
    var first = buyer("honest");
    begins(first, offeredTrial(first, "sub_honest", "fp_card" + number));
    realm.admin().delete("organizations/" + first.id()).expect(204);

    var again = buyer("farmer");
    assertThat(offered(again)).isTrue();
    var events =
        rows.eventsDuring(
            () -> {
              var farmed = offeredTrial(again, "sub_farmed", "fp_card" + number);
              begins(again, farmed);
              begins(again, farmed);
            });

    assertThat(shop.state(again)).isEqualTo("free active");
    assertThat(events).containsOnlyOnce("billing.trial_refused");
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(stripe.cancellations("sub_farmed")).isPositive());
    assertThat(rows.count("saas_payer_trial", "plan_key = 'tryout' and payer like '%fp_card%'"))
        .isZero();
  }

  @Test
  void a_refused_one_is_shown_to_administrators() {
    var first = buyer("shown");
    begins(first, offeredTrial(first, "sub_shown", "fp_shown" + number));
    var again = buyer("refused");

    var event = begins(again, offeredTrial(again, "sub_refused", "fp_shown" + number));

    assertThat(shop.row(event).get("result").asText()).isEqualTo("parked");
    assertThat(shop.row(event).get("reason").asText()).isEqualTo("trial_already_used");
    assertThat(shop.row(event).get("detail").asText()).isEqualTo("sub_refused");
  }

  @Test
  void another_card_is_another_payer() {
    var first = buyer("one");
    begins(first, offeredTrial(first, "sub_one", "fp_one" + number));
    var other = buyer("other");
    begins(other, offeredTrial(other, "sub_other", "fp_other" + number));

    assertThat(shop.state(other)).isEqualTo("tryout trialing");
  }

  @Test
  void a_trial_that_somebody_gives_at_stripe_is_his_decision() {
    var first = buyer("given");
    begins(first, offeredTrial(first, "sub_given", "fp_given" + number));
    var friend = buyer("friend");

    begins(
        friend,
        offeredTrial(friend, "sub_friend", "fp_given" + number)
            .replace("\"keycloak_saas_trial\":\"offered\"", ""));

    assertThat(shop.state(friend)).isEqualTo("tryout trialing");
  }

  @Test
  void a_realm_may_give_a_trial_to_each_organization_of_a_payer() {
    var first = buyer("agency");
    begins(first, offeredTrial(first, "sub_agency", "fp_agency" + number));
    set("false");
    try {
      var other = buyer("client");
      begins(other, offeredTrial(other, "sub_client", "fp_agency" + number));
      assertThat(shop.state(other)).isEqualTo("tryout trialing");
    } finally {
      set("true");
    }
  }

  @Test
  void who_opens_another_checkout_closes_the_older_one() {
    var buyer = buyer("twice");
    checkout(buyer, "tryout");
    assertThat(stripe.requests("/v1/checkout/sessions/.*/expire")).isEmpty();

    checkout(buyer, "pro");

    assertThat(stripe.requests("/v1/checkout/sessions/cs_test_a1/expire")).hasSize(1);
  }

  @Test
  void who_pays_twice_all_the_same_has_one_and_is_told_of_the_other_once() {
    var buyer = buyer("double");
    checkout(buyer, "pro");
    var customer = buyer.customer();
    var pro = subscription("sub_pro", customer, "active", StripeShop.PRO, 1, 1_679_609_767L);
    var max = subscription("sub_max", customer, "active", StripeShop.MAX, 1, 1_679_609_999L);
    var events =
        rows.eventsDuring(
            () -> {
              begins(buyer, pro, max);
              begins(buyer, pro, max);
            });

    assertThat(shop.state(buyer)).isEqualTo("max active");
    assertThat(events).containsOnlyOnce("billing.surplus_found");
    var told = rows.lastEvent("billing.surplus_found", buyer.id());
    assertThat(told.get("counts").asText()).isEqualTo("sub_max");
    assertThat(told.get("surplus").get(0).asText()).isEqualTo("sub_pro");
    var event = begins(buyer, pro, max);
    assertThat(shop.row(event).get("reason").asText()).isEqualTo("surplus_subscription");

    begins(buyer, pro.replace("\"status\":\"active\"", "\"status\":\"canceled\""), max);
    assertThat(shop.row(event).get("processedAt").isNull()).isFalse();
  }

  /** A new organization of a new owner. */
  private Buyer buyer(String name) {
    OWNERS.put(name + number, realm.createUser(name + number));
    return buyer(name, name);
  }

  private Buyer buyer(String name, String owner) {
    var slug = name + "-" + number;
    operator.organization(slug, OWNERS.get(owner + number));
    var id = shop.idOf(slug);
    return new Buyer(slug, id, stripe.customerFor(id));
  }

  private void checkout(Buyer buyer, String plan) {
    var owner = buyer.slug().replace("-", "").replace("second", "first");
    shop.as(owner).post(buyer.subject() + "/checkout", Map.of("plan", plan)).expect(200);
  }

  /** Whether the checkout offers a trial. */
  private boolean offered(Buyer buyer) {
    stripe.clear();
    checkout(buyer, "tryout");
    var form =
        URLDecoder.decode(
            stripe.requests("/v1/checkout/sessions").get(0).getBodyAsString(),
            StandardCharsets.UTF_8);
    var offered = form.contains("subscription_data[trial_period_days]=14");
    assertThat(form.contains("subscription_data[metadata][keycloak_saas_trial]=offered"))
        .isEqualTo(offered);
    return offered;
  }

  /** Stripe tells that these are the customer's subscriptions now. */
  private String begins(Buyer buyer, String... subscriptions) {
    if (rows.count("saas_billing_customer", "subject_id = ?", buyer.id()) == 0) {
      checkout(buyer, "tryout");
    }
    stripe.has(buyer.customer(), subscriptions);
    var event = StripeShop.eventId();
    shop.send(StripeShop.event(event, "customer.subscription.created", buyer.customer()))
        .expect(204);
    return event;
  }

  private static String offeredTrial(Buyer buyer, String id, String fingerprint) {
    return subscription(id, buyer.customer(), "trialing", PRICE)
        .replace(
            "\"livemode\":false,\"metadata\":{},\"next_pending",
            "\"livemode\":false,\"metadata\":{\"keycloak_saas_trial\":\"offered\"},\"next_pending")
        .replace(
            "\"default_payment_method\":null",
            """
            "default_payment_method":{"id":"pm_1","object":"payment_method","type":"card",
              "livemode":false,"metadata":{},"created":1679609767,
              "card":{"brand":"visa","last4":"4242","exp_month":8,"exp_year":2100,
                "fingerprint":"%s","country":"US","funding":"credit"}}
            """
                .formatted(fingerprint));
  }

  private void set(String value) {
    realm
        .saasAdmin()
        .post("setup", Map.of("settings", Map.of("trial.oncePerPayer", value)))
        .expect(200);
  }
}
