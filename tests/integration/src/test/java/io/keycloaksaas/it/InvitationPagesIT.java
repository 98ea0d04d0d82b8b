package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.it.Letters.Letter;
import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.MailServer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The way of an invitation through a browser, from the link in the mail to the application. */
@SaasServer
class InvitationPagesIT {
  private static Letters letters;

  private final TestRealm realm;
  private final OidcClient app;

  InvitationPagesIT(TestRealm realm) {
    this.realm = realm;
    this.app = letters.app();
  }

  @BeforeAll
  static void prepare(TestRealm realm, Database database) {
    letters = Letters.setUp(realm, database);
  }

  @Test
  void who_registers_from_the_link_lands_signed_in_as_a_member() {
    Letter letter = letters.to("erin@example.test", "org:admin");
    Walk walk = new Walk().open(letter.link()).assertTitle("You are invited");
    assertThat(walk.page().text())
        .contains("acme", "alice Test", "Administrator", "e***@example.test")
        .doesNotContain("erin@example.test");

    walk.follow("saas-register");
    assertThat(walk.page().document().select("input[name=email]").val())
        .isEqualTo("erin@example.test");
    walk.register("erin", "erin@example.test").assertTitle("Join this organization?");
    assertThat(walk.page().text()).contains("erin@example.test");
    walk.press("saas-accept").assertAt(OidcClient.REDIRECT_URI);

    Tokens tokens = silently(walk.browser());
    assertThat(tokens.claims().path("preferred_username").asText()).isEqualTo("erin");
    assertThat(tokens.org().path("slug").asText()).isEqualTo("acme");
    assertThat(tokens.org().path("roles").path(0).asText()).isEqualTo("org:admin");
    assertThat(letters.status(letter)).isEqualTo("accepted");
    assertThat(user("erin").path("emailVerified").asBoolean()).isTrue();
  }

  @Test
  void a_mailed_link_spares_the_mail_that_would_verify_the_address() {
    realm.admin().put("", Map.of("verifyEmail", true)).expect(204);
    try {
      Walk walk = new Walk().open(letters.to("vera@example.test").link()).follow("saas-register");

      // Keycloak asks for the password once it believes the address; ours comes after.
      walk.fill(
              "firstName",
              Map.of(
                  "username", "vera",
                  "email", "vera@example.test",
                  "firstName", "Vera",
                  "lastName", "Test"))
          .fill("password-new", Map.of("password-new", "vera", "password-confirm", "vera"))
          .assertTitle("Join this organization?");

      walk.press("saas-accept").assertAt(OidcClient.REDIRECT_URI);
      assertThat(user("vera").path("emailVerified").asBoolean()).isTrue();
    } finally {
      realm.admin().put("", Map.of("verifyEmail", false)).expect(204);
    }
  }

  @Test
  void who_has_an_account_signs_in_and_accepts() {
    realm.createUser("bob");
    Letter letter = letters.to("bob@example.test");

    Walk walk = new Walk().open(letter.link()).follow("saas-sign-in");
    assertThat(walk.page().document().select("input[name=username]").val())
        .isEqualTo("bob@example.test");
    walk.signIn("bob").assertTitle("Join this organization?");
    walk.press("saas-accept").assertAt(OidcClient.REDIRECT_URI);

    assertThat(silently(walk.browser()).org().path("slug").asText()).isEqualTo("acme");
  }

  @Test
  void who_is_signed_in_continues_without_a_password() {
    realm.createUser("sam");
    Browser browser = new Browser();
    app.login().as("sam").in(browser).tokens();
    // Proven, so that the session counts: an administrator has vouched for the address.
    Walk walk = new Walk(browser).open(letters.to("sam@example.test").link());
    assertThat(walk.page().text()).contains("Signed in as sam");

    walk.follow("saas-go-on").assertTitle("Join this organization?");

    walk.press("saas-accept").assertAt(OidcClient.REDIRECT_URI);
  }

