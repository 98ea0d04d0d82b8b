package io.keycloaksaas.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Organizations and users in the admin console, and the tab on Keycloak's page of an organization.
 */
@SaasServer
@InBrowser
class OrganizationConsoleIT {
  private static final String POISON = "<img src=x onerror=alert(1)>";
  private static final int MANY = 1_000;
  private static final int PAGE = 20;

  private static final String CATALOG =
      """
      features:
        org:members:   { type: limit, description: People in one organization }
        org:analytics: { type: boolean, description: Reports and trends }
        runs:          { type: metered, description: Runs per period }
      permissions:
        org:read:               { description: See the organization }
        org:members:read:       { description: See the members }
        org:members:manage:     { description: Add and remove members }
        org:invitations:manage: { description: Invite people }
        org:billing:read:       { description: See plan and bills }
        org:billing:manage:     { description: Change the plan }
        org:api_keys:manage:    { description: Create and revoke API keys }
        org:webhooks:manage:    { description: Create webhooks }
      roles:
        org:owner:  { name: Owner, permissions: ["*"] }
        org:admin:  { name: Administrator, permissions: ["*"] }
        org:member: { name: Member, permissions: [org:read, org:members:read] }
      plans:
        free: { name: Free, for: [organization], values: { org:members: 5 } }
        tiny: { name: Tiny, for: [organization], values: { org:members: 1 } }
        pro:
          name: Pro
          for: [organization]
          price: { amount: 9900, currency: USD, interval: month }
          values: { org:members: unlimited, org:analytics: true, runs: 1000 }
      defaults: { organization: free }
      """;

  private static String acme;
  private static String alice;
  private static String mallory;

  private final TestRealm realm;
  private final KeycloakServer server;
  private final Database database;
  private final Operator operator;
  private final WebBrowser browser;
  private final Page page;

  OrganizationConsoleIT(
      TestRealm realm, KeycloakServer server, Database database, WebBrowser browser) {
    this.realm = realm;
    this.server = server;
    this.database = database;
    this.operator = new Operator(realm);
    this.browser = browser;
    this.page = browser.page();
  }

  @BeforeAll
  static void prepare(
      TestRealm realm, KeycloakServer server, Database database, WebBrowser browser) {
    var operator = Operator.of(realm, "app");
    realm.publish(CATALOG).expect(200);
    alice = realm.createUser("alice");
    acme = operator.organization("acme", alice);
    operator.join("acme", realm.createUser("bob"), "org:member");
    realm.createUser("carol");
    mallory = realm.createUser("mallory");
    realm
        .saasAdmin()
        .post("organizations", Map.of("name", POISON, "slug", "poisoned", "ownerId", mallory))
        .expect(201);
    // Keycloak's own profile refuses it; a user storage or an older realm may have it
    database
        .asSuperuser()
        .update("update user_entity set first_name = ? where id = ?", POISON, mallory);
    realm.grantClientRoles(realm.createUser("root"), "realm-management", "realm-admin");
    browser.signIn(Consoles.admin(server, realm) + "/saas/organizations", "root");
    browser.await("saas-table");
  }

  @Test
  void the_list_tells_plan_standing_and_members_and_leads_to_the_tab() {
    subscribe("listed", "pro");
    go("/saas/organizations?search=listed");
    assertThat(row("listed")).containsText("Pro");
    assertThat(row("listed")).containsText("Paid");
    go("/saas/organizations");
    assertThat(row("acme")).containsText("Free");
    browser.picture("organizations");

    row("acme").getByText("acme").first().click();
    assertThat(page).hasURL(Pattern.compile("/organizations/" + acme + "/saas$"));
    assertThat(browser.byTestId("saas-tab")).hasAttribute("aria-current", "page");
    assertThat(row(alice)).isVisible();
    page.goBack();
    assertThat(row("acme")).isVisible();

    page.goForward();
    assertThat(row(alice)).isVisible();
    page.reload();
    assertThat(row(alice)).isVisible();
  }

  @Test
  void script_in_the_name_of_an_organization_and_of_a_member_stays_text() {
    go("/saas/organizations?search=poisoned");
    assertThat(row("poisoned")).containsText(POISON);
    row("poisoned").getByTestId("saas-row-actions").click();
    browser.byTestId("saas-action-delete").click();
    assertThat(browser.byTestId("saas-confirm-dialog")).containsText(POISON);
    browser.byTestId("saas-cancel").click();

    row("poisoned").getByText(POISON).click();
    assertThat(row(mallory)).containsText(POISON);
    assertThat(page.locator("img[src=x]")).hasCount(0);
  }

