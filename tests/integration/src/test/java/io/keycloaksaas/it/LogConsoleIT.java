package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is sent and what was done, in the admin console: webhooks, events, audit, billing. */
@SaasServer
@InBrowser
class LogConsoleIT {
  private static final String POISON = "<img src=x onerror=alert(1)> {{x}} $t(y)";

  private final TestRealm realm;
  private final WebBrowser browser;
  private final Page page;
  private final String console;

  LogConsoleIT(TestRealm realm, KeycloakServer server, WebBrowser browser) {
    this.realm = realm;
    this.browser = browser;
    this.page = browser.page();
    this.console = Consoles.admin(server, realm);
  }

  @BeforeAll
  static void signIn(TestRealm realm, KeycloakServer server, WebBrowser browser) {
    realm.setUp();
    realm.grantClientRoles(realm.createUser("root"), "realm-management", "realm-admin");
    browser.signIn(Consoles.admin(server, realm) + "/saas/webhooks", "root");
    browser.await("saas-title");
  }

  @Test
  void an_endpoint_of_the_realm_is_made_and_tried() {
    try (var receiver = HookReceiver.start()) {
      open("webhooks");
      browser.await("saas-create-endpoint").click();
      browser.await("saas-field-url").fill(receiver.url());
      browser.byTestId("saas-field-description").fill(POISON);
      browser.byTestId("saas-submit").click();
      assertThat(browser.await("saas-secret").locator("input"))
          .hasValue(Pattern.compile("whsec_.+"));
      browser.byTestId("saas-secret-kept").click();
      assertThat(page.getByText(POISON)).isVisible();
      assertThat(page.locator("keycloak-saas-admin img")).hasCount(0);

      page.getByText(receiver.url()).click();
      browser.await("saas-test-endpoint").dblclick();
      assertThat(browser.byTestId("saas-alert-success").first()).isVisible();
      assertThat(browser.byTestId("saas-table")).containsText("webhook.test");
      browser.picture("webhook-endpoint");
    }
  }

  @Test
  void where_nothing_is_lost_it_says_so() {
    open("webhooks/dead-letters");
    assertThat(browser.await("saas-empty")).containsText("Nothing is lost");
    assertThat(browser.byTestId("saas-tab-dead-letters")).hasAttribute("aria-selected", "true");
    page.reload();
    assertThat(browser.await("saas-empty")).containsText("Nothing is lost");
  }

  @Test
  void events_come_while_one_looks() {
    open("events");
    browser.await("saas-table");
    var created = browser.byTestId("saas-row-organization.created");
    int before = created.count();
    organization("followed");
    assertThat(created).hasCount(before + 1);
    browser.picture("events");

    created.first().getByText("organization.created").click();
    assertThat(browser.await("saas-dialog")).containsText("followed");
    page.keyboard().press("Escape");
  }

  @Test
  void the_audit_names_who_and_its_chain_is_verified() {
    organization("audited");
    open("audit");
    browser.await("saas-table");
    browser.byTestId("saas-verify").click();
    assertThat(browser.await("saas-verified")).containsText("as it was sealed");
    browser.byTestId("saas-checkpoint").click();
    assertThat(browser.await("saas-taken")).isVisible();
    browser.picture("audit");
  }

  @Test
  void without_a_billing_provider_there_is_nothing_to_see() {
    open("billing-events");
    assertThat(browser.await("saas-empty")).containsText("No messages yet");
    browser.picture("billing-events");
  }

  private void organization(String slug) {
    realm.saasAdmin().post("organizations", Map.of("name", POISON, "slug", slug)).expect(201);
  }

  private void open(String place) {
    browser.open(console + "/saas/" + place);
  }
}
