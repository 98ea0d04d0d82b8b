package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.MailServer;
import io.keycloaksaas.test.MailServer.Received;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every template of ours, in both languages, with names that want to be more than names (M8).
 * Invitations come from invitations: theirs alone is completed when it is made.
 */
@SaasServer
class MailTemplatesIT {
  private static final String LINK = "https://app.example.test/x?a=1&token=abc_DEF-123";

  /** Markup, a header, FreeMarker, a key of the bundle, MessageFormat and a link, in one name. */
  private static final String HOSTILE =
      "<b>Bold</b><img src=x onerror=alert(1)>\r\nBcc: victim@example.test"
          + " ${7*7}<#assign x=1>${passwordResetSubject}{0}'{1} http://evil.example/a";

  private static final Map<String, String> PARAMETERS =
      Map.ofEntries(
          Map.entry("organizationName", HOSTILE),
          Map.entry("fromName", HOSTILE),
          Map.entry("toName", HOSTILE),
          Map.entry("planName", HOSTILE),
          Map.entry("roles", HOSTILE),
          Map.entry("host", HOSTILE),
          Map.entry("domain", HOSTILE),
          Map.entry("email", HOSTILE),
          Map.entry("device", HOSTILE),
          Map.entry("location", HOSTILE),
          Map.entry("ipAddress", HOSTILE),
          Map.entry("code", "<i>123456</i>"),
          Map.entry("link", LINK),
          Map.entry("logoUrl", "https://cdn.example.test/logo.png"),
          Map.entry("at", "2026-11-21T09:30:00Z"),
          Map.entry("expiresAt", "2026-11-28T09:30:00Z"));

  private static final List<String> TEMPLATES =
      List.of(
          "org-domain-lost",
          "org-join-approved",
          "org-join-rejected",
          "org-join-requested",
          "org-role-changed",
          "org-webhook-changed",
          "org-webhook-disabled",
          "ownership-transfer",
          "ownership-transferred",
          "security-new-sign-in",
          "billing-subscription-started",
          "billing-payment-failed",
          "billing-canceled",
          "billing-trial-ending",
          "magic-link",
          "otp-code");

  private static MailServer server;
  private static Map<String, String> users;

  private final Mailbox mailbox;

  MailTemplatesIT(TestRealm realm) {
    this.mailbox = new Mailbox(realm);
  }

  @BeforeAll
  static void start(TestRealm realm) {
    server = MailServer.start();
    server.serve(realm);
    speak(realm, "de");
    var profile = new HashMap<String, Object>();
    profile.put("unmanagedAttributePolicy", "ENABLED");
    var current = realm.admin().get("users/profile").expect(200).json();
    profile.put("attributes", current.get("attributes"));
    realm.admin().put("users/profile", profile).expect(200);
    users = new HashMap<>();
    for (var language : List.of("en", "de")) {
      var id = realm.createUser("reads-" + language);
      users.put(language, id);
      realm
          .admin()
          .put(
              "users/" + id,
              Map.of(
                  "email",
                  "reads-" + language + "@example.test",
                  "attributes",
                  Map.of("locale", List.of(language))))
          .expect(204);
    }
  }

