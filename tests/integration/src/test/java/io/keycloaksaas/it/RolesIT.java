package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles of an organization's own: who makes, changes and removes them, and who does not (C3). */
@SaasServer
class RolesIT {
  private static Callers callers;

  private final TestRealm realm;
  private final RealmRows rows;
  private Team team;

  RolesIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    callers = Team.prepare(realm);
  }

  @BeforeEach
  void team() {
    team = Team.of(realm, callers);
  }

  @Test
  void a_role_is_made_shown_held_and_named_in_the_token() {
    var version = rows.version(team.id);

    var events =
        rows.eventsDuring(
            () -> {
              var made = create("admin", "org:support", "org:read", "org:members:read").expect(201);
              assertThat(made.createdId()).isEqualTo("org:support");
              assertThat(made.json().get("template").asBoolean()).isFalse();
            });

    assertThat(events).containsExactly("role.created");
    assertThat(rows.version(team.id)).isGreaterThan(version);
    var shown = team.as("member").get(team.path("roles/org:support")).expect(200);
    assertThat(texts(shown.json().get("permissions")))
        .containsExactly("org:members:read", "org:read");
    assertThat(replace("owner", team.member, "org:support").expect(200).json().get("roles"))
        .hasSize(1);
    assertThat(team.rolesOf(team.member)).containsExactly("org:support");
  }

  @Test
  void the_list_shows_templates_first_and_comes_in_pages() {
    var own = IntStream.range(0, 3).mapToObj(i -> "org:own" + i).toList();
    own.forEach(key -> create("owner", key, "org:read").expect(201));
    var expected = new ArrayList<String>();
    realm
        .saasAdmin()
        .get("catalog")
        .expect(200)
        .json()
        .at("/document/roles")
        .fieldNames()
        .forEachRemaining(expected::add);
    assertThat(expected).contains("org:owner", "org:member");
    expected.addAll(own);

    for (int size : List.of(1, 2, 3, 100)) {
      assertThat(keys("?pageSize=" + size)).as("pages of " + size).isEqualTo(expected);
    }
  }

  private List<String> keys(String query) {
    var seen = new ArrayList<String>();
    var cursor = "";
    do {
      var page = team.as("member").get(team.path("roles" + query + cursor)).expect(200).json();
      texts(page.get("items"), "key").forEach(seen::add);
      cursor = page.get("nextCursor").isNull() ? "" : "&cursor=" + page.get("nextCursor").asText();
    } while (!cursor.isEmpty());
    return seen;
  }

  @Test
  void permissions_are_listed_with_what_they_need_and_whether_they_are_awake() {
    publishDormant();
    try {
      var found = team.as("member").get(team.path("permissions")).expect(200).json().get("items");
      assertThat(permission(found, "org:read").get("effective").asBoolean()).isTrue();
      assertThat(permission(found, "org:read").get("requires").isNull()).isTrue();
      assertThat(permission(found, "org:dormant").get("requires").asText()).isEqualTo("org:sso");
      assertThat(permission(found, "org:dormant").get("effective").asBoolean()).isFalse();
      new Operator(realm).allow("organizations/" + team.id, "org:sso");
      var awake = team.saas().get(team.path("permissions")).expect(200).json().get("items");
      assertThat(permission(awake, "org:dormant").get("effective").asBoolean()).isTrue();
    } finally {
      publishWithoutDormant();
    }
  }

  private static JsonNode permission(JsonNode items, String key) {
    for (var item : items) {
      if (item.get("key").asText().equals(key)) {
        return item;
      }
    }
    throw new AssertionError("no " + key + " in " + items);
  }

  @Test
  void a_change_reaches_every_holder_and_says_what_changed() {
    create("owner", "org:desk", "org:read").expect(201);
    replace("owner", team.member, "org:desk").expect(200);
    assertProblem(team.as("member").get(team.path("members")), 403, "permission_denied");
    var version = rows.version(team.id);

    assertThat(
            rows.eventsDuring(
                () -> update("owner", "org:desk", "org:read", "org:members:read").expect(200)))
        .containsExactly("role.updated");

    team.as("member").get(team.path("members")).expect(200);
    assertThat(rows.version(team.id)).isGreaterThan(version);
    assertThat(
            rows.eventsDuring(
                () -> update("owner", "org:desk", "org:members:read", "org:read").expect(200)))
        .isEmpty();
    team.as("owner").patch(team.path("roles/org:desk"), Map.of("name", "Front desk")).expect(200);
    var shown = team.saas().get(team.path("roles/org:desk")).expect(200).json();
    assertThat(shown.get("name").asText()).isEqualTo("Front desk");
    assertThat(shown.get("permissions")).hasSize(2);
  }

  @Test
  void who_has_read_an_older_version_is_told() {
    create("owner", "org:tagged", "org:read").expect(201);
    var tag = team.as("owner").get(team.path("roles/org:tagged")).header("ETag").orElseThrow();
    team.as("owner")
        .with("If-Match", tag)
        .patch(team.path("roles/org:tagged"), Map.of("name", "New"))
        .expect(200);

    rows.staySameDuring(
        () ->
            assertProblem(
                team.as("owner")
                    .with("If-Match", tag)
                    .patch(team.path("roles/org:tagged"), Map.of("name", "Newer")),
                412,
                "version_conflict"));
  }

  @Test
  void of_several_versions_that_one_knows_one_must_be_the_present() {
    create("owner", "org:listed", "org:read").expect(201);
    var tag = team.as("owner").get(team.path("roles/org:listed")).header("ETag").orElseThrow();

    assertProblem(
        team.as("owner")
            .with("If-Match", "\"older\", \"oldest\"")
            .patch(team.path("roles/org:listed"), Map.of("name", "New")),
        412,
        "version_conflict");
    team.as("owner")
        .with("If-Match", "\"older\", " + tag)
        .patch(team.path("roles/org:listed"), Map.of("name", "New"))
        .expect(200);
  }

  @Test
  void who_has_read_an_older_version_deletes_nothing() {
    create("owner", "org:stale", "org:read").expect(201);
    var path = team.path("roles/org:stale");
    var tag = team.as("owner").get(path).header("ETag").orElseThrow();
    update("owner", "org:stale", "org:read", "org:members:read").expect(200);

    rows.staySameDuring(
        () -> {
          assertProblem(
              team.as("owner").with("If-Match", tag).delete(path), 412, "version_conflict");
          assertProblem(team.saas().with("If-Match", tag).delete(path), 412, "version_conflict");
        });

    var present = team.as("owner").get(path).header("ETag").orElseThrow();
    team.as("owner").with("If-Match", present).delete(path).expect(204);
    create("owner", "org:fresh", "org:read").expect(201);
    team.saas().with("If-Match", "*").delete(team.path("roles/org:fresh")).expect(204);
  }

  @Test
  void a_role_that_somebody_holds_is_not_deleted() {
    create("owner", "org:held", "org:read").expect(201);
    replace("owner", team.member, "org:held").expect(200);

    rows.staySameDuring(
        () -> {
          var refused =
              assertProblem(
                  team.as("owner").delete(team.path("roles/org:held")), 409, "role_in_use");
          assertThat(refused.json().get("holders").asInt()).isOne();
          assertProblem(team.saas().delete(team.path("roles/org:held")), 409, "role_in_use");
        });
    replace("owner", team.member, "org:member").expect(200);
    assertThat(
            rows.eventsDuring(
                () -> team.as("owner").delete(team.path("roles/org:held")).expect(204)))
        .containsExactly("role.deleted");
    assertProblem(team.as("owner").get(team.path("roles/org:held")), 404, "not_found");
  }

  /** Rows store ids: who held the old one does not hold the new one. */
  @Test
  void a_role_made_again_under_its_old_key_is_another_role() {
    create("owner", "org:again", "org:read").expect(201);
    var before =
        rows.texts("select id as text from saas_role where realm_id = ? and org_id = ?", team.id);
    team.as("owner").delete(team.path("roles/org:again")).expect(204);
    create("owner", "org:again", "org:read").expect(201);

    assertThat(
            rows.texts(
                "select id as text from saas_role where realm_id = ? and org_id = ?", team.id))
        .isNotEqualTo(before)
        .hasSize(1);
  }

  @Test
  void what_is_no_role_is_refused() {
    rows.staySameDuring(
        () -> {
          for (var key :
              List.of(
                  "",
                  "support",
                  "org:",
                  "org:Support",
                  "org:a b",
                  "org:" + "a".repeat(61),
                  "ORG:x")) {
            assertInvalid(create("owner", key, "org:read"), "key");
            assertInvalid(team.saas().post(team.path("roles"), body(key, "org:read")), "key");
          }
          assertInvalid(create("owner", "org:x", "org:nonsense"), "permissions");
          assertInvalid(create("owner", "org:x", "*"), "permissions");
          assertInvalid(
              team.as("owner").post(team.path("roles"), Map.of("key", "org:x", "name", " ")),
              "name");
          for (var template : List.of("org:owner", "org:admin", "org:member")) {
            assertProblem(create("owner", template, "org:read"), 409, "role_already_exists");
            assertProblem(
                team.saas().post(team.path("roles"), body(template)), 409, "role_already_exists");
          }
        });
    create("owner", "org:twice", "org:read").expect(201);
    assertProblem(create("owner", "org:twice", "org:read"), 409, "role_already_exists");
  }

  @Test
  void templates_are_changed_by_nobody_here() {
    rows.staySameDuring(
        () -> {
          for (var template : List.of("org:owner", "org:member")) {
            assertProblem(update("owner", template, "org:read"), 403, "permission_denied");
            assertProblem(
                team.as("owner").delete(team.path("roles/" + template)), 403, "permission_denied");
            assertProblem(
                team.saas().put(team.path("roles/" + template), Map.of("name", "X")),
                403,
                "permission_denied");
          }
        });
  }

  @Test
  void a_catalogue_does_not_take_the_key_of_a_role_that_an_organization_has() {
    create("owner", "org:squat", "org:read").expect(201);

    var refused = assertProblem(publish(d -> role(d, "org:squat")), 422, "catalog_invalid");
    assertThat(refused.text()).contains("role_key_taken").contains("roles.org:squat");
    team.as("owner").delete(team.path("roles/org:squat")).expect(204);
    publish(d -> role(d, "org:squat")).expect(200);
    assertProblem(create("owner", "org:squat", "org:read"), 409, "role_already_exists");
    publish(d -> ((ObjectNode) d.get("roles")).remove("org:squat")).expect(200);
    assertProblem(create("owner", "org:squat", "org:read"), 409, "role_already_exists");
  }

  @Test
  void of_a_template_and_a_role_with_the_same_key_at_the_same_time_one_comes_first() {
    for (int round = 0; round < 5; round++) {
      var key = "org:race" + round;
      team.as("owner").get(team.path("roles")).expect(200);
      var answers =
          AtOnce.run(
              2, i -> i == 0 ? create("owner", key, "org:read") : publish(d -> role(d, key)));

      assertThat(answers.get(0).status() == 201 ? answers.get(1).status() : 200)
          .as(answers.toString())
          .isEqualTo(answers.get(0).status() == 201 ? 422 : 200);
    }
  }

  @Test
  void there_are_as_many_as_the_setting_allows() {
    team.setting("roles.customMax", "2");
    try {
      var answers = AtOnce.run(16, i -> create("owner", "org:n" + i, "org:read"));

      assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(2);
      answers.stream()
          .filter(answer -> answer.status() != 201)
          .forEach(
              answer ->
                  assertThat(
                          assertProblem(answer, 409, "limit_reached").json().get("limit").asInt())
                      .isEqualTo(2));
      assertProblem(team.saas().post(team.path("roles"), body("org:more")), 409, "limit_reached");
    } finally {
      team.setting("roles.customMax", "20");
    }
  }

  @Test
  void the_plan_may_allow_fewer() {
    publish(
            d ->
                ((ObjectNode) d.get("features"))
                    .putObject("org:roles")
                    .put("type", "limit")
                    .put("description", "Own roles"))
        .expect(200);
    try {
      assertThat(
              assertProblem(create("owner", "org:none", "org:read"), 409, "limit_reached")
                  .json()
                  .get("limit")
                  .asInt())
          .isZero();
      new Operator(realm).value("organizations/" + team.id, "org:roles", 1);
      create("owner", "org:one", "org:read").expect(201);
      assertProblem(create("owner", "org:two", "org:read"), 409, "limit_reached");
    } finally {
      publish(d -> ((ObjectNode) d.get("features")).remove("org:roles")).expect(200);
    }
  }

  @Test
  void nobody_makes_or_changes_a_role_with_permissions_that_he_lacks() {
    create(
            "owner",
            "org:keeper",
            "org:read",
            "org:members:read",
            "org:members:manage",
            "org:roles:manage")
        .expect(201);
    create("owner", "org:treasurer", "org:billing:manage").expect(201);
    create("owner", "org:plain", "org:read").expect(201);
    replace("owner", team.member, "org:keeper").expect(200);

    rows.staySameDuring(
        () -> {
          for (var answer :
              List.of(
                  create("member", "org:mine", "org:read", "org:billing:manage"),
                  update("member", "org:plain", "org:read", "org:billing:manage"),
                  update("member", "org:keeper", "org:read", "org:billing:manage"),
                  update("member", "org:treasurer", "org:read"),
                  team.as("member").delete(team.path("roles/org:treasurer")))) {
            assertThat(
                    texts(
                        assertProblem(answer, 403, "permission_denied")
                            .json()
                            .get("missingPermissions")))
                .containsExactly("org:billing:manage");
          }
        });
    create("member", "org:mine", "org:read", "org:members:read").expect(201);
    update("member", "org:plain", "org:read", "org:members:manage").expect(200);
  }

  @Test
  void a_permission_that_sleeps_counts_like_one_that_is_awake() {
    publishDormant();
    try {
      create("owner", "org:maker", "org:read", "org:roles:manage").expect(201);
      replace("owner", team.member, "org:maker").expect(200);

      rows.staySameDuring(
          () ->
              assertThat(
                      texts(
                          assertProblem(
                                  create("member", "org:sleeper", "org:dormant"),
                                  403,
                                  "permission_denied")
                              .json()
                              .get("missingPermissions")))
                  .containsExactly("org:dormant"));
      create("owner", "org:sleeper", "org:dormant").expect(201);
    } finally {
      team.saas().delete(team.path("roles/org:sleeper"));
      publishWithoutDormant();
    }
  }

  /** To change a role is to act on all who hold it. */
  @Test
  void an_administrator_does_not_change_a_role_that_an_owner_holds() {
    create("owner", "org:extra", "org:read").expect(201);
    team.as("owner").put(team.path("members/" + team.owner + "/roles/org:extra")).expect(200);

    rows.staySameDuring(
        () ->
            assertProblem(
                update("admin", "org:extra", "org:read", "org:update"), 403, "permission_denied"));
    update("owner", "org:extra", "org:read", "org:update").expect(200);
  }

  /** The law of the unit test, a little of it on the server. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void what_one_who_is_no_owner_does_gives_nobody_more_than_he_has(long seed) {
    var keeper =
        List.of(
            "org:read",
            "org:projects:read",
            "org:members:read",
            "org:members:manage",
            "org:roles:manage");
    create("owner", "org:keeper", keeper.toArray(String[]::new)).expect(201);
    create("owner", "org:above", "org:billing:manage").expect(201);
    replace("owner", team.member, "org:keeper").expect(200);
    var people =
        List.of(team.owner, team.admin, team.member, team.newMember("other", "org:member"));
    var random = new Random(seed);
    var all =
        List.of(
            "org:read",
            "org:members:read",
            "org:members:manage",
            "org:update",
            "org:billing:manage");
    var keys = List.of("org:own1", "org:own2", "org:above", "org:member", "org:admin", "org:owner");
    int allowed = 0;

    for (int act = 0; act < 60; act++) {
      var key = keys.get(random.nextInt(keys.size()));
      var permissions = all.stream().filter(p -> random.nextInt(3) == 0).toArray(String[]::new);
      var answer =
          switch (random.nextInt(4)) {
            case 0 -> create("member", key, permissions);
            case 1 -> update("member", key, permissions);
            case 2 ->
                team.as("member")
                    .put(team.path("members/" + people.get(random.nextInt(4)) + "/roles/" + key));
            default -> replace("member", people.get(1 + random.nextInt(3)), key, "org:keeper");
          };
      assertThat(answer.status()).as(answer.toString()).isLessThan(500);
      allowed += answer.status() < 300 ? 1 : 0;
    }

    assertThat(allowed).as("some of it is allowed").isPositive();
    assertThat(team.rolesOf(team.owner)).containsExactly("org:admin", "org:owner");
    assertThat(team.rolesOf(team.admin)).containsExactly("org:admin");
    for (var person : people.subList(2, 4)) {
      for (var role : team.rolesOf(person)) {
        var held =
            team.saas().get(team.path("roles/" + role)).expect(200).json().get("permissions");
        assertThat(keeper).as(role + " of " + person).containsAll(texts(held));
      }
    }
  }

  @Test
  void who_may_only_read_changes_nothing() {
    create("owner", "org:there", "org:read").expect(201);

    rows.staySameDuring(
        () -> {
          for (var answer :
              List.of(
                  create("member", "org:mine", "org:read"),
                  update("member", "org:there", "org:read"),
                  team.as("member").delete(team.path("roles/org:there")))) {
            assertThat(
                    texts(
                        assertProblem(answer, 403, "permission_denied")
                            .json()
                            .get("missingPermissions")))
                .containsExactly("org:roles:manage");
          }
        });
  }

  @Test
  void the_role_of_another_organization_does_not_exist_here() {
    create("owner", "org:theirs", "org:read").expect(201);
    var other = Team.of(realm, callers);

    rows.staySameDuring(
        () -> {
          assertProblem(other.as("owner").get(other.path("roles/org:theirs")), 404, "not_found");
          assertProblem(
              other.as("owner").patch(other.path("roles/org:theirs"), Map.of("name", "X")),
              404,
              "not_found");
          assertProblem(other.as("owner").delete(other.path("roles/org:theirs")), 404, "not_found");
          assertProblem(other.saas().delete(other.path("roles/org:theirs")), 404, "not_found");
          assertProblem(
              other.as("owner").get(team.path("roles/org:theirs")), 404, "organization_not_found");
        });
  }

  private Answer create(String caller, String key, String... permissions) {
    return team.as(caller).post(team.path("roles"), body(key, permissions));
  }

  private static Map<String, Object> body(String key, String... permissions) {
    return Map.of("key", key, "name", "A role", "permissions", List.of(permissions));
  }

  private Answer update(String caller, String key, String... permissions) {
    return team.as(caller)
        .patch(team.path("roles/" + key), Map.of("permissions", List.of(permissions)));
  }

  private Answer replace(String caller, String user, String... roles) {
    return team.as(caller).patch(team.path("members/" + user), Map.of("roles", List.of(roles)));
  }

  private void publishDormant() {
    publish(
            d ->
                ((ObjectNode) d.get("permissions"))
                    .putObject("org:dormant")
                    .put("description", "Sleeps without single sign-on")
                    .put("requires", "org:sso"))
        .expect(200);
  }

  private void publishWithoutDormant() {
    publish(d -> ((ObjectNode) d.get("permissions")).remove("org:dormant")).expect(200);
  }

  private static void role(ObjectNode document, String key) {
    ((ObjectNode) document.get("roles"))
        .putObject(key)
        .put("name", "From the catalogue")
        .putArray("permissions")
        .add("org:read");
  }

  /** The current catalogue with a change. */
  private Answer publish(Consumer<ObjectNode> change) {
    var catalog = (ObjectNode) realm.saasAdmin().get("catalog").expect(200).json().get("document");
    change.accept(catalog);
    return realm.publish(catalog.toString());
  }
}