  @Test
  void an_organization_is_created_suspended_resumed_deleted_and_restored() {
    browser.expect(409, "/organizations");
    go("/saas/organizations");
    browser.byTestId("saas-create-organization").click();
    browser.byTestId("saas-field-name").fill("Acme");
    assertThat(browser.byTestId("saas-field-slug")).hasValue("acme");
    browser.byTestId("saas-submit").click();
    assertThat(browser.byTestId("saas-dialog")).containsText("is taken");
    browser.byTestId("saas-field-slug").fill("life");
    browser.byTestId("saas-field-ownerId").locator("input").fill("carol");
    browser.byTestId("saas-user-carol").click();
    browser.byTestId("saas-submit").click();
    assertThat(browser.byTestId("saas-dialog")).hasCount(0);

    go("/saas/organizations?search=life");
    act("life", "suspend");
    browser.byTestId("saas-confirm").click();
    assertThat(row("life")).containsText("Suspended");
    act("life", "resume");
    assertThat(row("life")).containsText("Active");
    act("life", "delete");
    assertThat(browser.byTestId("saas-confirm")).isDisabled();
    browser.byTestId("saas-confirm-name").fill("Acme");
    browser.byTestId("saas-confirm").click();
    assertThat(browser.byTestId("saas-empty")).isVisible();

    go("/saas/organizations?search=life&status=deleted");
    act("life", "restore");
    assertThat(browser.byTestId("saas-empty")).isVisible();
    go("/saas/organizations?search=life");
    assertThat(row("life")).containsText("Active");
  }

  @Test
  void a_thousand_organizations_open_with_the_requests_and_statements_of_a_few(SqlCounter counter) {
    openTheList();
    var few = calls(this::openTheList);
    long statements = ours(counter);
    insertOrganizations();
    var many = calls(this::openTheList);
    assertThat(many).isEqualTo(few).isNotEmpty();
    assertThat(ours(counter)).isEqualTo(statements).isPositive();
    assertThat(rows()).hasCount(PAGE);

    browser.byTestId("saas-search").locator("input").fill("crowd 77");
    assertThat(row("crowd-777")).isVisible();
    assertThat(rows()).hasCount(11);
    browser.byTestId("saas-filter-status").click();
    browser.byTestId("saas-filter-status-suspended").click();
    assertThat(browser.byTestId("saas-empty")).containsText("Nothing matches");
  }

  @Test
  void members_are_added_get_other_roles_and_are_removed() {
    String carol = userId("carol");
    tab("acme", "members");
    browser.picture("organization-members");
    browser.byTestId("saas-add-member").click();
    browser.byTestId("saas-submit").click();
    assertThat(browser.byTestId("saas-error-userId")).isVisible();
    browser.byTestId("saas-field-userId").locator("input").fill("carol");
    browser.byTestId("saas-user-carol").click();
    browser.byTestId("saas-submit").click();
    assertThat(row(carol)).containsText("Member");

    act(carol, "roles");
    browser.byTestId("saas-field-roles-org:admin").check();
    browser.byTestId("saas-submit").click();
    assertThat(row(carol)).containsText("Administrator");

    act(carol, "remove");
    browser.byTestId("saas-confirm").click();
    assertThat(row(carol)).hasCount(0);
  }

  @Test
  void many_are_invited_at_once_with_an_answer_for_each() {
    String inviting = operator.organization("inviting", alice);
    tab(inviting, "invitations");
    assertThat(browser.byTestId("saas-empty")).isVisible();
    browser.byTestId("saas-invite").click();
    browser.byTestId("saas-field-email").fill("one@example.test, nobody\ntwo@example.test");
    browser.byTestId("saas-submit").click();
    assertThat(page.getByText("2 of 3 invited")).isVisible();
    assertThat(browser.byTestId("saas-invitation-results"))
        .containsText("must be an e-mail address");
    browser.picture("invitation-results");
    browser.byTestId("saas-results-close").click();
    assertThat(rows()).hasCount(2);

    Locator one = rows().filter(new Locator.FilterOptions().setHasText("one@example.test"));
    one.getByTestId("saas-row-actions").click();
    browser.byTestId("saas-action-resend").click();
    assertThat(browser.byTestId("saas-alert-success").first()).containsText("one@example.test");
    one.getByTestId("saas-row-actions").click();
    browser.byTestId("saas-action-revoke").click();
    browser.byTestId("saas-confirm").click();
    assertThat(one).containsText("Withdrawn");
  }

