package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Browser.Page;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organization keeps an owner, or it is seen that it has none (H8). */
@SaasServer
class LastOwnerIT {
  private static Callers callers;

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;
  private Team team;

  LastOwnerIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    callers = Team.prepare(realm);
    var action =
        new HashMap<String, Object>(
            Map.of(
                "alias",
                "delete_account",
                "name",
                "Delete Account",
                "providerId",
                "delete_account",
                "enabled",
                true,
                "defaultAction",
                false,
                "priority",
                60));
    realm.admin().put("authentication/required-actions/delete_account", action).expect(204);
  }

  @BeforeEach
  void team() {
    team = Team.of(realm, callers);
  }

  @Test
  void twenty_demotions_of_two_owners_leave_one() {
    own(team.admin);

    var answers =
        AtOnce.run(
            20,
            i ->
                team.saas()
                    .put(
                        team.path("members/" + (i % 2 == 0 ? team.owner : team.admin)),
                        roles("org:member")));

    answers.stream()
        .filter(answer -> answer.status() != 200)
        .forEach(answer -> assertProblem(answer, 409, "last_owner"));
    assertThat(owners()).isOne();
  }

  @Test
  void who_leaves_while_the_other_owner_is_demoted_stays_or_the_other_does() {
    for (int round = 0; round < 5; round++) {
      var race = Team.of(realm, callers);
      race.saas().put(race.path("members/" + race.admin), roles("org:owner")).expect(200);
      race.as("owner").get(race.path("members")).expect(200);

      var answers =
          AtOnce.run(
              2,
              i ->
                  i == 0
                      ? race.as("owner").post(race.path("leave"))
                      : race.saas().put(race.path("members/" + race.admin), roles("org:member")));

      assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(1);
      assertThat(rows.count("saas_member_role", "org_id = ? and role_id = 'org:owner'", race.id))
          .isOne();
    }
  }

  /** What an account's storage took with it owns nothing, though nobody told us. */
  @Test
  void an_owner_whose_account_vanished_counts_for_nothing() {
    own(team.admin);
    database
        .asSuperuser()
        .update("delete from user_group_membership where user_id = ?", team.admin);
    database.asSuperuser().update("delete from credential where user_id = ?", team.admin);
    database.asSuperuser().update("delete from user_role_mapping where user_id = ?", team.admin);
    database.asSuperuser().update("delete from user_entity where id = ?", team.admin);
    realm.admin().post("clear-user-cache").expect(204);

    assertProblem(team.as("owner").post(team.path("leave")), 409, "last_owner");
    assertThat(ownerless()).isFalse();
    realm.admin().delete("users/" + team.owner).expect(204);
    assertThat(ownerless()).isTrue();
  }

  @Test
  void an_administrator_removes_the_account_and_it_is_seen() {
    assertThat(ownerless()).isFalse();

    var events = rows.eventsDuring(() -> realm.admin().delete("users/" + team.owner).expect(204));

    assertThat(events).contains("member.removed", "organization.ownerless");
    assertThat(ownerless()).isTrue();
    assertThat(team.rolesOf(team.admin)).as("nobody is promoted").containsExactly("org:admin");
    own(team.admin);
    assertThat(ownerless()).isFalse();
  }

  @Test
  void an_administrator_removes_the_native_membership_and_it_is_seen() {
    var events =
        rows.eventsDuring(
            () ->
                realm
                    .admin()
                    .delete("organizations/" + team.id + "/members/" + team.owner)
                    .expect(204));

    assertThat(events).containsExactlyInAnyOrder("member.removed", "organization.ownerless");
  }

  @Test
  void one_of_two_owners_goes_without_a_word() {
    own(team.admin);

    assertThat(rows.eventsDuring(() -> realm.admin().delete("users/" + team.owner).expect(204)))
        .contains("member.removed")
        .doesNotContain("organization.ownerless");
  }

  @Test
  void the_removal_of_the_organization_leaves_no_ownerless_one() {
    assertThat(
            rows.eventsDuring(() -> realm.admin().delete("organizations/" + team.id).expect(204)))
        .contains("organization.deleted")
        .doesNotContain("organization.ownerless");
  }

  @Test
  void the_list_shows_which_organizations_nobody_owns() {
    var id = new Operator(realm).organization("nobodys-" + team.slug);
    var found = new HashMap<String, Boolean>();
    var cursor = "";
    do {
      var page = team.saas().get("organizations?pageSize=100" + cursor).expect(200).json();
      page.get("items")
          .forEach(o -> found.put(o.get("id").asText(), o.get("ownerless").asBoolean()));
      cursor = page.get("nextCursor").isNull() ? "" : "&cursor=" + page.get("nextCursor").asText();
    } while (!cursor.isEmpty());

    assertThat(found).containsEntry(id, true).containsEntry(team.id, false);
  }

  @Test
  void the_only_owner_does_not_delete_his_own_account() {
    realm.grantClientRoles(team.owner, "account", "delete-account");

    rows.staySameDuring(
        () -> {
          var page = deleteAccount("owner");
          assertThat(page.text()).contains("only owner of an organization");
        });

    realm.admin().get("users/" + team.owner).expect(200);
    assertThat(natives()).contains(team.owner);
  }

  /** Nobody could be given it before. */
  @Test
  void the_only_owner_of_a_deleted_organization_deletes_his_own_account() {
    realm.grantClientRoles(team.owner, "account", "delete-account");
    team.saas().delete("organizations/" + team.id).expect(204);

    deleteAccount("owner");

    realm.admin().get("users/" + team.owner).expect(404);
  }

  @Test
  void another_member_deletes_his_own_account() {
    realm.grantClientRoles(team.member, "account", "delete-account");

    deleteAccount("member");

    realm.admin().get("users/" + team.member).expect(404);
    assertThat(rows.count("saas_member", "user_id = ?", team.member)).isZero();
  }

  /** Through the page of the account console, with its button. */
  private Page deleteAccount(String name) {
    var browser = new Browser();
    var page =
        realm
            .client("app")
            .login()
            .as(team.login(name))
            .in(browser)
            .parameter("kc_action", "delete_account")
            .page();
    FormElement form = page.document().forms().get(0);
    var fields = new HashMap<String, String>();
    form.formData().stream()
        .filter(field -> !field.key().equals("cancel-aia"))
        .forEach(field -> fields.put(field.key(), field.value()));
    return browser.submit(form.absUrl("action"), fields);
  }

  private void own(String userId) {
    team.saas().put(team.path("members/" + userId), roles("org:owner")).expect(200);
  }

  private boolean ownerless() {
    return team.saas()
        .get("organizations/" + team.slug)
        .expect(200)
        .json()
        .get("ownerless")
        .asBoolean();
  }

  private long owners() {
    return rows.count("saas_member_role", "org_id = ? and role_id = 'org:owner'", team.id);
  }

  private List<String> natives() {
    return Problems.texts(
            realm.admin().get("organizations/" + team.id + "/members").expect(200).json(), "id")
        .toList();
  }

  private static Map<String, List<String>> roles(String... roles) {
    return Map.of("roles", List.of(roles));
  }
}
