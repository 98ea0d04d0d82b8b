package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans, features and roles in the admin console: a draft, its preview, its publication. */
@SaasServer
@InBrowser
class CatalogueConsoleIT {
  private static final String POISON = "<img src=x onerror=alert(1)> {{x}} $t(y)";

  private final TestRealm realm;
  private final WebBrowser browser;
  private final Page page;
  private final String console;

  CatalogueConsoleIT(TestRealm realm, KeycloakServer server, WebBrowser browser) {
    this.realm = realm;
    this.browser = browser;
    this.page = browser.page();
    this.console = Consoles.admin(server, realm);
  }

  @BeforeAll
  static void signIn(TestRealm realm, KeycloakServer server, WebBrowser browser) {
    realm.setUp();
    realm.grantClientRoles(realm.createUser("root"), "realm-management", "realm-admin");
    browser.signIn(Consoles.admin(server, realm) + "/saas/plans", "root");
    browser.await("saas-matrix");
  }

  @BeforeEach
  void open() {
    browser.open(console + "/saas/plans");
    browser.await("saas-matrix");
  }

  @AfterEach
  void discardTheDraft() {
    if (browser.byTestId("saas-draft").count() > 0) {
      browser.byTestId("saas-discard").click();
      browser.await("saas-confirm").click();
      browser.awaitGone("saas-draft");
    }
  }

  @Test
  void a_new_plan_with_a_new_feature_is_previewed_and_published() {
    addFeature("org:reports", POISON);
    addPlan("team", "Team", "49,5");
    cell("team", "org:reports").check();
    cell("team", "org:members").fill("unlimited");
    cell("team", "org:members").press("Enter");
    assertThat(page.locator("keycloak-saas-admin img")).hasCount(0);
    assertThat(browser.byTestId("saas-feature-org:reports")).containsText(POISON);

    page.reload(); // nothing of the draft is lost
    browser.await("saas-preview").click();
    browser.await("saas-affected");
    assertThat(browser.byTestId("saas-changes")).containsText("plans.team");
    assertThat(published().at("/plans/team").isMissingNode()).isTrue();
    browser.picture("plans-preview");
    browser.byTestId("saas-publish").dblclick();
    browser.awaitGone("saas-dialog");

    var team = published().at("/plans/team");
    assertThat(team.at("/price/amount").asInt()).isEqualTo(4950);
    assertThat(team.at("/values/org:reports").asBoolean()).isTrue();
    assertThat(team.at("/values/org:members").asText()).isEqualTo("unlimited");
    assertThat(browser.byTestId("saas-draft")).hasCount(0);
    browser.picture("plans");
  }

  /** The pages do not show it; what they change leaves it as it was, as long as there are units. */
  @Test
  void what_rolls_over_outlives_an_edit() {
    var document = (ObjectNode) published();
    ((ObjectNode) document.at("/plans/enterprise"))
        .putObject("rollover")
        .putObject("runs")
        .put("max", 77);
    realm.publish(document.toString()).expect(200);
    page.reload();
    browser.await("saas-matrix");
    cell("enterprise", "runs").fill("20000");
    cell("enterprise", "runs").press("Enter");
    browser.await("saas-preview").click();
    browser.await("saas-affected");
    browser.byTestId("saas-publish").click();
    browser.awaitGone("saas-dialog");

    assertThat(published().at("/plans/enterprise/values/runs").asInt()).isEqualTo(20_000);
    assertThat(published().at("/plans/enterprise/rollover/runs/max").asInt()).isEqualTo(77);
    page.reload();
    browser.await("saas-matrix");
    cell("enterprise", "runs").fill("unlimited");
    cell("enterprise", "runs").press("Enter");
    browser.await("saas-preview").click();
    browser.await("saas-affected");
    browser.byTestId("saas-publish").click();
    browser.awaitGone("saas-dialog");
    assertThat(published().at("/plans/enterprise/rollover").isMissingNode()).isTrue();
  }

