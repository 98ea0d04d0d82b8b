package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page of ours in a realm where every name is poison (C7): all of it stands there as text,
 * and nothing runs, asks another server or becomes an element. New pages are walked by themselves:
 * they are found in the navigation.
 */
@SaasServer
@InBrowser
class PoisonedRealmIT {
  private static final String SECTION = "keycloak-saas-admin";
  private static final List<String> NAMES = Poison.NAMES;
  private static final List<String> NONE = List.of();

  /** What stands on a page of the section, or on a part of an organization. */
  private static final Map<String, List<String>> EXPECTED =
      Map.ofEntries(
          Map.entry("overview", List.of(NAMES.get(1))),
          Map.entry("organizations", NAMES),
          Map.entry("users", NAMES),
          Map.entry("plans", NAMES),
          Map.entry("roles", NAMES),
          Map.entry("webhooks", NAMES),
          Map.entry("billing-events", NAMES),
          Map.entry("email-messages", List.of(NAMES.get(1))),
          Map.entry("members", NAMES),
          Map.entry("invitations", NAMES),
          Map.entry("join-requests", NAMES),
          Map.entry("subscription", NAMES),
          Map.entry("entitlements", List.of(NAMES.get(NAMES.size() - 1))),
          Map.entry("overrides", NAMES),
          Map.entry("grants", NAMES),
          Map.entry("api-keys", NAMES),
          Map.entry("my-organizations", NAMES),
          Map.entry("my-plan", NAMES),
          Map.entry("my-api-keys", NAMES));

  private static PoisonedRealm poisoned;
  private static WebBrowser tenant;

  /** Requests that no page of ours makes. */
  private static final List<String> STRANGE = new CopyOnWriteArrayList<>();

  private final TestRealm realm;
  private final KeycloakServer server;
  private final WebBrowser root;

  PoisonedRealmIT(TestRealm realm, KeycloakServer server, WebBrowser browser) {
    this.realm = realm;
    this.server = server;
    this.root = browser;
  }

  @BeforeAll
  static void prepare(
      TestRealm realm, KeycloakServer server, Database database, WebBrowser browser) {
    poisoned = PoisonedRealm.prepare(realm, server, database);
    var origin = server.baseUrl() + "/";
    tenant = browser.another();
    for (var page : List.of(browser.page(), tenant.page())) {
      page.onRequest(request -> notice(request, origin));
    }
    browser.signIn(Consoles.admin(server, realm) + "/saas/overview", "root");
    browser.await("saas-title");
    tenant.signIn(realm.issuer() + "/account/saas/my-organizations", "tenant");
    tenant.page().getByText("Later").click(); // the invitations, on a login page
    tenant.await("saas-title");
    poisoned.callTheRealmSo();
  }

  @AfterAll
  static void leave() {
    if (tenant != null) {
      tenant.close();
    }
  }

  @AfterEach
  void nothingRan() {
    tenant.assertNothingWentWrong();
    assertThat(STRANGE).isEmpty();
  }

  @Test
  void every_page_of_the_section() {
    var pages = pages(root, "[data-testid^=nav-item-saas-]", "nav-item-saas-");
    assertThat(pages).hasSizeGreaterThan(10);
    for (String id : pages) {
      root.byTestId("nav-item-saas-" + id).click();
      root.await("saas-title");
      look(root, id, SECTION);
    }
  }

  @Test
  void every_part_of_an_organization_for_an_administrator() {
    for (int i = 1; i < NAMES.size(); i++) {
      go("/saas/organizations?search=poison-" + i);
      root.await("saas-row-poison-" + i).getByText(NAMES.get(i)).click();
      root.await("saas-parts");
      look(root, "", SECTION);
    }
    go("/organizations/" + poisoned.full + "/saas");
    parts(root, SECTION);
  }

  @Test
  void every_part_of_a_user() {
    go("/saas/users/" + poisoned.user);
    assertThat(root.await("saas-title")).containsText(NAMES.get(0));
    root.await("saas-parts");
    for (String part : pages(root, "[data-testid^=saas-part-]", "saas-part-")) {
      root.byTestId("saas-part-" + part).click();
      assertThat(root.byTestId("saas-part-" + part)).hasAttribute("aria-selected", "true");
      settle(root, SECTION);
      Poison.assertInert(root.page());
    }
  }

