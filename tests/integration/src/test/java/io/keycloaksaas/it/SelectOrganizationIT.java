package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our page on which a user selects an organization, when the client asks for one. */
@SaasServer
class SelectOrganizationIT {
  private static final String ANY = "openid organization";

  private static OidcClient app;

  private final TestRealm realm;
  private final Operator operator;

  SelectOrganizationIT(TestRealm realm) {
    this.realm = realm;
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    app = realm.createPublicClient("app");
    realm.setUp("app");
    Operator operator = new Operator(realm);
    for (String slug : List.of("acme", "globex", "initech")) {
      operator.organization(slug);
      operator.value("organizations/" + slug, "org:members", 1_000);
    }
  }

  @Test
  void the_selected_organization_is_the_one_of_the_token() {
    member("bob", "acme", "globex");

    Tokens tokens = app.login().as("bob").scope(ANY).organization("globex").tokens();

    assertThat(tokens.claims().at("/organization/0").asText()).isEqualTo("globex");
    assertThat(slug(tokens)).isEqualTo("globex");
    assertThat(slug(app.refresh(tokens))).isEqualTo("globex");
  }

  @Test
  void the_page_has_all_names_no_script_of_ours_and_buttons_for_keys() {
    member("reader", "acme", "globex");

    var page = app.login().as("reader").scope(ANY).page().document();

    assertThat(page.select("#kc-page-title").text()).isEqualTo("Select an organization");
    var buttons = page.select("#saas-organizations button[type=submit]");
    assertThat(buttons.eachAttr("value")).containsExactly("acme", "globex");
    assertThat(buttons.eachText()).containsExactly("A acme acme", "G globex globex");
    assertThat(page.select("#saas-organizations [onclick], #saas-organizations script")).isEmpty();
  }

  @Test
  void the_one_used_last_comes_first() {
    member("regular", "acme", "globex");
    app.login().as("regular").scope(ANY).organization("globex").tokens();

    var page = app.login().as("regular").scope(ANY).page().document();

    assertThat(page.select("#saas-organizations button").eachAttr("value"))
        .containsExactly("globex", "acme");
    assertThat(page.select("#saas-organizations li").eachText().get(0)).endsWith("Last used");
  }

  @Test
  void who_has_many_finds_one_without_scripts() {
    String user = realm.createUser("busy");
    for (int i = 0; i < 8; i++) {
      operator.organization("busy-" + i, user);
    }
    Walk walk = new Walk().open(app.loginUrl(ANY)).signIn("busy");
    assertThat(choices(walk)).hasSize(8);

    walk.fill("saas-search", Map.of("saas-search", " BUSY-5 "));

    assertThat(choices(walk)).containsExactly("busy-5");
    walk.fill("saas-search", Map.of("saas-search", "<b>%_none"));
    assertThat(choices(walk)).isEmpty();
    assertThat(walk.page().text()).contains("No organization of yours is called so.");
    assertThat(walk.page().document().select("#saas-search").val()).isEqualTo("<b>%_none");
    walk.fill("saas-search", Map.of("saas-search", ""));
    walk.fill("kc.org", Map.of("kc.org", "busy-7"));
    assertThat(walk.page().address().toString()).startsWith(OidcClient.REDIRECT_URI);
  }

  @Test
  void who_has_few_needs_no_search() {
    member("modest", "acme", "globex");

    var page = app.login().as("modest").scope(ANY).page().document();

    assertThat(page.select("#saas-search")).isEmpty();
  }

  @Test
  void who_has_one_organization_is_not_asked() {
    member("single", "acme");

    Tokens tokens = app.login("single", ANY);

    assertThat(slug(tokens)).isEqualTo("acme");
    assertThat(tokens.claims().at("/organization/0").asText()).isEqualTo("acme");
  }

  @Test
  void a_suspended_one_is_no_choice() {
    member("left", "acme", "initech");
    operator.suspend("initech");
    try {
      Tokens tokens = app.login("left", ANY);

      assertThat(slug(tokens)).isEqualTo("acme");
      assertThat(tokens.claims().at("/organization/0").asText()).isEqualTo("acme");
    } finally {
      operator.resume("initech");
    }
  }