  @Test
  void the_wrong_account_signs_out_and_the_right_one_joins() {
    realm.createUser("wrong");
    realm.createUser("right");
    Browser browser = new Browser();
    app.login().as("wrong").in(browser).tokens();
    Letter letter = letters.to("right@example.test");
    Walk walk = new Walk(browser).open(letter.link()).follow("saas-go-on");
    walk.assertTitle("This invitation is for another account");
    assertThat(walk.page().text()).contains("r***@example.test").doesNotContain("right@");

    walk.press("saas-other").signIn("right").assertTitle("Join this organization?");
    walk.press("saas-accept").assertAt(OidcClient.REDIRECT_URI);

    assertThat(silently(browser).claims().path("preferred_username").asText()).isEqualTo("right");
  }

  @Test
  void another_account_can_be_used_from_the_first_page() {
    realm.createUser("first");
    realm.createUser("second");
    Browser browser = new Browser();
    app.login().as("first").in(browser).tokens();
    Walk walk = new Walk(browser).open(letters.to("second@example.test").link());

    walk.press("saas-other").signIn("second").assertTitle("Join this organization?");

    walk.press("saas-accept").assertAt(OidcClient.REDIRECT_URI);
    assertThat(silently(browser).claims().path("preferred_username").asText()).isEqualTo("second");
  }

  @Test
  void who_registers_with_another_address_is_not_let_in() {
    Letter letter = letters.to("invited@example.test");
    Walk walk = new Walk().open(letter.link()).follow("saas-register");

    walk.register("elsewhere", "elsewhere@example.test")
        .assertTitle("This invitation is for another account");

    walk.press("saas-continue").assertAt(OidcClient.REDIRECT_URI);
    assertThat(letters.status(letter)).isEqualTo("pending");
    assertThat(silently(walk.browser()).claims().has("org")).isFalse();
  }

  @Test
  void a_link_declined_before_signing_in_is_closed() {
    Letter letter = letters.to("decliner@example.test");

    new Walk().open(letter.link()).press("saas-decline").assertTitle("You have declined");

    assertThat(letters.status(letter)).isEqualTo("declined");
    Walk again = new Walk().open(letter.link()).assertTitle("This invitation was declined");
    assertThat(again.page().status()).isEqualTo(410);
  }

  @Test
  void a_link_that_was_used_revoked_or_never_made_has_its_page() {
    realm.createUser("user");
    Letter used = letters.to("user@example.test");
    new Walk().open(used.link()).follow("saas-sign-in").signIn("user").press("saas-accept");
    Letter revoked = letters.to("revoked@example.test");
    letters.revoke(revoked);

    assertPage(used.link(), 410, "This invitation was accepted already");
    assertPage(revoked.link(), 410, "This invitation was withdrawn");
    assertPage(letters.link("a".repeat(43)), 404, "This invitation does not exist");
    assertPage(letters.link("short"), 404, "This invitation does not exist");
  }

  @Test
  void an_expired_link_has_its_page(ServerClock clock) {
    Letter letter = letters.to("late@example.test");

    clock.advance(Duration.ofDays(8));

    assertPage(letter.link(), 410, "This invitation has expired");
  }

  @Test
  void an_invitation_revoked_meanwhile_cannot_be_accepted() {
    realm.createUser("slow");
    Letter letter = letters.to("slow@example.test");
    Walk walk = new Walk().open(letter.link()).follow("saas-sign-in").signIn("slow");
    walk.assertTitle("Join this organization?");

    letters.revoke(letter);

    walk.press("saas-accept").assertTitle("This invitation was withdrawn");
    walk.press("saas-continue").assertAt(OidcClient.REDIRECT_URI);
    assertThat(silently(walk.browser()).claims().has("org")).isFalse();
  }

  @Test
  void who_is_a_member_already_is_told_so() {
    String user = realm.createUser("already");
    Letter letter = letters.to("already@example.test");
    new Operator(realm).join("acme", user);

    Walk walk = new Walk().open(letter.link()).follow("saas-sign-in").signIn("already");
    walk.press("saas-accept").assertTitle("You are a member already");

    walk.press("saas-continue").assertAt(OidcClient.REDIRECT_URI);
  }

