package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import io.keycloaksaas.it.Letters.Letter;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.MailServer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages that newcomers see, in Chromium: looked at, used by keyboard, and poisoned (C7). */
@SaasServer
@InBrowser
class LoginPagesBrowserIT {
  private static final String APPLICATION = "**/callback**";
  private static final int FEW = 7;

  private static Letters letters;

  private final TestRealm realm;
  private final WebBrowser browser;
  private final Page page;
  private final String server;
  private final List<String> strangers = new ArrayList<>();

  /** Every address, and where the request came from. */
  private final List<String> asked = new ArrayList<>();

  private final Consumer<Request> requests = this::notice;

  LoginPagesBrowserIT(TestRealm realm, WebBrowser browser) {
    this.realm = realm;
    this.browser = browser;
    this.page = browser.page();
    this.server = "http://" + realm.issuer().getAuthority() + "/";
  }

  @BeforeAll
  static void prepare(TestRealm realm, Database database) {
    letters = Letters.setUp(realm, database);
    realm
        .admin()
        .put(
            "",
            Map.of(
                "loginTheme",
                "saas",
                "emailTheme",
                "saas",
                "internationalizationEnabled",
                true,
                "supportedLocales",
                List.of("en", "de")))
        .expect(204);
    realm
        .saasAdmin()
        .upload("PUT", "organizations/acme/logo", "image/png", LogoIT.image("png", 64, 64))
        .expect(200);
  }

  @BeforeEach
  void somebodyElse() {
    page.context().clearCookies();
    // Nobody is there, as redirects find; what the browser asks for itself is answered here.
    browser.expect(0, OidcClient.REDIRECT_URI);
    page.route(APPLICATION, LoginPagesBrowserIT::application);
    page.onRequest(requests);
  }

  @AfterEach
  void nothingWentElsewhere() {
    page.offRequest(requests);
    page.unroute(APPLICATION);
    assertThat(strangers).isEmpty();
  }

  @Test
  void from_the_mail_to_being_in_by_keyboard() {
    Letter letter = letters.to("erin@example.test", "org:admin");
    browser.open(letter.link());
    assertThat(page.locator("img.saas-emblem")).isVisible();
    assertThat(page.locator("time")).hasAttribute("title", Pattern.compile("UTC$"));
    browser.picture("login-invitation");

    tabTo("saas-register");
    page.keyboard().press("Enter");
    page.locator("#firstName").fill("Erin");
    page.locator("#lastName").fill("Test");
    page.locator("#username").fill("erin");
    page.locator("#password").fill("erin");
    page.locator("#password-confirm").fill("erin");
    page.keyboard().press("Enter");
    assertTitle("Join this organization?");
    browser.picture("login-answer");
    tabTo("saas-accept");
    page.keyboard().press("Enter");

    page.waitForURL(OidcClient.REDIRECT_URI);
    assertThat(letters.status(letter)).isEqualTo("accepted");
    assertThat(asked.get(0)).contains(letter.token());
    assertThat(asked.subList(1, asked.size()))
        .as("addresses and referrers after the link (H6)")
        .noneMatch(line -> line.contains(letter.token()));
  }

  @Test
  void ends_that_lead_on() {
    browser.expect(404, "saas/invitation");
    browser.open(letters.link("short"));
    assertTitle("This invitation does not exist");
    browser.picture("login-unknown");

    realm.createUser("wrong");
    browser.open(letters.to("right@example.test").link());
    page.locator("#saas-sign-in").click();
    signIn("wrong");
    assertTitle("This invitation is for another account");
    browser.picture("login-wrong-account");
  }

  @Test
  void the_short_name_follows_the_name_until_one_is_typed() {
    Shop.set(realm, "organizations.offerFirst", "true");
    try {
      realm.createUser("founder");
      browser.signIn(letters.app().loginUrl("openid"), "founder");
      assertTitle("Create your organization");
      var name = page.locator("#organization-name");
      var slug = page.locator("#organization-slug");
      assertThat(name).isFocused();

      name.fill("Müller & Söhne");
      assertThat(slug).hasValue("muller-sohne");
      slug.fill("acme");
      name.fill("Another");
      assertThat(slug).hasValue("acme");
      page.locator("#saas-create").click();
      assertThat(page.locator("#input-error-organization-slug")).isVisible();
      assertThat(slug).isFocused();
      browser.picture("login-first-organization");
      slug.fill("");
      name.fill("Fresh Start");
      assertThat(slug).hasValue("fresh-start");
      page.locator("#saas-create").click();

      page.waitForURL(APPLICATION);
      realm.saasAdmin().get("organizations/fresh-start").expect(200);
    } finally {
      Shop.set(realm, "organizations.offerFirst", "false");
    }
  }

