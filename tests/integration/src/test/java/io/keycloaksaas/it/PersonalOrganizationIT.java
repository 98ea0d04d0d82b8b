package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A user who is in no organization has one of his own, whatever way he came. */
@SaasServer
class PersonalOrganizationIT {
  private static OidcClient app;
  private static Operator operator;
  private static RealmRows rows;

  private final TestRealm realm;
  private final Database database;
  private final OwnDomains domains;

  PersonalOrganizationIT(TestRealm realm, Database database, KeycloakServer server) {
    this.realm = realm;
    this.database = database;
    this.domains = new OwnDomains(realm, server.dns());
  }

  @BeforeAll
  static void setUp(TestRealm realm, Database database) {
    app =
        Newcomer.openDoor(
            realm,
            Map.of(
                "personalOrganization", "on",
                "personalOrganization.cleanUp", "true",
                "trial.oncePerOwner", "false",
                "invitations.returnLink", "true"));
    operator = new Operator(realm);
    rows = new RealmRows(realm, database);
  }

  @Test
  void who_signs_up_owns_an_organization_before_he_has_a_token() {
    var gina = Newcomer.signUp(realm, app, "gina", "gina@example.test");

    var tokens = gina.tokens();

    assertThat(tokens.org().path("slug").asText()).isEqualTo("gina");
    assertThat(tokens.claims().at("/ent/plan").asText()).isEqualTo("free");
    var own = Newcomer.organizations(realm.tenant(tokens));
    assertThat(own).hasSize(1);
    assertThat(own.get(0).get("name").asText()).isEqualTo("First's organization");
    assertThat(own.get(0).get("personal").asBoolean()).isTrue();
    assertThat(Problems.texts(own.get(0).get("roles"))).containsExactly("org:admin", "org:owner");
  }

  @Test
  void a_name_that_is_taken_gets_a_suffix() {
    operator.organization("hugo");

    var hugo = Newcomer.signUp(realm, app, "hugo", "hugo@example.test");

    assertThat(hugo.tokens().org().path("slug").asText()).matches("hugo-[a-z2-9]{5}");
  }

  @Test
  void a_name_that_is_none_becomes_one() {
    user("anne", "Anne.von_Berg+x@example.test");
    user("admin", "admin@example.test");

    assertThat(slug(api("anne"))).isEqualTo("anne-von-berg-x");
    assertThat(slug(api("admin"))).matches("admin-[a-z2-9]{5}");
  }

  @Test
  void of_those_who_want_the_same_name_at_the_same_instant_each_gets_his_own() {
    for (int i = 0; i < 4; i++) {
      user("racer" + i, "racer@" + i + ".example.test");
    }

    AtOnce.run(4, i -> api("racer" + i));

    var slugs = Stream.of(0, 1, 2, 3).map(i -> slug(api("racer" + i))).toList();
    assertThat(slugs).doesNotHaveDuplicates().allMatch(slug -> slug.startsWith("racer"));
  }

  @Test
  void of_a_form_that_is_sent_twice_at_once_comes_one_user_with_one_organization() {
    var forms = Stream.generate(() -> new Walk().open(Newcomer.form(realm))).limit(2).toList();

    AtOnce.run(2, i -> forms.get(i).register("rosa", "rosa@example.test"));

    assertThat(realm.admin().get("users?exact=true&username=rosa").json()).hasSize(1);
    assertThat(slug(api("rosa"))).isEqualTo("rosa");
    assertThat(rows.count("saas_org", "slug like 'rosa%'")).isOne();
  }

  @Test
  void whom_an_administrator_made_has_one_after_his_first_log_in_and_only_one() {
    String ivy = realm.createUser("ivy");

    AtOnce.run(3, i -> app.token(grant("ivy")));

    assertThat(slug(api("ivy"))).isEqualTo("ivy");
    assertThat(rows.count("saas_personal_org", "user_id = ?", ivy)).isEqualTo(1);
    assertThat(rows.count("saas_org", "created_by = ?", ivy)).isEqualTo(1);
  }

  @Test
  void who_deletes_his_own_gets_no_other() {
    realm.createUser("jack");
    api("jack").delete("organizations/" + slug(api("jack"))).expect(204);

    assertThat(Newcomer.organizations(api("jack"))).isEmpty();
  }

  @Test
  void a_member_of_another_gets_none() {
    operator.organization("employer", realm.createUser("boss"));
    operator.join("employer", realm.createUser("kim"), "org:member");

    assertThat(slugs(api("kim"))).containsExactly("employer");
  }

