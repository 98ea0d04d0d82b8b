package io.keycloaksaas.it;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Stripe's API as far as we use it, with objects that have the shape of Stripe's own fixtures. */
final class StripeStandIn implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger STEPS = new AtomicInteger();

  private final WireMockServer api;

  private StripeStandIn(WireMockServer api) {
    this.api = api;
  }

  static StripeStandIn at(int port) {
    var api = new WireMockServer(options().port(port).bindAddress("127.0.0.1"));
    api.start();
    var stripe = new StripeStandIn(api);
    stripe.prepare();
    return stripe;
  }

  private void prepare() {
    api.stubFor(post(urlPathMatching("/v1/customers/.*")).willReturn(okJson(customer("cus_any"))));
    api.stubFor(
        post(urlEqualTo("/v1/checkout/sessions"))
            .willReturn(
                okJson(
                    """
                    {"id":"cs_test_a1","object":"checkout.session","livemode":false,
                     "mode":"subscription","payment_status":"unpaid","status":"open",
                     "url":"https://checkout.stripe.example/c/pay/cs_test_a1"}
                    """)));
    api.stubFor(
        post(urlEqualTo("/v1/billing_portal/sessions"))
            .willReturn(
                okJson(
                    """
                    {"id":"bps_1","object":"billing_portal.session","livemode":false,
                     "url":"https://billing.stripe.example/p/session/1"}
                    """)));
    api.stubFor(
        post(urlPathMatching("/v1/checkout/sessions/.*/expire"))
            .willReturn(
                okJson(
                    "{\"id\":\"cs_test_a1\",\"object\":\"checkout.session\",\"status\":\"expired\"}")));
    api.stubFor(
        delete(urlPathMatching("/v1/subscriptions/.*"))
            .willReturn(okJson(subscription("sub_1", "cus_any", "canceled", "price_any"))));
    api.stubFor(
        post(urlPathMatching("/v1/subscription_items/.*"))
            .willReturn(okJson("{\"id\":\"si_1\",\"object\":\"subscription_item\"}")));
  }

  private static String customer(String id) {
    return """
    {"id":"%s","object":"customer","balance":0,"created":1680893993,"delinquent":false,
     "livemode":false,"metadata":{}}
    """
        .formatted(id);
  }

  /** The id of the customer that is made for this subject. */
  String customerFor(String subjectId) {
    var id = "cus_" + subjectId.replace("-", "");
    api.stubFor(
        post(urlEqualTo("/v1/customers"))
            .withRequestBody(containing(subjectId))
            .willReturn(okJson(customer(id))));
    has(id);
    return id;
  }

  /** From now on these are the customer's subscriptions, and no others. */
  void has(String customer, String... subscriptions) {
    api.stubFor(
        get(urlPathEqualTo("/v1/subscriptions"))
            .withQueryParam("customer", equalTo(customer))
            .willReturn(okJson(list(subscriptions))));
    for (var subscription : subscriptions) {
      api.stubFor(
          get(urlPathEqualTo("/v1/subscriptions/" + id(subscription)))
              .willReturn(okJson(subscription)));
    }
  }

  /** Asked to do this, Stripe does it: from then on these are the customer's subscriptions. */
  void doing(MappingBuilder request, String answer, String customer, String... after) {
    var done = "done " + STEPS.incrementAndGet();
    api.stubFor(request.inScenario(customer).willReturn(okJson(answer)).willSetStateTo(done));
    api.stubFor(
        get(urlPathEqualTo("/v1/subscriptions"))
            .withQueryParam("customer", equalTo(customer))
            .inScenario(customer)
            .whenScenarioStateIs(done)
            .willReturn(okJson(list(after))));
    for (var subscription : after) {
      api.stubFor(
          get(urlPathEqualTo("/v1/subscriptions/" + id(subscription)))
              .inScenario(customer)
              .whenScenarioStateIs(done)
              .willReturn(okJson(subscription)));
    }
  }

  /** Any other answer, or none in time. */
  void answers(MappingBuilder request, ResponseDefinitionBuilder answer) {
    api.stubFor(request.willReturn(answer));
  }

  private static String list(String... subscriptions) {
    return "{\"object\":\"list\",\"url\":\"/v1/subscriptions\",\"has_more\":false,\"data\":["
        + Arrays.stream(subscriptions).collect(Collectors.joining(","))
        + "]}";
  }

  private static String id(String object) {
    try {
      return JSON.readTree(object).get("id").asText();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(object, e);
    }
  }

  /** What a change of the subscription would be billed at once. */
  void prorates(String subscription, String totals) {
    api.stubFor(
        post(urlEqualTo("/v1/invoices/create_preview"))
            .withRequestBody(containing("subscription=" + subscription))
            .willReturn(
                okJson(
                    """
                    {"id":"upcoming_in_1","object":"invoice","billing_reason":"subscription_update",
                     "collection_method":"charge_automatically","created":1680644467,
                     "livemode":false,"paid":false,"status":"draft","lines":{"object":"list",
                       "data":[],"has_more":false,"url":"/v1/invoices/upcoming_in_1/lines"},%s}
                    """
                        .formatted(totals))));
  }

  /** Asked what a change would cost, Stripe is too slow. */
  void proratesLate(String subscription) {
    api.stubFor(
        post(urlEqualTo("/v1/invoices/create_preview"))
            .withRequestBody(containing("subscription=" + subscription))
            .willReturn(okJson("{}").withFixedDelay(20_000)));
  }

  /** Asked about this customer, Stripe fails. */
  void failsFor(String customer) {
    api.stubFor(
        get(urlPathEqualTo("/v1/subscriptions"))
            .withQueryParam("customer", equalTo(customer))
            .willReturn(aResponse().withStatus(503)));
  }

  static String subscription(String id, String customer, String status, String price) {
    return subscription(id, customer, status, price, 1, 1_679_609_767L);
  }

  static String subscription(
      String id, String customer, String status, String price, long quantity, long created) {
    return """
    {"id":"%1$s","object":"subscription","application":null,
     "automatic_tax":{"enabled":false,"liability":null},"billing_cycle_anchor":%6$d,
     "cancel_at":null,"cancel_at_period_end":false,"canceled_at":null,
     "collection_method":"charge_automatically","created":%6$d,"currency":"usd",
     "customer":"%2$s","days_until_due":null,"default_payment_method":null,"ended_at":null,
     "items":{"object":"list","has_more":false,"url":"/v1/subscription_items?subscription=%1$s",
       "data":[{"id":"si_%1$s","object":"subscription_item","created":%6$d,
         "current_period_end":4102444800,"current_period_start":%6$d,"metadata":{},
         "price":{"id":"%4$s","object":"price","active":true,"billing_scheme":"per_unit",
           "created":%6$d,"currency":"usd","livemode":false,"metadata":{},"product":"prod_1",
           "recurring":{"interval":"month","interval_count":1,"usage_type":"licensed"},
           "type":"recurring","unit_amount":9900,"unit_amount_decimal":"9900"},
         "quantity":%5$d,"subscription":"%1$s"}]},
     "latest_invoice":"in_1","livemode":false,"metadata":{},"next_pending_invoice_item_invoice":null,
     "pause_collection":null,"schedule":null,"start_date":%6$d,"status":"%3$s",
     "trial_end":%7$s,"trial_start":null}
    """
        .formatted(
            id,
            customer,
            status,
            price,
            quantity,
            created,
            status.equals("trialing") ? "4102444800" : "null");
  }

  List<LoggedRequest> requests(String path) {
    return api.findAll(postRequestedFor(urlPathMatching(path)));
  }

  /** How often a subscription was canceled. */
  int cancellations(String subscription) {
    return api.findAll(deleteRequestedFor(urlEqualTo("/v1/subscriptions/" + subscription))).size();
  }

  void clear() {
    api.resetRequests();
  }

  @Override
  public void close() {
    api.stop();
  }
}
