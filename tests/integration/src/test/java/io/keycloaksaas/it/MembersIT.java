package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.AdminClient;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members and their roles: who may let in, promote, demote and remove whom (C3). */
@SaasServer
class MembersIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  private static Callers callers;
  private static int number;

  private final TestRealm realm;
  private final RealmRows rows;

  private String slug;
  private String id;
  private String owner;
  private String admin;
  private String member;

  MembersIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    realm
        .admin()
        .post(
            "saas/v1/setup",
            Map.of("apiClients", List.of("app"), "settings", Map.of("members.directAdd", "true")))
        .expect(200);
  }

  /** An organization with an owner, an administrator and a member, for each test. */
  @BeforeEach
  void organization() {
    slug = "team" + ++number;
    owner = user("owner");
    admin = user("admin");
    member = user("member");
    id =
        saas()
            .post("organizations", Map.of("name", "Team", "slug", slug, "ownerId", owner))
            .expect(201)
            .createdId();
    add(admin, "org:admin");
    add(member, "org:member");
  }

  @Test
  void an_administrator_of_the_realm_adds_anybody_with_any_role() {
    var user = user("added");
    var version = rows.version(id);

    var events =
        rows.eventsDuring(
            () -> {
              var added = add(user, "org:billing_manager", "org:member");
              assertThat(texts(added.json().get("roles")))
                  .containsExactly("org:billing_manager", "org:member");
              assertThat(added.json().get("email").asText()).contains("@example.test");
            });

    assertThat(events).containsExactly("member.added");
    assertThat(rows.version(id)).isGreaterThan(version);
    assertThat(natives()).contains(user);
  }

  @Test
  void without_roles_a_member_gets_the_default() {
    var user = user("plain");

    assertThat(
            texts(saas().post(members(), Map.of("userId", user)).expect(201).json().get("roles")))
        .containsExactly("org:member");
  }

  @Test
  void a_tenant_adds_members_only_where_the_realm_allows_it() {
    var user = user("direct");
    tenant("admin").post(members(), Map.of("userId", user)).expect(201);
    var late = user("late");
    setting("members.directAdd", "false");
    try {
      rows.staySameDuring(
          () ->
              assertProblem(
                  tenant("owner").post(members(), Map.of("userId", late)),
                  403,
                  "direct_add_disabled"));
    } finally {
      setting("members.directAdd", "true");
    }
  }

  @Test
  void the_roles_of_a_member_are_replaced_as_a_set() {
    var version = rows.version(id);

    assertThat(
            rows.eventsDuring(
                () ->
                    assertThat(roles(patch("owner", member, "org:admin", "org:billing_manager")))
                        .containsExactly("org:admin", "org:billing_manager")))
        .containsExactly("member.roles_updated");
    assertThat(rows.version(id)).isGreaterThan(version);
    assertThat(
            roles(saas().put(member(member), Map.of("roles", List.of("org:member"))).expect(200)))
        .containsExactly("org:member");
    assertThat(roles(tenant("owner").put(member(member) + "/roles/org:admin").expect(200)))
        .containsExactly("org:admin", "org:member");
    assertThat(roles(tenant("owner").delete(member(member) + "/roles/org:member").expect(200)))
        .containsExactly("org:admin");
  }

  @Test
  void the_same_roles_again_leave_no_event() {
    assertThat(rows.eventsDuring(() -> patch("owner", member, "org:member").expect(200))).isEmpty();
  }

  @Test
  void a_member_is_removed_with_all_that_he_held() {
    assertThat(rows.eventsDuring(() -> tenant("owner").delete(member(member)).expect(204)))
        .containsExactly("member.removed");

    assertProblem(tenant("owner").get(member(member)), 404, "member_not_found");
    assertThat(rows.count("saas_member_role", "org_id = ? and user_id = ?", id, member)).isZero();
    assertThat(natives()).doesNotContain(member);
    realm.admin().get("users/" + member).expect(200);
    assertProblem(tenant("member").get("organizations/" + slug), 404, "organization_not_found");
  }

  @Test
  void a_role_that_does_not_exist_is_refused() {
    rows.staySameDuring(
        () -> {
          for (var role : List.of("org:nope", "", "owner", "org:owner ", "*")) {
            assertProblem(patch("owner", member, role), 422, "role_not_found");
            assertProblem(
                saas().put(member(member), Map.of("roles", List.of("org:member", role))),
                422,
                "role_not_found");
          }
          assertProblem(tenant("owner").put(member(member) + "/roles/nope"), 422, "role_not_found");
          assertInvalid(patch("owner", member), "roles");
          assertInvalid(tenant("owner").patch(member(member), "{\"roles\":[null]}"), "roles.0");
          assertInvalid(
              tenant("owner").patch(member(member), "{\"roles\":[\"\\u0000\"]}"), "roles.0");
          assertInvalid(tenant("owner").delete(member(member) + "/roles/org:member"), "roles");
        });
  }

  @Test
  void nobody_joins_twice() {
    rows.staySameDuring(
        () -> {
          assertProblem(
              saas().post(members(), Map.of("userId", member)), 409, "member_already_exists");
          assertProblem(
              tenant("owner").post(members(), Map.of("userId", member)),
              409,
              "member_already_exists");
        });
  }

  @Test
  void of_twenty_that_add_the_same_user_one_succeeds() {
    var user = user("popular");

    var events =
        rows.eventsDuring(
            () -> {
              var answers = AtOnce.run(20, i -> saas().post(members(), Map.of("userId", user)));
              assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(201);
              answers.stream()
                  .filter(answer -> answer.status() != 201)
                  .forEach(answer -> assertProblem(answer, 409, "member_already_exists"));
            });

    assertThat(events).containsExactly("member.added");
  }

  @Test
  void who_is_no_user_of_this_realm_cannot_join() {
    var service = realm.createServiceClient("svc" + number, "secret");
    var account =
        realm
            .admin()
            .get("clients/" + realm.clientUuid(service.clientId()) + "/service-account-user")
            .expect(200)
            .json()
            .get("id")
            .asText();
    try (var other = realm.another()) {
      var stranger = other.createUser("stranger");
      rows.staySameDuring(
          () -> {
            for (var user : List.of(stranger, account, UUID.randomUUID().toString(), "", "x")) {
              assertProblem(saas().post(members(), Map.of("userId", user)), 404, "user_not_found");
              assertProblem(
                  tenant("owner").post(members(), Map.of("userId", user)), 404, "user_not_found");
            }
            assertInvalid(saas().post(members(), "{}"), "userId");
            assertInvalid(saas().post(members(), "{\"userId\":\"\\u0000\"}"), "userId");
          });
    }
  }

  @Test
  void the_last_owner_stays() {
    rows.staySameDuring(
        () -> {
          assertProblem(patch("owner", owner, "org:admin"), 409, "last_owner");
          assertProblem(tenant("owner").delete(member(owner)), 409, "last_owner");
          assertProblem(
              tenant("owner").delete(member(owner) + "/roles/org:owner"), 409, "last_owner");
          assertProblem(
              saas().put(member(owner), Map.of("roles", List.of("org:member"))), 409, "last_owner");
          assertProblem(saas().delete(member(owner)), 409, "last_owner");
        });
  }

  @Test
  void twenty_demotions_of_two_owners_leave_one() {
    patch("owner", admin, "org:owner").expect(200);

    var answers =
        AtOnce.run(
            20,
            i ->
                saas()
                    .put(
                        member(i % 2 == 0 ? owner : admin),
                        Map.of("roles", List.of("org:member"))));

    answers.stream()
        .filter(answer -> answer.status() != 200)
        .forEach(answer -> assertProblem(answer, 409, "last_owner"));
    assertThat(owners()).isOne();
  }

  @Test
  void two_owners_that_remove_each_other_leave_one() {
    patch("owner", admin, "org:owner").expect(200);
    var tenants = List.of(tenant("owner"), tenant("admin"));

    AtOnce.run(2, i -> tenants.get(i).delete(member(i == 0 ? admin : owner)));

    assertThat(owners()).isOne();
  }

  @Test
  void a_demotion_that_comes_first_is_heard_by_a_grant_on_its_way(Database database)
      throws Exception {
    var tenant = tenant("admin");
    var user = user("friend");

    var grant =
        new HeldSubject(rows, database, id)
            .changedMeanwhile(
                () -> tenant.post(members(), Map.of("userId", user)),
                "update saas_member_role set role_id = 'org:member' where org_id = ? and user_id = ?",
                id,
                admin);

    assertProblem(grant, 403, "permission_denied");
    assertThat(rows.count("saas_member", "user_id = ?", user)).isZero();
  }

  @Test
  void who_was_removed_is_not_told_of_again_when_his_account_goes_at_the_same_time(
      Database database) throws Exception {
    var version = rows.version(id);

    new HeldSubject(rows, database, id)
        .changedMeanwhile(
            () -> realm.admin().delete("users/" + member),
            "delete from saas_member where org_id = ? and user_id = ?",
            id,
            member)
        .expect(204);

    assertThat(rows.count("saas_event", "type = 'member.removed' and org_id = ?", id)).isZero();
    assertThat(rows.version(id)).isEqualTo(version);
  }

  @Test
  void an_administrator_of_the_organization_decides_nothing_about_owners() {
    var crony = user("crony");
    rows.staySameDuring(
        () -> {
          for (var answer :
              List.of(
                  patch("admin", admin, "org:owner"),
                  patch("admin", admin, "org:admin", "org:owner"),
                  patch("admin", member, "org:owner"),
                  patch("admin", owner, "org:member"),
                  tenant("admin").put(member(admin) + "/roles/org:owner"),
                  tenant("admin").delete(member(owner) + "/roles/org:owner"),
                  tenant("admin").delete(member(owner)),
                  tenant("admin")
                      .post(members(), Map.of("userId", crony, "roles", List.of("org:owner"))))) {
            assertProblem(answer, 403, "permission_denied");
          }
        });
  }

  @Test
  void nobody_decides_about_a_role_with_permissions_that_he_lacks() {
    var roleId = UUID.randomUUID().toString();
    rows.insertRole(
        id, roleId, "org:gatekeeper", "[\"org:read\",\"org:members:read\",\"org:members:manage\"]");
    saas().put(member(member), Map.of("roles", List.of("org:gatekeeper"))).expect(200);
    var other = user("other");
    add(other, "org:member");

    rows.staySameDuring(
        () -> {
          var refused =
              assertProblem(
                  patch("member", other, "org:billing_manager"), 403, "permission_denied");
          assertThat(texts(refused.json().get("missingPermissions")))
              .contains("org:billing:manage", "org:billing:read")
              .doesNotContain("org:read");
          assertProblem(patch("member", member, "org:admin"), 403, "permission_denied");
          assertProblem(tenant("member").delete(member(admin)), 403, "permission_denied");
        });
  }

  @Test
  void a_plain_member_reads_and_changes_nobody() {
    tenant("member").get(members()).expect(200);
    tenant("member").get(member(owner)).expect(200);
    var guest = user("guest");

    rows.staySameDuring(
        () -> {
          for (var answer :
              List.of(
                  tenant("member").post(members(), Map.of("userId", guest)),
                  patch("member", member, "org:admin"),
                  tenant("member").put(member(member) + "/roles/org:admin"),
                  tenant("member").delete(member(member) + "/roles/org:member"),
                  tenant("member").delete(member(admin)))) {
            assertProblem(answer, 403, "permission_denied");
            assertThat(texts(answer.json().get("missingPermissions")))
                .containsExactly("org:members:manage");
          }
        });
  }

  @Test
  void the_role_of_another_organization_does_not_exist_here() {
    var there =
        saas()
            .post("organizations", Map.of("name", "There", "slug", slug + "x", "ownerId", owner))
            .expect(201)
            .createdId();
    var roleId = UUID.randomUUID().toString();
    rows.insertRole(there, roleId, "org:special", "[\"org:read\"]");

    rows.staySameDuring(
        () -> {
          assertProblem(patch("owner", member, "org:special"), 422, "role_not_found");
          assertProblem(patch("owner", member, roleId), 422, "role_not_found");
        });
  }

  @Test
  void who_joins_as_managed_member_becomes_an_ordinary_one() {
    var user = user("broker");

    realm.admin().post("organizations/" + id + "/members", user).expect(201);

    assertThat(
            realm
                .admin()
                .get("organizations/" + id + "/members/" + user)
                .expect(200)
                .json()
                .get("membershipType")
                .asText())
        .isEqualTo("UNMANAGED");
    saas().delete(member(user)).expect(204);
    realm.admin().get("users/" + user).expect(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"invite-user", "invite-existing-user"})
  void native_invitations_are_refused(String door) {
    var user = user("invited");

    var answer =
        realm
            .admin()
            .send(
                "POST",
                "organizations/" + id + "/members/" + door,
                "application/x-www-form-urlencoded",
                door.equals("invite-user") ? "email=new@example.test" : "id=" + user);

    assertThat(answer.status()).as(answer.toString()).isGreaterThanOrEqualTo(400).isLessThan(500);
    assertThat(natives()).doesNotContain(user);
  }

  @Test
  void pages_of_members_are_complete() {
    new Operator(realm).value("organizations/" + id, "org:members", 100);
    var expected = new ArrayList<>(List.of(owner, admin, member));
    for (int i = 0; i < 5; i++) {
      var user = user("page" + i);
      add(user, "org:member");
      expected.add(user);
    }
    var seen = new ArrayList<String>();
    var cursor = "";
    do {
      var page =
          tenant("member").get(members() + "?pageSize=3&cursor=" + cursor).expect(200).json();
      texts(page.get("items"), "userId").forEach(seen::add);
      cursor = page.get("nextCursor").isNull() ? "" : page.get("nextCursor").asText();
    } while (!cursor.isEmpty());

    assertThat(seen).containsExactlyElementsOf(expected);
  }

  private String user(String name) {
    return realm.createUser(name + "-" + slug);
  }

  private AdminClient saas() {
    return realm.saasAdmin();
  }

  private TenantClient tenant(String name) {
    return callers.tenant(name + "-" + slug);
  }

  private String members() {
    return "organizations/" + slug + "/members";
  }

  private String member(String user) {
    return members() + "/" + user;
  }

  private Answer add(String user, String... roles) {
    return saas().post(members(), Map.of("userId", user, "roles", List.of(roles))).expect(201);
  }

  private Answer patch(String caller, String user, String... roles) {
    return tenant(caller).patch(member(user), Map.of("roles", List.of(roles)));
  }

  private List<String> natives() {
    return texts(realm.admin().get("organizations/" + id + "/members").expect(200).json(), "id")
        .toList();
  }

  private long owners() {
    return rows.count("saas_member_role", "org_id = ? and role_id = 'org:owner'", id);
  }

  private void setting(String name, String value) {
    saas().post("setup", Map.of("settings", Map.of(name, value))).expect(200);
  }

  private static List<String> roles(Answer answer) {
    return texts(answer.expect(200).json().get("roles"));
  }
}
