package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.keycloaksaas.it.StripeStandIn.subscription;

import com.microsoft.playwright.Route;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the account console to the page on which one pays, and back; Stripe is a stand-in. */
@SaasServer
@InBrowser
class CheckoutWalkIT {
  private static final String API = "openid saas-api saas-api-manage";
  private static final String CASHIER = "https://checkout.stripe.example/**";

  private static TestRealm demo;
  private static DemoShop shop;

  private final WebBrowser browser;
  private final ServerClock clock;

  CheckoutWalkIT(WebBrowser browser, ServerClock clock) {
    this.browser = browser;
    this.clock = clock;
  }

  @BeforeAll
  static void fill(TestRealm any, KeycloakServer server) {
    var files = DemoFill.read();
    demo = files.realm(any);
    shop = DemoShop.open(demo, files, server);
  }

  @AfterAll
  static void close() {
    if (shop != null) {
      shop.close();
    }
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  void alice_pays_for_pro_and_comes_back_to_it() {
    var labs =
        demo.tenant(demo.client("demo-cli").passwordGrant("alice", API))
            .post("organizations", Map.of("name", "Winter Labs", "slug", "winter-labs"))
            .expect(201)
            .createdId();
    var customer = shop.stripe().customerFor(labs);
    var plan = demo.issuer() + "/account/saas/my-organizations/winter-labs/subscription";
    browser.page().route(CASHIER, CheckoutWalkIT::showTheCashier);

    browser.signIn(plan, "alice");
    assertThat(browser.await("saas-subscription")).containsText("Free");
    browser.await("saas-choose-pro").click();
    pay();
    browser.page().locator("#leave").click();
    assertThat(browser.await("saas-subscription")).containsText("Free");
    assertThat(browser.page()).hasURL(plan);

    browser.await("saas-choose-pro").click();
    assertThat(browser.await("saas-preview-granted")).containsText("org:api_access");
    browser.picture("pay-at-stripe");
    pay();
    browser.page().locator("#pay").click();
    browser.await("saas-subscription-returned");
    assertThat(browser.byTestId("saas-subscription")).containsText("Free");
    browser.picture("back-before-the-news");
    shop.tell(
        "checkout.session.completed",
        customer,
        subscription("sub_labs", customer, "active", "price_pro"),
        clock.now());

    assertThat(browser.byTestId("saas-subscription")).containsText("Pro");
    assertThat(browser.byTestId("saas-subscription-returned")).isHidden();
    assertThat(browser.page()).hasURL(plan);
    browser.picture("paid-at-stripe");
    browser.assertNothingWentWrong();
  }

  private void pay() {
    browser.byTestId("saas-apply-plan").click();
    browser.page().locator("#pay").waitFor();
  }

  /** Where Stripe would ask for a card. */
  private static void showTheCashier(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/html")
            .setBody(
                "<title>Pay</title><a id=pay href='%s'>Pay</a> <a id=leave href='%s'>Leave</a>"
                    .formatted(asked("success_url"), asked("cancel_url"))));
  }

  /** What the last order said. */
  private static String asked(String field) {
    var orders = shop.stripe().requests("/v1/checkout/sessions");
    return Arrays.stream(orders.get(orders.size() - 1).getBodyAsString().split("&"))
        .filter(pair -> pair.startsWith(field + "="))
        .map(
            pair ->
                URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
