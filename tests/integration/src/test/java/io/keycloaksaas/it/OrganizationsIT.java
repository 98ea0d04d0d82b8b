package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.RestClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organizations by both doors: made, read, listed; bad input refused, nothing half-written. */
@SaasServer
class OrganizationsIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  private static Callers callers;

  private final TestRealm realm;
  private final RealmRows rows;

  OrganizationsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    realm.setUp("app");
    realm.createUser("alice");
  }

  @Test
  void who_makes_an_organization_owns_it() {
    var user = realm.createUser("founder");
    var founder = tenant("founder");

    var events =
        rows.eventsDuring(
            () -> {
              var made = founder.post("organizations", body("  Café Inc. ", "cafe")).expect(201);
              assertThat(made.json().get("name").asText()).isEqualTo("Café Inc.");
              assertThat(made.json().get("createdBy").asText()).isEqualTo(user);
              assertThat(texts(made.json().get("roles"))).containsExactly("org:admin", "org:owner");
              assertThat(made.createdId()).isEqualTo(made.json().get("id").asText());
            });

    assertThat(events).containsExactly("organization.created", "member.added");
    var read = founder.get("organizations/cafe").expect(200).json();
    assertThat(read.get("slug").asText()).isEqualTo("cafe");
    assertThat(read.get("status").asText()).isEqualTo("active");
    assertThat(founder.get("organizations/" + read.get("id").asText()).expect(200).json())
        .isEqualTo(read);
    assertThat(rows.version(read.get("id").asText())).isPositive();
  }

  @Test
  void an_administrator_makes_one_without_owner_or_for_somebody() {
    assertThat(
            rows.eventsDuring(
                () -> admin().post("organizations", body("No one", "no-one")).expect(201)))
        .containsExactly("organization.created");
    var owner = realm.createUser("appointed");

    admin()
        .post("organizations", Map.of("name", "Given", "slug", "given", "ownerId", owner))
        .expect(201);

    assertThat(
            texts(tenant("appointed").get("organizations/given").expect(200).json().get("roles")))
        .contains("org:owner");
  }

  @Test
  void where_administrators_make_organizations_a_user_does_not() {
    try (var strict = realm.another()) {
      var client = strict.createPublicClient("app");
      strict
          .admin()
          .post(
              "saas/v1/setup",
              Map.of(
                  "apiClients",
                  List.of("app"),
                  "settings",
                  Map.of("organizations.create", "administrators")))
          .expect(200);
      strict.createUser("alice");

      assertProblem(
          strict
              .tenant(client.passwordGrant("alice", ALL))
              .post("organizations", body("Mine", "mine")),
          403,
          "administrator_required");
    }
  }

  @Test
  void of_twenty_organizations_with_one_slug_exactly_one_is_made() {
    var alice = tenant("alice");

    var events =
        rows.eventsDuring(
            () -> {
              var answers =
                  AtOnce.run(
                      20,
                      i ->
                          i % 2 == 0
                              ? alice.post("organizations", body("Race " + i, "race"))
                              : admin().post("organizations", body("Race " + i, "race")));
              assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(201);
              answers.stream()
                  .filter(answer -> answer.status() != 201)
                  .forEach(answer -> assertProblem(answer, 409, "organization_slug_taken"));
            });

    assertThat(rows.count("saas_org", "slug = 'race'")).isOne();
    assertThat(rows.count("saas_org_slug", "slug = 'race'")).isOne();
    assertThat(events).containsOnlyOnce("organization.created");
    assertThat(natives("race")).hasSize(1);
  }

  @Test
  void a_taken_slug_is_refused_and_leaves_nothing() {
    admin().post("organizations", body("First", "taken")).expect(201);

    rows.staySameDuring(
        () -> {
          assertProblem(
              admin().post("organizations", body("Second", "taken")),
              409,
              "organization_slug_taken");
          assertProblem(
              tenant("alice").post("organizations", body("Second", "taken")),
              409,
              "organization_slug_taken");
        });
    assertThat(natives("taken")).hasSize(1);
  }

  @Test
  void the_alias_of_a_native_organization_is_taken_too() {
    realm.admin().post("organizations", Map.of("name", "Native", "alias", "native")).expect(201);

    rows.staySameDuring(
        () ->
            assertProblem(
                admin().post("organizations", body("Ours", "native")),
                409,
                "organization_slug_taken"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ab",
        "-acme",
        "acme-",
        "Acme",
        "ac me",
        "ac_me",
        "acmé",
        "xn--acme",
        "ab--cd",
        "admin",
        "api",
        "me",
        "organizations",
        "setup",
        "null",
        "018f4e2a-7b1c-7d3e-9f00-000000000000",
        "018f4e2a7b1c7d3e9f00000000000000",
        "acme\n",
        "acme/x",
        "..",
        "acme\u202e",
        "acme\u0000"
      })
  void what_can_be_no_slug_is_refused(String slug) {
    rows.staySameDuring(
        () -> {
          assertInvalid(admin().post("organizations", body("Acme", slug)), "slug");
          assertInvalid(tenant("alice").post("organizations", body("Acme", slug)), "slug");
        });
  }

  @Test
  void a_slug_of_64_characters_is_too_long_and_one_of_63_is_not() {
    assertInvalid(admin().post("organizations", body("Long", "a".repeat(64))), "slug");
    admin().post("organizations", body("Long", "a".repeat(63))).expect(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "Win at https://evil.test",
        "www.evil.test",
        "WWW.evil.test",
        "you@evil.test",
        "a\u0000b",
        "a\tb",
        "a\r\nb",
        "a\u202eb",
        "a\u200bb",
        "a\u2028b",
        "a\ufeffb"
      })
  void what_can_be_no_name_is_refused(String name) {
    rows.staySameDuring(
        () -> {
          assertInvalid(admin().post("organizations", body(name, "named")), "name");
          assertInvalid(tenant("alice").post("organizations", body(name, "named")), "name");
        });
  }

  @Test
  void a_name_has_at_most_120_characters_and_any_script() {
    assertInvalid(admin().post("organizations", body("x".repeat(121), "wide")), "name");
    var made = admin().post("organizations", body("北京 & Мир <b>".repeat(8), "scripts"));
    assertThat(made.expect(201).json().get("name").asText()).startsWith("北京 & Мир <b>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"A\",\"slug\":\"aaa\",\"id\":\"1\"} | 422 | validation_failed | id",
        "{\"name\":1,\"slug\":\"aaa\"} | 422 | validation_failed | name",
        "{\"slug\":\"aaa\"} | 422 | validation_failed | name",
        "{\"name\":\"A\"} | 422 | validation_failed | slug",
        "{\"name\":null,\"slug\":null} | 422 | validation_failed | name",
        "{\"name\":\"A\",\"slug\":\"aaa\",\"slug\":\"bbb\"} | 400 | invalid_request | ''",
        "{\"name\":\"A\",\"slug\":\"aaa\"} {} | 400 | invalid_request | ''",
        "{\"name\":\"A\",\"slug\":\"aaa\"}x | 400 | invalid_request | ''",
        "{\"name\":\"A\", | 400 | invalid_request | ''",
        "'' | 400 | invalid_request | ''",
        "null | 400 | invalid_request | ''",
        "[] | 400 | invalid_request | ''",
        "7 | 400 | invalid_request | ''",
      })
  void a_wrong_body_is_refused(String body, int status, String code, String field) {
    rows.staySameDuring(
        () -> {
          for (var client : List.of(admin(), tenant("alice"))) {
            var answer = assertProblem(client.post("organizations", body), status, code);
            if (!field.isEmpty()) {
              assertThat(Problems.fields(answer)).contains(field);
            }
          }
        });
  }

  @Test
  void a_body_over_64_kb_is_too_large() {
    var fat = "{\"name\":\"" + "x".repeat(64 * 1024) + "\",\"slug\":\"fat\"}";

    rows.staySameDuring(
        () -> {
          assertProblem(admin().post("organizations", fat), 413, "body_too_large");
          assertProblem(tenant("alice").post("organizations", fat), 413, "body_too_large");
        });
  }

  @Test
  void a_deeply_nested_body_is_refused() {
    var deep = "{\"name\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

    rows.staySameDuring(
        () -> assertThat(tenant("alice").post("organizations", deep).status()).isIn(400, 422));
  }

  @Test
  void a_compressed_body_is_refused() {
    assertProblem(
        tenant("alice").with("Content-Encoding", "gzip").post("organizations", body("Z", "zip")),
        415,
        "unsupported_media_type");
  }

  @Test
  void pages_of_forty_five_organizations_are_complete_and_stable() {
    try (var big = realm.another()) {
      var client = big.createPublicClient("app");
      big.setUp("app");
      var owner = big.createUser("alice");
      var made =
          IntStream.range(0, 45)
              .mapToObj(
                  i ->
                      big.admin()
                          .post(
                              "saas/v1/organizations",
                              Map.of("name", "O", "slug", "org%02d".formatted(i), "ownerId", owner))
                          .expect(201)
                          .createdId())
              .toList();
      var tenant = big.tenant(client.passwordGrant("alice", ALL));

      assertThat(pages(tenant, "organizations", 20)).containsExactlyElementsOf(made);
      assertThat(pages(tenant, "organizations", 7)).containsExactlyElementsOf(made);
      assertThat(pages(big.admin(), "saas/v1/organizations", 20)).containsExactlyElementsOf(made);
      assertThat(tenant.get("organizations").expect(200).json().get("items")).hasSize(20);
      assertThat(tenant.get("organizations?pageSize=45").json().get("nextCursor").isNull())
          .isTrue();

      var first = tenant.get("organizations?pageSize=10").json();
      big.admin().delete("organizations/" + first.get("items").get(9).get("id").asText());
      big.admin().post("saas/v1/organizations", body("New", "newcomer")).expect(201);
      var second =
          tenant.get("organizations?pageSize=10&cursor=" + first.get("nextCursor").asText()).json();
      assertThat(texts(second.get("items"), "id")).containsExactlyElementsOf(made.subList(10, 20));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cursor=x",
        "cursor=MQ",
        "cursor=MTo",
        "cursor=OTk5OTk5OTk5OTk5OTk5OTk5OTk6YQ",
        "cursor=MToA",
        "pageSize=0",
        "pageSize=101",
        "pageSize=-1",
        "pageSize=x",
        "pageSize=1.5"
      })
  void a_wrong_cursor_or_page_size_is_refused(String query) {
    var field = query.substring(0, query.indexOf('='));
    if (query.equals("cursor=MTo")) { // "1:" is well formed and leads to the first page
      tenant("alice").get("organizations?" + query).expect(200);
      return;
    }
    assertInvalid(tenant("alice").get("organizations?" + query), field);
    assertInvalid(admin().get("organizations?" + query), field);
  }

  @Test
  void a_foreign_a_random_and_an_impossible_name_are_equally_not_found() {
    var id = admin().post("organizations", body("Secret", "secret")).expect(201).createdId();
    var alice = tenant("alice");

    var answers =
        List.of(
            alice.get("organizations/" + id),
            alice.get("organizations/secret"),
            alice.get("organizations/018f4e2a-7b1c-7d3e-9f00-000000000000"),
            alice.get("organizations/" + "x".repeat(300)),
            alice.get("organizations/a%0Ab"));

    assertProblem(answers.get(0), 404, "organization_not_found");
    for (var answer : answers.subList(0, 4)) {
      assertThat(answer.text()).isEqualTo(answers.get(0).text());
    }
    assertThat(answers.get(4).status()).isEqualTo(404);
    assertProblem(
        admin().get("organizations/018f4e2a-7b1c-7d3e-9f00-000000000000"),
        404,
        "organization_not_found");
    assertProblem(admin().get("organizations/%00"), 404, "not_found");
  }

  @Test
  void a_suspended_organization_lets_nobody_work_in_it_until_it_is_resumed() {
    var owner = realm.createUser("paused");
    admin()
        .post("organizations", Map.of("name", "Paused", "slug", "paused", "ownerId", owner))
        .expect(201);
    var tenant = tenant("paused");

    assertThat(
            rows.eventsDuring(
                () -> {
                  admin().post("organizations/paused/suspend").expect(200);
                  admin().post("organizations/paused/suspend").expect(200);
                }))
        .containsExactly("organization.suspended");
    assertProblem(tenant.get("organizations/paused"), 403, "organization_suspended");
    assertProblem(tenant.get("organizations/paused/members"), 403, "organization_suspended");
    assertThat(rows.eventsDuring(() -> admin().post("organizations/paused/resume").expect(200)))
        .containsExactly("organization.resumed");
    tenant.get("organizations/paused").expect(200);
  }

  @Test
  void where_organizations_are_off_there_are_none() {
    try (var off = realm.another()) {
      var client = off.createPublicClient("app");
      off.setUp("app");
      off.admin()
          .post(
              "saas/v1/organizations",
              Map.of("name", "A", "slug", "aaa", "ownerId", off.createUser("alice")))
          .expect(201);
      off.admin().put("", Map.of("organizationsEnabled", false)).expect(204);
      var alice = off.tenant(client.passwordGrant("alice", ALL));

      assertThat(alice.get("organizations").expect(200).json().get("items")).isEmpty();
      assertProblem(alice.get("organizations/aaa"), 404, "organizations_disabled");
      assertProblem(alice.post("organizations", body("B", "bbb")), 404, "organizations_disabled");
    }
  }

  private RestClient admin() {
    return realm.saasAdmin();
  }

  private TenantClient tenant(String user) {
    return callers.tenant(user);
  }

  private List<String> natives(String alias) {
    return texts(
            realm.admin().get("organizations?exact=true&search=" + alias).expect(200).json(), "id")
        .toList();
  }

  private static List<String> pages(RestClient client, String path, int size) {
    var ids = new ArrayList<String>();
    var cursor = "";
    do {
      var page = client.get(path + "?pageSize=" + size + "&cursor=" + cursor).expect(200).json();
      texts(page.get("items"), "id").forEach(ids::add);
      cursor = page.get("nextCursor").isNull() ? "" : page.get("nextCursor").asText();
    } while (!cursor.isEmpty());
    return ids;
  }

  private static Map<String, String> body(String name, String slug) {
    return Map.of("name", name, "slug", slug);
  }
}
