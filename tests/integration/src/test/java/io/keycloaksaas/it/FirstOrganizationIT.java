package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which a newcomer creates an organization, in a browser without scripts. */
@SaasServer
class FirstOrganizationIT {
  private static final String TITLE = "Create your organization";

  private static Letters letters;

  private final TestRealm realm;
  private final OidcClient app;
  private final RealmRows rows;

  FirstOrganizationIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.app = letters.app();
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void prepare(TestRealm realm, Database database) {
    letters = Letters.setUp(realm, database);
    Shop.set(realm, "organizations.offerFirst", "true");
  }

  @Test
  void who_signs_up_creates_one_and_the_token_speaks_of_it() {
    Walk walk = new Walk().open(loginUrl());
    walk.open(walk.page().document().select("a[href*=registration]").first().absUrl("href"))
        .register("nina", "nina@example.test")
        .assertTitle(TITLE);

    walk.press("saas-create", Map.of("organization-name", " Müller & Söhne "));

    assertAtApplication(walk);
    Tokens tokens = app.login().as("nina").in(walk.browser()).tokens();
    assertThat(tokens.org().path("slug").asText()).isEqualTo("muller-sohne");
    assertThat(tokens.org().path("roles").toString()).contains("org:owner");
    var row = realm.saasAdmin().get("organizations/muller-sohne").expect(200).json();
    assertThat(row.path("name").asText()).isEqualTo("Müller & Söhne");
    assertAtApplication(new Walk().open(loginUrl()).signIn("nina"));
  }

  @Test
  void the_slug_that_is_typed_is_taken() {
    Walk walk = offered("typist");

    walk.press(
        "saas-create", Map.of("organization-name", "Any Name", "organization-slug", "MY-slug"));

    assertAtApplication(walk);
    realm.saasAdmin().get("organizations/my-slug").expect(200);
  }

  @Test
  void who_skips_it_is_not_asked_again() {
    offered("skipper").press("saas-later");

    Walk again = new Walk().open(loginUrl()).signIn("skipper");

    assertAtApplication(again);
    assertThat(app.login("skipper", "openid").claims().has("org")).isFalse();
  }