  private static void speak(TestRealm realm, String language) {
    realm
        .admin()
        .put(
            "",
            Map.of(
                "emailTheme",
                "saas",
                "displayName",
                "Shop & Co",
                "internationalizationEnabled",
                true,
                "supportedLocales",
                List.of("en", "de"),
                "defaultLocale",
                language))
        .expect(204);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Arguments> templates() {
    return TEMPLATES.stream()
        .flatMap(template -> Stream.of("en", "de").map(to -> Arguments.of(template, to)));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void names_stay_names(String template, String language) throws MessagingException {
    var received = send(template, template + "-" + language + "@example.test", language);
    var html = Jsoup.parse(received.html());

    assertThat(html.select("html").attr("lang")).isEqualTo(language);
    assertThat(html.select("b, i, script, [onerror], img[src=x]")).isEmpty();
    assertThat(html.select("a").eachAttr("href")).allMatch(LINK::equals);
    assertThat(html.select("a").isEmpty()).isEqualTo(template.equals("otp-code"));
    assertThat(received.html() + received.text())
        .doesNotContain("http://evil.example")
        .doesNotContain("saas" + camel(template));
    if (template.equals("otp-code")) {
      assertThat(html.select(".code").text()).isEqualTo("<i>123456</i>");
      assertThat(received.text()).contains("<i>123456</i>");
    } else {
      assertThat(received.text()).contains(LINK);
    }
    if (!List.of("magic-link", "otp-code").contains(template)) {
      for (var shown : List.of(received.text(), html.body().wholeText())) {
        assertThat(shown.replace("\u200B", ""))
            .contains("<b>Bold</b><img src=x onerror=alert(1)>")
            .contains("${7*7}<#assign x=1>${passwordResetSubject}{0}'{1}");
      }
    }
    assertOneSubject(received);
  }

  @Test
  void both_languages_differ_in_every_template() {
    for (var template : TEMPLATES) {
      var english = send(template, "en-" + template + "@example.test", "en");
      var german = send(template, "de-" + template + "@example.test", "de");
      assertThat(english.subject()).isNotEqualTo(german.subject()).isNotBlank();
      assertThat(english.text()).isNotEqualTo(german.text());
    }
  }

  @Test
  void who_has_no_account_is_written_to_in_the_realms_language() {
    mailbox.awaitState(
        mailbox.queue(
            "ownership-transferred",
            "stranger@example.test",
            Map.of("organizationName", "Müller & Söhne", "toName", "Alice", "link", LINK)),
        "sent");

    var received = server.to("stranger@example.test").get(0);
    assertThat(received.subject()).isEqualTo("Müller & Söhne hat einen neuen Inhaber");
    assertThat(received.text())
        .contains("Die Organisation „Müller & Söhne“ hat einen neuen Inhaber: Alice.")
        .contains(LINK)
        .contains("Shop & Co");
    assertThat(Jsoup.parse(received.html()).select("p.organization").text())
        .isEqualTo("Müller & Söhne");
  }

  @ParameterizedTest
  @CsvSource({"true, Einladung zu , Gültig bis", "false, You are invited to , Valid until"})
  void an_invitation_names_the_organization_and_carries_its_link(
      boolean german, String subject, String until) throws MessagingException {
    var name = "<b>Bold</b> ${passwordResetSubject} {0}'";
    try (var inviting = mailbox.realm().another()) {
      inviting.setUp();
      server.serve(inviting);
      if (german) {
        speak(inviting, "de");
      }
      var saas = inviting.saasAdmin();
      saas.post("organizations", Map.of("name", name, "slug", "hostile")).expect(201);
      var address = "invited-" + german + "@example.test";
      saas.post("organizations/hostile/invitations", Map.of("email", address)).expect(200, 201);

      await().atMost(Mailbox.SOON).until(() -> server.to(address).size() == 1);
      var received = server.to(address).get(0);
      var html = Jsoup.parse(received.html());
      assertThat(received.subject()).isEqualTo(subject + " " + name);
      assertThat(received.text().replace("\u200B", "")).contains(name).contains(until);
      assertThat(received.text()).contains("/saas/invitation?token=");
      assertThat(html.select("b")).isEmpty();
      assertThat(html.select("a").attr("href")).contains("/saas/invitation?token=");
      assertThat(html.select("p.organization").text().replace("\u200B", "")).isEqualTo(name);
      assertOneSubject(received);
    }
  }

  @Test
  void times_are_shown_as_the_reader_writes_them() {
    assertThat(send("otp-code", "time-de@example.test", "de").text())
        .contains("Gültig bis 28. November 2026")
        .contains("09:30 UTC");
    assertThat(send("otp-code", "time-en@example.test", "en").text())
        .contains("Valid until November 28, 2026");
  }

  @Test
  void a_realm_with_another_theme_sends_them_too() {
    try (var plain = mailbox.realm().another()) { // Keycloak's own
      server.serve(plain);
      var other = new Mailbox(plain);
      other.awaitState(
          other.queue(
              "ownership-transferred",
              "other-theme@example.test",
              Map.of("organizationName", "Acme")),
          "sent");

      assertThat(server.to("other-theme@example.test").get(0).subject())
          .isEqualTo("Acme has a new owner");
    }
  }

  private Received send(String template, String address, String language) {
    mailbox.awaitState(
        mailbox.queue(template, address, PARAMETERS, Map.of("userId", users.get(language))),
        "sent");
    var received = server.to(address);
    assertThat(received).hasSize(1);
    return received.get(0);
  }

  private static void assertOneSubject(Received received) throws MessagingException {
    var names = new ArrayList<String>();
    for (var header : Collections.list(received.raw().getAllHeaders())) {
      names.add(header.getName());
    }
    assertThat(names).doesNotContain("Bcc").containsOnlyOnce("Subject", "To", "From");
    assertThat(received.subject()).doesNotContain("\n", "\r").isNotBlank();
    assertThat(received.raw().getAllRecipients()).hasSize(1);
  }

  private static String camel(String template) {
    var words = new StringBuilder();
    for (var word : template.split("-")) {
      words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return words.toString();
  }
}
