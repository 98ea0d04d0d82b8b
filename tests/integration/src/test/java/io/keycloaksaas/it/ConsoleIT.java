package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our section inside the stock admin console, and the page that stands alone. */
@SaasServer
@InBrowser
class ConsoleIT {
  private static final String POISON = "<img src=x onerror=alert(1)>";
  private static final String MAILS = "/saas/email-messages";
  private static final int PAGE = 20;

  /** Bytes as they are sent. */
  private static final int STOCK_PAGE_LIMIT = 10_000;

  private static final int FIRST_PAGE_LIMIT = 250_000;

  /** For which our script looks into the console. */
  private static final long PATIENCE_MILLIS = 30_000;

  private static final String GAVE_UP = "Keycloak SaaS is not shown: Error: found no keycloak-js";

  /**
   * Of the messages, oldest first; who changes an answer takes one of his own: answers are kept for
   * some seconds.
   */
  private static List<String> ids;

  private final TestRealm realm;
  private final KeycloakServer server;
  private final WebBrowser browser;
  private final Page page;

  ConsoleIT(TestRealm realm, KeycloakServer server, WebBrowser browser) {
    this.realm = realm;
    this.server = server;
    this.browser = browser;
    this.page = browser.page();
  }

  @BeforeAll
  static void signIn(TestRealm realm, KeycloakServer server, WebBrowser browser) {
    realm.setUp();
    var mailbox = new Mailbox(realm);
    ids =
        IntStream.rangeClosed(0, PAGE)
            .mapToObj(i -> mailbox.queue("reader" + i + "@example.test"))
            .toList();
    realm.grantClientRoles(realm.createUser("root"), "realm-management", "realm-admin");
    browser.signIn(console(server, realm) + "#/" + realm.name() + MAILS, "root");
    browser.await("saas-table");
  }

  @BeforeEach
  void openTheList() {
    go(MAILS);
    browser.await("saas-table");
  }

  /** A console that is just being loaded would lose its login to the next move. */
  @AfterEach
  void awaitTheConsole() {
    browser.await("nav-item-clients");
  }

  @Test
  void the_list_is_a_page_among_keycloaks_own() {
    assertThat(browser.byTestId("saas-title")).hasText("E-mail messages");
    assertThat(browser.byTestId("nav-item-saas-email-messages"))
        .hasAttribute("aria-current", "page");
    assertThat(page.locator("[data-testid=nav-item-clients]")).isVisible();
    browser.picture("email-messages");
  }

  @Test
  void pages_go_on_and_back() {
    assertThat(rows()).hasCount(PAGE);
    browser.byTestId("saas-next").click();
    assertThat(rows()).hasCount(1);
    browser.byTestId("saas-previous").click();
    assertThat(rows()).hasCount(PAGE);
  }

  @Test
  void back_leads_out_of_a_place_and_reload_leaves_one_there() {
    page.getByText("reader0@example.test").click();
    assertThat(page.locator("dl")).containsText("reader0@example.test");
    assertThat(page.url()).endsWith(ids.get(0));
    browser.picture("email-message");

    page.goBack();
    assertThat(rows()).hasCount(PAGE);
    page.goForward();
    assertThat(page.locator("dl")).containsText("reader0@example.test");

    page.reload();
    assertThat(page.locator("dl")).containsText("reader0@example.test");
  }

  @Test
  void a_filter_is_in_the_address() {
    browser.byTestId("saas-filter-state").click();
    browser.byTestId("saas-filter-state-sent").click();
    assertThat(browser.byTestId("saas-empty")).containsText("Nothing matches");
    assertThat(page).hasURL(Pattern.compile("state=sent$"));

    page.reload();
    assertThat(browser.byTestId("saas-empty")).containsText("Nothing matches");
    assertThat(browser.byTestId("saas-filter-state")).hasText("Sent");
  }