  @Test
  void a_slug_that_is_taken_is_said_at_its_field_with_another_that_is_free() {
    Walk walk = offered("second");

    walk.press("saas-create", Map.of("organization-name", "Acme"));

    // Made from the name it was free; typed it was not.
    assertAtApplication(walk);
    realm.saasAdmin().get("organizations/acme-2").expect(200);
    Walk other = offered("third");
    other.press("saas-create", Map.of("organization-name", "A", "organization-slug", "acme"));
    other.assertTitle(TITLE);
    assertThat(error(other, "slug")).startsWith("This short name is taken.");
    assertThat(value(other, "slug")).isEqualTo("acme-3");
    assertThat(value(other, "name")).isEqualTo("A");
    other.press("saas-create", Map.of());
    assertAtApplication(other);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "nameless, '', '', Enter a name., -",
        "linked, see www.evil.example, fine-slug, A name has, -",
        "reserved, Fine, admin, -, A short name has",
        "short, Fine, a, -, A short name has",
        "foreign, 株式会社, '', -, No short name can be made",
        "both, '', Ü b e r, Enter a name., A short name has"
      })
  void what_is_wrong_is_said_at_its_field_and_nothing_is_made(
      String user, String name, String slug, String nameError, String slugError) {
    Walk walk = offered(user);
    long before = rows.count("saas_org_creation", "true");

    walk.press("saas-create", Map.of("organization-name", name, "organization-slug", slug));

    walk.assertTitle(TITLE);
    assertThat(rows.count("saas_org_creation", "true")).isEqualTo(before);
    assertError(walk, "name", nameError);
    assertError(walk, "slug", slugError);
    assertThat(value(walk, "name")).isEqualTo(name);
  }

  /** Else one would learn by tries who is here (H15). */
  @Test
  void who_tries_many_names_is_told_to_wait(ServerClock clock) {
    clock.awaitRoomIn(Duration.ofHours(1));
    Walk walk = offered("curious");
    for (int i = 0; i < 30; i++) {
      walk.press("saas-create", Map.of("organization-name", "A", "organization-slug", "acme"));
      assertThat(error(walk, "slug")).startsWith("This short name is taken.");
    }

    walk.press("saas-create", Map.of("organization-name", "A", "organization-slug", "is-free"));

    assertThat(error(walk, "slug")).startsWith("You have tried many short names.");
    assertThat(value(walk, "slug")).isEqualTo("is-free");
    assertAtApplication(walk.press("saas-later"));
  }

  @Test
  void what_is_typed_stays_text() {
    String typed = "\"><script>alert(1)</script>${7*7}{0}<#assign x=1>";
    Walk walk = offered("poisoner");

    walk.press("saas-create", Map.of("organization-name", typed, "organization-slug", typed));

    assertThat(value(walk, "name")).isEqualTo(typed);
    assertThat(walk.page().document().select("#saas-first script")).isEmpty();
  }

  @Test
  void clicks_at_the_same_instant_make_one() {
    realm.createUser("hasty");
    List<Walk> walks =
        Stream.generate(() -> new Walk().open(loginUrl()).signIn("hasty")).limit(3).toList();

    AtOnce.run(
        3, i -> walks.get(i).press("saas-create", Map.of("organization-name", "Hasty Works")));

    walks.forEach(FirstOrganizationIT::assertAtApplication);

    assertThat(rows.count("saas_org", "slug like 'hasty-works%'")).isEqualTo(1);
    assertAtApplication(new Walk().open(loginUrl()).signIn("hasty"));
  }

  @Test
  void who_has_an_organization_or_an_invitation_is_not_asked() {
    realm.createUser("awaited");
    letters.to("awaited@example.test");

    assertAtApplication(new Walk().open(loginUrl()).signIn("alice"));
    Walk walk = new Walk().open(loginUrl()).signIn("awaited");
    walk.assertTitle("Join this organization?").press("saas-accept");
    assertAtApplication(walk);
  }

  @Test
  void nobody_is_asked_where_only_administrators_create_or_the_setting_is_off() {
    realm.createUser("waiting");
    Shop.set(realm, "organizations.create", "administrators");
    try {
      assertAtApplication(new Walk().open(loginUrl()).signIn("waiting"));
    } finally {
      Shop.set(realm, "organizations.create", "everyone");
    }
    Shop.set(realm, "organizations.offerFirst", "false");
    try {
      assertAtApplication(new Walk().open(loginUrl()).signIn("waiting"));
    } finally {
      Shop.set(realm, "organizations.offerFirst", "true");
    }
  }

  @Test
  void what_shows_no_page_is_not_stopped() {
    realm.createUser("quiet");
    Browser browser = new Browser();
    new Walk(browser).open(loginUrl()).signIn("quiet").press("saas-later");

    assertThat(app.login().in(browser).parameter("prompt", "none").tokens().accessToken())
        .isNotEmpty();
    realm.createUser("direct");
    assertThat(app.passwordGrant("direct", "openid").accessToken()).isNotEmpty();
  }

  @Test
  void the_limit_of_organizations_is_said() {
    realm.createUser("used");
    Shop.set(realm, "organizations.perUser", "0");
    try {
      Walk walk = new Walk().open(loginUrl()).signIn("used").assertTitle(TITLE);
      walk.press("saas-create", Map.of("organization-name", "One Too Many"));
      assertThat(error(walk, "name")).isEqualTo("You cannot create any more organizations.");
    } finally {
      Shop.set(realm, "organizations.perUser", "10");
    }
  }

  @Test
  void the_page_speaks_german_and_says_what_each_field_is() {
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
                "de"))
        .expect(204);
    try {
      realm.createUser("deutsch");
      Walk walk = new Walk().open(loginUrl()).signIn("deutsch");
      walk.assertTitle("Organisation anlegen");
      var page = walk.page().document();
      assertThat(page.select("label[for=organization-slug]").text()).isEqualTo("Kurzname");
      assertThat(page.select("#organization-slug").attr("aria-describedby"))
          .isEqualTo("organization-slug-hint");
    } finally {
      realm.admin().put("", Map.of("internationalizationEnabled", false)).expect(204);
    }
  }

  private Walk offered(String username) {
    realm.createUser(username);
    return new Walk().open(loginUrl()).signIn(username).assertTitle(TITLE);
  }

  private static void assertError(Walk walk, String field, String begin) {
    if (begin == null) {
      assertThat(error(walk, field)).isEmpty();
    } else {
      assertThat(error(walk, field)).startsWith(begin);
    }
  }

  private static String error(Walk walk, String field) {
    return walk.page().document().select("#input-error-organization-" + field).text();
  }

  private static String value(Walk walk, String field) {
    return walk.page().document().select("#organization-" + field).val();
  }

  private static void assertAtApplication(Walk walk) {
    assertThat(walk.page().address().toString())
        .as(walk.page().text())
        .startsWith(OidcClient.REDIRECT_URI);
  }

  private String loginUrl() {
    return app.loginUrl("openid");
  }
}