  @Test
  void who_joins_by_his_domain_in_the_same_log_in_has_the_team_only() {
    operator.organization("firm");
    domains.prove("firm", "firm.example", "automatic");
    String lena = domains.user("lena", "firm.example");

    assertThat(slugs(api("lena"))).containsExactly("firm");

    assertThat(rows.count("saas_org", "created_by = ?", lena)).isZero();
  }

  @Test
  void it_is_none_of_those_that_he_makes_himself() {
    realm.createUser("leo");
    setting("organizations.perUser", "0");
    try {
      assertThat(slug(api("leo"))).isEqualTo("leo");
    } finally {
      setting("organizations.perUser", "10");
    }
  }

  @Test
  void a_sign_up_survives_what_the_database_refuses_and_the_next_log_in_makes_good() {
    var sql = database.asSuperuser();
    sql.update(
        "create function saas_no_personal() returns trigger language plpgsql as"
            + " $$ begin raise exception 'lock' using errcode = '55P03'; end $$");
    sql.update(
        "create trigger saas_no_personal before insert on saas_member for each row"
            + " when (new.realm_id = '"
            + rows.realmId()
            + "') execute function saas_no_personal()");
    Newcomer mia;
    try {
      mia = Newcomer.signUp(realm, app, "mia", "mia@example.test");
      assertThat(Newcomer.organizations(mia.api())).isEmpty();
    } finally {
      sql.update("drop trigger saas_no_personal on saas_member");
      sql.update("drop function saas_no_personal()");
    }
    String id = mia.tokens().claims().get("sub").asText();
    assertThat(failures(id)).isNotEmpty().containsOnly("error");
    assertThat(rows.count("saas_org", "created_by = ?", id)).isLessThanOrEqualTo(1);

    assertThat(slug(mia.api())).isEqualTo("mia");
  }

  @Test
  void an_empty_one_goes_when_its_owner_joins_a_team() {
    String nora = realm.createUser("nora");
    String own = own("nora");
    operator.organization("crew", realm.createUser("captain"));

    operator.join("crew", nora, "org:member");

    assertThat(slugs(api("nora"))).containsExactly("crew");
    assertThat(app.passwordGrant("nora", "openid").org().path("slug").asText()).isEqualTo("crew");
    assertThat(rows.lastEvent("organization.deleted", own).get("cause").asText())
        .isEqualTo("personal_clean_up");
  }

  @Test
  void who_is_without_any_after_the_clean_up_has_his_own_back() {
    String olga = realm.createUser("olga");
    String own = own("olga");
    operator.organization("band", realm.createUser("leader"));
    operator.join("band", olga, "org:member");
    assertThat(ids(api("olga"))).doesNotContain(own);

    operator.leave("band", olga);

    assertThat(own("olga")).isEqualTo(own);
    operator.join("band", olga, "org:member");
    assertThat(ids(api("olga"))).doesNotContain(own);
  }

  @Test
  void who_is_without_any_when_his_own_is_gone_for_good_gets_another() {
    String otto = realm.createUser("otto");
    String own = own("otto");
    operator.organization("choir", realm.createUser("conductor"));
    operator.join("choir", otto, "org:member");
    realm.admin().delete("organizations/" + own).expect(204);

    operator.leave("choir", otto);

    assertThat(own("otto")).isNotEqualTo(own);
    assertThat(slug(api("otto"))).matches("otto-[a-z2-9]{5}");
  }

  static Stream<Holding> holdings() {
    return Stream.of(
        new Holding("project", own -> operator.project(own, "Apollo")),
        new Holding("invitation", own -> operator.invite(own, "friend@example.test")),
        new Holding("trial", own -> operator.startTrial("organizations/" + own, "pro")),
        new Holding("price", own -> operator.subscribe("organizations/" + own, "starter")),
        new Holding("grant", own -> operator.grant("organizations/" + own, "runs", 10)),
        new Holding("override", own -> operator.allow("organizations/" + own, "org:sso")),
        new Holding("role", own -> operator.role(own, "org:desk")),
        new Holding("logo", own -> logo(own)),
        new Holding("metadata", own -> metadata(own)));
  }

  private static void logo(String own) {
    operator
        .realm()
        .saasAdmin()
        .upload("PUT", "organizations/" + own + "/logo", "image/png", LogoIT.image("png", 8, 8))
        .expect(200);
  }

  private static void metadata(String own) {
    operator
        .realm()
        .saasAdmin()
        .put("organizations/" + own, Map.of("metadata", Map.of("crm", "42")))
        .expect(200);
  }