  @Test
  void a_plan_is_changed_as_it_was_previewed() {
    String changing = subscribe("changing", "pro");
    operator.join("changing", userId("bob"), "org:member");
    tab(changing, "subscription");
    browser.picture("organization-plan");
    browser.byTestId("saas-subscription-change").click();
    browser.byTestId("saas-plan-tiny").check();
    assertThat(browser.byTestId("saas-preview-revoked")).containsText("org:analytics");
    assertThat(browser.byTestId("saas-preview-limits")).containsText("org:members: unlimited");
    assertThat(browser.byTestId("saas-preview-exceeded")).containsText("2 in use, 1 allowed");
    browser.picture("plan-preview");

    // somebody else is quicker
    browser.expect(409, "/subscription");
    operator.value("organizations/changing", "org:members", 3);
    browser.byTestId("saas-apply-plan").click();
    assertThat(browser.byTestId("saas-change-problem")).containsText("computed again");
    assertThat(browser.byTestId("saas-preview-exceeded")).hasCount(0);
    browser.byTestId("saas-apply-plan").click();
    assertThat(browser.byTestId("saas-subscription")).containsText("Tiny");
  }

  @Test
  void a_subscription_is_canceled_resumed_and_given_for_nothing() {
    String ending = subscribe("ending", "pro");
    tab(ending, "subscription");
    browser.byTestId("saas-subscription-cancel").click();
    browser.byTestId("saas-confirm").click();
    browser.byTestId("saas-subscription-resume").click();
    assertThat(browser.byTestId("saas-subscription-canceling")).hasCount(0);

    browser.byTestId("saas-subscription-comp").click();
    browser.byTestId("saas-field-plan").click();
    browser.byTestId("saas-field-plan-pro").click();
    browser.byTestId("saas-field-reason").fill("a friend of the house");
    browser.byTestId("saas-submit").click();
    assertThat(browser.byTestId("saas-subscription")).containsText("Complimentary");
    assertThat(rows().first()).containsText("a friend of the house");

    browser.byTestId("saas-subscription-cancel").click();
    browser.byTestId("saas-cancel-now").check();
    assertThat(browser.byTestId("saas-confirm")).isDisabled();
    browser.byTestId("saas-confirm-name").fill("ending");
    browser.byTestId("saas-confirm").click();
    assertThat(browser.byTestId("saas-subscription")).containsText("Default plan");
  }

  @Test
  void an_override_decides_and_why_says_so() {
    String special = operator.organization("special", alice);
    tab(special, "overrides");
    browser.byTestId("saas-add-override").first().click();
    browser.byTestId("saas-field-feature").click();
    browser.byTestId("saas-field-feature-org:analytics").click();
    browser.byTestId("saas-field-effect").click();
    browser.byTestId("saas-field-effect-allow").click();
    browser.byTestId("saas-field-reason").fill("asked nicely");
    browser.byTestId("saas-submit").click();
    assertThat(rows()).containsText("asked nicely");

    browser.byTestId("saas-part-entitlements").click();
    assertThat(browser.byTestId("saas-entitlement-org:analytics")).containsText("Granted");
    assertThat(browser.byTestId("saas-entitlement-runs")).containsText("Not granted");
    browser.byTestId("saas-why-org:analytics").click();
    assertThat(browser.byTestId("saas-why")).containsText("asked nicely");
    browser.picture("entitlement-why");

    browser.byTestId("saas-part-overrides").click();
    rows().getByTestId("saas-row-actions").click();
    browser.byTestId("saas-action-remove").click();
    browser.byTestId("saas-confirm").click();
    assertThat(browser.byTestId("saas-empty")).isVisible();
  }

  @Test
  void a_grant_is_given_on_top_of_the_plan_and_revoked() {
    String given = subscribe("given", "pro");
    tab(given, "entitlements");
    browser.byTestId("saas-give-grant").click();
    browser.byTestId("saas-submit").click();
    assertThat(browser.byTestId("saas-error-reason")).isVisible();
    browser.byTestId("saas-field-feature").click();
    assertThat(browser.byTestId("saas-field-feature-org:analytics"))
        .hasCount(0); // not to be counted
    browser.byTestId("saas-field-feature-runs").click();
    browser.byTestId("saas-field-amount").fill("250");
    browser.byTestId("saas-field-source").click();
    browser.byTestId("saas-field-source-promotional").click();
    browser.byTestId("saas-field-reason").fill("for the launch");
    browser.byTestId("saas-field-endsAt").fill("2001-01-01T00:00");
    browser.expect(422, "/grants");
    browser.byTestId("saas-submit").click();
    assertThat(browser.byTestId("saas-error-endsAt")).isVisible();
    browser.picture("grant");
    browser.byTestId("saas-field-endsAt").fill("");
    browser.byTestId("saas-submit").click();

    assertThat(rows()).containsText("for the launch");
    assertThat(browser.byTestId("saas-entitlement-runs")).containsText("1,250");
    browser.byTestId("saas-why-runs").click();
    assertThat(browser.byTestId("saas-why")).containsText("for the launch");
    browser.picture("organization-entitlements");
    rows().getByTestId("saas-row-actions").click();
    browser.byTestId("saas-action-revoke").click();
    browser.byTestId("saas-confirm").click();
    assertThat(browser.byTestId("saas-entitlement-runs")).containsText("1,000");
    assertThat(browser.byTestId("saas-empty")).containsText("No grants");

    browser.byTestId("saas-filter-grants").click();
    browser.byTestId("saas-filter-grants-all").click();
    assertThat(rows()).containsText("for the launch");
    assertThat(rows()).containsText("Revoked");
  }

