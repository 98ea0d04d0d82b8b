package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.MailServer;
import io.keycloaksaas.test.MailServer.Received;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a sign-up to the first token of the organization whose domain the mailbox has. */
@SaasServer
class DomainWalkIT {
  private static final String SCOPE = "openid saas-api saas-api-manage";
  private static final String FRANK = "frank@acme.example";
  private static final String ALICE = "alice@example.test";
  private static final Pattern LINK = Pattern.compile("http\\S+action-token\\S+");

  @Test
  void frank_signs_up_is_offered_acme_asks_and_is_in_when_alice_approves(
      TestRealm realm, KeycloakServer server) {
    try (var mails = MailServer.start()) {
      mails.serve(realm);
      OidcClient app = realm.createPublicClient("app");
      realm.setUp("app");
      realm.addDefaultScope("app", "saas");
      realm
          .admin()
          .put("", Map.of("registrationAllowed", true, "verifyEmail", true, "emailTheme", "saas"))
          .expect(204);
      new Operator(realm).organization("acme", realm.createUser("alice"));
      var alice = realm.tenant(app.passwordGrant("alice", SCOPE));
      var record =
          alice
              .post("organizations/acme/domains", Map.of("name", "acme.example"))
              .expect(201)
              .json()
              .get("record");
      server.dns().text(record.get("name").asText(), record.get("value").asText());
      alice.post("organizations/acme/domains/acme.example/verify").expect(200);
      alice
          .patch("organizations/acme/domains/acme.example", Map.of("enrolment", "request"))
          .expect(200);

      var browser = signUp(realm, mails);
      var tokens = app.login().as("frank").scope(SCOPE).in(browser).tokens();
      assertThat(tokens.org().path("slug").asText()).isEmpty();
      var frank = realm.tenant(tokens);
      var offered = frank.get("me/organization-suggestions").expect(200).json().get("items");
      assertThat(offered).hasSize(1);
      assertThat(offered.at("/0/slug").asText()).isEqualTo("acme");
      frank.post("organizations/" + offered.at("/0/slug").asText() + "/join-requests").expect(201);
      assertThat(mail(mails, ALICE, "Somebody asks to join acme").text().replace("\u200B", ""))
          .contains("First Last")
          .contains(FRANK);

      var waiting =
          alice.get("organizations/acme/join-requests").expect(200).json().at("/items/0/id");
      alice.post("organizations/acme/join-requests/" + waiting.asText() + "/approve").expect(200);

      assertThat(app.refresh(tokens).org().path("slug").asText()).isEqualTo("acme");
      mail(mails, FRANK, "You are now a member of acme");
    }
  }

  /** By the link of the mail, in the same browser; Keycloak asks for a password after it. */
  private static Browser signUp(TestRealm realm, MailServer mails) {
    var browser = new Browser();
    var walk =
        new Walk(browser)
            .open(
                realm.issuer()
                    + "/protocol/openid-connect/registrations?client_id=app&response_type=code"
                    + "&scope=openid&code_challenge_method=S256"
                    + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
                    + OidcClient.REDIRECT_URI)
            .fill(
                "firstName",
                Map.of(
                    "username", "frank",
                    "email", FRANK,
                    "firstName", "First",
                    "lastName", "Last"));
    Matcher link = LINK.matcher(mail(mails, FRANK, "Confirm your e-mail address").text());
    assertThat(link.find()).isTrue();
    walk.open(link.group())
        .fill("password-new", Map.of("password-new", "frank", "password-confirm", "frank"));
    assertThat(walk.page().address().toString()).startsWith(OidcClient.REDIRECT_URI + "?");
    return browser;
  }

  private static Received mail(MailServer mails, String address, String subject) {
    return await()
        .atMost(Mailbox.SOON)
        .until(
            () ->
                mails.to(address).stream()
                    .filter(mail -> mail.subject().equals(subject))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }
}
