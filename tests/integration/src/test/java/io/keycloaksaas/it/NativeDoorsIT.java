package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever creates, joins, leaves or removes by Keycloak's own doors leaves our facts right. */
@SaasServer
class NativeDoorsIT {
  private final TestRealm realm;
  private final Database database;

  NativeDoorsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
  }

  @BeforeEach
  void organizationsAreOn() {
    realm.admin().put("", Map.of("organizationsEnabled", true)).expect(204);
  }

  @Test
  void an_organization_made_in_the_admin_console_is_ours_too() {
    String id = organization("native");

    assertThat(rows("SAAS_ORG", id)).isOne();
    assertThat(rows("SAAS_ORG_SLUG", id)).isOne();
    assertThat(value("select slug from SAAS_ORG where ORG_ID = ?", id)).isEqualTo("native");
    assertThat(value("select type from SAAS_EVENT where ORG_ID = ?", id))
        .isEqualTo("organization.created");
  }

  @Test
  void a_member_added_there_gets_the_default_role_and_a_removed_one_loses_it() {
    String id = organization("joins");
    String user = realm.createUser("joiner");

    realm.admin().post("organizations/" + id + "/members", user).expect(201);
    assertThat(value("select ROLE_ID from SAAS_MEMBER_ROLE where ORG_ID = ?", id))
        .isEqualTo("org:member");

    realm.admin().delete("organizations/" + id + "/members/" + user).expect(204);
    assertThat(rows("SAAS_MEMBER", id)).isZero();
    assertThat(rows("SAAS_MEMBER_ROLE", id)).isZero();
  }

  @Test
  void removing_the_organization_removes_everything_but_the_log() {
    String id = organization("removed");
    String user = realm.createUser("stays");
    realm.admin().post("organizations/" + id + "/members", user).expect(201);

    realm.admin().delete("organizations/" + id).expect(204);

    assertThat(rows("SAAS_ORG", id)).isZero();
    assertThat(rows("SAAS_ORG_SLUG", id)).isZero();
    assertThat(rows("SAAS_MEMBER", id)).isZero();
    assertThat(count("select count(*) from SAAS_SUBJECT where SUBJECT_ID = ?", id)).isZero();
    assertThat(
            count(
                "select count(*) from SAAS_EVENT where TYPE = 'organization.deleted' and ORG_ID = ?",
                id))
        .isOne();
    realm.admin().get("users/" + user).expect(200);
  }

  @Test
  void removing_a_user_removes_the_memberships() {
    String id = organization("bereft");
    String user = realm.createUser("leaver");
    realm.admin().post("organizations/" + id + "/members", user).expect(201);

    realm.admin().delete("users/" + user).expect(204);

    assertThat(rows("SAAS_MEMBER", id)).isZero();
    assertThat(rows("SAAS_ORG", id)).isOne();
  }

  @Test
  void removing_the_realm_leaves_no_row() {
    TestRealm other = realm.another();
    other.admin().put("", Map.of("organizationsEnabled", true)).expect(204);
    String realmId = other.id();
    String id = organization(other, "doomed");
    other.admin().post("organizations/" + id + "/members", other.createUser("doomed")).expect(201);

    other.admin().delete("").expect(204);

    for (String table :
        database
            .asSuperuser()
            .rows(
                "select table_name from information_schema.columns where upper(column_name) = 'REALM_ID' and upper(table_name) like 'SAAS_%'")
            .stream()
            .map(row -> row.values().iterator().next().toString())
            .toList()) {
      assertThat(count("select count(*) from " + table + " where REALM_ID = ?", realmId))
          .as(table)
          .isZero();
    }
  }

  private String organization(String alias) {
    return organization(realm, alias);
  }

  private static String organization(TestRealm realm, String alias) {
    return realm
        .admin()
        .post("organizations", Map.of("name", alias, "alias", alias))
        .expect(201)
        .createdId();
  }

  private long rows(String table, String organizationId) {
    return count("select count(*) from " + table + " where ORG_ID = ?", organizationId);
  }

  private long count(String sql, Object... arguments) {
    return database.asSuperuser().count(sql, arguments);
  }

  private Object value(String sql, Object... arguments) {
    return database.asSuperuser().value(sql, arguments);
  }
}
