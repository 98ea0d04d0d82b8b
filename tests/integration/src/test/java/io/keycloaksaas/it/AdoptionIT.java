package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Organizations that were there before us. Ours notices every creation, so a test removes our rows
 * again to have one that it has never seen.
 */
@SaasServer
class AdoptionIT {
  private final TestRealm realm;
  private final Database database;

  AdoptionIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
  }

  @BeforeAll
  static void organizationsAreOn(TestRealm realm) {
    realm.admin().put("", Map.of("organizationsEnabled", true)).expect(204);
  }

  @Test
  void set_up_adopts_it_with_its_members() {
    var member = realm.createUser("settler");
    var id = stranger("settled", member);
    var rows = new RealmRows(realm, database);

    var events =
        rows.eventsDuring(
            () ->
                assertThat(realm.setUp().json().get("changes"))
                    .anyMatch(
                        change ->
                            change.get("kind").asText().equals("organization")
                                && change.get("name").asText().equals("settled")));

    assertThat(events).contains("organization.created", "member.added");
    var organization = realm.admin().get("saas/v1/organizations/settled").expect(200).json();
    assertThat(organization.get("id").asText()).isEqualTo(id);
    assertThat(organization.get("status").asText()).isEqualTo("active");
    assertThat(
            realm
                .admin()
                .get("saas/v1/organizations/settled/members/" + member)
                .expect(200)
                .json()
                .get("roles"))
        .map(role -> role.asText())
        .containsExactly("org:member");
    assertThat(realm.setUp().json().get("changes")).isEmpty();
  }

  @Test
  void an_alias_that_can_be_no_slug_gets_one_made_of_the_id() {
    var id = stranger("Under_Score", realm.createUser("scorer"));

    realm.setUp();

    var organization = realm.admin().get("saas/v1/organizations/" + id).expect(200).json();
    assertThat(organization.get("alias").asText()).isEqualTo("Under_Score");
    assertThat(organization.get("slug").asText()).matches("org-[0-9a-f]{12}");
    assertThat(rowsOf(id, "SLUG = 'Under_Score' and KIND = 'ALIAS'")).isOne();
  }

  @Test
  void an_alias_that_another_organization_holds_as_slug_gets_one_made_of_the_id() {
    var id = stranger("clash", realm.createUser("clasher"));
    var other =
        realm
            .admin()
            .post("saas/v1/organizations", Map.of("name", "Holder", "slug", "holder"))
            .expect(201)
            .createdId();
    database
        .asSuperuser()
        .update(
            "insert into SAAS_ORG_SLUG (REALM_ID, SLUG, ORG_ID, KIND, CREATED_AT) values (?, 'clash', ?, 'ALIAS', 1)",
            new RealmRows(realm, database).realmId(),
            other);

    realm.setUp();

    assertThat(
            realm
                .admin()
                .get("saas/v1/organizations/" + id)
                .expect(200)
                .json()
                .get("slug")
                .asText())
        .matches("org-[0-9a-f]{12}");
    assertThat(rowsOf(other, "SLUG = 'clash'")).isOne();
  }

  @Test
  void many_are_adopted_in_the_background() {
    natives("crowd", 120, false);

    var change = organizations(realm.setUp()).get(0);

    assertThat(change.get("kind").asText()).isEqualTo("organizations");
    assertThat(change.get("action").asText()).isEqualTo("adopt in the background");
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () ->
                assertThat(new RealmRows(realm, database).count("saas_org", "alias like 'crowd-%'"))
                    .isEqualTo(120));
    realm.admin().get("saas/v1/organizations/crowd-7").expect(200);
  }

  /** However many organizations there are, it asks no more. */
  @Test
  void set_up_asks_the_same_of_a_realm_with_thousands_of_organizations(SqlCounter counter) {
    realm.setUp();
    var before = counter.least(realm::setUp).total();
    natives("many", 3_000, true);

    assertThat(counter.least(realm::setUp).total()).isLessThan(before + 20);
  }

  private static List<JsonNode> organizations(Answer setUp) {
    return StreamSupport.stream(setUp.json().get("changes").spliterator(), false)
        .filter(change -> change.get("kind").asText().startsWith("organization"))
        .toList();
  }

  /** Native organizations without members. */
  private void natives(String prefix, int number, boolean ours) {
    var sql = database.asSuperuser();
    var realmId = new RealmRows(realm, database).realmId();
    sql.update(
        "insert into keycloak_group (id, name, parent_group, realm_id, type)"
            + " select ? || '-group-' || i, ? || '-group-' || i, ' ', ?, 1"
            + " from generate_series(1, ?::int) i",
        prefix,
        prefix,
        realmId,
        number);
    sql.update(
        "insert into org (id, enabled, realm_id, group_id, name, alias)"
            + " select ? || '-org-' || i, true, ?, ? || '-group-' || i, ? || '-' || i, ? || '-' || i"
            + " from generate_series(1, ?::int) i",
        prefix,
        realmId,
        prefix,
        prefix,
        prefix,
        number);
    if (ours) {
      sql.update(
          "insert into saas_org (org_id, realm_id, alias, slug, name, status, created_at, updated_at)"
              + " select n.id, n.realm_id, n.alias, n.alias, n.name, 'ACTIVE', 1, 1"
              + " from org n where n.realm_id = ? and n.alias like ? || '-%'",
          realmId, prefix);
    }
  }

  /** A native organization with one member that we know nothing of. */
  private String stranger(String alias, String member) {
    var id =
        realm
            .admin()
            .post("organizations", Map.of("name", alias, "alias", alias))
            .expect(201)
            .createdId();
    realm.admin().post("organizations/" + id + "/members", member).expect(201);
    for (var table :
        new String[] {"SAAS_MEMBER_ROLE", "SAAS_MEMBER", "SAAS_ORG_SLUG", "SAAS_ORG"}) {
      database.asSuperuser().update("delete from " + table + " where ORG_ID = ?", id);
    }
    return id;
  }

  private long rowsOf(String id, String condition) {
    return database
        .asSuperuser()
        .count("select count(*) from SAAS_ORG_SLUG where ORG_ID = ? and " + condition, id);
  }
}