  @Test
  void two_administrators_lose_no_change_of_each_other() {
    var plan = "free";
    cell(plan, "org:members").fill("7");
    cell(plan, "org:members").press("Enter");
    publishAsAColleague(8, "Changed by a colleague");

    browser.byTestId("saas-preview").click();
    browser.await("saas-affected");
    browser.expect(412, "/catalog");
    browser.byTestId("saas-publish").click();
    browser.await("saas-load-newest").click();
    assertThat(browser.await("saas-both")).containsText("plans.free.values.org:members");
    browser.picture("plans-conflict");
    browser.await("saas-affected");
    browser.byTestId("saas-publish").click();
    browser.awaitGone("saas-dialog");

    assertThat(published().at("/plans/free/values/org:members").asInt()).isEqualTo(7);
    assertThat(published().at("/plans/free/description").asText())
        .isEqualTo("Changed by a colleague");
  }

  @Test
  void what_is_no_value_is_not_taken_and_faults_are_named() {
    cell("free", "org:members").fill("7x");
    cell("free", "org:members").press("Enter");
    assertThat(cell("free", "org:members")).hasAttribute("aria-invalid", "true");
    assertThat(browser.byTestId("saas-draft")).hasCount(0);

    cell("free", "org:members").press("Escape");
    addFeature("Not A Key", "");
    browser.expect(422, "/catalog/preview");
    browser.byTestId("saas-preview").click();
    assertThat(browser.await("saas-form-problem")).containsText("features.Not A Key");
    assertThat(browser.byTestId("saas-publish")).isDisabled();
    browser.byTestId("saas-cancel").click();
  }

  @Test
  void a_document_becomes_the_draft_and_is_compared() {
    browser.byTestId("saas-tab-document").click();
    assertThat(browser.await("saas-yaml")).containsText("org:analytics: true");
    var upload = page.locator("keycloak-saas-admin textarea");

    upload.fill("plans: &a {}\nroles: *a");
    browser.byTestId("saas-take").click();
    assertThat(page.getByText("This is not a document")).isVisible();

    upload.fill(published().toString().replace("\"Free\"", "\"Gratis\""));
    browser.byTestId("saas-take").click();
    assertThat(browser.await("saas-changes")).containsText("plans.free.name");
  }

  @Test
  void a_role_gets_a_permission() {
    browser.open(console + "/saas/roles");
    browser.await("saas-cell-org:member-org:audit:read").check();
    assertThat(browser.byTestId("saas-cell-org:owner-org:audit:read")).isDisabled();
    browser.picture("roles");
    browser.byTestId("saas-preview").click();
    browser.await("saas-affected");
    browser.byTestId("saas-publish").click();
    browser.awaitGone("saas-dialog");

    assertThat(published().at("/roles/org:member/permissions").toString())
        .contains("org:audit:read");
  }

  @Test
  void who_may_only_look_changes_nothing() {
    realm.grantClientRoles(realm.createUser("reader"), "realm-management", "view-realm");
    try (var other = browser.another()) {
      other.signIn(console + "/saas/plans", "reader");
      other.await("saas-matrix");
      assertThat(other.byTestId("saas-add-plan")).hasCount(0);
      assertThat(other.page().locator("[data-testid=saas-matrix] input")).hasCount(0);
    }
  }

  private void addFeature(String key, String description) {
    browser.byTestId("saas-add-feature").click();
    browser.await("saas-field-key").fill(key);
    browser.byTestId("saas-field-description").fill(description);
    browser.byTestId("saas-submit").click();
    browser.awaitGone("saas-dialog");
  }

  private void addPlan(String key, String name, String amount) {
    browser.byTestId("saas-add-plan").click();
    browser.await("saas-field-key").fill(key);
    browser.byTestId("saas-field-name").fill(name);
    browser.byTestId("saas-field-amount").fill(amount);
    browser.byTestId("saas-submit").click();
    browser.awaitGone("saas-dialog");
  }

  private Locator cell(String plan, String feature) {
    return browser.byTestId("saas-cell-" + plan + "-" + feature);
  }

  private JsonNode published() {
    return realm.saasAdmin().get("catalog").expect(200).json().get("document");
  }

  private void publishAsAColleague(int members, String description) {
    var document = (ObjectNode) published();
    document.remove("version");
    var free = (ObjectNode) document.at("/plans/free");
    free.put("description", description);
    ((ObjectNode) free.get("values")).put("org:members", members);
    realm.saasAdmin().put("catalog", document).expect(200);
  }
}
