package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who did what to whom, for administrators and for an organization's own people (F4, H4, M7). */
@SaasServer
class AuditExportIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  private static Callers callers;
  private static Acme acme;
  private static String acmeId;

  private final TestRealm realm;
  private final Audit audit;
  private final Sql sql;

  AuditExportIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.sql = database.asSuperuser();
    this.audit = new Audit(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    realm
        .saasAdmin()
        .post(
            "setup",
            Map.of("apiClients", List.of("app"), "settings", Map.of("members.directAdd", "true")))
        .expect(200);
    acme = Acme.people(realm);
    acmeId = acme.found("acme");
    new Operator(realm).organization("globex", realm.createUser("neighbour"));
    callers
        .tenant("owner")
        .with("User-Agent", "=HYPERLINK(\"http://evil\")")
        .patch("organizations/acme", Map.of("name", "Acme, \"Inc.\""))
        .expect(200);
  }

  @Test
  void an_administrator_finds_rows_by_type_actor_organization_and_person() {
    var updated = audit.list("type=organization.updated&organization=" + acmeId).get(0);

    assertThat(updated.at("/actor/type").asText()).isEqualTo("user");
    assertThat(updated.at("/actor/id").asText()).isEqualTo(acme.owner());
    assertThat(updated.at("/actor/name").asText()).isEqualTo("owner Test");
    assertThat(updated.get("ipAddress").asText()).isEqualTo("127.0.0.1");
    assertThat(updated.get("userAgent").asText()).startsWith("=HYPERLINK");
    assertThat(audit.list("actor=" + acme.owner() + "&type=organization"))
        .extracting(row -> row.get("id").asText())
        .contains(updated.get("id").asText());
    assertThat(audit.list("user=" + acme.member() + "&type=member"))
        .hasSize(1)
        .allMatch(row -> row.at("/actor/type").asText().equals("administrator"));
    assertThat(types(audit.list("type=organization,member&pageSize=100")))
        .contains("organization.created", "member.added")
        .allMatch(type -> type.startsWith("organization.") || type.startsWith("member."));
    assertThat(audit.list("to=2001-01-01T00:00:00Z")).isEmpty();
    assertThat(audit.list("from=2001-01-01T00:00:00Z&type=setup")).isNotEmpty();
    assertThat(audit.list("realActor=" + acme.owner())).isEmpty();
    assertInvalid(realm.saasAdmin().get("audit?type=A%25"), "type");
    assertInvalid(realm.saasAdmin().get("audit?from=yesterday"), "from");
  }

  @Test
  void pages_follow_on_each_other_newest_first() {
    var all = ids(realm.saasAdmin().get("audit?type=organization,member&pageSize=100").json());
    var first = realm.saasAdmin().get("audit?type=organization,member&pageSize=3").json();
    var second =
        realm
            .saasAdmin()
            .get(
                "audit?type=organization,member&pageSize=3&cursor="
                    + first.get("nextCursor").asText())
            .json();

    assertThat(ids(first)).isEqualTo(all.subList(0, 3));
    assertThat(ids(second)).isEqualTo(all.subList(3, 6));
  }

  @Test
  void an_organizations_people_see_their_own_rows_alone_and_no_administrator() {
    var page = callers.tenant("owner").get("organizations/acme/audit?pageSize=100").expect(200);
    var rows = Audit.items(page.json());

    assertThat(types(rows))
        .contains("organization.created", "member.added", "organization.updated");
    assertThat(rows).allMatch(row -> row.get("organizationId").asText().equals(acmeId));
    var updated = first(rows, "organization.updated");
    assertThat(updated.at("/actor/name").asText()).isEqualTo("owner Test");
    assertThat(updated.get("ipAddress").asText()).isEqualTo("127.0.0.1");
    var added = first(rows, "member.added");
    assertThat(added.at("/actor/type").asText()).isEqualTo("administrator");
    assertThat(added.at("/actor/id").isNull()).isTrue();
    assertThat(added.get("ipAddress").isNull()).isTrue();
    assertProblem(
        callers.tenant("member").get("organizations/acme/audit"), 403, "permission_denied");
    assertProblem(
        callers.tenant("neighbour").get("organizations/acme/audit"), 404, "organization_not_found");
    assertThat(callers.tenant("neighbour").get("organizations/globex/audit").expect(200).text())
        .doesNotContain(acmeId);
  }

  @Test
  void who_declined_an_invitation_stays_unknown_to_the_organization() {
    var guest = realm.createUser("guest");
    var id = new Operator(realm).invite("acme", "guest@example.test");
    callers.tenant("guest").post("me/invitations/" + id + "/decline").expect(204);

    var page =
        callers
            .tenant("owner")
            .get("organizations/acme/audit?type=invitation.declined")
            .expect(200);

    assertThat(Audit.items(page.json())).hasSize(1);
    assertThat(page.text()).doesNotContain(guest);
    for (var question : List.of("user=" + guest, "actor=" + guest)) {
      assertThat(asked(question + "&type=invitation.declined")).as(question).isEmpty();
    }
  }

  @Test
  void to_ask_for_an_administrator_does_not_unmask_him() {
    var added =
        audit.list("organization=" + acmeId + "&type=member.added").get(0).at("/actor/id").asText();

    assertThat(audit.list("organization=" + acmeId + "&actor=" + added)).isNotEmpty();
    assertThat(asked("actor=" + added)).isEmpty();
    assertThat(asked("actor=" + acme.owner())).isNotEmpty();
  }

  private static List<JsonNode> asked(String question) {
    return Audit.items(
        callers.tenant("owner").get("organizations/acme/audit?" + question).expect(200).json());
  }

  @Test
  void a_table_is_safe_in_spreadsheets_and_comes_as_a_file() {
    var export = realm.saasAdmin().get("audit/export?format=csv&type=organization").expect(200);

    assertThat(export.header("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(export.header("Content-Disposition")).hasValue("attachment; filename=\"audit.csv\"");
    assertThat(export.header("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(export.text().lines().findFirst().orElseThrow())
        .startsWith("\"id\",\"seq\",\"occurredAt\",\"type\"");
    assertThat(export.text())
        .contains(",\"'=HYPERLINK(\"\"http://evil\"\")\",")
        .doesNotContain(",\"=");
    assertInvalid(realm.saasAdmin().get("audit/export?format=xls"), "format");
  }

  @Test
  void an_organizations_file_holds_what_its_list_shows_and_leaves_a_row()
      throws JsonProcessingException {
    var before = audit.count("audit.exported");
    var lines =
        callers
            .tenant("owner")
            .get("organizations/acme/audit/export?type=member&user=" + acme.member())
            .expect(200)
            .text()
            .lines()
            .toList();

    assertThat(lines).hasSize(1);
    for (var line : lines) {
      var row = json(line);
      assertThat(row.get("organizationId").asText()).isEqualTo(acmeId);
      assertThat(row.at("/actor/id").isNull()).isTrue();
    }
    assertThat(audit.count("audit.exported")).isEqualTo(before + 1);
    var row = audit.list("type=audit.exported&actor=" + acme.owner()).get(0);
    assertThat(row.get("organizationId").asText()).isEqualTo(acmeId);
    assertThat(row.at("/data/format").asText()).isEqualTo("jsonl");
  }

  @Test
  void exports_are_counted(ServerClock clock) {
    clock.awaitRoomIn(Duration.ofHours(1));
    var admin = callers.tenant("admin");
    var answers =
        IntStream.range(0, 11)
            .mapToObj(i -> admin.get("organizations/acme/audit/export?type=role"))
            .toList();

    assertThat(answers.subList(0, 10)).allMatch(answer -> answer.status() == 200);
    assertProblem(answers.get(10), 429, "too_many_requests");
  }

  @Test
  void a_reader_who_stops_reading_is_left(ServerClock clock, KeycloakServer server)
      throws IOException, InterruptedException {
    var id = new Operator(realm).organization("loud", acme.owner());
    var payload =
        "{\"organization_id\":\"%s\",\"version\":1,\"changed\":[\"name\"],\"name\":\"%s\"}"
            .formatted(id, "x".repeat(20_000));
    sql.update(
        "insert into saas_event (id, realm_id, type, is_public, org_id, actor_type, payload, occurred_at)"
            + " select gen_random_uuid()::text, ?, 'organization.updated', false, ?, 'system', ?, i"
            + " from generate_series(1, 400) i",
        realm.id(),
        id,
        payload);
    var metrics = ServerMetrics.of(server);
    try (var reader = reader("organizations/loud/audit/export")) {
      assertThat(new String(reader.getInputStream().readNBytes(15), UTF_8))
          .isEqualTo("HTTP/1.1 200 OK");
      await()
          .during(Duration.ofSeconds(1))
          .atMost(Hooks.SOON)
          .until(() -> metrics.value("saas_audit_exports") == 1);

      clock.advance(Duration.ofMinutes(2));

      await().atMost(Hooks.SOON).until(() -> metrics.value("saas_audit_exports") == 0);
    }
  }

  /** Who takes what fits into the buffers of a connection, and no more than he asks for. */
  private Socket reader(String path) throws IOException {
    var address = URI.create(realm.issuer() + "/saas/v1/" + path);
    var socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    var request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(address.getPath(), address.getAuthority(), callers.token("owner"));
    socket.getOutputStream().write(request.getBytes(UTF_8));
    return socket;
  }

  @Test
  void a_refusal_leaves_one_row_a_minute_that_no_rollback_takes_away() {
    realm.createUser("curious");
    new Operator(realm).join("acme", user("curious"), "org:member");
    var curious = callers.tenant("curious");
    for (int i = 0; i < 3; i++) {
      assertProblem(
          curious.patch("organizations/acme", Map.of("name", "Mine")), 403, "permission_denied");
    }

    var rows = audit.list("type=access.denied&actor=" + user("curious"));

    assertThat(rows).hasSizeBetween(1, 2); // the minute may have changed meanwhile
    assertThat(rows.get(0).at("/data/operation").asText()).isEqualTo("organizationsUpdate");
    assertThat(rows.get(0).get("organizationId").asText()).isEqualTo(acmeId);
    assertThat(rows.get(0).get("ipAddress").asText()).isEqualTo("127.0.0.1");
    assertThat(callers.tenant("owner").get("organizations/acme/audit?type=access").text())
        .contains(user("curious"));
  }

  @Test
  void a_refused_administrator_is_in_the_log_and_so_is_who_reads_it() {
    realm.createUser("clerk");
    assertProblem(callers.admin("clerk").get("saas/v1/audit"), 403, "permission_denied");
    realm.createUser("viewer");
    realm.grantClientRoles(user("viewer"), "realm-management", "view-events");
    callers.admin("viewer").get("saas/v1/audit").expect(200);

    var denied = audit.list("type=access.denied&actor=" + user("clerk"));
    assertThat(denied).hasSize(1);
    assertThat(denied.get(0).at("/data/operation").asText()).isEqualTo("adminAuditList");
    var read = audit.list("type=access.read&actor=" + user("viewer"));
    assertThat(read).hasSize(1);
    assertThat(read.get(0).at("/actor/type").asText()).isEqualTo("administrator");
  }

  private String user(String name) {
    return realm
        .admin()
        .get("users?exact=true&username=" + name)
        .expect(200)
        .json()
        .get(0)
        .get("id")
        .asText();
  }

  private static JsonNode first(List<JsonNode> rows, String type) {
    return rows.stream()
        .filter(row -> row.get("type").asText().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> types(List<JsonNode> rows) {
    return rows.stream().map(row -> row.get("type").asText()).collect(Collectors.toSet());
  }

  private static List<String> ids(JsonNode page) {
    return Audit.items(page).stream().map(row -> row.get("id").asText()).toList();
  }

  private static JsonNode json(String line) throws JsonProcessingException {
    return new ObjectMapper().readTree(line);
  }
}