  @Test
  void an_administrator_acts_as_a_user_for_a_reason() {
    String carol = userId("carol");
    try (var other = browser.another()) {
      realm.grantClientRoles(
          realm.createUser("helper"), "realm-management", "view-users", "impersonation");
      other.signIn(Consoles.admin(server, realm) + "/saas/users/" + carol, "helper");
      other.await("saas-act-as").click();
      other.byTestId("saas-field-reason").fill("cannot find her invoices");
      other.byTestId("saas-submit").click();
      other.page().waitForURL(Pattern.compile("/account"));
      assertThat(other.page().getByTestId("username")).hasValue("carol");
    }
    var started = realm.saasAdmin().get("audit?type=impersonation.started").expect(200).json();
    assertThat(started.at("/items/0/data/reason").asText()).isEqualTo("cannot find her invoices");
    assertThat(started.at("/items/0/userId").asText()).isEqualTo(carol);
  }

  @Test
  void usage_shows_seats_and_pools() {
    String using = subscribe("using", "pro");
    tab(using, "usage");
    assertThat(browser.byTestId("saas-seats")).containsText("1, unlimited");
    assertThat(browser.byTestId("saas-meter-runs")).containsText("0 of 1,000");
    browser.picture("organization-usage");
    browser.byTestId("saas-history-runs").click();
    assertThat(browser.byTestId("saas-usage-history")).containsText("Nothing was used yet");
    page.keyboard().press("Escape");
    assertThat(browser.byTestId("saas-usage-history")).hasCount(0);
  }

  @Test
  void keys_and_webhooks_of_members_are_seen_tried_and_ended() {
    String programs = operator.organization("programs", alice);
    var callers = new Callers(realm, realm.client("app"), Team.ALL);
    callers
        .tenant("alice")
        .post("organizations/programs/api-keys", Map.of("name", "Deploy", "scopes", List.of()))
        .expect(201);
    try (var receiver = HookReceiver.start()) {
      callers
          .tenant("alice")
          .post("organizations/programs/webhooks", Map.of("url", receiver.url()))
          .expect(201);
      tab(programs, "api-keys");
      rows().getByTestId("saas-row-actions").click();
      browser.byTestId("saas-action-revoke").click();
      browser.byTestId("saas-confirm-name").fill("Deploy");
      browser.byTestId("saas-confirm").click();
      assertThat(rows()).containsText("Revoked");

      browser.byTestId("saas-part-webhooks").click();
      page.getByText(receiver.url()).click();
      browser.byTestId("saas-test-endpoint").click();
      Locator test = rows().filter(new Locator.FilterOptions().setHasText("webhook.test"));
      assertThat(test).isVisible();
      browser.picture("webhook");
      test.getByText("webhook.test").click();
      assertThat(page.getByText("webhook-id")).isVisible();
      page.goBack();
      browser.byTestId("saas-delete-endpoint").click();
      browser.byTestId("saas-confirm-name").fill(receiver.url());
      browser.byTestId("saas-confirm").click();
      assertThat(browser.byTestId("saas-empty")).isVisible();
    }
  }

  @Test
  void the_activity_is_filtered_and_opened() {
    tab("acme", "activity");
    assertThat(rows().first()).isVisible();
    browser.byTestId("saas-filter-type").click();
    browser.byTestId("saas-filter-type-organization").click();
    Locator created = browser.byTestId("saas-activity-entry").getByText("Organization created");
    assertThat(created).isVisible();
    assertThat(page.getByText("member.added")).hasCount(0);
    browser.picture("activity");
    created.click();
    assertThat(browser.byTestId("saas-activity-dialog")).containsText(acme);
    page.keyboard().press("Escape");
    assertThat(browser.byTestId("saas-activity-dialog")).hasCount(0);
  }