  @Test
  void a_suspended_organization_lets_nobody_in() {
    realm.createUser("barred");
    Letter letter = letters.to("barred@example.test");
    Walk walk = new Walk().open(letter.link()).follow("saas-sign-in").signIn("barred");
    Operator operator = new Operator(realm);

    operator.suspend("acme");
    try {
      walk.press("saas-accept").assertTitle("The organization is not available");
    } finally {
      operator.resume("acme");
    }
    assertThat(letters.status(letter)).isEqualTo("pending");
  }

  @Test
  void a_full_organization_lets_nobody_in_and_keeps_the_invitation_open() {
    realm.createUser("waiting");
    Operator operator = new Operator(realm);
    operator.organization("tiny", user("alice").path("id").asText());
    String limit = operator.value("organizations/tiny", "org:members", 1);
    Letter letter = letters.from("tiny", "waiting@example.test");
    Walk walk = new Walk().open(letter.link()).follow("saas-sign-in").signIn("waiting");

    walk.press("saas-accept").assertTitle("The organization is full");

    walk.press("saas-continue").assertAt(OidcClient.REDIRECT_URI);
    operator.withdraw("organizations/tiny", limit);
    Walk again = new Walk().open(letter.link()).follow("saas-sign-in").signIn("waiting");
    again.press("saas-accept").assertAt(OidcClient.REDIRECT_URI);
  }

  @Test
  void two_clicks_at_the_same_instant_make_one_member() throws InterruptedException {
    realm.createUser("twice");
    Letter letter = letters.to("twice@example.test");
    List<Walk> walks =
        List.of(
            new Walk().open(letter.link()).follow("saas-sign-in").signIn("twice"),
            new Walk().open(letter.link()).follow("saas-sign-in").signIn("twice"));

    var threads = walks.stream().map(walk -> new Thread(() -> walk.press("saas-accept"))).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(walks)
        .extracting(walk -> walk.page().status() == 0 ? "joined" : walk.title())
        .containsExactlyInAnyOrder("joined", "This invitation was accepted already");
  }

  @Test
  void names_stay_text_whatever_they_contain() {
    String name = "<b>{0}</b> ${doLogIn} <#assign x=1> ' {{x}} & \"";
    realm
        .saasAdmin()
        .post(
            "organizations",
            Map.of("name", name, "slug", "odd", "ownerId", user("alice").path("id").asText()))
        .expect(201);

    Walk walk = new Walk().open(letters.from("odd", "reader@example.test").link());

    assertThat(walk.page().document().select(".saas-organization-name").text())
        .isEqualTo(name.replaceAll("\\s+", " "));
    assertThat(walk.page().document().select(".saas-card b")).isEmpty();
  }

  @Test
  void the_pages_speak_german_and_live_in_any_theme() {
    realm
        .admin()
        .put(
            "",
            Map.of(
                "internationalizationEnabled",
                true,
                "supportedLocales",
                List.of("en", "de"),
                "defaultLocale",
                "de",
                "loginTheme",
                "keycloak"))
        .expect(204);
    try {
      new Walk().open(letters.to("deutsch@example.test").link()).assertTitle("Sie sind eingeladen");
    } finally {
      realm
          .admin()
          .put("", Map.of("internationalizationEnabled", false, "loginTheme", "saas"))
          .expect(204);
    }
  }

  @Test
  void a_copied_link_does_not_prove_a_mailbox() {
    letters.unverified("copy", "copy@example.test");
    Letter letter = letters.copied("acme", "copy@example.test");
    Walk walk = new Walk().open(letter.link());
    assertThat(walk.has("saas-decline")).isFalse();
    assertThat(walk.page().document().html()).doesNotContain("copy@example.test");

    walk.follow("saas-sign-in").signIn("copy").press("saas-accept");

    walk.assertTitle("Your e-mail address is not confirmed");
    assertThat(letters.status(letter)).isEqualTo("pending");
  }

