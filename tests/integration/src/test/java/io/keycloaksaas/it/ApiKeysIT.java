package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.it.Keys.Made;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of an organization and of people: who makes, sees, replaces and ends them. */
@SaasServer
class ApiKeysIT {
  private static final String ALL = "openid saas-api saas-api-manage";
  private static final String FORM = "saas_[0-9A-Za-z]{22}_[0-9A-Za-z]{49}";

  private static Callers callers;
  private static Acme people;
  private static String acme;

  private final TestRealm realm;
  private final Operator operator;
  private final RealmRows rows;
  private final Database database;
  private final TenantClient owner = callers.tenant("owner");
  private final TenantClient member = callers.tenant("member");

  ApiKeysIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.rows = new RealmRows(realm, database);
    this.database = database;
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    realm.setUp("app");
    people = Acme.people(realm);
    acme = people.found("acme");
  }

  @Test
  void a_key_is_shown_once_and_known_by_its_hash_only() {
    var answer =
        owner
            .post(
                "organizations/acme/api-keys",
                Map.of("name", "Deploy", "scopes", List.of("org:read", "org:projects:read")))
            .expect(201);

    var key = answer.json();
    var text = key.get("key").asText();
    assertThat(text).matches(FORM).startsWith(key.get("prefix").asText());
    assertThat(key.get("status").asText()).isEqualTo("active");
    assertThat(texts(key.get("scopes"))).containsExactly("org:projects:read", "org:read");
    assertThat(key.get("createdBy").asText()).isEqualTo(people.owner());
    assertThat(Instant.parse(key.get("expiresAt").asText()))
        .isEqualTo(Instant.parse(key.get("createdAt").asText()).plus(Duration.ofDays(365)));
    assertThat(answer.createdId()).isEqualTo(key.get("id").asText());
    assertThat(owner.get("organizations/acme/api-keys?pageSize=100").expect(200).text())
        .contains(key.get("id").asText())
        .doesNotContain(text);
    assertThat(everythingStored()).doesNotContain(text, text.substring(text.length() - 49));
  }

  private String everythingStored() {
    var all = new StringBuilder();
    for (var table :
        List.of("saas_api_key", "saas_event", "saas_event_person", "saas_idempotency")) {
      database
          .asSuperuser()
          .rows("select t::text as text from " + table + " t")
          .forEach(row -> all.append(row.get("text")).append('\n'));
    }
    return all.toString();
  }

  @Test
  void a_repeated_request_makes_one_key_and_tells_its_secret_once() {
    var asking = owner.with("Idempotency-Key", UUID.randomUUID().toString());
    var body = Map.of("name", "Once", "scopes", List.of("org:read"));

    var first = asking.post("organizations/acme/api-keys", body).expect(201).json();
    var second = asking.post("organizations/acme/api-keys", body).expect(201).json();

    assertThat(second.get("id")).isEqualTo(first.get("id"));
    assertThat(second.get("key").isNull()).isTrue();
  }

  @Test
  void nobody_makes_a_key_that_may_more_than_himself() {
    operator.role("acme", "org:reader");
    realm
        .saasAdmin()
        .put(
            "organizations/acme/roles/org:reader",
            Map.of("permissions", List.of("org:read", "org:api_keys:manage")))
        .expect(200);
    operator.join("acme", realm.createUser("reader"), "org:reader");
    var reader = callers.tenant("reader");
    Keys.make(reader, "acme", "org:read");

    rows.staySameDuring(
        () -> {
          var refused =
              assertProblem(
                  reader.post(
                      "organizations/acme/api-keys",
                      Map.of("name", "More", "scopes", List.of("org:read", "org:update"))),
                  403,
                  "permission_denied");
          assertThat(texts(refused.json().get("missingPermissions"))).containsExactly("org:update");
          assertProblem(
              member.post(
                  "me/api-keys",
                  Map.of("name", "M", "organizationId", acme, "scopes", List.of("org:update"))),
              403,
              "permission_denied");
        });
  }

  /**
   * A deletion revokes all keys that there are: one made after it would wake at the restoration.
   */
  @ParameterizedTest
  @CsvSource({"DELETED, 404, organization_not_found", "SUSPENDED, 403, organization_suspended"})
  void no_key_is_made_where_the_organization_ended_meanwhile(
      String status, int code, String problem) throws Exception {
    var id = people.found(status.toLowerCase(Locale.ROOT));

    var made =
        new HeldSubject(rows, database, id)
            .changedMeanwhile(
                () ->
                    owner.post(
                        "organizations/" + id + "/api-keys",
                        Map.of("name", "Late", "scopes", List.of("org:read"))),
                "update saas_org set status = ? where org_id = ?",
                status,
                id);

    assertProblem(made, code, problem);
    assertThat(rows.count("saas_api_key", "subject_id = ?", id)).isZero();
  }

  @Test
  void nobody_replaces_or_ends_a_key_that_may_more_than_himself() {
    operator.role("acme", "org:keeper");
    realm
        .saasAdmin()
        .put(
            "organizations/acme/roles/org:keeper",
            Map.of("permissions", List.of("org:read", "org:api_keys:manage")))
        .expect(200);
    operator.join("acme", realm.createUser("keeper"), "org:keeper");
    var keeper = callers.tenant("keeper");
    var strong = Keys.make(owner, "acme", "org:update");
    var weak = Keys.make(owner, "acme", "org:read");

    rows.staySameDuring(
        () -> {
          assertProblem(
              keeper.delete("organizations/acme/api-keys/" + strong.id()),
              403,
              "permission_denied");
          assertProblem(
              keeper.post("organizations/acme/api-keys/" + strong.id() + "/rotate", Map.of()),
              403,
              "permission_denied");
        });
    keeper.delete("organizations/acme/api-keys/" + weak.id()).expect(204);
  }

  @Test
  void no_key_holds_what_would_lead_beyond_it() {
    rows.staySameDuring(
        () -> {
          for (var scope :
              List.of("org:delete", "org:roles:manage", "org:api_keys:manage", "org:nonsense")) {
            var scopes = List.of("org:read", scope);
            assertInvalid(
                owner.post("organizations/acme/api-keys", Map.of("name", "N", "scopes", scopes)),
                "scopes");
            assertInvalid(
                owner.post(
                    "me/api-keys", Map.of("name", "N", "organizationId", acme, "scopes", scopes)),
                "scopes");
          }
        });
  }

  @Test
  void whose_a_key_is_nobody_can_say() {
    rows.staySameDuring(
        () -> {
          for (var field : List.of("userId", "createdBy", "ownerId", "organization")) {
            var body = Map.of("name", "N", "scopes", List.of("org:read"), field, people.owner());
            assertInvalid(member.post("me/api-keys", body), field);
            assertInvalid(owner.post("organizations/acme/api-keys", body), field);
          }
          assertInvalid(
              owner.post(
                  "organizations/acme/api-keys",
                  Map.of("name", "N", "scopes", List.of(), "organizationId", acme)),
              "organizationId");
        });
  }

  @Test
  void what_is_asked_for_is_checked() {
    rows.staySameDuring(
        () -> {
          assertInvalid(owner.post("organizations/acme/api-keys", Map.of("name", " ")), "name");
          for (var days : List.of(0, -1, 3651)) {
            assertInvalid(
                owner.post(
                    "organizations/acme/api-keys", Map.of("name", "N", "expiresInDays", days)),
                "expiresInDays");
          }
          assertInvalid(
              member.post("me/api-keys", Map.of("name", "N", "scopes", List.of("org:read"))),
              "scopes");
        });
  }

  @Test
  void personal_keys_are_their_owners_alone() {
    var own = Keys.makeOwn(member, acme, "org:read");

    assertThat(texts(member.get("me/api-keys?pageSize=100").expect(200).json().get("items"), "id"))
        .contains(own.id());
    assertThat(owner.get("me/api-keys?pageSize=100").expect(200).text()).doesNotContain(own.id());
    assertThat(owner.get("organizations/acme/api-keys?pageSize=100").text())
        .doesNotContain(own.id());
    rows.staySameDuring(
        () -> {
          assertProblem(owner.delete("me/api-keys/" + own.id()), 404, "api_key_not_found");
          assertProblem(
              owner.delete("organizations/acme/api-keys/" + own.id()), 404, "api_key_not_found");
          assertProblem(
              owner.post("me/api-keys/" + own.id() + "/rotate", Map.of()),
              404,
              "api_key_not_found");
        });
    member.delete("me/api-keys/" + own.id()).expect(204);
  }

  @Test
  void a_list_comes_in_pages_oldest_first() {
    people.found("pages");
    var made = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      made.add(Keys.make(owner, "pages", "org:read").id());
    }

    var seen = new ArrayList<String>();
    var page = owner.get("organizations/pages/api-keys?pageSize=2").expect(200).json();
    seen.addAll(texts(page.get("items"), "id").toList());
    while (!page.get("nextCursor").isNull()) {
      page =
          owner
              .get(
                  "organizations/pages/api-keys?pageSize=2&cursor="
                      + page.get("nextCursor").asText())
              .expect(200)
              .json();
      seen.addAll(texts(page.get("items"), "id").toList());
    }
    assertThat(seen).isEqualTo(made);
  }

  @Test
  void there_are_no_more_keys_than_the_realm_allows() {
    people.found("full");
    realm
        .admin()
        .post(
            "saas/v1/setup", Map.of("settings", Map.of("apiKeys.max", "2", "apiKeys.perUser", "1")))
        .expect(200);
    try {
      var first = Keys.make(owner, "full", "org:read");
      Keys.make(owner, "full", "org:read");
      var user = realm.createUser("thrifty");
      operator.join("full", user, "org:member");
      Keys.makeOwn(callers.tenant("thrifty"), "full", "org:read");

      rows.staySameDuring(
          () -> {
            var refused =
                assertProblem(
                    owner.post("organizations/full/api-keys", Map.of("name", "Third")),
                    409,
                    "limit_reached");
            assertThat(refused.json().get("limit").asLong()).isEqualTo(2);
            assertProblem(
                callers.tenant("thrifty").post("me/api-keys", Map.of("name", "Second")),
                409,
                "limit_reached");
          });
      owner.delete("organizations/full/api-keys/" + first.id()).expect(204);
      Keys.make(owner, "full", "org:read");
    } finally {
      realm
          .admin()
          .post(
              "saas/v1/setup",
              Map.of("settings", Map.of("apiKeys.max", "100", "apiKeys.perUser", "20")))
          .expect(200);
    }
  }

  @Test
  void what_happens_to_a_key_is_in_the_log_without_its_secret() {
    var organization = people.found("logged");
    var made = new ArrayList<Made>();

    assertThat(
            rows.eventsDuring(
                () -> {
                  var key = Keys.make(owner, "logged", "org:read");
                  made.add(key);
                  var path = "organizations/logged/api-keys/" + key.id();
                  made.add(Made.of(owner.post(path + "/rotate", Map.of("overlapSeconds", 60))));
                  owner.delete(path).expect(204);
                  owner.delete(path).expect(204);
                }))
        .containsExactly("api_key.created", "api_key.rotated", "api_key.revoked");
    assertThat(rows.lastEvent("api_key.created", organization).get("api_key_id").asText())
        .isEqualTo(made.get(0).id());
    assertThat(made.get(0).text()).isNotEqualTo(made.get(1).text());
    var stored = everythingStored();
    made.forEach(
        key -> assertThat(stored).doesNotContain(key.text().substring(key.text().length() - 49)));
  }

  @Test
  void a_revocation_raises_the_version_of_the_organization() {
    var organization = people.found("versioned");
    var key = Keys.make(owner, "versioned", "org:read");
    var before = rows.version(organization);

    owner.delete("organizations/versioned/api-keys/" + key.id()).expect(204);

    assertThat(rows.version(organization)).isGreaterThan(before);
  }

  @Test
  void a_key_that_has_ended_is_not_replaced(ServerClock clock) {
    var revoked = Keys.make(owner, "acme", "org:read");
    owner.delete("organizations/acme/api-keys/" + revoked.id()).expect(204);

    rows.staySameDuring(
        () ->
            assertProblem(
                owner.post("organizations/acme/api-keys/" + revoked.id() + "/rotate", Map.of()),
                409,
                "api_key_closed"));
    for (var seconds : List.of(-1, 86_401)) {
      assertInvalid(
          owner.post(
              "organizations/acme/api-keys/" + revoked.id() + "/rotate",
              Map.of("overlapSeconds", seconds)),
          "overlapSeconds");
    }
  }

  @Test
  void an_administrator_of_the_realm_sees_and_ends_keys_and_makes_none() {
    var organizations = Keys.make(owner, "acme", "org:read");
    var personal = Keys.makeOwn(member, acme, "org:read");
    var admin = realm.saasAdmin();

    assertThat(admin.get("organizations/acme/api-keys?pageSize=100").expect(200).text())
        .contains(organizations.id())
        .doesNotContain(organizations.text());
    assertThat(admin.get("users/" + people.member() + "/api-keys?pageSize=100").expect(200).text())
        .contains(personal.id())
        .doesNotContain(personal.text());
    admin.post("organizations/acme/api-keys", Map.of("name", "No")).expect(405);
    admin.delete("organizations/acme/api-keys/" + organizations.id()).expect(204);
    admin.delete("users/" + people.member() + "/api-keys/" + personal.id()).expect(204);

    assertThat(status("organizations/acme/api-keys", owner, organizations)).isEqualTo("revoked");
    assertThat(status("me/api-keys", member, personal)).isEqualTo("revoked");
  }

  private static String status(String path, TenantClient client, Made key) {
    for (var one : client.get(path + "?pageSize=100").expect(200).json().get("items")) {
      if (one.get("id").asText().equals(key.id())) {
        return one.get("status").asText();
      }
    }
    throw new AssertionError("no key " + key.id());
  }
}
