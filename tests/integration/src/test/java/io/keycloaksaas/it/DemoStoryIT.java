package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.texts;
import static io.keycloaksaas.it.StripeStandIn.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.MailServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a house that sells sees in its first months, on the demo's realm with the demo's people:
 * trials, payments that come and fail, and who is told what. Moves the server's clock.
 */
@SaasServer
class DemoStoryIT {
  private static final String ALICE = "alice@example.com";
  private static final String API = "openid saas-api saas-api-manage";
  private static final String ACME = "organizations/acme";

  private static TestRealm demo;
  private static DemoShop shop;
  private static MailServer mails;

  private final Billed billed;
  private final ServerClock clock;

  DemoStoryIT(Database database, ServerClock clock) {
    this.billed = Billed.in(demo, database);
    this.clock = clock;
  }

  @BeforeAll
  static void fill(TestRealm any, KeycloakServer server) {
    var files = DemoFill.read();
    demo = files.realm(any);
    mails = MailServer.start();
    mails.serve(demo);
    shop = DemoShop.open(demo, files, server);
  }

  @AfterAll
  static void close() {
    if (shop != null) {
      shop.close();
    }
    if (mails != null) {
      mails.close();
    }
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  void acme_tries_pro_buys_it_fails_to_pay_and_is_free_again() {
    var acme = demo.saasAdmin().get(ACME).expect(200).json().get("id").asText();
    assertThat(plan(token("alice"))).isEqualTo("pro trialing");

    clock.advance(Duration.ofDays(14).plusHours(1));
    assertThat(plan(token("alice"))).isEqualTo("free free");
    assertThat(token("alice").ent().get("features"))
        .map(JsonNode::asText)
        .containsOnly("org:basic");
    billed.catchUp(clock.now());
    awaitMail("Your subscription to Pro was canceled");
    assertExplained("default_plan", false, explain(clock.now()));
    assertExplained("counts", true, explain(clock.now().minus(Duration.ofDays(1))));

    clock.advance(Duration.ofDays(2));
    var customer = shop.stripe().customerFor(acme);
    assertThat(
            tenant("alice")
                .post(ACME + "/checkout", Map.of("plan", "pro"))
                .expect(200)
                .json()
                .get("url")
                .asText())
        .startsWith("https://checkout.stripe.example/");
    tell(
        "checkout.session.completed",
        customer,
        subscription("sub_acme", customer, "active", "price_pro"));
    assertThat(plan(token("alice"))).isEqualTo("pro paid");
    assertExplained("counts", true, explain(clock.now()));
    assertExplained("default_plan", false, explain(clock.now().minus(Duration.ofDays(1))));

    clock.advance(Duration.ofDays(30));
    tell(
        "invoice.payment_failed",
        customer,
        subscription("sub_acme", customer, "past_due", "price_pro"));
    assertThat(plan(token("alice"))).isEqualTo("pro past_due");
    awaitMail("payment");

    clock.advance(Duration.ofDays(7).plusHours(1));
    assertThat(plan(token("alice"))).isEqualTo("free free");
    assertExplained("default_plan", false, explain(clock.now()));
    var yesterday = explain(clock.now().minus(Duration.ofDays(1)));
    assertExplained("counts", true, yesterday);
    assertThat(texts(yesterday.get("steps"), "status")).contains("past_due");
    billed.catchUp(clock.now());
    assertThat(billed.stored(acme)).containsExactly("pro canceled", "pro canceled");
  }

  @Test
  void carol_buys_plus_for_herself_and_has_it_wherever_she_is() {
    var carol =
        demo.admin()
            .get("users?username=carol&exact=true")
            .expect(200)
            .json()
            .get(0)
            .get("id")
            .asText();
    var customer = shop.stripe().customerFor(carol);
    tenant("carol").post("me/checkout", Map.of("plan", "user:plus")).expect(200);

    tell("invoice.paid", customer, subscription("sub_carol", customer, "active", "price_plus"));

    var alone = token("carol", "organization:acme"); // of which she is no member
    assertThat(alone.org().isMissingNode()).isTrue();
    assertThat(plan(alone)).isEqualTo("user:plus paid");
    assertThat(alone.ent().get("limits").get("credits").asLong()).isEqualTo(100);
    var inGlobex = token("carol", "organization:globex");
    assertThat(inGlobex.org().get("slug").asText()).isEqualTo("globex");
    assertThat(inGlobex.ent().get("plan").asText()).isEqualTo("starter");
    assertThat(inGlobex.ent().get("user_plan").asText()).isEqualTo("user:plus");
  }

  @Test
  void a_downgrade_names_the_members_over_the_limit() {
    var operator = new Operator(demo);
    for (int i = 1; i <= 5; i++) {
      operator.join("globex", demo.createUser("late" + i), "org:member");
    }

    var preview =
        tenant("carol")
            .post("organizations/globex/subscription/preview", Map.of("plan", "free"))
            .expect(200)
            .json();

    var exceeded = preview.get("exceeded").get(0);
    assertThat(exceeded.get("limit").asText()).isEqualTo("org:members");
    assertThat(exceeded.get("used").asLong()).isEqualTo(7);
    assertThat(exceeded.get("allowed").asLong()).isEqualTo(5);
    assertThat(texts(exceeded.get("members"), "username")).containsExactly("late5", "late4");
  }

  private static TenantClient tenant(String user) {
    return demo.tenant(demo.client("demo-cli").passwordGrant(user, API));
  }

  private static Tokens token(String user, String... scopes) {
    return demo.client("demo-cli")
        .passwordGrant(user, String.join(" ", "openid", String.join(" ", scopes)).strip());
  }

  /** Plan and standing, as the token says them. */
  private static String plan(Tokens tokens) {
    return tokens.ent().get("plan").asText() + " " + tokens.ent().get("standing").asText();
  }

  private void tell(String type, String customer, String subscription) {
    shop.tell(type, customer, subscription, clock.now());
  }

  /** Why Acme has the access for programs, or has it not. */
  private JsonNode explain(Instant at) {
    var now = !at.isBefore(clock.now().minusSeconds(60));
    return demo.saasAdmin()
        .get(ACME + "/entitlements/org:api_access/explain" + (now ? "" : "?asOf=" + at))
        .expect(200)
        .json();
  }

  private static void assertExplained(String effect, boolean granted, JsonNode told) {
    assertThat(told.get("granted").asBoolean()).as(told.toString()).isEqualTo(granted);
    assertThat(texts(told.get("steps"), "effect")).as(told.toString()).contains(effect);
  }

  private static void awaitMail(String words) {
    await()
        .atMost(Mailbox.SOON)
        .untilAsserted(
            () ->
                assertThat(mails.to(ALICE))
                    .extracting(MailServer.Received::subject)
                    .anyMatch(subject -> subject.contains(words)));
  }
}
