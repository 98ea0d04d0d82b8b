package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.SqlCounter.Statements;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a token costs in SQL: the same request of the same user by two clients, one with our scope
 * and one without. Users are named by the number of their organizations, the first of which is
 * {@code <user>-0}.
 */
@SaasServer
class StatementCountIT {
  private static final int REPETITIONS = 2;

  /**
   * Our cold statements: the scope of row-level security, memberships, three of the subjects, the
   * catalogue.
   */
  private static final long COLD = 6;

  private static OidcClient with;
  private static OidcClient without;
  private static OidcClient service;
  private static OidcClient app;

  private final TestRealm realm;
  private final Operator operator;
  private final SqlCounter counter;

  StatementCountIT(TestRealm realm, SqlCounter counter) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.counter = counter;
  }

  @BeforeAll
  static void prepare(TestRealm realm, Database database) throws InterruptedException {
    with = realm.createPublicClient("with");
    without = realm.createPublicClient("without");
    service = realm.createServiceClient("service", "secret");
    app = realm.createPublicClient("app");
    realm.setUp("app");
    realm.addDefaultScope("with", "saas");
    Operator operator = new Operator(realm);
    for (int number : List.of(1, 10)) {
      String user = realm.createUser("member" + number);
      IntStream.range(0, number)
          .forEach(i -> operator.organization("member" + number + "-" + i, user));
    }
    organizations(operator, "member1000", 1_000);
    join(realm, database.asSuperuser(), "member1000");
  }

  private static void organizations(Operator operator, String prefix, int number)
      throws InterruptedException {
    var threads = Executors.newFixedThreadPool(4);
    for (int i = 0; i < number; i++) {
      String slug = prefix + "-" + i;
      threads.submit(() -> operator.organization(slug));
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
  }

  /**
   * A new user becomes a member of all organizations of this prefix, the first of which is the
   * oldest membership. By SQL: whenever Keycloak loads a user it asks the database about each of
   * his organizations, so that a thousand joins take many minutes.
   */
  private static void join(TestRealm realm, Sql sql, String user) {
    String userId = realm.createUser(user);
    String realmId = realm.id();
    String own = " from saas_org o where o.realm_id = ? and o.alias like '" + user + "-%'";
    sql.update(
        "insert into user_group_membership (group_id, user_id, membership_type)"
            + " select n.group_id, ?, 'UNMANAGED' from org n where n.id in (select o.org_id"
            + own
            + ")",
        userId,
        realmId);
    sql.update(
        "insert into saas_member (org_id, user_id, realm_id, joined_at)"
            + " select o.org_id, ?, o.realm_id, split_part(o.alias, '-', 2)::bigint"
            + own,
        userId,
        realmId);
    sql.update(
        "insert into saas_member_role (org_id, user_id, role_id, realm_id)"
            + " select o.org_id, ?, 'org:member', o.realm_id"
            + own,
        userId,
        realmId);
    realm.admin().post("clear-user-cache").expect(204);
    // One more by the front door: the node remembers that the new user had none.
    new Operator(realm).organization("one-more-of-" + user, userId);
  }

  @ParameterizedTest
  @CsvSource({
    "member1, openid",
    "member1, openid organization:member1-0",
    "member10, openid",
    "member10, openid organization:member10-0",
    "member1000, openid",
    "member1000, openid organization:member1000-0"
  })
  void a_warm_refresh_runs_the_same_statements_with_our_scope_and_without(
      String user, String scope) {
    Tokens ours = with.refresh(with.passwordGrant(user, scope));
    Tokens plain = without.refresh(without.passwordGrant(user, scope));
    assertThat(with.refresh(ours).org().path("slug").asText()).isEqualTo(user + "-0");
    assertThat(without.refresh(plain).claims().has("ent")).isFalse();

    Statements expected = repeated(() -> without.refresh(plain));
    Statements counted = repeated(() -> with.refresh(ours));

    assertThat(counted.calls()).isEqualTo(expected.calls());
  }

  @ParameterizedTest
  @CsvSource({"member10, openid", "member10, openid organization:member10-0"})
  void a_warm_userinfo_runs_the_same_statements_with_our_scope_and_without(
      String user, String scope) {
    Tokens ours = with.passwordGrant(user, scope);
    Tokens plain = without.passwordGrant(user, scope);
    with.userinfo(ours).expect(200);
    without.userinfo(plain).expect(200);

    Statements expected = repeated(() -> without.userinfo(plain).expect(200));
    Statements counted = repeated(() -> with.userinfo(ours).expect(200));

    assertThat(counted.calls()).isEqualTo(expected.calls());
  }

  @ParameterizedTest
  @CsvSource({"member10, openid", "member10, openid organization:member10-0"})
  void a_warm_introspection_runs_the_same_statements_with_our_scope_and_without(
      String user, String scope) {
    Tokens ours = with.passwordGrant(user, scope);
    Tokens plain = without.passwordGrant(user, scope);
    assertThat(service.introspect(ours).path("org").path("slug").asText()).isEqualTo(user + "-0");
    assertThat(service.introspect(plain).path("active").asBoolean()).isTrue();

    Statements expected = repeated(() -> service.introspect(plain));
    Statements counted = repeated(() -> service.introspect(ours));

    assertThat(counted.calls()).isEqualTo(expected.calls());
  }

  @ParameterizedTest
  @CsvSource({
    "member1, openid",
    "member10, openid",
    "member10, openid organization:member10-0",
    "member1000, openid"
  })
  void a_refresh_after_everything_changed_runs_at_most_six_more(String user, String scope) {
    Tokens ours = with.passwordGrant(user, scope);
    Tokens plain = without.passwordGrant(user, scope);
    with.refresh(ours);
    without.refresh(plain);

    Statements expected =
        counter.least(() -> changeEverythingOf(user, ours), () -> without.refresh(plain));
    Statements counted =
        counter.least(() -> changeEverythingOf(user, ours), () -> with.refresh(ours));

    assertThat(counted.total()).as(counted.toString()).isGreaterThan(expected.total());
    assertThat(counted.total()).as(counted.toString()).isLessThanOrEqualTo(expected.total() + COLD);
  }

  @Test
  void a_refresh_after_the_catalogue_changed_reads_the_catalogue_only() {
    Tokens ours = with.passwordGrant("member10", "openid");
    with.refresh(ours);

    Statements counted = counter.least("saas_", this::publishAgain, () -> with.refresh(ours));

    assertThat(counted.total()).as(counted.toString()).isEqualTo(1);
    assertThat(counted.touching("saas_catalog").total()).as(counted.toString()).isEqualTo(1);
  }

  /** A change of another organization's members, plans and overrides is none of this user's. */
  @Test
  void a_refresh_after_a_change_of_somebody_else_is_warm() {
    Tokens ours = with.passwordGrant("member10", "openid");
    with.refresh(ours);
    Runnable change =
        () -> {
          String slug = "elsewhere-" + UUID.randomUUID();
          String somebody = realm.createUser(slug);
          operator.allow("organizations/" + operator.organization(slug, somebody), "org:sso");
          operator.allow("users/" + somebody, "org:sso");
        };

    Statements counted = counter.least("saas_", change, () -> with.refresh(ours));

    assertThat(counted.total()).as(counted.toString()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"member1", "member10", "member1000"})
  void me_runs_at_most_five_statements_whatever_the_number_of_organizations(String user) {
    var client = realm.tenant(app.passwordGrant(user, "openid saas-api"));
    assertThat(client.get("me").expect(200).json().at("/activeOrganization/slug").asText())
        .isEqualTo(user + "-0");

    Statements counted = counter.least(() -> client.get("me").expect(200));

    assertThat(counted.total()).as(counted.toString()).isLessThanOrEqualTo(5);
  }

  /**
   * The user is new to the node, his organizations are not: those Keycloak loads one by one, once
   * per node, whoever is the first. Not with one: of several, it also asks whether a domain tells
   * which.
   */
  @Test
  void
      a_login_and_me_of_an_unknown_user_run_the_same_statements_with_ten_known_organizations_and_with_a_thousand() {
    coldLoginAndMe("member10");
    coldLoginAndMe("member1000");

    Statements ten = coldLoginAndMe("member10");
    Statements thousand = coldLoginAndMe("member1000");

    assertThat(nativeOrganizations("member10")).isEqualTo(10);
    assertThat(nativeOrganizations("member1000")).isEqualTo(1_001);

    assertThat(thousand.total()).as("%s%n%s", ten, thousand).isLessThanOrEqualTo(ten.total());
  }

  /** As Keycloak itself counts them for this user. */
  private int nativeOrganizations(String user) {
    String id = realm.admin().get("users?exact=true&username=" + user).json().at("/0/id").asText();
    return realm
        .admin()
        .get("organizations/members/" + id + "/organizations")
        .expect(200)
        .json()
        .size();
  }

  private Statements coldLoginAndMe(String user) {
    return counter.least(
        () -> realm.admin().post("clear-user-cache").expect(204),
        () -> realm.tenant(app.passwordGrant(user, "openid saas-api")).get("me").expect(200));
  }

  private Statements repeated(Runnable request) {
    return counter.least(() -> IntStream.range(0, REPETITIONS).forEach(i -> request.run()));
  }

  /** Membership, subject of the organization, subject of the user, catalogue. */
  private void changeEverythingOf(String user, Tokens tokens) {
    String organization = "organizations/" + user + "-0";
    operator.suspend(user + "-0");
    operator.resume(user + "-0");
    operator.withdraw(organization, operator.allow(organization, "org:sso"));
    String subject = "users/" + tokens.claims().get("sub").asText();
    operator.withdraw(subject, operator.allow(subject, "org:sso"));
    publishAgain();
  }

  /** The current catalogue with another description, which makes a new version. */
  private void publishAgain() {
    var catalog = realm.admin().get("saas/v1/catalog").expect(200).json().get("document");
    var feature = (ObjectNode) catalog.at("/features/org:sso");
    feature.put("description", feature.path("description").asText() + "+");
    realm.publish(catalog.toString()).expect(200);
  }
}
