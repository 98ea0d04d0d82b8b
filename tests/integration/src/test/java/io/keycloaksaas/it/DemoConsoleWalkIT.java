package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.MailServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The demo's realm as three people walk through it in Chromium, with a picture of each place: an
 * administrator who is new to it, alice, and whom she invites.
 */
@SaasServer
@InBrowser
class DemoConsoleWalkIT {
  private static final String FEATURE = "org:data_export";
  private static final String ERIN = "erin@example.test";

  private static TestRealm demo;
  private static MailServer mails;

  private final KeycloakServer server;
  private final WebBrowser browser;

  /** Of the picture that was taken last. */
  private int number;

  DemoConsoleWalkIT(KeycloakServer server, WebBrowser browser) {
    this.server = server;
    this.browser = browser;
  }

  @BeforeAll
  static void fill(TestRealm any) {
    var files = DemoFill.read();
    demo = files.realm(any);
    mails = MailServer.start();
    mails.serve(demo);
    demo.publish(files.catalog()).expect(200);
    files.fill(demo);
  }

  @AfterAll
  static void close() {
    if (mails != null) {
      mails.close();
    }
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  void from_a_new_plan_to_a_newcomer() {
    Consoles.injectMaster(server, true);
    try {
      sellANewFeature();
      assignItToAcme();
    } finally {
      Consoles.injectMaster(server, false);
    }
    try (var hers = browser.another();
        var receiver = HookReceiver.start()) {
      lookAfterAcme(hers);
      upgrade(hers);
      connectPrograms(hers, receiver);
    }
    try (var newcomers = browser.another()) {
      joinByMail(newcomers);
    }
    assertThat(number).isEqualTo(24);
  }

  private void sellANewFeature() {
    browser.signIn(server.baseUrl() + "/admin/", "admin");
    Consoles.switchTo(browser, demo.name(), "Keycloak SaaS demo");
    browser.await("nav-item-saas-overview").click();
    browser.await("saas-plan-counts");
    picture(browser, "overview");

    browser.byTestId("nav-item-saas-plans").click();
    browser.await("saas-matrix");
    picture(browser, "plans");
    browser.byTestId("saas-add-feature").click();
    browser.await("saas-field-key").fill(FEATURE);
    browser.byTestId("saas-field-description").fill("Download everything as files");
    picture(browser, "new-feature");
    browser.byTestId("saas-submit").click();
    browser.awaitGone("saas-dialog");

    browser.byTestId("saas-add-plan").click();
    browser.await("saas-field-key").fill("scale");
    browser.byTestId("saas-field-name").fill("Scale");
    browser.byTestId("saas-field-description").fill("For a company that grows");
    browser.byTestId("saas-field-amount").fill("199");
    picture(browser, "new-plan");
    browser.byTestId("saas-submit").click();
    browser.awaitGone("saas-dialog");
    for (var feature : new String[] {"org:basic", "org:analytics", "org:api_access", FEATURE}) {
      cell(feature).check();
    }
    cell("org:members").fill("unlimited");
    cell("runs").fill("5000");
    cell("runs").press("Enter");

    browser.byTestId("saas-preview").click();
    browser.await("saas-affected");
    picture(browser, "preview");
    browser.byTestId("saas-publish").click();
    browser.awaitGone("saas-dialog");
    assertThat(browser.byTestId("saas-draft")).hasCount(0);
    picture(browser, "published");
  }

  private void assignItToAcme() {
    browser.byTestId("nav-item-saas-organizations").click();
    browser.await("saas-row-acme");
    picture(browser, "organizations");
    browser.byTestId("saas-row-acme").getByText("Acme Inc.").click();
    browser.await("saas-part-subscription").click();
    browser.await("saas-subscription-change").click();
    browser.byTestId("saas-plan-scale").check();
    assertThat(browser.await("saas-preview-granted")).containsText(FEATURE);
    picture(browser, "change-plan");
    browser.byTestId("saas-apply-plan").click();
    assertThat(browser.byTestId("saas-subscription")).containsText("Scale");
    picture(browser, "plan-changed");

    browser.byTestId("saas-part-members").click();
    browser.await("saas-table").getByText("Alice Winter").click();
    assertThat(browser.await("saas-acts-in")).hasText("Acme Inc.");
    browser.await("saas-why-" + FEATURE).click();
    assertThat(browser.await("saas-why")).containsText("Scale");
    browser.byTestId("saas-why").scrollIntoViewIfNeeded();
    picture(browser, "why-alice-has-it");
  }

  private void lookAfterAcme(WebBrowser hers) {
    hers.signIn(demo.issuer() + "/account/", "alice");
    openOrganizations(hers);
    hers.await("saas-table").getByText("Acme Inc.").waitFor();
    picture(hers, "my-organizations");
    hers.byTestId("saas-table").getByText("Acme Inc.").click();
    assertThat(hers.await("saas-table")).containsText("Bob Okafor");
    picture(hers, "members");

    hers.byTestId("saas-to-invitations").click();
    hers.await("saas-invite").first().click();
    hers.await("saas-field-email").fill(ERIN);
    picture(hers, "invite");
    hers.byTestId("saas-submit").click();
    assertThat(hers.await("saas-table")).containsText(ERIN);
    picture(hers, "invitations");

    hers.byTestId("saas-part-members").click();
    row(hers, "Bob Okafor").getByTestId("saas-row-actions").click();
    hers.byTestId("saas-action-roles").click();
    hers.await("saas-field-roles-org:billing_manager").check();
    picture(hers, "change-role");
    hers.byTestId("saas-submit").click();
    assertThat(row(hers, "Bob Okafor")).containsText("Billing manager");
    hers.byTestId("saas-part-subscription").click();
    assertThat(hers.await("saas-compare")).containsText(FEATURE);
    hers.byTestId("saas-compare").scrollIntoViewIfNeeded();
    picture(hers, "compare-plans");
  }

  /** What has a price an administrator gives here; its trial everybody may begin. */
  private void upgrade(WebBrowser hers) {
    hers.open(demo.issuer() + "/account/saas/my-organizations");
    hers.await("saas-create-organization").click();
    hers.await("saas-field-name").fill("Winter Labs");
    hers.byTestId("saas-submit").click();
    hers.await("saas-part-subscription").click();
    hers.await("saas-choose-starter").click();
    hers.await("saas-with-trial").check();
    assertThat(hers.await("saas-preview-granted")).containsText("org:analytics");
    picture(hers, "upgrade");
    hers.byTestId("saas-apply-plan").click();
    assertThat(hers.byTestId("saas-subscription")).containsText("Starter");
    picture(hers, "upgraded");
  }

  private void connectPrograms(WebBrowser hers, HookReceiver receiver) {
    hers.open(demo.issuer() + "/account/saas/my-organizations/acme/api-keys");
    hers.await("saas-create-key").first().click();
    hers.await("saas-field-name").fill("Nightly export");
    hers.await("saas-field-scopes-org:read").check();
    hers.byTestId("saas-submit").click();
    assertThat(hers.await("saas-secret").locator("input")).hasValue(Pattern.compile("^saas_"));
    picture(hers, "api-key");
    hers.byTestId("saas-secret-kept").click();

    hers.byTestId("saas-part-webhooks").click();
    hers.await("saas-create-endpoint").first().click();
    hers.await("saas-field-url").fill(receiver.url());
    hers.byTestId("saas-submit").click();
    hers.await("saas-secret-kept").click();
    hers.await("saas-table").getByText(receiver.url()).click();
    hers.await("saas-test-endpoint").click();
    await().atMost(Mailbox.SOON).until(() -> receiver.types().contains("webhook.test"));
    await()
        .atMost(Mailbox.SOON)
        .until(
            () -> {
              hers.page().reload();
              return hers.await("saas-table").textContent().contains("Delivered");
            });
    picture(hers, "webhook");

    hers.byTestId("saas-part-activity").click();
    assertThat(hers.await("saas-table")).containsText("Alice Winter");
    picture(hers, "activity");
  }

  private void joinByMail(WebBrowser newcomers) {
    await().atMost(Mailbox.SOON).until(() -> !mails.to(ERIN).isEmpty());
    newcomers.open("about:blank");
    newcomers.page().setContent(mails.to(ERIN).get(0).html());
    picture(newcomers, "invitation-mail");
    newcomers.page().getByRole(AriaRole.LINK).first().click();
    newcomers.page().locator("#saas-register").waitFor();
    picture(newcomers, "invitation");

    newcomers.page().locator("#saas-register").click();
    newcomers.page().locator("#firstName").fill("Erin");
    newcomers.page().locator("#lastName").fill("Sato");
    newcomers.page().locator("#username").fill("erin");
    newcomers.page().locator("#password").fill("erin");
    newcomers.page().locator("#password-confirm").fill("erin");
    newcomers.page().locator("input[type=submit], button[type=submit]").first().click();
    newcomers.page().locator("#saas-accept").click();
    newcomers.page().waitForURL(Pattern.compile("/account"));
    openOrganizations(newcomers);
    assertThat(newcomers.await("saas-table")).containsText("Acme Inc.");
    picture(newcomers, "in");
  }

  private static void openOrganizations(WebBrowser browser) {
    browser.page().getByText("Organizations and billing").click();
    browser.page().locator("nav a[href$='/saas/my-organizations']").first().click();
  }

  private Locator cell(String feature) {
    return browser.byTestId("saas-cell-scale-" + feature);
  }

  private static Locator row(WebBrowser browser, String words) {
    return browser
        .page()
        .locator("[data-testid=saas-table] tbody tr")
        .filter(new Locator.FilterOptions().setHasText(words));
  }

  private void picture(WebBrowser of, String name) {
    of.picture("%02d-%s".formatted(++number, name));
  }
}
