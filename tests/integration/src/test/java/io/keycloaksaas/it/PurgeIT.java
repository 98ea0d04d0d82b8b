package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is left of a deleted organization when its time for a way back is over. */
@SaasServer
class PurgeIT {
  private static final String ALL = "openid saas-api saas-api-manage";
  private static final int CHUNK = 100;

  private static Callers callers;

  private final TestRealm realm;
  private final Sql sql;
  private final RealmRows rows;
  private final Operator operator;

  PurgeIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.sql = database.asSuperuser();
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    realm.setUp("app");
    realm.createUser("owner");
  }

  @Test
  void everything_goes_but_the_log_and_the_accounts() {
    var id = operator.organization("bygone", user("owner"));
    operator.join("bygone", realm.createUser("stays"), "org:member");
    operator.project("bygone", "Apollo");
    realm.saasAdmin().delete("organizations/bygone").expect(204);
    rows.moveBack("saas_org", "deleted_at", 30, "org_id = '" + id + "'");

    assertThat(rows.eventsDuring(this::purge))
        .containsExactly(
            "project.purged", "member.removed", "member.removed", "organization.purged");

    assertThat(realm.saasAdmin().get("organizations/" + id).status()).isEqualTo(404);
    assertThat(realm.admin().get("organizations/" + id).status()).isEqualTo(404);
    for (var table :
        List.of("saas_org", "saas_org_slug", "saas_member", "saas_member_role", "saas_project")) {
      assertThat(rows.count(table, "org_id = '" + id + "'")).as(table).isZero();
    }
    realm.admin().get("users/" + user("stays")).expect(200);
    assertProblem(
        realm.saasAdmin().post("organizations", Map.of("name", "Again", "slug", "bygone")),
        409,
        "organization_slug_taken");
  }

  @Test
  void what_may_still_come_back_is_left_alone() {
    var id = operator.organization("waiting", user("owner"));
    realm.saasAdmin().delete("organizations/waiting").expect(204);
    rows.moveBack("saas_org", "deleted_at", 29, "org_id = '" + id + "'");

    rows.staySameDuring(this::purge);

    callers.tenant("owner").post("organizations/waiting/restore").expect(200);
  }

  @Test
  void many_members_leave_in_chunks_each_in_a_transaction_of_its_own() {
    int members = 3 * CHUNK + 20;
    var id = operator.organization("crowd", user("owner"));
    crowd(id, members);
    realm.saasAdmin().delete("organizations/crowd").expect(204);
    rows.moveBack("saas_org", "deleted_at", 30, "org_id = '" + id + "'");

    noteTransactionsOfRemovals();
    purge();

    assertThat(rows.count("saas_org", "org_id = '" + id + "'")).isZero();
    assertThat(removals(id)).isEqualTo(members + 1);
    var byTransaction =
        sql.rows("select count(*) as n from removals where org_id = ? group by transaction", id);
    sql.update("drop function note_removal() cascade");
    sql.update("drop table removals");
    assertThat(byTransaction).hasSize(4);
    assertThat(byTransaction).allMatch(row -> (Long) row.get("n") <= CHUNK);
    assertThat(
            sql.count(
                "select count(*) from user_entity where realm_id = ? and username like 'crowd-%'",
                rows.realmId()))
        .isEqualTo(members);
  }

  @Test
  void a_purge_that_was_interrupted_is_finished_and_bars_the_way_back() {
    var id = operator.organization("half", user("owner"));
    realm.saasAdmin().delete("organizations/half").expect(204);
    sql.update("update saas_org set purge_started_at = 1 where org_id = ?", id);

    assertProblem(
        callers.tenant("owner").post("organizations/half/restore"), 404, "organization_not_found");
    assertProblem(
        realm.saasAdmin().post("organizations/half/restore"), 404, "organization_not_found");
    purge();
    assertThat(rows.count("saas_org", "org_id = '" + id + "'")).isZero();
  }

  @Test
  void the_account_of_a_managed_member_is_not_deleted_with_it() {
    var id = operator.organization("managing", user("owner"));
    var managed = realm.createUser("managed");
    operator.join("managing", managed, "org:member");
    sql.update(
        "update user_group_membership set membership_type = 'MANAGED' where user_id = ?", managed);
    realm.admin().post("clear-user-cache").expect(204);
    realm.saasAdmin().delete("organizations/managing").expect(204);
    rows.moveBack("saas_org", "deleted_at", 30, "org_id = '" + id + "'");

    purge();

    assertThat(realm.admin().get("organizations/" + id).status()).isEqualTo(404);
    assertThat(realm.admin().get("users/" + managed).expect(200).json().get("enabled").asBoolean())
        .isTrue();
    assertThat(sql.count("select count(*) from user_group_membership where user_id = ?", managed))
        .isZero();
  }

  /** Whoever wins, nothing is half: it lives with all its members, or it is gone. */
  @Test
  void of_a_restore_and_a_purge_at_once_one_wins() {
    for (int round = 0; round < 3; round++) {
      var slug = "contested" + round;
      var id = operator.organization(slug, user("owner"));
      crowd(id, 5, slug);
      realm.saasAdmin().delete("organizations/" + slug).expect(204);
      long retention = Duration.ofDays(30).toMillis();
      sql.update(
          "update saas_org set deleted_at = deleted_at - ? where org_id = ?", retention - 400, id);

      List<Answer> answers =
          AtOnce.run(
              5,
              i -> {
                if (i == 0) {
                  purge();
                  return null;
                }
                return callers.tenant("owner").post("organizations/" + slug + "/restore");
              });
      purge();

      boolean restored = answers.stream().anyMatch(a -> a != null && a.status() == 200);
      assertThat(rows.count("saas_org", "org_id = '" + id + "' and status = 'ACTIVE'"))
          .isEqualTo(restored ? 1 : 0);
      assertThat(rows.count("saas_member", "org_id = '" + id + "'")).isEqualTo(restored ? 6 : 0);
      assertThat(realm.admin().get("organizations/" + id).status()).isEqualTo(restored ? 200 : 404);
    }
  }

  @Test
  void names_and_counts_whose_time_is_over_are_forgotten() {
    sql.update(
        "insert into saas_slug_retired (realm_id, slug, retired_until) values (?, 'rested', 1), (?, 'resting', ?)",
        rows.realmId(),
        rows.realmId(),
        Long.MAX_VALUE);
    sql.update(
        "insert into saas_org_creation (realm_id, org_id, user_id, deleted_at) values (?, 'no-org', 'nobody', 1)",
        rows.realmId());

    purge();

    assertThat(rows.count("saas_slug_retired", "slug = 'rested'")).isZero();
    assertThat(rows.count("saas_slug_retired", "slug = 'resting'")).isOne();
    assertThat(rows.count("saas_org_creation", "org_id = 'no-org'")).isZero();
  }

  private void crowd(String id, int members) {
    crowd(id, members, "crowd");
  }

  /** By SQL: through the API it would take minutes. */
  private void crowd(String id, int members, String prefix) {
    sql.update(
        "insert into user_entity (id, username, realm_id, enabled, email_verified, not_before, created_timestamp)"
            + " select ? || '-' || i, ? || '-' || i, ?, true, false, 0, 1 from generate_series(1, ?) i",
        prefix + id.substring(30),
        prefix + "-",
        rows.realmId(),
        members);
    sql.update(
        "insert into user_group_membership (group_id, user_id, membership_type)"
            + " select o.group_id, u.id, 'UNMANAGED' from org o, user_entity u where o.id = ? and u.id like ?",
        id,
        prefix + id.substring(30) + "-%");
    sql.update(
        "insert into saas_member (org_id, user_id, realm_id, joined_at)"
            + " select ?, u.id, u.realm_id, 1 from user_entity u where u.id like ?",
        id,
        prefix + id.substring(30) + "-%");
  }

  /** The rows of the log are touched again when they are numbered, so they tell no more. */
  private void noteTransactionsOfRemovals() {
    sql.update("create table removals (org_id text, transaction bigint)");
    sql.update(
        "create function note_removal() returns trigger language plpgsql security definer as"
            + " 'begin insert into removals values (new.org_id, txid_current()); return new; end'");
    sql.update(
        "create trigger note_removal after insert on saas_event for each row"
            + " when (new.type = 'member.removed') execute function note_removal()");
  }

  private long removals(String id) {
    return rows.count("saas_event", "org_id = '" + id + "' and type = 'member.removed'");
  }

  private void purge() {
    rows.runJob("organization-purge");
  }

  private String user(String name) {
    return realm.admin().get("users?exact=true&username=" + name).json().get(0).get("id").asText();
  }
}