  @Test
  void a_waiting_message_is_tried_at_once_and_a_double_click_sends_once() {
    var sent = requests("/retry");
    go(MAILS + "/" + ids.get(5));
    browser.await("saas-retry-message").dblclick();
    assertThat(browser.byTestId("saas-alert-success")).isVisible();
    assertThat(sent).hasSize(1);
  }

  @Test
  void stock_pages_stay_as_they_are() {
    browser.byTestId("nav-item-clients").click();
    assertThat(page.getByText("account-console").first()).isVisible();
    assertThat(page.locator("keycloak-saas-admin")).hasCount(0);
    assertThat(browser.byTestId("nav-item-saas-email-messages")).isVisible();
    assertThat(browser.byTestId("nav-item-saas-email-messages"))
        .not()
        .hasAttribute("aria-current", "page");

    browser.byTestId("nav-item-saas-email-messages").click();
    assertThat(rows()).hasCount(PAGE);
  }

  @Test
  void a_slow_answer_shows_that_it_is_awaited() {
    var held = new AtomicReference<Route>();
    page.route("**/email-messages/" + ids.get(1), held::set);
    go(MAILS + "/" + ids.get(1));
    page.waitForCondition(() -> held.get() != null);
    assertThat(page.getByLabel("Loading")).isVisible();
    held.get().resume();
    assertThat(page.locator("dl")).containsText("reader1@example.test");
    page.unrouteAll();
  }

  @Test
  void a_failure_says_what_happened_and_can_be_tried_again() {
    browser.expect(500, "/email-messages/" + ids.get(2));
    page.route(
        "**/email-messages/" + ids.get(2),
        route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("broken")));
    go(MAILS + "/" + ids.get(2));
    assertThat(browser.byTestId("saas-failure")).containsText("500");
    browser.picture("failure");

