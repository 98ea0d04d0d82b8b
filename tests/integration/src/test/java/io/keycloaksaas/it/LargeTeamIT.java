package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.SqlCounter.Statements;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an organization of 100,000 members costs in SQL (M4). Counts statements. */
@SaasServer
class LargeTeamIT {
  private static final int MEMBERS = 100_000;

  private static Callers callers;
  private static Team team;

  private final Database database;
  private final SqlCounter counter;

  LargeTeamIT(Database database, SqlCounter counter) {
    this.database = database;
    this.counter = counter;
  }

  /** The crowd by SQL, with users but without native memberships: nobody asks Keycloak for them. */
  @BeforeAll
  static void prepare(TestRealm realm, Database database) {
    callers = Team.prepare(realm);
    team = Team.of(realm, callers);
    new Operator(realm).value("organizations/" + team.id, "org:members", MEMBERS + 10L);
    var realmId = new RealmRows(realm, database).realmId();
    var sql = database.asSuperuser();
    sql.update(
        "insert into user_entity (id, realm_id, username, email, email_constraint, first_name, last_name, enabled, email_verified, created_timestamp, not_before)"
            + " select 'crowd-' || n, ?, 'crowd' || n, 'crowd' || n || '@example.test', 'crowd' || n || '@example.test', 'Crowd', 'No_' || n, true, true, 1, 0"
            + " from generate_series(1, "
            + MEMBERS
            + ") n",
        realmId);
    sql.update(
        "insert into saas_member (org_id, user_id, realm_id, joined_at)"
            + " select ?, 'crowd-' || n, ?, n from generate_series(1, "
            + MEMBERS
            + ") n",
        team.id,
        realmId);
    // or the foreign key of each role would be looked up among all members
    sql.update("analyze saas_member");
    sql.update(
        "insert into saas_member_role (org_id, user_id, role_id, realm_id)"
            + " select ?, 'crowd-' || n, 'org:member', ? from generate_series(1, "
            + MEMBERS
            + ") n",
        team.id,
        realmId);
    for (var table : List.of("saas_member_role", "user_entity")) {
      sql.update("analyze " + table);
    }
  }

  @Test
  void whether_somebody_is_a_member_is_one_indexed_query() throws SQLException {
    var ours = warm("roles");
    assertThat(ours.touching("saas_member ").total()).as(ours.toString()).isOne();

    var plan = plan(query(ours, "saas_member "));
    assertThat(plan).contains("Index").doesNotContain("Seq Scan on saas_member");
  }

  @Test
  void a_page_of_a_hundred_takes_three_statements() {
    var counted = warm("members?pageSize=100");

    assertThat(withoutScope(counted)).as(counted.toString()).isLessThanOrEqualTo(3);
    assertThat(client().get(team.path("members?pageSize=100")).expect(200).json().get("items"))
        .hasSize(100);
  }

  @Test
  void a_page_far_behind_costs_what_the_first_does() throws SQLException {
    var first = warm("members?pageSize=100");
    var cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("90000:crowd-90000".getBytes(StandardCharsets.UTF_8));

    var far = warm("members?pageSize=100&cursor=" + cursor);

    assertThat(far.calls()).isEqualTo(first.calls());
    assertThat(plan(query(first, "user_entity"))).contains("idx_saas_member_list");
  }

  @Test
  void a_search_takes_wild_cards_for_what_they_are() {
    assertThat(found("search=no_99999")).containsExactly("crowd99999");
    assertThat(found("search=crowd9999&pageSize=100"))
        .hasSize(11)
        .contains("crowd9999", "crowd99990");
    assertThat(found("search=%25")).isEmpty();
    assertThat(found("search=crowd_")).isEmpty();
    assertThat(found("search=!")).isEmpty();
    assertThat(found("search=CROWD77777%40example")).containsExactly("crowd77777");
    assertThat(found("search=Crowd%20No_5_")).isEmpty();
    assertThat(found("role=org:owner")).containsExactly(team.login("owner"));
    assertThat(found("role=org:nobodys")).isEmpty();
    assertThat(found("role=org:admin&search=owner")).containsExactly(team.login("owner"));
  }

  private List<String> found(String query) {
    return Problems.texts(
            client().get(team.path("members?" + query)).expect(200).json().get("items"), "username")
        .toList();
  }

  /** The scope of row-level security is one more, whatever the request. */
  private static long withoutScope(Statements statements) {
    return statements.total() - statements.touching("set_config").total();
  }

  private Statements warm(String path) {
    client().get(team.path(path)).expect(200);
    return counter.least("saas_", () -> client().get(team.path(path)).expect(200));
  }

  private TenantClient client() {
    return callers.tenant(team.login("owner"));
  }

  /** The only one with the fragment. */
  private static String query(Statements statements, String fragment) {
    var found = statements.touching(fragment).calls().keySet();
    assertThat(found).hasSize(1);
    return found.iterator().next();
  }

  /** How PostgreSQL would run it whatever the values are. */
  private String plan(String query) throws SQLException {
    try (Connection connection = database.asSuperuser().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("set plan_cache_mode = force_generic_plan");
      statement.execute("prepare asked as " + query);
      long parameters =
          IntStream.rangeClosed(1, 99)
              .filter(n -> query.matches("(?s).*\\$" + n + "(?!\\d).*"))
              .count();
      var values =
          IntStream.range(0, (int) parameters)
              .mapToObj(n -> "null")
              .collect(Collectors.joining(","));
      try (ResultSet rows = statement.executeQuery("explain execute asked(" + values + ")")) {
        var plan = new StringBuilder();
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
        return plan.toString();
      }
    }
  }
}
