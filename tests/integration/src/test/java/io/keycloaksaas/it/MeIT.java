package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All that an application needs to begin with, in one call. */
@SaasServer
class MeIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  private static OidcClient app;
  private static OidcClient service;
  private static Operator operator;

  private final TestRealm realm;

  MeIT(TestRealm realm) {
    this.realm = realm;
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    app = realm.createPublicClient("app");
    service = realm.createServiceClient("service", "secret");
    realm.setUp("app", "service");
    operator = new Operator(realm);
  }

  @Test
  void a_user_without_organizations_sees_himself() {
    var id = realm.createUser("alone");

    var me = tenant("alone").get("me").expect(200).json();

    assertThat(me.get("realm").asText()).isEqualTo(realm.name());
    assertThat(me.at("/user/id").asText()).isEqualTo(id);
    assertThat(me.at("/user/username").asText()).isEqualTo("alone");
    assertThat(me.at("/user/email").asText()).isEqualTo("alone@example.test");
    assertThat(me.at("/user/emailVerified").asBoolean()).isTrue();
    assertThat(me.at("/user/firstName").asText()).isEqualTo("alone");
    assertThat(me.get("organizations")).isEmpty();
    assertThat(me.get("nextCursor").isNull()).isTrue();
    assertThat(me.get("activeOrganization").isNull()).isTrue();
    assertThat(me.get("invitations")).isEmpty();
    assertThat(me.get("mayCreateOrganizations").asBoolean()).isTrue();
    assertThat(me.get("impersonator").isNull()).isTrue();
    assertThat(me.at("/entitlements/versions/catalog").asText()).isNotBlank();
  }

  @Test
  void a_member_sees_his_organizations_and_what_he_may_do_in_the_active_one() {
    var user = realm.createUser("bob");
    operator.organization("first", realm.createUser("chief"));
    operator.join("first", user, "org:member");
    operator.organization("second", user);
    var bob = tenant("bob");

    var me = bob.get("me").expect(200).json();

    assertThat(texts(me.get("organizations"), "slug")).containsExactly("first", "second");
    assertThat(texts(me.at("/organizations/0/roles"))).containsExactly("org:member");
    assertThat(texts(me.at("/organizations/1/roles"))).containsExactly("org:admin", "org:owner");
    assertThat(me.at("/organizations/0/joinedAt").asText()).isNotBlank();
    assertThat(me.at("/activeOrganization/slug").asText()).isEqualTo("first");
    assertThat(texts(me.at("/activeOrganization/permissions")))
        .containsExactly("org:members:read", "org:projects:read", "org:read");
    bob.put("me/active-organization", Map.of("organizationId", id(me.at("/organizations/1"))))
        .expect(200);
    var second = bob.get("me").expect(200).json();
    assertThat(second.at("/activeOrganization/slug").asText()).isEqualTo("second");
    assertThat(texts(second.at("/activeOrganization/permissions"))).contains("org:delete");
    assertThat(second.get("entitlements"))
        .isEqualTo(bob.get("me/entitlements").expect(200).json().get("entitlements"));
  }

  @Test
  void a_lost_membership_is_gone_at_once() {
    var user = realm.createUser("carol");
    operator.organization("brief", realm.createUser("boss"));
    operator.join("brief", user, "org:member");
    var carol = tenant("carol");
    assertThat(carol.get("me").json().get("organizations")).hasSize(1);

    operator.leave("brief", user);

    var me = carol.get("me").expect(200).json();
    assertThat(me.get("organizations")).isEmpty();
    assertThat(me.get("activeOrganization").isNull()).isTrue();
  }

  @Test
  void the_first_hundred_organizations_and_where_to_go_on() {
    var user = realm.createUser("many");
    IntStream.range(0, 101).forEach(i -> operator.organization("many-" + i, user));
    var many = tenant("many");

    var me = many.get("me").expect(200).json();

    assertThat(me.get("organizations")).hasSize(100);
    var rest = many.get("organizations?cursor=" + me.get("nextCursor").asText()).expect(200).json();
    assertThat(texts(rest.get("items"), "slug")).containsExactly("many-100");
  }

  @Test
  void where_organizations_are_off_there_are_none() {
    try (var off = realm.another()) {
      var client = off.createPublicClient("app");
      off.setUp("app");
      new Operator(off).organization("acme", off.createUser("dora"));
      off.admin().put("", Map.of("organizationsEnabled", false)).expect(204);

      var me = off.tenant(client.passwordGrant("dora", ALL)).get("me").expect(200).json();

      assertThat(me.get("organizations")).isEmpty();
      assertThat(me.get("activeOrganization").isNull()).isTrue();
      assertThat(me.get("invitations")).isEmpty();
    }
  }

  @Test
  void a_service_account_without_a_session_sees_itself() {
    var me = realm.tenant(service.clientCredentials("saas-api")).get("me").expect(200).json();

    assertThat(me.at("/user/username").asText()).isEqualTo("service-account-service");
    assertThat(me.get("activeOrganization").isNull()).isTrue();
  }

  @Test
  void an_application_sees_who_impersonates() {
    var victim = realm.createUser("victim");
    var boss = realm.createUser("impersonator");
    realm.grantClientRoles(boss, "realm-management", "impersonation");
    var browser = new Browser();
    browser.take(
        realm
            .adminAs(app.passwordGrant("impersonator", "openid").accessToken())
            .post("users/" + victim + "/impersonation", Map.of())
            .expect(200));

    var me = realm.tenant(app.login().in(browser).scope(ALL).tokens()).get("me").expect(200).json();

    assertThat(me.at("/user/id").asText()).isEqualTo(victim);
    assertThat(me.at("/impersonator/id").asText()).isEqualTo(boss);
    assertThat(me.at("/impersonator/username").asText()).isEqualTo("impersonator");
  }

  private static String id(JsonNode organization) {
    return organization.get("id").asText();
  }

  private TenantClient tenant(String user) {
    return realm.tenant(app.passwordGrant(user, ALL));
  }
}
