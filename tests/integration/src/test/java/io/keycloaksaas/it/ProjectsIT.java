package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects inside an organization: their life, their limit, and who may what. */
@SaasServer
class ProjectsIT {
  private static final int CROWD = 16;
  private static Callers callers;

  private final TestRealm realm;
  private final RealmRows rows;
  private Team team;

  ProjectsIT(TestRealm realm, Database database) {
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
  void a_project_is_made_shown_and_logged_and_changes_no_entitlement() {
    var version = rows.version(team.id);

    var events = rows.eventsDuring(() -> create("admin", "Apollo").expect(201));

    assertThat(events).containsExactly("project.created");
    assertThat(rows.version(team.id)).isEqualTo(version);
    var project = team.as("member").get(team.path("projects")).expect(200).json().at("/items/0");
    assertThat(project.get("name").asText()).isEqualTo("Apollo");
    assertThat(project.get("createdBy").asText()).isEqualTo(team.admin);
    var event = rows.lastEvent("project.created", team.id);
    assertThat(event.get("project_id")).isEqualTo(project.get("id"));
  }

  @Test
  void who_may_only_read_changes_nothing() {
    var id = create("admin", "Apollo").createdId();

    rows.staySameDuring(
        () -> {
          for (var answer :
              List.of(
                  create("member", "Gemini"),
                  patch("member", id, Map.of("name", "Mine")),
                  team.as("member").delete(path(id)),
                  team.as("member").post(path(id) + "/restore"))) {
            assertProblem(answer, 403, "permission_denied");
          }
        });
  }

  @Test
  void name_and_metadata_are_changed_and_the_event_says_what() {
    var id = create("admin", "Apollo").createdId();

    var both = patch("admin", id, Map.of("name", "Apollo 11", "metadata", Map.of("crew", 3)));

    assertThat(both.expect(200).json().get("name").asText()).isEqualTo("Apollo 11");
    assertThat(rows.lastEvent("project.updated", team.id).get("changed"))
        .extracting(JsonNode::asText)
        .containsExactly("metadata", "name");
    var more = patch("admin", id, Map.of("metadata", Map.of("moon", true))).expect(200).json();
    assertThat(more.at("/metadata/crew").asInt()).isEqualTo(3);
    assertThat(more.at("/metadata/moon").asBoolean()).isTrue();
    var whole =
        team.saas().put(path(id), Map.of("metadata", Map.of("mars", true))).expect(200).json();
    assertThat(whole.get("metadata")).hasSize(1);
    rows.staySameDuring(() -> patch("admin", id, Map.of("name", "Apollo 11")).expect(200));
  }

  @Test
  void who_has_read_an_older_version_is_told() {
    var id = create("admin", "Apollo").createdId();
    var tag = team.as("admin").get(path(id)).expect(200).header("ETag").orElseThrow();
    patch("admin", id, Map.of("name", "Gemini")).expect(200);

    assertProblem(
        team.as("admin").with("If-Match", tag).patch(path(id), Map.of("name", "Mercury")),
        412,
        "version_conflict");
    assertProblem(team.as("admin").with("If-Match", tag).delete(path(id)), 412, "version_conflict");
  }

  @Test
  void deleted_it_is_gone_for_all_but_the_list_of_the_deleted_and_comes_back_as_it_was() {
    var id = create("admin", "Apollo").createdId();

    team.as("admin").delete(path(id)).expect(204);

    assertProblem(team.as("admin").get(path(id)), 404, "project_not_found");
    assertProblem(patch("admin", id, Map.of("name", "Mine")), 404, "project_not_found");
    assertThat(names("")).isEmpty();
    assertThat(names("?status=deleted")).containsExactly("Apollo");
    var events =
        rows.eventsDuring(
            () -> {
              team.as("admin").post(path(id) + "/restore").expect(200);
              team.as("admin").post(path(id) + "/restore").expect(200);
            });
    assertThat(events).containsExactly("project.restored");
    assertThat(names("")).containsExactly("Apollo");
  }

  @Test
  void when_the_time_for_a_way_back_is_over_it_is_purged() {
    var id = create("admin", "Apollo").createdId();
    var young = create("admin", "Gemini").createdId();
    team.as("admin").delete(path(id)).expect(204);
    team.as("admin").delete(path(young)).expect(204);
    rows.moveBack("saas_project", "deleted_at", 30, "id = '" + id + "'");

    assertProblem(team.as("admin").post(path(id) + "/restore"), 404, "project_not_found");
    assertThat(names("?status=deleted")).containsExactly("Gemini");
    assertThat(rows.eventsDuring(() -> rows.runJob("project-purge")))
        .containsExactly("project.purged");

    assertThat(rows.count("saas_project", "org_id = '" + team.id + "'")).isOne();
  }

  @Test
  void the_limit_holds_also_at_once_and_for_who_comes_back() {
    var first = create("admin", "Apollo").createdId();
    team.as("admin").delete(path(first)).expect(204);
    team.setting("projects.max", "3");
    try {
      var answers = AtOnce.run(CROWD, i -> create("admin", "Gemini " + i));

      assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
      assertThat(answers)
          .filteredOn(answer -> answer.status() != 201)
          .allSatisfy(
              answer ->
                  assertThat(
                          assertProblem(answer, 409, "limit_reached").json().get("limit").asInt())
                      .isEqualTo(3));
      assertProblem(team.as("admin").post(path(first) + "/restore"), 409, "limit_reached");
    } finally {
      team.setting("projects.max", "");
    }
  }

  @Test
  void pages_and_searches_are_complete_and_nothing_is_a_wild_card() {
    var all = IntStream.range(0, 5).mapToObj(i -> "Project " + i + "%").toList();
    all.forEach(name -> create("admin", name).expect(201));

    var paged = new ArrayList<String>();
    var cursor = "";
    do {
      var page =
          team.as("member").get(team.path("projects?pageSize=2" + cursor)).expect(200).json();
      page.get("items").forEach(item -> paged.add(item.get("name").asText()));
      cursor =
          page.get("nextCursor").isNull() ? null : "&cursor=" + page.get("nextCursor").asText();
    } while (cursor != null);

    assertThat(paged).isEqualTo(all);
    assertThat(names("?search=PROJECT+3%25")).containsExactly("Project 3%");
    assertThat(names("?search=_")).isEmpty();
    assertInvalid(team.as("member").get(team.path("projects?status=gone")), "status");
  }

  @Test
  void a_name_has_up_to_256_characters_also_outside_the_basic_plane() {
    var longest = "\uD83D\uDE80".repeat(256);

    var made = create("admin", longest).expect(201).json();

    assertThat(made.get("name").asText()).isEqualTo(longest);
  }

  @Test
  void what_can_be_no_project_is_refused() {
    rows.staySameDuring(
        () -> {
          assertInvalid(create("admin", " "), "name");
          assertInvalid(create("admin", "x".repeat(257)), "name");
          assertInvalid(create("admin", "Apo\u202ello"), "name");
          assertInvalid(
              post("admin", Map.of("name", "Apollo", "metadata", List.of(1))), "metadata");
          assertInvalid(post("admin", Map.of("name", "Apollo", "ownerId", team.owner)), "ownerId");
        });
  }

  @Test
  void the_project_of_another_organization_does_not_exist_here() {
    var other = Team.of(realm, callers);
    var id = new Operator(realm).project(other.slug, "Theirs");

    assertProblem(team.as("owner").get(path(id)), 404, "project_not_found");
    assertProblem(patch("owner", id, Map.of("name", "Mine")), 404, "project_not_found");
    assertProblem(team.saas().get(path(id)), 404, "project_not_found");
  }

  private Answer create(String name, String project) {
    return post(name, Map.of("name", project));
  }

  private Answer post(String name, Map<String, ?> body) {
    return team.as(name).post(team.path("projects"), body);
  }

  private Answer patch(String name, String id, Map<String, ?> body) {
    return team.as(name).patch(path(id), body);
  }

  private String path(String id) {
    return team.path("projects/" + id);
  }

  private List<String> names(String query) {
    var names = new ArrayList<String>();
    team.as("member")
        .get(team.path("projects" + query))
        .expect(200)
        .json()
        .get("items")
        .forEach(item -> names.add(item.get("name").asText()));
    return names;
  }
}
