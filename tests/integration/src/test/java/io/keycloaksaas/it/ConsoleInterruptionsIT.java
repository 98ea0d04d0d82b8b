package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes between: a session that is over, a colleague, a slow or failing server. */
@SaasServer
@InBrowser
class ConsoleInterruptionsIT {
  private static String rootId;
  private static String oliviaId;
  private static WebBrowser olivia;

  private final TestRealm realm;
  private final KeycloakServer server;
  private final WebBrowser root;

  ConsoleInterruptionsIT(TestRealm realm, KeycloakServer server, WebBrowser browser) {
    this.realm = realm;
    this.server = server;
    this.root = browser;
  }

  @BeforeAll
  static void signIn(TestRealm realm, KeycloakServer server, WebBrowser browser) {
    realm.setUp();
    rootId = realm.createUser("root");
    oliviaId = realm.createUser("olivia");
    realm.grantClientRoles(rootId, "realm-management", "realm-admin");
    new Operator(realm).organization("acme", oliviaId);
    browser.signIn(Consoles.admin(server, realm) + "/saas/organizations", "root");
    browser.await("saas-table");
    olivia = browser.another();
    olivia.signIn(account(realm, "my-organizations"), "olivia");
    olivia.await("saas-table");
  }

  @AfterAll
  static void leave() {
    if (olivia != null) {
      olivia.close();
    }
  }

  @AfterEach
  void nothingElseWentWrong() {
    olivia.assertNothingWentWrong();
  }

  @Test
  void who_was_signed_out_of_the_admin_console_comes_back_to_the_same_place() {
    var place = Consoles.admin(server, realm) + "/saas/organizations?search=acme";
    root.open(place);
    root.await("saas-row-acme");
    signOut(root, rootId);
    var logins = requests(root, request -> request.url().contains("/openid-connect/auth?"));
    root.byTestId("nav-item-saas-webhooks").click(); // which nothing has read a moment ago
    root.signInAgain("root");

    root.await("saas-create-endpoint");
    assertThat(logins).hasSize(1); // each more would cancel the one before
    assertThat(root.page()).hasURL(Consoles.admin(server, realm) + "/saas/webhooks");

    root.open(place);
    root.await("saas-row-acme");
    signOut(root, rootId);
    root.byTestId("saas-search").locator("input").fill("acm");
    root.signInAgain("root");
    assertThat(root.await("saas-row-acme")).isVisible();
    assertThat(root.page())
        .hasURL(Consoles.admin(server, realm) + "/saas/organizations?search=acm");
  }

  @Test
  void who_was_signed_out_of_the_account_console_comes_back_to_the_same_place() {
    olivia.open(account(realm, "my-organizations/acme"));
    olivia.await("saas-table");
    signOut(olivia, oliviaId);
    olivia.byTestId("saas-part-activity").click();
    olivia.signInAgain("olivia");

    assertThat(olivia.await("saas-activity-entry").first()).isVisible();
    assertThat(olivia.page()).hasURL(account(realm, "my-organizations/acme/activity"));
  }

  @Test
  void who_was_signed_out_of_the_page_that_stands_alone_comes_back_to_the_same_place() {
    var place = realm.issuer() + "/saas/console#/account/my-organizations/acme";
    olivia.open(place);
    olivia.await("saas-table");
    signOut(olivia, oliviaId);
    olivia.byTestId("saas-part-activity").click();
    olivia.signInAgain("olivia");

    assertThat(olivia.await("saas-activity-entry").first()).isVisible();
    assertThat(olivia.page()).hasURL(place + "/activity");
  }

  @Test
  void two_owners_who_rename_an_organization_lose_nothing_of_each_other() {
    organization("shared");
    olivia.expect(412, "/organizations/shared");
    openRename("shared");
    olivia.byTestId("saas-field-name").fill("Mine");
    realm.saasAdmin().put("organizations/shared", Map.of("name", "Theirs")).expect(200);
    olivia.byTestId("saas-submit").click();
    olivia.await("saas-load-newest").click();

    assertThat(olivia.await("saas-error-name")).containsText("Theirs");
    assertThat(olivia.byTestId("saas-field-name")).hasValue("Mine");
    olivia.byTestId("saas-submit").click();
    assertThat(olivia.byTestId("saas-title")).hasText("Mine");
  }

