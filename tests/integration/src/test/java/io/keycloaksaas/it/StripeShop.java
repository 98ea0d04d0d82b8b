package io.keycloaksaas.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.net.Webhook;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A realm that sells through Stripe, and one who runs organizations and pays for them. */
final class StripeShop {
  static final String SECRET = "whsec_of_this_realm";
  static final String PRO = "price_pro";
  static final String MAX = "price_max";
  static final String TEAM = "price_team";

  private static final String CATALOG =
      """
      features:
        base: { type: boolean }
        org:members: { type: limit }
      permissions:
        org:read: {}
        org:billing:manage: {}
        org:delete: {}
      roles:
        org:owner: { name: Owner, permissions: ["*"] }
        org:admin: { name: Administrator, permissions: ["*"] }
        org:member: { name: Member, permissions: [org:read] }
      plans:
        free: { name: Free, for: [organization], values: { base: true, org:members: unlimited } }
        pro:
          name: Pro
          for: [organization]
          price: { amount: 9900, currency: USD, interval: month }
          values: { base: true, org:members: unlimited }
          providers: { stripe: { price: price_pro, formerPrices: [price_pro_2024] } }
        max:
          name: Max
          for: [organization]
          price: { amount: 29900, currency: USD, interval: month }
          values: { base: true, org:members: unlimited }
          providers: { stripe: { price: price_max } }
        team:
          name: Team
          for: [organization]
          price: { amount: 900, currency: USD, interval: month, perSeat: true }
          values: { base: true, org:members: unlimited }
          providers: { stripe: { price: price_team } }
        tryout:
          name: Tryout
          for: [organization]
          price: { amount: 4900, currency: USD, interval: month }
          trialDays: 14
          values: { base: true, org:members: unlimited }
          providers: { stripe: { price: price_tryout } }
        secret:
          name: Secret
          for: [organization]
          public: false
          price: { amount: 100, currency: USD, interval: month }
          values: { base: true, org:members: unlimited }
          providers: { stripe: { price: price_secret } }
        byhand:
          name: By hand
          for: [organization]
          price: { amount: 100, currency: USD, interval: month }
          values: { base: true, org:members: unlimited }
        plus:
          name: Plus
          for: [user]
          price: { amount: 500, currency: USD, interval: month }
          values: { base: true, org:members: unlimited }
          providers: { stripe: { price: price_plus } }
      defaults: { organization: free }
      """;

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final TestRealm realm;
  private final KeycloakServer server;
  private final StripeStandIn stripe;
  private final String ownerId;
  private final Callers callers;

  private StripeShop(
      TestRealm realm,
      KeycloakServer server,
      StripeStandIn stripe,
      String ownerId,
      Callers callers) {
    this.realm = realm;
    this.server = server;
    this.stripe = stripe;
    this.ownerId = ownerId;
    this.callers = callers;
  }

  /** An organization that is a customer. */
  record Buyer(String slug, String id, String customer) {
    String subject() {
      return "organizations/" + slug;
    }
  }

  static StripeShop open(TestRealm realm, KeycloakServer server, StripeStandIn stripe) {
    realm.publish(CATALOG).expect(200);
    var app = realm.createPublicClient("app");
    realm
        .saasAdmin()
        .post(
            "setup",
            Map.of(
                "apiClients",
                List.of("app"),
                "settings",
                Map.of("billing.provider", "stripe", "members.directAdd", "true")))
        .expect(200);
    server.billing().secret(realm.name(), "stripe-secret-key", "sk_test_of_this_realm");
    server.billing().secret(realm.name(), "stripe-webhook-secret", SECRET);
    return new StripeShop(
        realm,
        server,
        stripe,
        realm.createUser("owner"),
        new Callers(realm, app, "openid saas-api saas-api-manage"));
  }

  /** The same shop, with another stand-in. */
  StripeShop with(StripeStandIn other) {
    return new StripeShop(realm, server, other, ownerId, callers);
  }

  TenantClient owner() {
    return callers.tenant("owner");
  }

  TenantClient as(String user) {
    return callers.tenant(user);
  }

  KeycloakServer server() {
    return server;
  }

  /** A new organization of the owner, without a customer. */
  String organization() {
    var slug = "buyer" + NUMBER.incrementAndGet();
    new Operator(realm).organization(slug, ownerId);
    return slug;
  }

  String idOf(String slug) {
    return realm.saasAdmin().get("organizations/" + slug).expect(200).json().get("id").asText();
  }

  /** A new organization that has been to the checkout. */
  Buyer buyer() {
    var slug = organization();
    var id = idOf(slug);
    var customer = stripe.customerFor(id);
    owner().post("organizations/" + slug + "/checkout", Map.of("plan", "pro")).expect(200);
    return new Buyer(slug, id, customer);
  }

  JsonNode subscription(Buyer buyer) {
    return realm.saasAdmin().get(buyer.subject() + "/subscription").expect(200).json();
  }

  /** Plan and status, as {@code pro active}. */
  String state(Buyer buyer) {
    var shown = subscription(buyer);
    return shown.get("plan").asText() + " " + shown.get("status").asText();
  }

  static String eventId() {
    return "evt_" + UUID.randomUUID().toString().replace("-", "");
  }

  static String event(String id, String type, String customer) {
    return event(id, type, customer, false, "null");
  }

  /**
   * An event about a subscription, which itself is never believed.
   *
   * @param account JSON
   */
  static String event(String id, String type, String customer, boolean live, String account) {
    return """
    {"id":"%s","object":"event","account":%s,"api_version":"2026-07-29.dahlia","created":%d,
     "data":{"object":{"id":"sub_forged","object":"subscription","customer":"%s","status":"active",
       "metadata":{"organization":"somebody"}}},
     "livemode":%b,"pending_webhooks":1,"request":{"id":null,"idempotency_key":null},"type":"%s"}
    """
        .formatted(id, account, Instant.now().getEpochSecond(), customer, live, type);
  }

  /** As Stripe sends it now. */
  Answer send(String event) {
    return send(event, signature(event, SECRET, Instant.now()));
  }

  Answer send(String event, String signature) {
    return realm
        .anonymous()
        .with("Stripe-Signature", signature)
        .post("billing/stripe/webhook", event);
  }

  /** By Stripe's own library. */
  static String signature(String event, String secret, Instant at) {
    try {
      return Webhook.Signature.generateSignatureHeader(event, secret, at.getEpochSecond());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The one row of what became of an event. */
  JsonNode row(String eventId) {
    for (var row :
        realm.saasAdmin().get("billing-events?pageSize=100").expect(200).json().get("items")) {
      if (row.get("eventId").asText().equals(eventId)) {
        return row;
      }
    }
    throw new AssertionError("no row of " + eventId);
  }
}