  @Test
  void a_user_has_entitlements_and_organizations() {
    go("/saas/users");
    browser.byTestId("saas-search").locator("input").fill("bob");
    assertThat(rows()).hasCount(1);
    row("bob").locator("a").click();
    assertThat(browser.byTestId("saas-entitlements")).isVisible();
    browser.byTestId("saas-why-org:analytics").click();
    assertThat(browser.byTestId("saas-why")).containsText("Organization’s plan: Free");
    browser.byTestId("saas-acts-in").click();
    browser.byTestId("saas-acts-in--").click();
    browser.byTestId("saas-why-org:analytics").click();
    assertThat(browser.byTestId("saas-why")).not().containsText("Organization");
    browser.byTestId("saas-part-organizations").click();
    assertThat(row("acme")).containsText("Member");
    browser.picture("user-organizations");
    row("acme").getByText("acme").click();
    assertThat(row(alice)).isVisible();
  }

  @Test
  void who_may_only_look_is_offered_nothing() {
    realm.grantClientRoles(
        realm.createUser("looker"),
        "realm-management",
        "view-realm",
        "view-organizations",
        "view-users");
    try (var other = browser.another()) {
      other.signIn(Consoles.admin(server, realm) + "/saas/organizations", "looker");
      other.await("saas-table");
      assertThat(other.byTestId("saas-create-organization")).hasCount(0);
      assertThat(other.byTestId("saas-row-actions")).hasCount(0);

      other.open(Consoles.admin(server, realm) + "/organizations/" + acme + "/saas/members");
      other.await("saas-row-" + alice);
      assertThat(other.byTestId("saas-row-actions")).hasCount(0);
      assertThat(other.byTestId("saas-add-member")).hasCount(0);
      other.byTestId("saas-part-entitlements").click();
      other.await("saas-grants");
      assertThat(other.byTestId("saas-give-grant")).hasCount(0);
      other.byTestId("saas-part-subscription").click();
      other.await("saas-subscription");
      assertThat(other.byTestId("saas-subscription-change")).hasCount(0);
      other.byTestId("saas-part-overrides").click();
      other.await("saas-empty");
      assertThat(other.byTestId("saas-add-override")).hasCount(0);
    }
  }

  /** The id of a new organization of alice's on this plan. */
  private String subscribe(String slug, String plan) {
    String id = operator.organization(slug, alice);
    realm
        .saasAdmin()
        .post("organizations/" + slug + "/subscription", Map.of("plan", plan, "trial", false))
        .expect(201);
    return id;
  }

  private String userId(String name) {
    return realm.admin().get("users?exact=true&username=" + name).json().get(0).get("id").asText();
  }

  /** Rows alone, as a page of the list reads them; younger than all others. */
  private void insertOrganizations() {
    database
        .asSuperuser()
        .update(
            "insert into saas_org (org_id, realm_id, alias, slug, name, status, created_at, updated_at, revision)"
                + " select 'crowd-' || n, ?, 'crowd-' || n, 'crowd-' || n, 'Crowd ' || n, 'ACTIVE', 4000000000000 + n, 4000000000000 + n, 0"
                + " from generate_series(1, "
                + MANY
                + ") n",
            realm.id());
  }

  private void openTheList() {
    go("/saas/organizations");
    page.reload();
    browser.await("saas-table");
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  /** The paths of our API that are called meanwhile, without their parameters, each as often. */
  private List<String> calls(Runnable action) {
    var seen = new CopyOnWriteArrayList<String>();
    Consumer<Request> listener =
        request -> {
          if (request.url().contains("/saas/v1/")) {
            seen.add(request.method() + " " + request.url());
          }
        };
    page.onRequest(listener);
    action.run();
    page.offRequest(listener);
    return seen.stream().sorted().toList();
  }

  /** Ours only: Keycloak has its own for the console around. */
  private long ours(SqlCounter counter) {
    return counter.least("saas_", this::openTheList).total();
  }

  private void act(String row, String action) {
    row(row).getByTestId("saas-row-actions").click();
    browser.byTestId("saas-action-" + action).click();
  }

  private Locator rows() {
    return page.locator("[data-testid=saas-table] tbody tr");
  }

  private Locator row(String key) {
    return browser.byTestId("saas-row-" + key);
  }

  private void tab(String organization, String part) {
    String id = organization.equals("acme") ? acme : organization;
    go("/organizations/" + id + "/saas/" + part);
    browser.await("saas-organization");
  }

  private void go(String place) {
    browser.open(Consoles.admin(server, realm) + place);
  }
}