  @Test
  void who_has_a_copied_link_confirms_the_address_and_accepts() {
    letters.unverified("confirm", "confirm@example.test");
    Letter letter = letters.copied("acme", "confirm@example.test");
    Walk walk = new Walk().open(letter.link()).follow("saas-sign-in").signIn("confirm");
    walk.press("saas-accept").assertTitle("Your e-mail address is not confirmed");
    assertThat(walk.has("saas-verify")).isFalse();
    try (MailServer mails = MailServer.start()) {
      mails.serve(realm);
      walk = new Walk().open(letter.link()).follow("saas-sign-in").signIn("confirm");
      walk.press("saas-accept").press("saas-verify");
      await().until(() -> !mails.to("confirm@example.test").isEmpty());

      walk.open(link(mails.to("confirm@example.test").get(0).text()));

      walk.assertTitle("Join this organization?").press("saas-accept");
      walk.assertAt(OidcClient.REDIRECT_URI);
      assertThat(letters.status(letter)).isEqualTo("accepted");
    } finally {
      realm.admin().put("", Map.of("smtpServer", Map.of())).expect(204);
    }
  }

  private static String link(String text) {
    var matcher = Pattern.compile("https?://\\S+action-token\\S+").matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group();
  }

  @Test
  void a_pending_invitation_is_offered_after_any_login_until_later() {
    realm.createUser("pending");
    Letter letter = letters.to("pending@example.test");
    Browser browser = new Browser();
    Walk walk = new Walk(browser);

    assertThat(app.login().as("pending").in(browser).page().text())
        .contains("Join this organization?");
    assertThat(silently(browser)).isNull();
    walk.open(loginUrl()).signIn("pending").assertTitle("Join this organization?");
    walk.press("saas-later");

    assertThat(walk.page().address().toString()).startsWith(OidcClient.REDIRECT_URI);
    assertThat(silently(browser).claims().has("org")).isFalse();
    assertThat(walk.open(loginUrl()).page().address().toString())
        .startsWith(OidcClient.REDIRECT_URI);
    assertThat(letters.status(letter)).isEqualTo("pending");
  }

  @Test
  void several_pending_invitations_are_each_answered_on_one_page() {
    realm.createUser("several");
    for (String other : List.of("globex", "initech")) {
      new Operator(realm).organization(other, user("alice").path("id").asText());
    }
    Letter acme = letters.to("several@example.test");
    Letter globex = letters.from("globex", "several@example.test");
    Letter initech = letters.from("initech", "several@example.test");
    Walk walk = new Walk().open(loginUrl()).signIn("several").assertTitle("You have invitations");
    assertThat(walk.page().document().select(".saas-organization-name").eachText())
        .containsExactlyInAnyOrder("acme", "globex", "initech");

    walk.press("saas-decline-" + acme.id()).assertTitle("You have invitations");
    walk.press("saas-accept-" + globex.id()).assertTitle("Join this organization?");
    walk.press("saas-later");

    assertThat(walk.page().address().toString()).startsWith(OidcClient.REDIRECT_URI);
    assertThat(silently(walk.browser()).org().path("slug").asText()).isEqualTo("globex");
    assertThat(letters.status(acme)).isEqualTo("declined");
    assertThat(letters.status("initech", initech)).isEqualTo("pending");
  }

  @Test
  void roles_are_called_what_people_call_them() {
    realm
        .saasAdmin()
        .post(
            "organizations/acme/roles",
            Map.of("key", "org:bookkeeper", "name", "Books & <b>", "permissions", List.of()))
        .expect(201);

    Walk walk = new Walk().open(letters.to("roles@x.test", "org:bookkeeper", "org:member").link());

    assertThat(walk.page().document().select("#saas-facts dd bdi").eachText())
        .contains("Books & <b>", "Member");
    assertThat(walk.page().text()).contains("Your roles").doesNotContain("org:");
  }

