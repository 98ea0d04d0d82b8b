package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.it.Letters.Letter;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** New users from the sign-up on, with all that comes later in their way. */
@SaasServer
class NewcomerWalkIT {
  private static Letters letters;

  private final TestRealm realm;
  private final OidcClient app;

  NewcomerWalkIT(TestRealm realm) {
    this.realm = realm;
    this.app = letters.app();
  }

  @BeforeAll
  static void setUp(TestRealm realm, Database database) {
    letters = Letters.setUp(realm, database);
    realm.addDefaultScope("app", "saas");
    realm
        .saasAdmin()
        .post(
            "setup",
            Map.of(
                "settings",
                Map.of(
                    "personalOrganization", "on",
                    "personalOrganization.cleanUp", "true",
                    "onboarding.steps", "profile",
                    "onboarding.trialPlan", "pro")))
        .expect(200);
  }

  @Test
  void who_signs_up_alone_tries_a_plan_and_is_invited_later_has_one_active_organization() {
    var gina = Newcomer.signUp(realm, app, "gina", "gina@example.test");
    assertThat(gina.tokens().org().path("slug").asText()).isEqualTo("gina");
    assertThat(gina.api().get("me").json().at("/activeOrganization/onboarding").asText())
        .isEqualTo("open");

    gina.api().post("me/onboarding/complete").expect(200);

    var trying = gina.tokens();
    assertThat(trying.claims().at("/ent/plan").asText()).isEqualTo("pro");
    assertThat(trying.claims().at("/ent/standing").asText()).isEqualTo("trialing");
    Letter letter = letters.to("gina@example.test", "org:admin");
    new Walk(gina.browser())
        .open(letter.link())
        .follow("saas-go-on")
        .signIn("gina")
        .press("saas-accept")
        .assertAt(OidcClient.REDIRECT_URI);
    var later = gina.tokens();
    assertThat(later.org().path("slug").asText()).isEqualTo("acme");
    var own = Newcomer.organizations(realm.tenant(later));
    assertThat(own).extracting(one -> one.get("slug").asText()).containsExactly("gina", "acme");
    var active = realm.tenant(later).get("me/active-organization").expect(200).json();
    assertThat(active.at("/organization/slug").asText()).isEqualTo("acme");
  }

  @Test
  void who_signs_up_by_an_invitation_has_the_team_only() {
    Letter letter = letters.to("henry@example.test");
    Walk walk = new Walk().open(letter.link()).follow("saas-register");
    walk.register("henry", "henry@example.test").press("saas-accept");

    var henry = new Newcomer(realm, app, walk.browser());

    assertThat(Newcomer.organizations(henry.api()))
        .extracting(one -> one.get("slug").asText())
        .containsExactly("acme");
  }

  @Test
  void who_signs_up_by_an_invitation_and_declines_has_his_own() {
    Letter letter = letters.to("irma@example.test");
    Walk walk = new Walk().open(letter.link()).follow("saas-register");
    walk.register("irma", "irma@example.test").press("saas-decline");

    var irma = new Newcomer(realm, app, walk.browser());

    assertThat(irma.tokens().org().path("slug").asText()).isEqualTo("irma");
  }
}
