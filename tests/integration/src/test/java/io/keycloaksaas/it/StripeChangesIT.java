package io.keycloaksaas.it;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.StripeStandIn.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.keycloaksaas.it.StripeShop.Buyer;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Stripe bills is changed, canceled and resumed through our API, at Stripe. */
@SaasServer
class StripeChangesIT {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Map<String, String> TO_MAX = Map.of("plan", "max");
  private static final Map<String, String> TO_MAX_NOW = Map.of("plan", "max", "when", "now");
  private static final String PERIOD_END = "2100-01-01T00:00:00Z";

  private static StripeStandIn stripe;
  private static StripeShop shop;

  private final TestRealm realm;
  private final RealmRows rows;

  private Buyer buyer;
  private String id;

  StripeChangesIT(TestRealm realm, Database database) {
    this.realm = realm;
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

  /** An organization that pays for Pro. */
  @BeforeEach
  void pay() {
    buyer = shop.buyer();
    id = "sub_changed" + NUMBER.incrementAndGet() + "x";
    stripe.has(buyer.customer(), now(StripeShop.PRO));
    shop.send(StripeShop.event(StripeShop.eventId(), "invoice.paid", buyer.customer())).expect(204);
    stripe.clear();
  }

  @Test
  void an_upgrade_for_now_is_billed_at_once() {
    stripe.doing(
        post(urlEqualTo("/v1/subscriptions/" + id)),
        now(StripeShop.MAX),
        buyer.customer(),
        now(StripeShop.MAX));

    assertThat(
            rows.eventsDuring(
                () -> assertThat(plan(patch(TO_MAX_NOW).expect(200))).isEqualTo("max active")))
        .containsExactly("billing.change_requested", "subscription.updated");

    assertThat(shop.state(buyer)).isEqualTo("max active");
    assertThat(sent("/v1/subscriptions/" + id))
        .contains("items[0][id]=si_" + id)
        .contains("items[0][price]=" + StripeShop.MAX)
        .contains("items[0][quantity]=1")
        .contains("proration_behavior=always_invoice")
        .contains("payment_behavior=error_if_incomplete");
  }

  @Test
  void each_request_has_a_key_of_its_own() {
    stripe.answers(post(urlEqualTo("/v1/subscriptions/" + id)), okJson(now(StripeShop.PRO)));

    patch(TO_MAX_NOW).expect(200);
    patch(TO_MAX_NOW).expect(200);

    assertThat(stripe.requests("/v1/subscriptions/" + id))
        .extracting(request -> request.getHeader("Idempotency-Key"))
        .doesNotContainNull()
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void a_broken_connection_is_tried_once_more_under_the_same_key() {
    stripe.answers(
        post(urlEqualTo("/v1/subscriptions/" + id)),
        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

    assertProblem(patch(TO_MAX_NOW), 503, "billing_provider_unavailable");

    assertThat(stripe.requests("/v1/subscriptions/" + id))
        .extracting(request -> request.getHeader("Idempotency-Key"))
        .hasSize(2)
        .containsOnly(
            stripe.requests("/v1/subscriptions/" + id).get(0).getHeader("Idempotency-Key"));
  }

  @Test
  void a_change_waits_for_the_end_of_the_period_unless_it_is_said_otherwise() {
    schedules();

    var shown = patch(TO_MAX).expect(200).json();

    assertThat(shown.get("plan").asText()).isEqualTo("pro");
    assertThat(shown.get("nextPlan").asText()).isEqualTo("max");
    assertThat(shown.get("changeAt").asText()).isEqualTo(PERIOD_END);
    assertThat(sent("/v1/subscription_schedules")).isEqualTo("from_subscription=" + id);
    assertThat(sent("/v1/subscription_schedules/sub_sched_" + id))
        .contains("end_behavior=release")
        .contains("proration_behavior=none")
        .contains("phases[0][start_date]=1679609767")
        .contains("phases[0][end_date]=4102444800")
        .contains("phases[0][items][0][price]=" + StripeShop.PRO)
        .contains("phases[1][start_date]=4102444800")
        .contains("phases[1][items][0][price]=" + StripeShop.MAX);
  }

  @Test
  void a_scheduled_change_is_taken_back() {
    schedules();
    patch(TO_MAX).expect(200);
    stripe.doing(
        post(urlEqualTo("/v1/subscription_schedules/sub_sched_" + id + "/release")),
        schedule("released"),
        buyer.customer(),
        now(StripeShop.PRO));

    var shown = shop.owner().post(path() + "/resume").expect(200).json();

    assertThat(shown.get("plan").asText()).isEqualTo("pro");
    assertThat(shown.get("nextPlan").isNull()).isTrue();
  }

  @Test
  void a_cancellation_at_the_end_of_the_period_can_be_taken_back() {
    stripe.doing(
        post(urlEqualTo("/v1/subscriptions/" + id)), canceling(), buyer.customer(), canceling());

    assertThat(shop.owner().delete(path()).expect(200).json().get("cancelAt").asText())
        .isEqualTo(PERIOD_END);
    assertThat(sent("/v1/subscriptions/" + id)).isEqualTo("cancel_at_period_end=true");
    assertThat(shop.state(buyer)).isEqualTo("pro active");

    stripe.doing(
        post(urlEqualTo("/v1/subscriptions/" + id)),
        now(StripeShop.PRO),
        buyer.customer(),
        now(StripeShop.PRO));
    assertThat(patch(Map.of("cancel", false)).expect(200).json().get("cancelAt").isNull()).isTrue();
    assertThat(sent("/v1/subscriptions/" + id)).isEqualTo("cancel_at_period_end=false");
  }

  @Test
  void the_default_plan_is_had_by_canceling() {
    stripe.doing(
        post(urlEqualTo("/v1/subscriptions/" + id)), canceling(), buyer.customer(), canceling());

    assertThat(patch(Map.of("plan", "free")).expect(200).json().get("cancelAt").asText())
        .isEqualTo(PERIOD_END);
  }

  @Test
  void who_cancels_now_has_the_default_plan_now() {
    var over = subscription(id, buyer.customer(), "canceled", StripeShop.PRO);
    stripe.doing(delete(urlEqualTo("/v1/subscriptions/" + id)), over, buyer.customer(), over);

    assertThat(plan(patch(Map.of("cancel", true, "when", "now")).expect(200)))
        .isEqualTo("free active");
    assertThat(stripe.cancellations(id)).isOne();
  }

  @Test
  void a_declined_card_changes_nothing() {
    stripe.answers(
        post(urlEqualTo("/v1/subscriptions/" + id)), error(402, "card_error", "card_declined"));

    assertProblem(patch(TO_MAX_NOW), 402, "payment_failed");

    assertThat(shop.state(buyer)).isEqualTo("pro active");
  }

  @Test
  void what_stripe_refuses_changes_nothing() {
    stripe.answers(
        post(urlEqualTo("/v1/subscriptions/" + id)),
        error(400, "invalid_request_error", "resource_missing"));

    assertProblem(patch(TO_MAX_NOW), 409, "transition_refused");

    assertThat(shop.state(buyer)).isEqualTo("pro active");
  }

  @Test
  void while_stripe_is_down_nothing_changes() {
    stripe.answers(post(urlEqualTo("/v1/subscriptions/" + id)), aResponse().withStatus(503));

    assertProblem(patch(TO_MAX_NOW), 503, "billing_provider_unavailable");
    assertProblem(shop.owner().delete(path()), 503, "billing_provider_unavailable");

    assertThat(shop.state(buyer)).isEqualTo("pro active");
  }

  /** Stripe took it, and is away when it is asked what is true now. */
  @Test
  void what_was_done_and_cannot_be_seen_is_seen_later() {
    stripe.answers(post(urlEqualTo("/v1/subscriptions/" + id)), okJson(now(StripeShop.MAX)));
    stripe.failsFor(buyer.customer());

    assertThat(
            assertProblem(patch(TO_MAX_NOW), 503, "billing_provider_unavailable")
                .json()
                .get("detail")
                .asText())
        .contains("has made the change");

    stripe.has(buyer.customer(), now(StripeShop.MAX));
    shop.send(StripeShop.event(StripeShop.eventId(), "invoice.paid", buyer.customer())).expect(204);
    assertThat(shop.state(buyer)).isEqualTo("max active");
  }

  @Test
  void nobody_waits_with_us_for_stripe() {
    stripe.answers(
        post(urlEqualTo("/v1/subscriptions/" + id)),
        okJson(now(StripeShop.MAX)).withFixedDelay(8_000));
    var change = CompletableFuture.supplyAsync(() -> patch(TO_MAX_NOW));
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> !stripe.requests("/v1/subscriptions/" + id).isEmpty());

    new Operator(realm).deny(buyer.subject(), "base"); // under the same lock

    assertThat(change).isNotDone();
    change.join().expect(200);
  }

  @Test
  void a_schedule_that_was_made_at_stripe_is_not_touched() {
    stripe.has(
        buyer.customer(),
        now(StripeShop.PRO).replace("\"schedule\":null", "\"schedule\":" + contract()));

    assertProblem(patch(TO_MAX_NOW), 409, "transition_refused");
    assertProblem(shop.owner().delete(path()), 409, "transition_refused");

    assertThat(stripe.requests("/v1/subscription.*")).isEmpty();
  }

  @Test
  void what_is_not_sold_at_stripe_cannot_be_changed_to() {
    assertProblem(patch(Map.of("plan", "byhand")), 422, "plan_not_available");
    assertProblem(patch(Map.of("plan", "secret")), 422, "plan_not_found");
    assertThat(stripe.requests("/v1/.*")).isEmpty();
  }

  @Test
  void who_may_not_see_to_bills_changes_nothing() {
    new Operator(realm).join(buyer.slug(), realm.createUser("poor-" + buyer.slug()), "org:member");

    assertProblem(
        shop.as("poor-" + buyer.slug()).patch(path(), TO_MAX_NOW), 403, "permission_denied");
    assertThat(stripe.requests("/v1/.*")).isEmpty();
  }

  @Test
  void administrators_change_cancel_and_resume_it_too() {
    stripe.doing(
        post(urlEqualTo("/v1/subscriptions/" + id)),
        now(StripeShop.MAX),
        buyer.customer(),
        now(StripeShop.MAX));
    assertThat(plan(realm.saasAdmin().put(path(), TO_MAX_NOW).expect(200))).isEqualTo("max active");

    stripe.doing(
        post(urlEqualTo("/v1/subscriptions/" + id)), canceling(), buyer.customer(), canceling());
    assertThat(
            realm
                .saasAdmin()
                .delete(path() + "?when=period_end")
                .expect(200)
                .json()
                .get("cancelAt")
                .asText())
        .isEqualTo(PERIOD_END);

    stripe.doing(
        post(urlEqualTo("/v1/subscriptions/" + id)),
        now(StripeShop.MAX),
        buyer.customer(),
        now(StripeShop.MAX));
    assertThat(
            realm.saasAdmin().post(path() + "/resume").expect(200).json().get("cancelAt").isNull())
        .isTrue();
  }

  @Test
  void a_preview_that_is_outdated_is_not_carried_out() {
    var version =
        shop.owner()
            .post(path() + "/preview", TO_MAX_NOW)
            .expect(200)
            .json()
            .get("version")
            .asText();
    new Operator(realm).deny(buyer.subject(), "base");
    stripe.clear();

    assertProblem(
        patch(Map.of("plan", "max", "when", "now", "expectedVersion", version)),
        409,
        "version_conflict");
    assertThat(stripe.requests("/v1/.*")).isEmpty();
  }

  private String now(String price) {
    return subscription(id, buyer.customer(), "active", price);
  }

  private String canceling() {
    return now(StripeShop.PRO)
        .replace("\"cancel_at_period_end\":false", "\"cancel_at_period_end\":true")
        .replace("\"cancel_at\":null", "\"cancel_at\":4102444800");
  }

  /** Asked for a change to Max at the end of the period, Stripe makes the schedule for it. */
  private void schedules() {
    stripe.answers(
        post(urlEqualTo("/v1/subscription_schedules")).withRequestBody(containing(id)),
        okJson(schedule("active", phase(1_679_609_767L, 4_102_444_800L, StripeShop.PRO))));
    stripe.doing(
        post(urlEqualTo("/v1/subscription_schedules/sub_sched_" + id)),
        scheduled(),
        buyer.customer(),
        now(StripeShop.PRO).replace("\"schedule\":null", "\"schedule\":" + scheduled()));
  }

  private String scheduled() {
    return schedule(
            "active",
            phase(1_679_609_767L, 4_102_444_800L, StripeShop.PRO),
            phase(4_102_444_800L, 4_105_123_200L, StripeShop.MAX))
        .replace("\"metadata\":{}", "\"metadata\":{\"keycloak_saas\":\"change\"}");
  }

  /** As an operator makes it at Stripe. */
  private String contract() {
    return schedule(
        "active",
        phase(1_679_609_767L, 4_102_444_800L, StripeShop.PRO),
        phase(4_102_444_800L, 4_105_123_200L, StripeShop.TEAM));
  }

  private String schedule(String status, String... phases) {
    return """
    {"id":"sub_sched_%s","object":"subscription_schedule","created":1724058651,
     "current_phase":{"start_date":1679609767,"end_date":4102444800},"customer":"%s",
     "end_behavior":"release","livemode":false,"metadata":{},"phases":[%s],"status":"%s",
     "subscription":"%s"}
    """
        .formatted(id, buyer.customer(), String.join(",", phases), status, id);
  }

  private static String phase(long start, long end, String price) {
    return "{\"start_date\":%d,\"end_date\":%d,\"items\":[{\"price\":\"%s\",\"quantity\":1}]}"
        .formatted(start, end, price);
  }

  private static ResponseDefinitionBuilder error(int status, String type, String code) {
    return aResponse()
        .withStatus(status)
        .withBody(
            "{\"error\":{\"type\":\"%s\",\"code\":\"%s\",\"message\":\"no\"}}"
                .formatted(type, code));
  }

  private String path() {
    return buyer.subject() + "/subscription";
  }

  private Answer patch(Map<String, ?> body) {
    return shop.owner().patch(path(), body);
  }

  private static String plan(Answer answer) {
    return answer.json().get("plan").asText() + " " + answer.json().get("status").asText();
  }

  /** The form that was sent last. */
  private static String sent(String path) {
    List<LoggedRequest> requests = stripe.requests(path);
    assertThat(requests).isNotEmpty();
    return URLDecoder.decode(
        requests.get(requests.size() - 1).getBodyAsString(), StandardCharsets.UTF_8);
  }
}
