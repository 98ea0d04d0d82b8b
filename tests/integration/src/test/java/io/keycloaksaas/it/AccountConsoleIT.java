package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** "Organizations and billing" inside the stock account console. */
@SaasServer
@InBrowser
class AccountConsoleIT {
  private static final String POISON = "<img src=x onerror=alert(1)>";
  private static final String ALL = "openid saas-api saas-api-manage";
  private static final String LIST = "my-organizations";
  private static final String ACME = LIST + "/acme";

  private static OidcClient app;

  private final TestRealm realm;
  private final Operator operator;
  private final OwnDomains domains;
  private final WebBrowser browser;
  private final Page page;

  AccountConsoleIT(TestRealm realm, KeycloakServer server, WebBrowser browser) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.domains = new OwnDomains(realm, server.dns());
    this.browser = browser;
    this.page = browser.page();
  }

  @BeforeAll
  static void signIn(TestRealm realm, WebBrowser browser) {
    app = realm.createPublicClient("app");
    realm.setUp("app");
    Shop.set(realm, "trial.selfService", "true");
    var operator = new Operator(realm);
    operator.organization("acme", realm.createUser("olivia"));
    operator.join("acme", realm.createUser("guest"), "org:member");
    browser.signIn(place(realm, LIST), "olivia");
    browser.await("saas-table");
  }

  @Test
  void an_organization_is_made_with_errors_at_their_fields() {
    browser.expect(422, "/organizations");
    open(LIST);
    browser.await("saas-create-organization").click();
    browser.byTestId("saas-field-name").fill("Änne & Söhne");
    assertThat(browser.byTestId("saas-field-slug")).hasValue("aenne-soehne");

    browser.byTestId("saas-field-slug").fill("No Slug");
    browser.byTestId("saas-submit").click();
    assertThat(browser.byTestId("saas-error-slug")).isVisible();
    browser.byTestId("saas-field-slug").fill("soehne");
    browser.byTestId("saas-submit").click();

    assertThat(browser.byTestId("saas-title")).hasText("Änne & Söhne");
    assertThat(page).hasURL(place(realm, LIST + "/soehne"));
  }

  @Test
  void where_administrators_make_organizations_nobody_is_offered_it() {
    Shop.set(realm, "organizations.create", "administrators");
    try {
      open(LIST);
      assertThat(browser.await("saas-table")).isVisible();
      assertThat(browser.byTestId("saas-create-organization")).hasCount(0);
    } finally {
      Shop.set(realm, "organizations.create", "everyone");
    }
  }

  @Test
  void an_invitation_is_accepted_and_script_in_its_names_stays_text() {
    var host = realm.createUser("host");
    realm
        .saasAdmin()
        .post("organizations", Map.of("name", POISON, "slug", "poison", "ownerId", host))
        .expect(201);
    operator.invite("poison", "olivia@example.test");
    open(LIST);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Later")).click();
    assertThat(browser.await("saas-my-invitation")).containsText(POISON);
    browser.picture("my-organizations");

    browser.byTestId("saas-accept-invitation").click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(POISON)).click();

    assertThat(browser.byTestId("saas-title")).hasText(POISON);
    assertThat(browser.await("saas-table")).containsText("olivia");
    assertThat(page.locator("keycloak-saas-account img")).hasCount(0);
  }

  @Test
  void the_active_organization_is_another_one_and_who_leaves_types_its_name() {
    operator.organization("hooli");
    operator.join("hooli", idOf("olivia"), "org:member");
    open(LIST);
    act("hooli", "switch");
    assertThat(row("hooli").getByTestId("saas-active")).isVisible();

    act("hooli", "leave");
    assertThat(browser.byTestId("saas-confirm")).isDisabled();
    browser.byTestId("saas-confirm-name").fill("hooli");
    browser.byTestId("saas-confirm").click();

    assertThat(row("hooli")).hasCount(0);
  }

  @Test
  void an_organization_of_ones_own_domain_is_asked_to_let_one_in() {
    operator.organization("globex");
    domains.prove("globex", "example.test", "request");
    open(LIST);

    browser.await("saas-ask-to-join").click();

    assertThat(browser.byTestId("saas-suggestion")).containsText("Asked");
    assertThat(browser.byTestId("saas-ask-to-join")).hasCount(0);
  }

  @Test
  void a_place_survives_reload_and_the_menu_leads_out_of_it_and_back_in_again() {
    open(ACME + "/invitations");
    assertThat(browser.await("saas-part-invitations")).isVisible();
    page.reload();
    assertThat(browser.await("saas-invite").first()).isVisible();
    assertThat(menu()).hasAttribute("aria-current", "page");

    menu().click();
    assertThat(browser.await("saas-table")).containsText("acme");
    assertThat(page).hasURL(place(realm, LIST));

    page.goBack();
    assertThat(page).hasURL(Pattern.compile("/acme/invitations$"));
    assertThat(browser.await("saas-invite").first()).isVisible();
  }

  @Test
  void people_are_invited_from_the_members() {
    open(ACME);
    browser.await("saas-to-invitations");
    browser.picture("organization-members");
    browser.byTestId("saas-to-invitations").click();
    browser.await("saas-invite").first().click();
    browser.byTestId("saas-field-email").fill("erin@example.test");
    browser.byTestId("saas-submit").click();
    assertThat(browser.await("saas-table")).containsText("erin@example.test");
  }

  @Test
  void a_plan_is_compared_tried_canceled_and_kept() {
    open(ACME + "/subscription");
    assertThat(browser.await("saas-compare")).containsText("org:analytics");
    browser.picture("organization-plan");
    browser.byTestId("saas-choose-starter").click();
    browser.await("saas-with-trial").check();
    assertThat(browser.await("saas-preview-granted")).containsText("org:analytics");
    browser.byTestId("saas-apply-plan").click();
    assertThat(browser.byTestId("saas-subscription")).containsText("Trial");

    browser.byTestId("saas-subscription-cancel").click();
    browser.await("saas-preview");
    browser.byTestId("saas-confirm").click();
    browser.await("saas-subscription-resume").click();

    assertThat(browser.byTestId("saas-subscription-canceling")).hasCount(0);
  }

  @Test
  void a_domain_is_proven_by_its_record_and_who_asks_is_let_in() {
    browser.expect(409, "/verify");
    open(ACME + "/domains");
    browser.await("saas-add-domain").first().click();
    browser.byTestId("saas-field-name").fill("acme.example");
    browser.byTestId("saas-submit").click();
    browser.await("saas-verify-domain").click();
    assertThat(browser.byTestId("saas-verify-problem")).containsText("not there");
    browser.picture("organization-domain");

    domains.publish("acme", "acme.example");
    page.reload();
    act("acme.example", "prove");
    browser.await("saas-verify-domain").click();
    assertThat(row("acme.example")).containsText("Verified");
    act("acme.example", "enrol");
    browser.await("saas-field-enrolment").click();
    browser.byTestId("saas-field-enrolment-request").click();
    browser.byTestId("saas-submit").click();
    assertThat(row("acme.example")).containsText("ask to join");

    domains.user("frank", "acme.example");
    realm
        .tenant(app.passwordGrant("frank", ALL))
        .post("organizations/acme/join-requests")
        .expect(201);
    browser.byTestId("saas-part-join-requests").click();
    assertThat(browser.await("saas-table")).containsText("frank@acme.example");
    browser.byTestId("saas-approve").click();
    assertThat(browser.byTestId("saas-empty")).containsText("Nobody waits");
  }

  @Test
  void what_was_given_on_top_of_the_plan_is_seen_and_not_why() {
    operator.organization("gifted", idOf("olivia"));
    operator.grant("organizations/gifted", "org:members", 3);
    open(LIST + "/gifted/entitlements");
    assertThat(browser.await("saas-grants")).containsText("Bought");
    assertThat(browser.byTestId("saas-grants")).not().containsText("test");
    assertThat(browser.byTestId("saas-give-grant")).hasCount(0);
    browser.picture("organization-entitlements-of-members");
  }

  @Test
  void what_was_done_is_read_in_the_activity() {
    open(ACME + "/activity");
    assertThat(browser.await("saas-table")).containsText("Member added");
    browser.picture("organization-activity");
  }

  @Test
  void ones_own_plan_stands_by_itself() {
    open("my-plan");
    assertThat(browser.await("saas-subscription")).containsText("Personal");
    assertThat(browser.await("saas-compare")).containsText("Personal");
    browser.picture("my-plan");
  }

  @Test
  void a_key_of_ones_own_acts_in_one_organization_and_is_revoked_by_its_name() {
    open("my-api-keys");
    browser.await("saas-create-key").first().click();
    browser.byTestId("saas-field-name").fill("backup");
    browser.byTestId("saas-field-organizationId").click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("acme")).click();
    browser.await("saas-field-scopes-org:read").check();
    browser.byTestId("saas-submit").click();
    assertThat(browser.await("saas-secret").locator("input")).hasValue(Pattern.compile("^saas_"));
    browser.byTestId("saas-secret-kept").click();
    browser.await("saas-table");
    browser.picture("my-api-keys");

    browser.byTestId("saas-row-actions").click();
    browser.byTestId("saas-action-revoke").click();
    browser.byTestId("saas-confirm-name").fill("backup");
    browser.byTestId("saas-confirm").click();
    assertThat(browser.byTestId("saas-table")).containsText("Revoked");
  }

  @Test
  void who_may_little_sees_little_and_a_stranger_nothing() {
    operator.organization("strange");
    try (var other = browser.another()) {
      other.signIn(place(realm, ACME + "/webhooks"), "guest");
      assertThat(other.await("saas-parts")).hasText("Members");
      assertThat(other.byTestId("saas-to-invitations")).hasCount(0);
      assertThat(other.await("saas-table").getByTestId("saas-row-actions")).hasCount(0);

      other.expect(404, "/organizations/strange");
      other.open(place(realm, LIST + "/strange"));
      assertThat(other.await("saas-failure")).isVisible();
    }
  }

  private Locator menu() {
    return page.locator("nav a[href$='/saas/my-organizations']").first();
  }

  private Locator row(String words) {
    return page.locator("[data-testid=saas-table] tbody tr")
        .filter(new Locator.FilterOptions().setHasText(words));
  }

  private void act(String words, String action) {
    row(words).getByTestId("saas-row-actions").click();
    browser.byTestId("saas-action-" + action).click();
  }

  private String idOf(String user) {
    return realm
        .admin()
        .get("users?exact=true&username=" + user)
        .expect(200)
        .json()
        .get(0)
        .get("id")
        .asText();
  }

  private void open(String place) {
    browser.open(place(realm, place));
  }

  private static String place(TestRealm realm, String place) {
    return realm.issuer() + "/account/saas/" + place;
  }
}
