package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.util.HashMap;
import java.util.Map;

/** Where the admin console of a realm shows that realm, and what that of {@code master} shows. */
final class Consoles {
  private Consoles() {}

  /** A place within it, such as {@code /saas/plans}, follows. */
  static String admin(KeycloakServer server, TestRealm realm) {
    return server.baseUrl() + "/admin/" + realm.name() + "/console/#/" + realm.name();
  }

  static void switchTo(WebBrowser browser, String realm) {
    switchTo(browser, realm, realm.equals("master") ? "Keycloak" : realm);
  }

  /**
   * By hand, as an administrator of several realms does.
   *
   * @param shown its display name
   */
  static void switchTo(WebBrowser browser, String realm, String shown) {
    browser.await("nav-item-realms").click();
    browser.page().getByPlaceholder("Search").fill(realm);
    browser.page().keyboard().press("Enter");
    browser
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(realm).setExact(true))
        .click();
    assertThat(browser.byTestId("currentRealm")).containsText(shown);
  }

  /** Whether our pages are in the console of {@code master}. */
  static void injectMaster(KeycloakServer server, boolean on) {
    var master = server.admin("master");
    Map<String, Object> attributes = new HashMap<>();
    master
        .get("")
        .expect(200)
        .json()
        .get("attributes")
        .properties()
        .forEach(one -> attributes.put(one.getKey(), one.getValue().asText()));
    attributes.put("saas.console.injectMaster", on);
    master.put("", Map.of("attributes", attributes)).expect(204);
  }
}