  @Test
  void names_of_organizations_roles_and_whoever_stay_text() {
    String tenant = realm.createUser("tenant");
    realm.createUser("victim");
    for (int i = 0; i < Poison.PAYLOADS.size(); i++) {
      poison(
          "poison-" + i,
          Poison.PAYLOADS.get(i),
          Poison.PAYLOADS.get((i + 1) % Poison.PAYLOADS.size()),
          tenant);
    }

    browser.signIn(letters.app().loginUrl("openid organization"), "tenant");
    assertTitle("Select an organization");
    assertThat(page.locator(".saas-choice bdi")).hasCount(Poison.PAYLOADS.size());
    assertThat(page.locator(".saas-choice bdi").allTextContents())
        .containsExactlyInAnyOrderElementsOf(Poison.PAYLOADS);
    assertThat(Poison.PAYLOADS).hasSizeGreaterThan(FEW);
    browser.picture("login-select-organization");
    page.locator("#saas-search").fill(Poison.PAYLOADS.get(1));
    page.keyboard().press("Enter");
    assertThat(page.locator(".saas-choice")).hasCount(1);
    assertThat(page.locator("#saas-search")).hasValue(Poison.PAYLOADS.get(1));

    page.context().clearCookies();
    browser.signIn(letters.app().loginUrl("openid"), "victim");
    assertTitle("You have invitations");
    assertThat(page.locator(".saas-fact:first-child dd")).hasCount(Poison.PAYLOADS.size());
    assertThat(page.locator(".saas-organization-name").allTextContents())
        .containsExactlyInAnyOrderElementsOf(Poison.PAYLOADS);
    assertThat(page.locator(".saas-fact:first-child dd").allTextContents())
        .containsExactlyInAnyOrderElementsOf(Poison.PAYLOADS);
    browser.picture("login-pending-invitations");
  }

  @Test
  void a_mail_shows_names_as_text_and_fetches_nothing() {
    try (MailServer mails = MailServer.start()) {
      mails.serve(realm);
      String name = String.join(" ", Poison.PAYLOADS.subList(0, 4));
      realm.saasAdmin().post("organizations", Map.of("name", name, "slug", "mailed")).expect(201);
      realm
          .saasAdmin()
          .post("organizations/mailed/invitations", Map.of("email", "reader@example.test"))
          .expect(201);
      await().atMost(Mailbox.SOON).until(() -> !mails.to("reader@example.test").isEmpty());

      page.navigate("about:blank");
      page.setContent(mails.to("reader@example.test").get(0).html());

      assertThat(page.locator("p.organization").textContent().replace("\u200B", ""))
          .isEqualTo(name);
      assertThat(page.locator("script, iframe, svg, img").count()).isZero();
      browser.picture("mail-invitation");
    } finally {
      realm.admin().put("", Map.of("smtpServer", Map.of())).expect(204);
    }
  }

  @Test
  void mails_about_domains_are_laid_out_like_all_others() {
    try (MailServer mails = MailServer.start()) {
      mails.serve(realm);
      var mailbox = new Mailbox(realm);
      for (var template :
          List.of(
              "org-join-requested", "org-join-approved", "org-join-rejected", "org-domain-lost")) {
        String reader = template + "@example.test";
        mailbox.queue(
            template,
            reader,
            Map.of(
                "organizationName", "Acme Inc.",
                "fromName", "Frank Miller",
                "email", "frank@acme.example",
                "domain", "acme.example",
                "link", "https://app.example.test/organizations/acme"));
        await().atMost(Mailbox.SOON).until(() -> !mails.to(reader).isEmpty());
        page.navigate("about:blank");
        page.setContent(mails.to(reader).get(0).html());
        assertThat(page.locator(".card")).containsText("Acme Inc.");
        browser.picture("mail-" + template);
      }
    } finally {
      realm.admin().put("", Map.of("smtpServer", Map.of())).expect(204);
    }
  }

  private void poison(String slug, String name, String roleName, String ownerId) {
    var admin = realm.saasAdmin();
    admin.post("organizations", Map.of("name", name, "slug", slug, "ownerId", ownerId)).expect(201);
    admin
        .post(
            "organizations/" + slug + "/roles",
            Map.of("key", "org:named", "name", roleName, "permissions", List.of()))
        .expect(201);
    admin
        .post(
            "organizations/" + slug + "/invitations",
            Map.of("email", "victim@example.test", "roles", List.of("org:named")))
        .expect(201);
  }

  private void signIn(String user) {
    page.locator("#username").fill(user);
    page.locator("#password").fill(user);
    page.locator("#kc-login").click();
  }

  private void tabTo(String id) {
    for (int i = 0; i < 20; i++) {
      page.keyboard().press("Tab");
      if (id.equals(page.evaluate("document.activeElement.id"))) {
        return;
      }
    }
    throw new AssertionError("not reached by keyboard: " + id);
  }

  private void assertTitle(String title) {
    assertThat(page.locator("#kc-page-title")).hasText(title);
  }

  private static void application(Route route) {
    route.fulfill(
        new Route.FulfillOptions().setContentType("text/html").setBody("<title>App</title>"));
  }

  private void notice(Request request) {
    asked.add(request.url() + " from " + request.headers().getOrDefault("referer", ""));
    if (!request.url().startsWith(server)
        && !request.url().startsWith(OidcClient.REDIRECT_URI)
        && !request.url().startsWith("data:")) {
      strangers.add(request.url());
    }
  }
}
