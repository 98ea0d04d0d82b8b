package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.StripeShop.SECRET;
import static io.keycloaksaas.it.StripeShop.event;
import static io.keycloaksaas.it.StripeShop.eventId;
import static io.keycloaksaas.it.StripeShop.signature;
import static io.keycloaksaas.it.StripeStandIn.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.it.StripeShop.Buyer;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Stripe sends, and what others send in its name (C10). */
@SaasServer
class StripeWebhookIT {
  private static final String UPDATED = "customer.subscription.updated";

  private static StripeStandIn stripe;
  private static StripeShop shop;

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;

  private Buyer buyer;
  private String id;
  private String message;

  StripeWebhookIT(TestRealm realm, Database database) {
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

  /** Who has paid for Pro, and the message that would tell us. */
  @BeforeEach
  void paid() {
    buyer = shop.buyer();
    stripe.has(buyer.customer(), subscription("sub_1", buyer.customer(), "active", StripeShop.PRO));
    id = eventId();
    message = event(id, UPDATED, buyer.customer());
  }

  @Test
  void a_signed_message_lets_the_plan_begin() {
    shop.send(message).expect(204);

    assertThat(shop.state(buyer)).isEqualTo("pro active");
    var row = shop.row(id);
    assertThat(row.get("result").asText()).isEqualTo("applied");
    assertThat(row.get("subjectId").asText()).isEqualTo(buyer.id());
  }

  @Test
  void the_same_message_again_changes_nothing() {
    shop.send(message).expect(204);

    rows.staySameDuring(() -> shop.send(message).expect(204));
  }

  @Test
  void twenty_at_once_are_one() {
    AtOnce.run(20, caller -> shop.send(message).expect(204));

    assertThat(rows.count("saas_billing_event", "event_id = ?", id)).isOne();
    assertThat(rows.count("saas_subscription", "subject_id = ?", buyer.id())).isOne();
    assertThat(rows.count("saas_subscription_history", "subject_id = ?", buyer.id())).isOne();
  }

  @Test
  void without_a_signature_nothing_is_taken() {
    refused(() -> realm.anonymous().post("billing/stripe/webhook", message));
  }

  @Test
  void an_empty_secret_opens_nothing() {
    // HMAC knows no empty key: this is what somebody sends who hopes for one
    refused(() -> shop.send(message, signature(message, " ", Instant.now())));
  }

  @Test
  void another_realms_secret_opens_nothing_here() {
    refused(() -> shop.send(message, signature(message, "whsec_of_another", Instant.now())));
  }

  @Test
  void an_old_signature_is_refused_and_a_late_clock_is_not() {
    refused(() -> shop.send(message, signature(message, SECRET, Instant.now().minusSeconds(330))));
    shop.send(message, signature(message, SECRET, Instant.now().minusSeconds(270))).expect(204);
  }

  @Test
  void a_signature_from_the_future_is_refused_and_an_early_clock_is_not() {
    refused(() -> shop.send(message, signature(message, SECRET, Instant.now().plusSeconds(330))));
    shop.send(message, signature(message, SECRET, Instant.now().plusSeconds(270))).expect(204);
  }

  @Test
  void the_scheme_v0_counts_for_nothing() {
    var v0 = signature(message, SECRET, Instant.now()).replace("v1=", "v0=");
    refused(() -> shop.send(message, v0));
  }

  @Test
  void a_signature_counts_for_its_own_body_only() {
    var other = event(eventId(), UPDATED, buyer.customer());
    refused(() -> shop.send(message, signature(other, SECRET, Instant.now())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"t", "t=", "t=1,v1", "v1=abc", "t=x,v1=abc", "t=99999999999999999999,v1=abc"})
  void a_broken_header_is_refused(String header) {
    refused(() -> shop.send(message, header));
  }

  @Test
  void one_valid_signature_among_several_is_enough_while_secrets_change() {
    var valid = signature(message, SECRET, Instant.now());
    shop.send(message, valid + ",v1=0000,v0=1111").expect(204);
  }

  @Test
  void a_message_of_another_account_is_parked() {
    var foreign = event(id, UPDATED, buyer.customer(), false, "\"acct_other\"");
    parked(foreign, "other_account");
  }

  @Test
  void a_message_of_the_other_mode_is_parked() {
    parked(event(id, UPDATED, buyer.customer(), true, "null"), "other_mode");
  }

  @Test
  void metadata_names_nobody() {
    var stranger = shop.buyer();
    var forged = message.replace("\"somebody\"", "\"" + stranger.id() + "\"");

    shop.send(forged).expect(204);

    assertThat(shop.state(stranger)).isEqualTo("free active");
    assertThat(shop.state(buyer)).isEqualTo("pro active");
  }

  @Test
  void a_customer_that_we_did_not_make_is_parked() {
    parked(event(id, UPDATED, "cus_somebody"), "unknown_customer");
  }

  @Test
  void a_price_that_is_not_ours_is_parked_until_the_catalogue_knows_it() {
    stripe.has(buyer.customer(), subscription("sub_1", buyer.customer(), "active", "price_else"));

    parked(message, "unknown_price");
    assertThat(shop.row(id).get("detail").asText()).isEqualTo("price_else");

    stripe.has(
        buyer.customer(), subscription("sub_1", buyer.customer(), "active", "price_pro_2024"));
    shop.send(event(eventId(), UPDATED, buyer.customer())).expect(204);
    assertThat(shop.state(buyer)).isEqualTo("pro active");
    assertThat(shop.row(id).get("processedAt").isNull()).isFalse();
  }

  @Test
  void more_than_512_kilobytes_are_refused() {
    var large = message.replace("\"somebody\"", "\"" + "x".repeat(600 * 1024) + "\"");
    rows.staySameDuring(() -> assertProblem(shop.send(large), 413, "body_too_large"));
  }

  @Test
  void what_is_larger_than_our_own_bodies_and_smaller_is_taken() {
    shop.send(message.replace("\"somebody\"", "\"" + "x".repeat(400 * 1024) + "\"")).expect(204);

    assertThat(shop.state(buyer)).isEqualTo("pro active");
  }

  @Test
  void while_stripe_does_not_tell_the_truth_nothing_is_recorded() {
    stripe.failsFor(buyer.customer());
    rows.staySameDuring(
        () -> assertProblem(shop.send(message), 503, "billing_provider_unavailable"));

    stripe.has(buyer.customer(), subscription("sub_1", buyer.customer(), "active", StripeShop.PRO));
    shop.send(message).expect(204);
    assertThat(shop.state(buyer)).isEqualTo("pro active");
  }

  @Test
  void a_message_about_something_else_is_noted_and_ignored() {
    shop.send(event(id, "payment_method.attached", buyer.customer())).expect(204);

    assertThat(shop.row(id).get("result").asText()).isEqualTo("ignored");
    assertThat(shop.state(buyer)).isEqualTo("free active");
  }

  @ParameterizedTest
  @CsvSource({
    "incomplete, free active",
    "incomplete_expired, free active",
    "trialing, pro trialing",
    "active, pro active",
    "past_due, pro past_due",
    "canceled, free active",
    "unpaid, free active",
    "paused, free active"
  })
  void each_status_gives_what_it_is_worth(String status, String expected) {
    shop.send(message).expect(204); // was active before
    stripe.has(buyer.customer(), subscription("sub_1", buyer.customer(), status, StripeShop.PRO));

    shop.send(event(eventId(), UPDATED, buyer.customer())).expect(204);

    assertThat(shop.state(buyer)).isEqualTo(expected);
    assertThat(
            rows.count(
                "saas_subscription", "subject_id = ? and provider_status = ?", buyer.id(), status))
        .isOne();
  }

  @Test
  void of_several_subscriptions_the_best_counts() {
    stripe.has(
        buyer.customer(),
        subscription("sub_1", buyer.customer(), "past_due", StripeShop.PRO, 1, 1_679_609_767L),
        subscription("sub_2", buyer.customer(), "active", StripeShop.MAX, 1, 1_679_609_768L));

    shop.send(message).expect(204);

    assertThat(shop.state(buyer)).isEqualTo("max active");
  }

  /** The message comes before the removal is over, and waits for it. */
  @Test
  void who_is_removed_meanwhile_gets_nothing() throws Exception {
    try (var connection = database.asSuperuser().connect();
        var lock = connection.createStatement()) {
      connection.setAutoCommit(false);
      lock.execute(
          "select 1 from saas_subject where subject_id = '%s' for update".formatted(buyer.id()));
      var removal =
          CompletableFuture.supplyAsync(() -> realm.admin().delete("organizations/" + buyer.id()));
      rows.awaitBlockedServer("saas_subject", 1);
      var sent = CompletableFuture.supplyAsync(() -> shop.send(message));
      rows.awaitBlockedServer("saas_subject", 2);
      connection.rollback();

      removal.get(1, TimeUnit.MINUTES).expect(204);
      sent.get(1, TimeUnit.MINUTES).expect(204);
    }
    assertThat(shop.row(id).get("result").asText()).isEqualTo("unchanged");
    assertThat(rows.count("saas_subscription", "subject_id = ?", buyer.id())).isZero();
    assertThat(rows.count("saas_subject", "subject_id = ?", buyer.id())).isZero();
  }

  @Test
  void without_a_secret_there_is_no_such_place() {
    try (var other = realm.another()) {
      var nobody =
          other.anonymous().with("Stripe-Signature", signature(message, "x", Instant.now()));
      assertProblem(nobody.post("billing/stripe/webhook", message), 404, "not_found");
      other
          .saasAdmin()
          .post("setup", Map.of("settings", Map.of("billing.provider", "stripe")))
          .expect(200);
      assertProblem(nobody.post("billing/stripe/webhook", message), 404, "not_found");
      shop.server().billing().secret(other.name(), "stripe-secret-key", "sk_test_x");
      shop.server().billing().secret(other.name(), "stripe-webhook-secret", "  ");
      assertProblem(nobody.post("billing/stripe/webhook", message), 404, "not_found");
    }
  }

  @Test
  void administrators_page_through_what_was_sent() {
    IntStream.range(0, 3)
        .forEach(i -> shop.send(event(eventId(), UPDATED, buyer.customer())).expect(204));
    var path = "billing-events?pageSize=2&customer=" + buyer.customer();
    var first = realm.saasAdmin().get(path).expect(200).json();

    var second =
        realm
            .saasAdmin()
            .get(path + "&cursor=" + first.get("nextCursor").asText())
            .expect(200)
            .json();

    assertThat(first.get("items")).hasSize(2);
    assertThat(second.get("items")).hasSize(1);
    assertThat(List.of(first.get("items").get(0), first.get("items").get(1)))
        .doesNotContain(second.get("items").get(0));
  }

  private void refused(Supplier<Answer> call) {
    rows.staySameDuring(() -> assertProblem(call.get(), 400, "signature_invalid"));
    assertThat(shop.state(buyer)).isEqualTo("free active");
  }

  private void parked(String event, String reason) {
    shop.send(event).expect(204);
    var row = shop.row(id);
    assertThat(row.get("result").asText()).isEqualTo("parked");
    assertThat(row.get("reason").asText()).isEqualTo(reason);
    assertThat(row.get("processedAt").isNull()).isTrue();
    assertThat(shop.state(buyer)).isEqualTo("free active");
  }
}
