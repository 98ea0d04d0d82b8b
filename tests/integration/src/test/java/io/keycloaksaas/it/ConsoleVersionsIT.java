package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our pages in the consoles of other versions of Keycloak, which this server serves as themes: the
 * scripts of the one, the REST API of the other.
 */
@SaasServer
@InBrowser
class ConsoleVersionsIT {
  private static final Pattern ASSET = Pattern.compile("/(admin|account)/[^/]+/assets/([^/?]+)");
  private static final Map<String, OtherConsoles> MOUNTED = new HashMap<>();
  private static String acme;

  private final TestRealm realm;
  private final KeycloakServer server;
  private final WebBrowser browser;

  ConsoleVersionsIT(TestRealm realm, KeycloakServer server, WebBrowser browser) {
    this.realm = realm;
    this.server = server;
    this.browser = browser;
  }

  static Stream<String> versions() {
    return OtherConsoles.versions().stream();
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    realm.setUp();
    acme = new Operator(realm).organization("acme", realm.createUser("olivia"));
    realm.grantClientRoles(realm.createUser("root"), "realm-management", "realm-admin");
  }

  @ParameterizedTest
  @MethodSource("versions")
  void administrators_find_our_pages_and_the_tab(String version) {
    var consoles = mount(version);
    try (var fresh = browser.another()) {
      var seen = scripts(fresh, consoles, "admin");
      fresh.signIn(Consoles.admin(server, realm) + "/clients", "root");
      fresh.await("nav-item-saas-organizations").click();
      fresh.await("saas-row-acme").getByText("acme").first().click();
      assertThat(fresh.await("saas-tab")).hasAttribute("aria-current", "page");
      assertThat(fresh.await("saas-table")).containsText("olivia");

      fresh.open(Consoles.admin(server, realm) + "/organizations/" + acme + "/settings");
      fresh.await("saas-tab").click();
      fresh.await("saas-part-subscription").click();
      assertThat(fresh.await("saas-subscription")).isVisible();

      fresh.open(Consoles.admin(server, realm) + "/saas/plans");
      fresh.await("saas-matrix");
      fresh.page().reload();
      fresh.await("saas-matrix");
      assertThat(fresh.byTestId("nav-item-saas-plans")).hasAttribute("aria-current", "page");
      fresh.byTestId("nav-item-clients").click();
      assertThat(fresh.page().getByText("account-console").first()).isVisible();
      assertThat(fresh.page().locator("keycloak-saas-admin")).hasCount(0);
      assertThat(seen).isNotEmpty().allMatch(one -> one.endsWith("true"));
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void the_realm_that_is_shown_decides(String version) {
    var theme = mount(version).theme();
    try (var stranger = realm.another();
        var fresh = browser.another()) {
      server.admin("master").put("", Map.of("adminTheme", theme)).expect(204);
      fresh.signIn(
          server.baseUrl() + "/admin/master/console/#/" + realm.name() + "/saas/plans", "admin");
      fresh.await("saas-matrix");
      Consoles.switchTo(fresh, stranger.name());
      assertThat(fresh.await("nav-item-saas-setup")).isVisible();
      assertThat(fresh.byTestId("nav-item-saas-plans")).hasCount(0);
      Consoles.switchTo(fresh, realm.name());
      fresh.await("nav-item-saas-plans").click();
      assertThat(fresh.await("saas-matrix")).isVisible();
    } finally {
      server.admin("master").put("", Map.of("adminTheme", "")).expect(204);
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void members_find_theirs(String version) {
    var consoles = mount(version);
    try (var fresh = browser.another()) {
      var seen = scripts(fresh, consoles, "account");
      fresh.signIn(realm.issuer() + "/account/", "olivia");
      Page page = fresh.page();
      page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Organizations and billing"))
          .click();
      menu(page).click();
      assertThat(fresh.await("saas-table")).containsText("acme");

      fresh.open(realm.issuer() + "/account/saas/my-organizations/acme/subscription");
      assertThat(fresh.await("saas-subscription")).isVisible();
      assertThat(menu(page)).hasAttribute("aria-current", "page");
      page.locator("nav a[href$='/applications']").click();
      assertThat(page).hasURL(Pattern.compile("/account/applications$"));
      assertThat(page.locator("keycloak-saas-account")).hasCount(0);
      assertThat(seen).isNotEmpty().allMatch(one -> one.endsWith("true"));
    }
  }

  @AfterAll
  static void unmount() {
    MOUNTED.values().forEach(OtherConsoles::close);
  }

  private OtherConsoles mount(String version) {
    var consoles = MOUNTED.computeIfAbsent(version, one -> OtherConsoles.mount(one, server));
    realm
        .admin()
        .put("", Map.of("adminTheme", consoles.theme(), "accountTheme", consoles.theme()))
        .expect(204);
    return consoles;
  }

  /** Keycloak's own files, as they come, each with whether it is of the version that is meant. */
  private static List<String> scripts(WebBrowser browser, OtherConsoles consoles, String type) {
    var seen = new CopyOnWriteArrayList<String>();
    browser.page().onResponse(response -> keep(seen, response, consoles, type));
    return seen;
  }

  private static void keep(
      List<String> seen, Response response, OtherConsoles consoles, String type) {
    var asset = ASSET.matcher(response.url());
    if (asset.find() && asset.group(1).equals(type)) {
      seen.add(asset.group(2) + " of the version: " + consoles.has(type, asset.group(2)));
    }
  }

  private static Locator menu(Page page) {
    return page.locator("nav a[href$='/saas/my-organizations']").first();
  }
}