  @Test
  void what_one_did_not_touch_takes_what_a_colleague_made_of_it() {
    var hook =
        realm
            .saasAdmin()
            .post("webhooks", Map.of("url", "http://localhost:9/a", "description", "Old"))
            .expect(201)
            .createdId();
    root.expect(412, "/webhooks/" + hook);
    root.open(Consoles.admin(server, realm) + "/saas/webhooks/" + hook);
    root.await("saas-change-endpoint").click();
    root.byTestId("saas-field-url").fill("http://localhost:9/mine");
    var theirs = Map.of("url", "http://localhost:9/a", "description", "Theirs");
    realm.saasAdmin().put("webhooks/" + hook, theirs).expect(200);
    root.byTestId("saas-submit").click();
    root.await("saas-load-newest").click();
    assertThat(root.byTestId("saas-field-description")).hasValue("Theirs");
    assertThat(root.byTestId("saas-field-url")).hasValue("http://localhost:9/mine");
    root.byTestId("saas-submit").click();
    root.awaitGone("saas-dialog");

    var now = realm.saasAdmin().get("webhooks/" + hook).expect(200).json();
    assertThat(now.get("description").asText()).isEqualTo("Theirs");
    assertThat(now.get("url").asText()).isEqualTo("http://localhost:9/mine");
  }

  @Test
  void who_comes_by_a_former_address_finds_the_organization() {
    organization("before");
    realm.saasAdmin().put("organizations/before", Map.of("slug", "after")).expect(200);
    olivia.open(account(realm, "my-organizations/before"));
    assertThat(olivia.await("saas-table")).containsText("olivia");
  }

  @Test
  void a_form_that_is_clicked_twice_is_sent_once() {
    olivia.open(account(realm, "my-organizations"));
    olivia.await("saas-create-organization").click();
    olivia.byTestId("saas-field-name").fill("Twice");
    var sent =
        requests(
            olivia,
            request ->
                request.method().equals("POST")
                    && request.url().endsWith("/saas/v1/organizations"));
    olivia.byTestId("saas-submit").dblclick();
    assertThat(olivia.byTestId("saas-title")).hasText("Twice");
    assertThat(sent).hasSize(1);
  }

  @Test
  void members_see_that_an_answer_is_slow() {
    organization("slow");
    var held = new AtomicReference<Route>();
    olivia.page().route("**/organizations/slow/members**", held::set);
    olivia.open(account(realm, "my-organizations/slow"));
    olivia.page().waitForCondition(() -> held.get() != null);
    assertThat(olivia.page().getByLabel("Loading")).isVisible();
    held.get().resume();
    assertThat(olivia.await("saas-table")).containsText("olivia");
    olivia.page().unrouteAll();
  }

  @Test
  void members_are_told_of_a_failure_and_try_again() {
    organization("broken");
    olivia.expect(500, "/organizations/broken/members");
    answer("**/organizations/broken/members**", 500);
    olivia.open(account(realm, "my-organizations/broken"));
    assertThat(olivia.await("saas-failure")).containsText("500");
    olivia.page().unrouteAll();
    olivia.byTestId("saas-retry").click();
    assertThat(olivia.await("saas-table")).containsText("olivia");
  }

  @Test
  void a_session_that_cannot_be_asked_for_goes_on() {
    olivia.open(account(realm, "my-organizations/acme"));
    olivia.await("saas-table");
    olivia.expect(401, "/organizations/acme/audit");
    olivia.expect(502, "/protocol/openid-connect/token");
    answer("**/organizations/acme/audit**", 401);
    answer("**/protocol/openid-connect/token", 502);
    olivia.byTestId("saas-part-activity").click();
    olivia.await("saas-failure");
    olivia.page().unrouteAll();
    olivia.byTestId("saas-retry").click();
    assertThat(olivia.await("saas-activity-entry").first()).isVisible();
  }

  private void answer(String address, int status) {
    olivia
        .page()
        .route(
            address,
            route -> route.fulfill(new Route.FulfillOptions().setStatus(status).setBody("broken")));
  }

  private void organization(String slug) {
    new Operator(realm).organization(slug, oliviaId);
  }

  private void openRename(String slug) {
    olivia.open(account(realm, "my-organizations/" + slug));
    olivia.await("saas-parts");
    olivia.byTestId("saas-row-actions").first().click();
    olivia.byTestId("saas-action-rename").click();
    olivia.await("saas-field-name");
  }

  /** Somewhere else: the page still has a token that looks good. */
  private void signOut(WebBrowser browser, String userId) {
    browser.expect(401, "/saas/v1/");
    browser.expect(400, "/openid-connect/token");
    realm.admin().post("users/" + userId + "/logout").expect(204);
  }

  private static List<Request> requests(WebBrowser browser, Predicate<Request> wanted) {
    var seen = new CopyOnWriteArrayList<Request>();
    browser
        .page()
        .onRequest(
            request -> {
              if (wanted.test(request)) {
                seen.add(request);
              }
            });
    return seen;
  }

  private static String account(TestRealm realm, String place) {
    return realm.issuer() + "/account/saas/" + place;
  }
}
