package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.StripeStandIn.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to Stripe's pages and back. */
@SaasServer
class StripeCheckoutIT {
  private static StripeStandIn stripe;
  private static StripeShop shop;

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;

  StripeCheckoutIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
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
  void a_member_who_may_pay_gets_a_link() {
    var slug = shop.organization();
    var customer = stripe.customerFor(shop.idOf(slug));

    var answer = checkout(slug, Map.of("plan", "pro")).expect(200);

    assertThat(answer.json().get("url").asText())
        .isEqualTo("https://checkout.stripe.example/c/pay/cs_test_a1");
    assertThat(sent("/v1/checkout/sessions"))
        .contains("customer=" + customer)
        .contains("line_items[0][price]=" + StripeShop.PRO)
        .contains("line_items[0][quantity]=1")
        .contains("mode=subscription");
    assertThat(sent("/v1/customers/.*")).contains("email=owner@example.test");
  }

  @Test
  void who_goes_to_the_providers_pages_leaves_a_row() {
    var slug = shop.organization();
    stripe.customerFor(shop.idOf(slug));

    assertThat(rows.eventsDuring(() -> checkout(slug, Map.of("plan", "pro")).expect(200)))
        .containsExactly("billing.checkout_started");
  }

  @Test
  void a_customer_is_made_once() {
    var slug = shop.organization();
    var id = shop.idOf(slug);
    stripe.customerFor(id);

    checkout(slug, Map.of("plan", "pro")).expect(200);
    checkout(slug, Map.of("plan", "max")).expect(200);

    assertThat(stripe.requests("/v1/customers")).hasSize(1);
    assertThat(stripe.requests("/v1/customers").get(0).getHeader("Idempotency-Key")).contains(id);
    assertThat(rows.count("saas_billing_customer", "subject_id = ?", id)).isOne();
  }

  @Test
  void who_come_at_once_are_one_customer() {
    var slug = shop.organization();
    var id = shop.idOf(slug);
    stripe.customerFor(id);

    AtOnce.run(8, caller -> checkout(slug, Map.of("plan", "pro")).expect(200));

    assertThat(rows.count("saas_billing_customer", "subject_id = ?", id)).isOne();
  }

  /** Twice as many as there may be, and one: the ten minutes may end meanwhile. */
  @Test
  void links_are_counted_by_who_buys() {
    var slug = shop.organization();
    stripe.customerFor(shop.idOf(slug));
    var other = shop.organization();
    stripe.customerFor(shop.idOf(other));

    var answers =
        IntStream.range(0, 41).mapToObj(i -> checkout(slug, Map.of("plan", "pro"))).toList();

    assertThat(answers.subList(0, 20)).allMatch(answer -> answer.status() == 200);
    assertThat(answers).anyMatch(answer -> answer.code().equals("too_many_requests"));
    checkout(other, Map.of("plan", "pro")).expect(200);
  }

  @Test
  void a_user_buys_for_himself() {
    var carol = realm.createUser("carol");
    var customer = stripe.customerFor(carol);

    shop.as("carol").post("me/checkout", Map.of("plan", "plus")).expect(200);
    stripe.has(customer, subscription("sub_carol", customer, "active", "price_plus"));
    shop.send(StripeShop.event(StripeShop.eventId(), "invoice.paid", customer)).expect(204);

    var shown = realm.saasAdmin().get("users/" + carol + "/subscription").expect(200).json();
    assertThat(shown.get("plan").asText()).isEqualTo("plus");
    assertThat(
            shop.as("carol")
                .post("me/billing-portal", Map.of())
                .expect(200)
                .json()
                .get("url")
                .asText())
        .isEqualTo("https://billing.stripe.example/p/session/1");
  }

  @Test
  void seats_are_counted_where_the_price_is_per_seat() {
    var slug = shop.organization();
    stripe.customerFor(shop.idOf(slug));
    new Operator(realm).join(slug, realm.createUser("seat-of-" + slug), "org:member");

    checkout(slug, Map.of("plan", "team")).expect(200);

    assertThat(sent("/v1/checkout/sessions")).contains("line_items[0][quantity]=2");
  }