  @Test
  void every_place_below_a_page() {
    below("/saas/plans/document", NONE);
    below("/saas/webhooks/dead-letters", List.of(Poison.PAYLOADS.get(1)));
    below("/saas/webhooks/" + poisoned.endpoint, List.of(NAMES.get(0)));
    below("/saas/webhooks/" + poisoned.endpoint + "/" + poisoned.delivery, Poison.PAYLOADS);
    go("/organizations/" + poisoned.full + "/saas/entitlements");
    root.await("saas-entitlements");
    NAMES.forEach(text -> assertThat(root.page().locator(SECTION)).containsText(text));
    go("/saas/email-messages");
    root.await("saas-table").getByText(NAMES.get(1)).first().click();
    root.page().locator("dl").getByText(NAMES.get(1)).first().waitFor();
    look(root, "", SECTION);
    go("/saas/events");
    root.await("saas-table").locator("tbody button").first().click();
    root.await("saas-dialog");
    Poison.assertInert(root.page());
    root.page().keyboard().press("Escape");
  }

  @Test
  void every_page_of_a_member() {
    var section = "keycloak-saas-account";
    var links =
        tenant.page().locator("nav a[href*='/account/saas/']").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    assertThat(links).hasSizeGreaterThan(2);
    for (String link : links) {
      tenant.page().locator("nav a[href='" + link + "']").click();
      tenant.await("saas-title");
      look(tenant, link.substring(link.lastIndexOf('/') + 1), section);
    }
    tenant.open(realm.issuer() + "/account/saas/my-organizations/poison-0");
    assertThat(tenant.await("saas-title")).hasText(NAMES.get(0));
    parts(tenant, section);
  }

  @Test
  void every_page_by_itself() {
    var host = realm.issuer() + "/saas/console";
    root.open(host + "#/admin/overview");
    root.await("saas-title");
    var links =
        root.page().locator("nav a[href^='#/']").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    assertThat(links).hasSizeGreaterThan(12);
    for (String link : links) {
      root.page().locator("nav a[href='" + link + "']").click();
      root.await("saas-title");
      var section = link.startsWith("#/admin") ? SECTION : "keycloak-saas-account";
      // of the account pages root, who has nothing, sees the frame only
      look(root, section.equals(SECTION) ? link.substring(link.lastIndexOf('/') + 1) : "", section);
    }
    root.open(host + "#/admin/organizations/" + poisoned.full);
    root.await("saas-parts");
    look(root, "members", SECTION);
    root.open(Consoles.admin(server, realm) + "/saas/overview");
    root.await("saas-title");
  }

  /** The parts of the organization that is shown. */
  private static void parts(WebBrowser browser, String section) {
    Supplier<List<String>> all = () -> pages(browser, "[data-testid^=saas-part-]", "saas-part-");
    browser.page().waitForCondition(() -> all.get().size() > 8); // Keycloak draws its tabs anew
    var parts = all.get();
    for (String part : parts) {
      browser.byTestId("saas-part-" + part).click();
      assertThat(browser.byTestId("saas-part-" + part)).hasAttribute("aria-selected", "true");
      look(browser, part, section);
    }
  }

  private void below(String place, List<String> texts) {
    go(place);
    root.await("saas-title");
    texts.forEach(text -> assertThat(root.page().locator(SECTION)).containsText(text));
    look(root, "", SECTION);
  }

  /** What is expected of the page stands there as text; and what can be opened is opened. */
  private static void look(WebBrowser browser, String id, String section) {
    settle(browser, section);
    for (String text : EXPECTED.getOrDefault(id, NONE)) {
      assertThat(browser.page().locator(section)).containsText(text);
    }
    Poison.assertInert(browser.page());
    openFirst(browser, browser.byTestId("saas-activity-entry"));
    var actions = browser.byTestId("saas-row-actions");
    if (actions.count() > 0) {
      actions.first().click();
      var items = browser.page().locator("[data-testid^=saas-action-]");
      items.first().waitFor();
      openFirst(browser, items.last());
    }
  }

  private static void openFirst(WebBrowser browser, Locator opener) {
    if (opener.count() > 0) {
      opener.first().click();
      var dialog = browser.page().locator("[role=dialog]");
      dialog.or(browser.byTestId("saas-alert-success")).first().waitFor();
      Poison.assertInert(browser.page());
      browser.page().keyboard().press("Escape");
      assertThat(dialog).hasCount(0);
    }
  }

  private static void settle(WebBrowser browser, String section) {
    assertThat(browser.page().locator(section)).not().isEmpty();
    assertThat(browser.byTestId("saas-loading")).hasCount(0);
  }

  /** By their test ids, without the prefix. */
  private static List<String> pages(WebBrowser browser, String selector, String prefix) {
    return browser.page().locator(selector).all().stream()
        .map(one -> one.getAttribute("data-testid").substring(prefix.length()))
        .toList();
  }

  private void go(String place) {
    root.open(Consoles.admin(server, realm) + place);
  }

  private static void notice(Request request, String origin) {
    var url = request.url();
    if (url.endsWith("/x") || !(url.startsWith(origin) || url.startsWith("data:"))) {
      STRANGE.add(url);
    }
  }
}
