package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;

/** Where the admin console of a realm shows that realm. */
final class Consoles {
  private Consoles() {}

  /** A place within it, such as {@code /saas/plans}, follows. */
  static String admin(KeycloakServer server, TestRealm realm) {
    return server.baseUrl() + "/admin/" + realm.name() + "/console/#/" + realm.name();
  }

  /** By hand, as an administrator of several realms does. */
  static void switchTo(WebBrowser browser, String realm) {
    browser.await("nav-item-realms").click();
    browser.page().getByPlaceholder("Search").fill(realm);
    browser.page().keyboard().press("Enter");
    browser
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(realm).setExact(true))
        .click();
    assertThat(browser.byTestId("currentRealm"))
        .containsText(realm.equals("master") ? "Keycloak" : realm);
  }
}