  @Test
  void who_does_not_ask_sees_no_page() {
    member("plain", "acme", "globex");

    assertThat(slug(app.login("plain", "openid"))).isEqualTo("acme");
    assertThat(app.passwordGrant("plain", ANY).accessToken()).isNotEmpty();
  }

  @Test
  void who_is_signed_in_selects_again_without_a_password() {
    member("switcher", "acme", "globex");
    Browser browser = new Browser();
    Tokens first = app.login().as("switcher").in(browser).scope(ANY).organization("acme").tokens();

    Tokens second = app.login().as("nobody").in(browser).scope(ANY).organization("globex").tokens();

    assertThat(slug(first)).isEqualTo("acme");
    assertThat(slug(second)).isEqualTo("globex");
    assertThat(second.claims().get("sid")).isEqualTo(first.claims().get("sid"));
  }

  @Test
  void who_is_signed_in_needs_no_password_under_any_scope_of_organizations() {
    member("signed", "acme", "globex");
    Browser browser = new Browser();
    app.login().as("signed").in(browser).tokens();

    assertThat(slug(app.login().as("nobody").in(browser).scope("openid organization:*").tokens()))
        .isEqualTo("acme");
    assertThat(
            slug(app.login().as("nobody").in(browser).scope("openid organization:globex").tokens()))
        .isEqualTo("globex");
  }

  @Test
  void a_silent_login_keeps_what_was_selected() {
    member("silent", "acme", "globex");
    Browser browser = new Browser();
    app.login().as("silent").in(browser).scope(ANY).organization("globex").tokens();

    Tokens silent = app.login().in(browser).scope(ANY).parameter("prompt", "none").tokens();

    assertThat(slug(silent)).isEqualTo("globex");
  }

  @Test
  void a_silent_login_without_a_selection_needs_the_user() {
    member("asked", "acme", "globex");
    Browser browser = new Browser();
    app.login().as("asked").in(browser).tokens();

    var end = app.login().in(browser).scope(ANY).parameter("prompt", "none").page();

    assertThat(end.address().getQuery()).contains("error=interaction_required");
  }

  @Test
  void what_is_not_the_users_cannot_be_selected() {
    member("outsider", "acme", "globex");
    Walk walk = new Walk();
    walk.open(app.loginUrl(ANY)).signIn("outsider").assertTitle("Select an organization");

    walk.fill("kc.org", Map.of("kc.org", "initech"));

    walk.assertTitle("Select an organization");
  }

  @Test
  void consent_follows_the_selection() {
    member("consenting", "acme", "globex");
    realm.createClient(
        Map.of(
            "clientId",
            "asking",
            "publicClient",
            true,
            "consentRequired",
            true,
            "redirectUris",
            List.of(OidcClient.REDIRECT_URI)));
    realm.addDefaultScope("asking", "saas");

    Tokens tokens =
        realm.client("asking").login().as("consenting").scope(ANY).organization("globex").tokens();

    assertThat(slug(tokens)).isEqualTo("globex");
  }

  /** In the stock theme the consent page fails then, for it still offers to switch. */
  @Test
  void consent_follows_keycloaks_own_page_too() {
    try (TestRealm paged = realm.another()) {
      paged.createClient(
          Map.of(
              "clientId",
              "asking",
              "publicClient",
              true,
              "consentRequired",
              true,
              "redirectUris",
              List.of(OidcClient.REDIRECT_URI)));
      paged.setUp();
      paged.addDefaultScope("asking", "saas");
      ActiveOrganizationIT.enableOrganizationStep(paged);
      String user = paged.createUser("consenting");
      new Operator(paged).organization("acme", user);
      new Operator(paged).organization("globex", user);

      Tokens tokens =
          paged
              .client("asking")
              .login()
              .as("consenting")
              .scope(ANY)
              .organization("globex")
              .tokens();

      assertThat(slug(tokens)).isEqualTo("globex");
    }
  }

  private static List<String> choices(Walk walk) {
    return walk.page().document().select("#saas-organizations button").eachAttr("value");
  }

  private void member(String username, String... slugs) {
    String user = realm.createUser(username);
    List.of(slugs).forEach(slug -> operator.join(slug, user));
  }

  private static String slug(Tokens tokens) {
    return tokens.org().path("slug").asText();
  }
}