    page.unrouteAll();
    browser.byTestId("saas-retry").click();
    assertThat(page.locator("dl")).containsText("reader2@example.test");
  }

  @Test
  void a_server_that_does_not_answer_is_no_riddle() {
    browser.expect(0, "/email-messages/" + ids.get(3));
    page.route("**/email-messages/" + ids.get(3), route -> route.abort("connectionrefused"));
    go(MAILS + "/" + ids.get(3));
    assertThat(browser.byTestId("saas-failure")).containsText("does not answer");
    page.unrouteAll();
  }

  @Test
  void what_is_not_there_says_so() {
    browser.expect(404, "/email-messages/nothing");
    go(MAILS + "/nothing");
    assertThat(browser.byTestId("saas-failure")).containsText("There is no such message.");
  }

  @Test
  void script_in_a_name_stays_text() {
    page.route(
        "**/email-messages/" + ids.get(4),
        route -> {
          var answer = route.fetch();
          route.fulfill(
              new Route.FulfillOptions()
                  .setResponse(answer)
                  .setBody(answer.text().replace("reader4@example.test", POISON)));
        });
    go(MAILS + "/" + ids.get(4));
    assertThat(page.locator("dl")).containsText(POISON);
    assertThat(page.locator("keycloak-saas-admin img")).hasCount(0);
    page.unrouteAll();
  }

  @Test
  void who_has_not_the_right_sees_no_way_and_meets_a_wall() {
    realm.grantClientRoles(realm.createUser("limited"), "realm-management", "view-users");
    try (var other = browser.another()) {
      other.signIn(console(server, realm) + "#/" + realm.name() + "/users", "limited");
      other.await("nav-item-users");
      other.open(console(server, realm) + "#/" + realm.name() + MAILS);
      assertThat(other.page().getByText("Forbidden")).isVisible();
      assertThat(other.byTestId("nav-item-saas-email-messages")).hasCount(0);
      assertThat(other.page().locator("keycloak-saas-admin")).hasCount(0);
    }
  }

  @Test
  void a_realm_without_us_and_master_load_nothing_of_ours() {
    try (var stranger = realm.another()) {
      assertThat(html(console(server, realm))).contains("/saas-ui/admin-");
      assertThat(html(console(server, stranger))).contains("/console").doesNotContain("saas-ui");
      assertThat(html(server.baseUrl() + "/admin/master/console/")).doesNotContain("saas-ui");
      assertThat(html(realm.issuer() + "/account/")).contains("/saas-ui/account-");
      assertThat(html(stranger.issuer() + "/account/")).doesNotContain("saas-ui");
    }
  }

  @Test
  void in_master_it_is_an_option_and_each_realm_shows_its_own() {
    try (var stranger = realm.another();
        var other = browser.another()) {
      Consoles.injectMaster(server, true);
      var console = server.baseUrl() + "/admin/master/console/";
      other.signIn(console + "#/" + realm.name() + MAILS, "admin");
      assertThat(other.await("saas-table")).isVisible();
      assertThat(other.byTestId("nav-item-saas-email-messages")).isVisible();

      Consoles.switchTo(other, stranger.name());
      assertThat(other.byTestId("nav-item-saas-setup")).isVisible();
      assertThat(other.byTestId("nav-item-saas-email-messages")).hasCount(0);
      other.byTestId("nav-item-saas-setup").click();
      other.await("saas-setup-apply").click(); // one button, and the realm is complete
      assertThat(other.byTestId("nav-item-saas-email-messages")).isVisible();
      assertThat(other.await("saas-setup-complete")).isVisible();

      Consoles.switchTo(other, "master");
      assertThat(other.byTestId("nav-item-saas-setup")).hasCount(0);

      Consoles.switchTo(other, realm.name());
      other.await("nav-item-saas-email-messages").click();
      assertThat(other.await("saas-table")).isVisible();
    } finally {
      Consoles.injectMaster(server, false);
    }
  }

  @Test
  void the_same_pages_stand_alone() {
    var host = realm.issuer() + "/saas/console";
    var headers = page.request().get(host).headers();
    assertThat(headers.get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.get("cache-control")).isEqualTo("no-store");

    page.navigate(host + "#/admin/email-messages"); // signed in already: no question
    assertThat(rows()).hasCount(PAGE);
    page.getByText("reader0@example.test").click();
    assertThat(page.locator("dl")).containsText("reader0@example.test");
    page.goBack();
    assertThat(rows()).hasCount(PAGE);
    browser.picture("stand-alone");

    page.navigate(console(server, realm) + "#/" + realm.name() + MAILS);
  }

  /** A theme's file takes the place of its parent's, whole. */
  @Test
  void the_account_console_keeps_keycloaks_own_pages() {
    var account = html(realm.issuer() + "/account/");
    var resources = Pattern.compile("\"resourceUrl\": \"([^\"]+)/saas\"").matcher(account);
    assertThat(resources.find()).isTrue();
    var ours = content(resources.group(1) + "/saas");
    var keycloaks = content(resources.group(1) + "/keycloak.v3");
    assertThat(ours)
        .hasSizeGreaterThan(keycloaks.size())
        .startsWith(keycloaks.toArray(JsonNode[]::new));
  }

  private List<JsonNode> content(String resources) {
    try {
      var text = page.request().get(server.baseUrl() + resources + "/content.json").text();
      return List.of(new ObjectMapper().readValue(text, JsonNode[].class));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_overview_counts_what_its_lists_show() {
    go("/saas/overview");
    assertThat(browser.await("saas-figure-mail-waiting")).hasText(String.valueOf(PAGE + 1));
    assertThat(browser.byTestId("saas-figure-mail-failed")).hasText("0");
    browser.picture("overview");

    browser.byTestId("saas-figure-mail-waiting").getByRole(AriaRole.LINK).click();
    assertThat(rows()).hasCount(PAGE);
    assertThat(page).hasURL(Pattern.compile("email-messages\\?state=queued$"));
  }

  @Test
  void settings_are_saved_and_a_refusal_stands_at_its_field() {
    go("/saas/setup");
    assertThat(browser.await("saas-setup-complete")).isVisible();
    browser.picture("setup");

    browser.byTestId("saas-field-trial/days").fill("999");
    browser.expect(422, "/saas/v1/setup");
    browser.byTestId("saas-submit").click();
    assertThat(browser.byTestId("saas-error-trial/days")).containsText("trial.days");

    browser.byTestId("saas-field-trial/days").fill("30");
    browser.byTestId("saas-submit").click();
    assertThat(browser.byTestId("saas-alert-success")).isVisible();
    var settings = realm.saasAdmin().post("setup?dryRun=true").expect(200).json().get("settings");
    assertThat(settings.get("trial.days").asText()).isEqualTo("30");
  }

  @Test
  void a_realm_that_was_not_set_up_has_no_such_page() {
    try (var stranger = realm.another()) {
      assertThat(page.request().get(stranger.issuer() + "/saas/console").status()).isEqualTo(404);
    }
  }

  @Test
  void stock_pages_load_little_and_the_first_of_ours_not_much() {
    try (var fresh = browser.another()) {
      // with an empty cache, like anybody on a new machine
      List<Response> all = new ArrayList<>();
      fresh.page().onResponse(response -> keep(all, response));
      fresh.signIn(console(server, realm) + "#/" + realm.name() + "/clients", "root");
      fresh.await("nav-item-saas-email-messages");
      fresh.page().waitForLoadState();
      assertThat(bytes(all)).isBetween(1, STOCK_PAGE_LIMIT);

      fresh.byTestId("nav-item-saas-email-messages").click();
      fresh.await("saas-table");
      assertThat(bytes(all)).isBetween(STOCK_PAGE_LIMIT, FIRST_PAGE_LIMIT);
    }
  }

  /** A React that keeps its insides elsewhere, as a later one may. */
  @Test
  void what_is_not_found_in_the_console_is_one_line_and_the_console_stays() {
    try (var other = browser.another()) {
      var errors = new CopyOnWriteArrayList<String>();
      other.page().onConsoleMessage(message -> keep(errors, message));
      other
          .page()
          .addInitScript(
              "const keys = Object.keys;"
                  + "Object.keys = (of) => keys(of).filter((key) => !key.startsWith('__reactContainer$'));");
      other.page().clock().install();
      other.signIn(console(server, realm) + "#/" + realm.name() + "/clients", "root");
      other.await("nav-item-clients");
      other.expectError(GAVE_UP);
      other.page().clock().fastForward(PATIENCE_MILLIS);
      other.page().waitForCondition(() -> !errors.isEmpty());

      assertThat(errors).hasSize(1).first().asString().contains(GAVE_UP);
      assertThat(other.page().locator("[data-testid^=nav-item-saas]")).hasCount(0);
      other.byTestId("nav-item-client-scopes").click();
      assertThat(other.page().getByText("offline_access").first()).isVisible();
    }
  }

  private static void keep(List<String> errors, ConsoleMessage message) {
    if (message.type().equals("error") && message.text().contains("SaaS")) {
      errors.add(message.text());
    }
  }

  private static void keep(List<Response> all, Response response) {
    if (response.url().contains("/saas-ui/")) {
      all.add(response);
    }
  }

  private static int bytes(List<Response> responses) {
    return List.copyOf(responses).stream()
        .mapToInt(response -> response.request().sizes().responseBodySize)
        .sum();
  }

  private List<Request> requests(String end) {
    var seen = new CopyOnWriteArrayList<Request>();
    page.onRequest(
        request -> {
          if (request.url().endsWith(end)) {
            seen.add(request);
          }
        });
    return seen;
  }

  private void go(String place) {
    browser.open(console(server, realm) + "#/" + realm.name() + place);
  }

  private com.microsoft.playwright.Locator rows() {
    return page.locator("[data-testid=saas-table] tbody tr");
  }

  private String html(String address) {
    return page.request().get(address).text();
  }

  private static String console(KeycloakServer server, TestRealm realm) {
    return server.baseUrl() + "/admin/" + realm.name() + "/console/";
  }
}