  /** What keeps an organization. */
  private record Holding(String name, Consumer<String> put) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("holdings")
  void one_that_holds_something_stays(Holding holding) {
    String user = "holder-" + holding.name();
    String id = realm.createUser(user);
    String own = own(user);
    holding.put().accept(own);
    operator.organization("team-" + holding.name(), realm.createUser("lead-" + holding.name()));

    operator.join("team-" + holding.name(), id, "org:member");

    assertThat(ids(api(user))).hasSize(2).contains(own);
  }

  @Test
  void what_is_over_keeps_none() {
    String rita = realm.createUser("rita");
    String own = own("rita");
    String path = "organizations/" + own;
    operator.withdraw(path, operator.allow(path, "org:sso"));
    String grant = operator.grant(path, "runs", 10);
    realm.saasAdmin().delete(path + "/grants/" + grant).expect(204);
    operator.role(own, "org:desk");
    realm.saasAdmin().delete(path + "/roles/org:desk").expect(204);
    operator.organization("orchestra", realm.createUser("maestro"));

    operator.join("orchestra", rita, "org:member");

    assertThat(slugs(api("rita"))).containsExactly("orchestra");
  }

  @Test
  void one_with_a_key_an_endpoint_or_another_member_stays() {
    String pia = realm.createUser("pia");
    String own = own("pia");
    String allowed = operator.allow("organizations/" + own, "org:api_access");
    String key = Keys.make(api("pia"), own, "org:read").id();
    operator.withdraw("organizations/" + own, allowed);
    operator.organization("guild", realm.createUser("master"));
    operator.join("guild", pia, "org:member");
    assertThat(ids(api("pia"))).contains(own);
    realm.saasAdmin().delete("organizations/" + own + "/api-keys/" + key).expect(204);
    operator.leave("guild", pia);

    operator.join(own, realm.createUser("guest-of-pia"), "org:member");
    operator.join("guild", pia, "org:member");

    assertThat(ids(api("pia"))).contains(own);
  }

  @Test
  void an_administrator_who_acts_as_a_user_makes_nothing_for_him() {
    String victim = realm.createUser("victim");
    realm.grantClientRoles(realm.createUser("helper"), "realm-management", "impersonation");
    var browser = new io.keycloaksaas.test.Browser();
    browser.take(
        realm
            .adminAs(app.passwordGrant("helper", "openid").accessToken())
            .post("users/" + victim + "/impersonation", Map.of())
            .expect(200));

    app.login().in(browser).scope(Newcomer.ALL).tokens();

    assertThat(rows.count("saas_org", "created_by = ?", victim)).isZero();
  }

  @Test
  void a_removed_user_leaves_no_trace_of_his_own() {
    String quinn = realm.createUser("quinn");
    own("quinn");

    realm.admin().delete("users/" + quinn).expect(204);

    assertThat(rows.count("saas_personal_org", "user_id = ?", quinn)).isZero();
  }

  private void user(String username, String email) {
    var account = new HashMap<String, Object>();
    account.put("username", username);
    account.put("enabled", true);
    account.put("email", email);
    account.put("firstName", username);
    account.put("lastName", "Test");
    account.put(
        "credentials", List.of(Map.of("type", "password", "value", username, "temporary", false)));
    realm.admin().post("users", account).expect(201);
  }

  private List<String> failures(String userId) {
    return rows.texts(
        "select payload::json ->> 'reason' as text from saas_event where realm_id = ?"
            + " and type = 'user.personal_organization_failed' and user_id = ? order by id",
        userId);
  }

  private static Map<String, String> grant(String user) {
    return Map.of("grant_type", "password", "username", user, "password", user, "scope", "openid");
  }

  private TenantClient api(String user) {
    return realm.tenant(app.passwordGrant(user, Newcomer.ALL));
  }

  /** The id of the organization that this log-in gives him. */
  private String own(String user) {
    return Newcomer.organizations(api(user)).get(0).get("id").asText();
  }

  private static String slug(TenantClient api) {
    var slugs = slugs(api);
    assertThat(slugs).hasSize(1);
    return slugs.get(0);
  }

  private static List<String> slugs(TenantClient api) {
    return Newcomer.organizations(api).stream().map(one -> one.get("slug").asText()).toList();
  }

  private static List<String> ids(TenantClient api) {
    return Newcomer.organizations(api).stream().map(PersonalOrganizationIT::id).toList();
  }

  private static String id(JsonNode organization) {
    return organization.get("id").asText();
  }

  private void setting(String name, String value) {
    Shop.set(realm, name, value);
  }
}