  @Test
  void what_is_paid_for_follows_the_members() {
    var buyer = shop.buyer();
    var customer = buyer.customer();
    stripe.has(customer, subscription("sub_1", customer, "active", StripeShop.TEAM));
    shop.send(StripeShop.event(StripeShop.eventId(), "invoice.paid", customer)).expect(204);

    new Operator(realm)
        .join(buyer.slug(), realm.createUser("second-" + buyer.slug()), "org:member");

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> assertThat(sent("/v1/subscription_items/si_sub_1")).isEqualTo("quantity=2"));
    stripe.has(
        customer, subscription("sub_1", customer, "active", StripeShop.TEAM, 2, 1_679_609_767L));
    shop.send(StripeShop.event(StripeShop.eventId(), "customer.subscription.updated", customer))
        .expect(204);
    assertThat(rows.count("saas_subscription", "subject_id = ? and quantity = 2", buyer.id()))
        .isOne();
  }

  @Test
  void a_change_to_a_plan_by_the_seat_on_stripes_pages_is_for_all_members() {
    var buyer = shop.buyer();
    var customer = buyer.customer();
    new Operator(realm).join(buyer.slug(), realm.createUser("b-" + buyer.slug()), "org:member");
    stripe.has(customer, subscription("sub_moved", customer, "active", StripeShop.TEAM));

    shop.send(StripeShop.event(StripeShop.eventId(), "invoice.paid", customer)).expect(204);

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> assertThat(sent("/v1/subscription_items/si_sub_moved")).isEqualTo("quantity=2"));
  }

  @Test
  void nobody_pays_for_a_deleted_organization() {
    var buyer = shop.buyer();
    var customer = buyer.customer();
    stripe.has(
        customer,
        subscription("sub_live", customer, "active", StripeShop.PRO),
        subscription("sub_over", customer, "canceled", StripeShop.PRO));
    shop.send(StripeShop.event(StripeShop.eventId(), "invoice.paid", customer)).expect(204);

    shop.owner().delete("organizations/" + buyer.slug()).expect(204);

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(stripe.cancellations("sub_live")).isOne());
    assertThat(stripe.cancellations("sub_over")).isZero();
  }

  /** Another node is at the first cancellation when the organization is removed for good. */
  @Test
  void what_is_paid_when_it_goes_is_canceled_although_somebody_is_canceling() {
    var buyer = shop.buyer();
    var customer = buyer.customer();
    stripe.failsFor(customer);
    shop.owner().delete("organizations/" + buyer.slug()).expect(204);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                database
                        .asSuperuser()
                        .update(
                            "update saas_job set lease_id = 'another-node', due_at = 4102444800000"
                                + " where kind = 'billing-departure' and reference like ?"
                                + " and last_error is not null and lease_id is null",
                            "%" + buyer.id() + "%")
                    == 1);
    stripe.has(customer, subscription("sub_late", customer, "active", StripeShop.PRO));

    realm.admin().delete("organizations/" + buyer.id()).expect(204);

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(stripe.cancellations("sub_late")).isOne());
  }

  @Test
  void nobody_pays_for_a_removed_account() {
    var erin = realm.createUser("erin");
    var customer = stripe.customerFor(erin);
    shop.as("erin").post("me/checkout", Map.of("plan", "plus")).expect(200);
    stripe.has(customer, subscription("sub_erin", customer, "active", "price_plus"));
    shop.send(StripeShop.event(StripeShop.eventId(), "invoice.paid", customer)).expect(204);

    realm.admin().delete("users/" + erin).expect(204);

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(stripe.cancellations("sub_erin")).isOne());
    shop.send(StripeShop.event(StripeShop.eventId(), "invoice.paid", customer)).expect(204);
    assertThat(rows.count("saas_subscription", "subject_id = ?", erin)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret", "nope", "plus", "PRO"})
  void what_is_not_on_offer_cannot_be_bought(String plan) {
    assertProblem(checkout(shop.organization(), Map.of("plan", plan)), 422, "plan_not_found");
  }

  @Test
  void a_plan_without_a_price_at_stripe_cannot_be_bought() {
    assertProblem(
        checkout(shop.organization(), Map.of("plan", "byhand")), 422, "plan_not_available");
  }

  @Test
  void who_pays_already_does_not_pay_twice() {
    var buyer = shop.buyer();
    stripe.has(buyer.customer(), subscription("sub_1", buyer.customer(), "active", StripeShop.PRO));
    shop.send(StripeShop.event(StripeShop.eventId(), "invoice.paid", buyer.customer())).expect(204);

    assertProblem(checkout(buyer.slug(), Map.of("plan", "max")), 409, "subscription_exists");
  }

  @Test
  void who_never_bought_has_no_portal() {
    assertProblem(
        shop.owner().post("organizations/" + shop.organization() + "/billing-portal", Map.of()),
        404,
        "subscription_not_found");
  }

  @Test
  void a_member_who_may_not_pay_gets_none() {
    var slug = shop.organization();
    new Operator(realm).join(slug, realm.createUser("poor-" + slug), "org:member");

    assertProblem(
        shop.as("poor-" + slug).post("organizations/" + slug + "/checkout", Map.of("plan", "pro")),
        403,
        "permission_denied");
    assertThat(stripe.requests("/v1/.*")).isEmpty();
  }

  @Test
  void a_redirect_uri_of_the_application_is_taken() {
    var slug = shop.organization();
    stripe.customerFor(shop.idOf(slug));

    checkout(
            slug,
            Map.of(
                "plan", "pro",
                "successUrl", OidcClient.REDIRECT_URI,
                "cancelUrl", "http://127.0.0.1/plans?from=checkout"))
        .expect(200);

    assertThat(sent("/v1/checkout/sessions"))
        .contains("success_url=" + OidcClient.REDIRECT_URI)
        .contains("cancel_url=http://127.0.0.1/plans?from=checkout");
  }

  @Test
  void the_account_console_is_where_one_comes_back_to_otherwise() {
    var slug = shop.organization();
    stripe.customerFor(shop.idOf(slug));

    checkout(slug, Map.of("plan", "pro")).expect(200);

    assertThat(sent("/v1/checkout/sessions"))
        .contains("success_url=" + realm.issuer() + "/account");
  }

  /** M5. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "http://127.0.0.1@evil.example/",
        "http://a@b@evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "http://127.0.0.1/..;/evil",
        "http://127.0.0.1/../../evil",
        "http://127.0.0.1\\@evil.example/",
        "JavaScript:alert(1)",
        "javascript://127.0.0.1/%0aalert(1)",
        "data:text/html,x",
        "http://127.0.0.1.evil.example/",
        "/relative",
        ""
      })
  void nobody_is_sent_to_where_the_application_could_not_send_him(String target) {
    var slug = shop.organization();

    assertInvalid(checkout(slug, Map.of("plan", "pro", "successUrl", target)), "successUrl");
    assertInvalid(checkout(slug, Map.of("plan", "pro", "cancelUrl", target)), "cancelUrl");
    assertInvalid(
        shop.owner().post("organizations/" + slug + "/billing-portal", Map.of("returnUrl", target)),
        "returnUrl");
    assertThat(stripe.requests("/v1/.*")).isEmpty();
  }

  @Test
  void while_stripe_is_down_only_its_links_fail() {
    var buyer = shop.buyer();
    stripe.close();
    try {
      assertProblem(
          checkout(buyer.slug(), Map.of("plan", "max")), 503, "billing_provider_unavailable");
      assertProblem(
          shop.owner().post("organizations/" + buyer.slug() + "/billing-portal", Map.of()),
          503,
          "billing_provider_unavailable");
      assertThat(shop.state(buyer)).isEqualTo("free active");
      shop.owner().get("organizations/" + buyer.slug()).expect(200);
    } finally {
      stripe = StripeStandIn.at(shop.server().billing().port());
      shop = shop.with(stripe);
    }
  }

  @Test
  void under_manual_nobody_buys_by_himself() {
    try (var other = realm.another()) {
      var app = other.createPublicClient("app");
      other.setUp("app");
      other.createUser("dora");
      var dora = new Callers(other, app, "openid saas-api saas-api-manage").tenant("dora");

      assertProblem(
          dora.post("me/checkout", Map.of("plan", "user:plus")), 403, "administrator_required");
      assertProblem(dora.post("me/billing-portal", Map.of()), 403, "administrator_required");
    }
  }

  @Test
  void keys_are_in_no_table_and_in_no_representation() {
    var attributes = realm.admin().get("").expect(200).text();

    assertThat(attributes).contains("billing.provider").doesNotContain("sk_test", "whsec_");
    assertThat(realm.anonymous().get("plans").expect(200).text()).doesNotContain("price_pro");
  }

  @Test
  void what_nobody_told_us_is_found_and_corrected_once() {
    var buyer = shop.buyer();
    stripe.has(buyer.customer(), subscription("sub_1", buyer.customer(), "active", StripeShop.MAX));

    var report = reconcile();

    assertThat(Problems.texts(report.json().get("drifts"), "customer")).contains(buyer.customer());
    assertThat(shop.state(buyer)).isEqualTo("max active");
    assertThat(reconcile().json().get("drifts")).isEmpty();
    var row =
        realm
            .saasAdmin()
            .get("billing-events?type=reconciliation&customer=" + buyer.customer())
            .expect(200)
            .json()
            .get("items")
            .get(0);
    assertThat(row.get("result").asText()).isEqualTo("applied");
    assertThat(row.get("detail").asText()).startsWith("none -> max@");
  }

  private Answer reconcile() {
    return realm.saasAdmin().post("billing/reconcile").expect(200);
  }

  private static Answer checkout(String slug, Map<String, String> body) {
    return shop.owner().post("organizations/" + slug + "/checkout", body);
  }

  /** The form that was sent last. */
  private static String sent(String path) {
    var requests = stripe.requests(path);
    assertThat(requests).isNotEmpty();
    return URLDecoder.decode(
        requests.get(requests.size() - 1).getBodyAsString(), StandardCharsets.UTF_8);
  }
}