  @Test
  void the_organizations_logo_is_shown_from_this_server() {
    var operator = new Operator(realm);
    operator.organization("painted", user("alice").path("id").asText());
    realm
        .saasAdmin()
        .upload("PUT", "organizations/painted/logo", "image/png", LogoIT.image("png", 8, 8))
        .expect(200);

    Walk walk = new Walk().open(letters.from("painted", "eye@example.test").link());

    var logo = walk.page().document().select("img.saas-emblem");
    assertThat(logo.attr("src")).startsWith(realm.issuer() + "/saas/v1/logos/");
    assertThat(walk.page().document().select("img, link, script").eachAttr("src"))
        .allMatch(
            address ->
                !address.startsWith("http") || address.startsWith(realm.issuer().toString()));
  }

  @Test
  void every_end_has_a_way_on() {
    Letter revoked = letters.to("end@example.test");
    letters.revoke(revoked);

    assertThat(new Walk().open(revoked.link()).page().document().select("#saas-open").attr("href"))
        .isEqualTo(OidcClient.REDIRECT_URI);
    assertThat(new Walk().open(letters.link("short")).has("saas-account")).isTrue();
  }

  @Test
  void a_direct_grant_is_not_stopped_by_a_pending_invitation() {
    realm.createUser("direct");
    letters.to("direct@example.test");

    assertThat(app.passwordGrant("direct", "openid").accessToken()).isNotEmpty();
  }

  @Test
  void looking_at_a_link_ahead_changes_nothing_and_gives_no_session() {
    Letter letter = letters.to("ahead@example.test");
    var page = realm.part("saas/invitation?token=" + letter.token(), Optional.empty());

    var ahead = page.with("Sec-Purpose", "prefetch;prerender").get("");

    assertThat(ahead.status()).isEqualTo(204);
    assertThat(ahead.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(letters.status(letter)).isEqualTo("pending");
  }

  @Test
  void the_token_is_in_no_later_address_and_nothing_is_kept_or_told() {
    realm.createUser("clean");
    Letter letter = letters.to("clean@example.test");
    var answer = realm.part("saas/invitation?token=" + letter.token(), Optional.empty()).get("");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.header("Location").orElseThrow()).doesNotContain(letter.token());

    Walk walk = new Walk().open(letter.link());
    assertThat(walk.page().document().outerHtml()).doesNotContain(letter.token());
    walk.follow("saas-sign-in").signIn("clean").press("saas-accept");

    assertThat(walk.addresses()).noneMatch(address -> address.contains(letter.token()));
    walk.assertAt(OidcClient.REDIRECT_URI);
  }

  @Test
  void a_post_without_the_pages_code_is_refused() {
    Letter letter = letters.to("forged@example.test");
    Walk walk = new Walk().open(letter.link());
    String action = walk.page().document().select("form").first().absUrl("action");

    var page =
        walk.browser()
            .submit(
                action.replaceAll("session_code=[^&]*", "session_code=guessed"),
                Map.of("answer", "decline", "invitation", letter.id()));

    assertThat(page.status()).isEqualTo(400);
    assertThat(letters.status(letter)).isEqualTo("pending");
    var elsewhere = new Browser().submit(action, Map.of("answer", "decline"));
    assertThat(elsewhere.status()).isEqualTo(400);
    assertThat(letters.status(letter)).isEqualTo("pending");
  }

  private void assertPage(String link, int status, String title) {
    Walk walk = new Walk().open(link).assertTitle(title);
    assertThat(walk.page().status()).isEqualTo(status);
  }

  /** What the application gets when it looks whether somebody is signed in; null when nobody is. */
  private Tokens silently(Browser browser) {
    var login = app.login().in(browser).scope("openid").parameter("prompt", "none");
    try {
      return login.tokens();
    } catch (AssertionError nobody) {
      assertThat(nobody).hasMessageContaining("login_required");
      return null;
    }
  }

  private String loginUrl() {
    return app.loginUrl("openid");
  }

  private com.fasterxml.jackson.databind.JsonNode user(String username) {
    return realm.admin().get("users?exact=true&username=" + username).expect(200).json().path(0);
  }
}
