package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * A session that ended because time passed, as overnight: by the server's clock and the browser's.
 */
@SaasServer
@InBrowser
class ConsoleTimeoutIT {
  private static final Duration NIGHT = Duration.ofHours(11);

  private final TestRealm realm;
  private final WebBrowser browser;
  private final ServerClock clock;

  ConsoleTimeoutIT(TestRealm realm, WebBrowser browser, ServerClock clock) {
    this.realm = realm;
    this.browser = browser;
    this.clock = clock;
  }

  @Test
  void who_stayed_away_for_a_night_signs_in_and_is_where_he_was() {
    realm.setUp();
    new Operator(realm).organization("acme", realm.createUser("olivia"));
    var place = realm.issuer() + "/account/saas/my-organizations/acme";
    browser.page().clock().install();
    browser.signIn(place, "olivia");
    browser.await("saas-table");

    clock.advance(NIGHT);
    browser.expect(400, "/openid-connect/token");
    browser.page().clock().fastForward(NIGHT.toMillis());
    browser.byTestId("saas-part-activity").click(); // the account console itself renews no token
    browser.signInAgain("olivia");

    assertThat(browser.await("saas-activity-entry").first()).isVisible();
    assertThat(browser.page()).hasURL(place + "/activity");
  }
}
