package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.fields;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue over HTTP: applied as a whole or refused as a whole, every fault named (H17). */
@SaasServer
class CatalogIT {
  private static final String BASE =
      """
      features:
        base: { type: boolean }
        seats: { type: limit }
      permissions:
        org:read: { description: See it }
      roles:
        org:owner: { name: Owner, permissions: ["*"] }
        org:admin: { name: Administrator, permissions: ["*"] }
        org:member: { name: Member, permissions: [org:read] }
      plans:
        free: { name: Free, for: [organization], values: { base: true, seats: 3 } }
        pro: { name: Pro, for: [organization, user], values: { base: true, seats: unlimited } }
      defaults: { organization: free }
      """;

  private final TestRealm realm;
  private final RealmRows rows;

  CatalogIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.createPublicClient("app");
    realm.publish(BASE).expect(200);
    realm.setUp("app");
  }

  /** Each test begins with the same plans, whatever was published before. */
  @BeforeEach
  void base() {
    realm.publish(BASE).expect(200);
  }

  @Test
  void a_change_makes_a_new_version_and_its_event_and_nothing_else() {
    var before = version();

    var events =
        rows.eventsDuring(
            () -> {
              var answer = realm.publish(with("gold", "base: true")).expect(200);
              assertThat(answer.header("ETag")).hasValue("\"" + (before + 1) + "\"");
              assertThat(answer.json().get("changed").asBoolean()).isTrue();
              assertThat(answer.json().get("currentVersion").asLong()).isEqualTo(before);
              assertThat(answer.json().get("version").asLong()).isEqualTo(before + 1);
              assertThat(texts(answer.json().get("changes"), "path")).contains("plans.gold");
            });

    assertThat(events).containsExactly("plan.published");
    var now = realm.admin().get("saas/v1/catalog").expect(200);
    assertThat(now.header("ETag")).hasValue("\"" + (before + 1) + "\"");
    assertThat(now.json().get("digest").asText()).startsWith((before + 1) + ".");
    assertThat(now.json().get("publishedAt").asText()).endsWith("Z");
  }

  @Test
  void what_get_gives_can_be_put_back_and_changes_nothing() {
    var document = realm.admin().get("saas/v1/catalog").expect(200).json().get("document");

    rows.staySameDuring(
        () ->
            assertThat(
                    realm
                        .admin()
                        .put("saas/v1/catalog", document)
                        .expect(200)
                        .json()
                        .get("changed")
                        .asBoolean())
                .isFalse());
  }

  @Test
  void json_is_as_good_as_yaml() {
    var document =
        (ObjectNode) realm.admin().get("saas/v1/catalog").expect(200).json().get("document");
    document.remove("version");
    ((ObjectNode) document.get("plans").get("free")).put("name", "Gratis");

    realm.admin().put("saas/v1/catalog", document).expect(200);

    assertThat(plan("free").get("name").asText()).isEqualTo("Gratis");
  }

  @Test
  void a_preview_tells_what_an_apply_would_do_and_writes_nothing() {
    var document = with("silver", "base: true");
    var preview = new Answer[1];

    rows.staySameDuring(() -> preview[0] = preview(document).expect(200));

    assertThat(realm.publish(document).expect(200).json()).isEqualTo(preview[0].json());
  }

  @Test
  void a_preview_counts_whom_a_change_reaches() {
    var organization = organization("counted");
    subscribe("organizations/" + organization, "pro");
    var user = realm.createUser("counted");
    subscribe("users/" + user, "pro");
    organization("on-default");

    var affected = preview(BASE.replace("unlimited", "7")).expect(200).json().get("affected");

    assertThat(affected.get("organizations").asLong()).isOne();
    assertThat(affected.get("users").asLong()).isOne();
    assertThat(preview(BASE).expect(200).json().get("affected").get("users").asLong()).isZero();
  }

  @ParameterizedTest(name = "{1} at {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'plans: { x: [ }' | syntax | ''",
        "'plans: { x: { name: X, for: [organization], values: { nope: true } } }' | unknown_feature | plans.x.values.nope",
        "'plans: { x: { name: X, for: [organization], values: { seats: -1 } } }' | negative_amount | plans.x.values.seats",
        "'plans: { x: { name: X, for: [organization], values: { seats: 1.5 } } }' | ambiguous_value | plans.x.values.seats",
        "'plans: { x: { name: X, for: [organization], values: { seats: true } } }' | wrong_type | plans.x.values.seats",
        "'plans: { x: { name: X, for: [organization], price: { amount: -1, currency: USD, interval: month } } }' | out_of_range | plans.x.price.amount",
        "'plans: { x: { name: X, for: [organization], nope: 1 } }' | unknown_field | plans.x.nope",
        "'plans: { x: &a { name: X, for: [organization] } }' | anchor | plans.x",
        "'plans: { x: *a }' | alias | plans.x",
        "'plans: { x: { name: !!str X, for: [organization] } }' | tag | plans.x.name",
        "'plans: { x: { name: X, name: Y, for: [organization] } }' | duplicate_key | plans.x.name",
        "'plans: { x: { name: no, for: [organization] } }' | ambiguous_value | plans.x.name",
        "'plans: { x: { name: 010, for: [organization] } }' | ambiguous_value | plans.x.name",
        "'defaults: { organization: nope }' | unknown_plan | defaults.organization",
        "'features: { seats: { type: boolean } }' | feature_type_changed | features.seats.type",
      })
  void a_faulty_document_is_refused_as_a_whole_with_the_fault_named_by_path(
      String section, String code, String path) {
    var document = replacing(section);

    rows.staySameDuring(
        () -> {
          for (var answer : List.of(realm.publish(document), preview(document))) {
            assertProblem(answer, 422, "catalog_invalid");
            assertThat(answer.json().get("errors"))
                .as(answer.toString())
                .anyMatch(
                    error ->
                        error.get("code").asText().equals(code)
                            && error.get("field").asText().equals(path));
          }
        });
  }

  @Test
  void a_fault_says_where_in_the_text_it_stands() {
    var text = "# prices\nplans:\n  x: { name: X, for: [robot] }\n";

    for (var answer : List.of(realm.publish(text), preview(text))) {
      var fault =
          StreamSupport.stream(
                  assertProblem(answer, 422, "catalog_invalid").json().get("errors").spliterator(),
                  false)
              .filter(error -> error.get("field").asText().startsWith("plans.x.for"))
              .findFirst()
              .orElseThrow();
      assertThat(fault.path("line").asInt()).isEqualTo(3);
      assertThat(fault.path("column").asInt()).isGreaterThan(1);
      assertThat(fault.path("message").asText()).doesNotContain("plans.x.for");
    }
  }

  @Test
  void every_fault_is_named_not_only_the_first() {
    var answer =
        realm.publish(
            replacing(
                "plans: { x: { name: X, for: [organization], values: { nope: true, seats: -1 } }, y: { name: Y, for: [robot] } }"));

    assertProblem(answer, 422, "catalog_invalid");
    assertThat(fields(answer))
        .contains("plans.x.values.nope", "plans.x.values.seats")
        .anyMatch(field -> field.startsWith("plans.y.for"));
  }

  @Test
  void bombs_are_refused_quickly_and_leave_nothing() {
    var billionLaughs =
        "a: &a [x, x]\n"
            + IntStream.range(0, 30)
                .mapToObj(
                    i -> "b" + i + ": &b" + i + " [*" + (i == 0 ? "a" : "b" + (i - 1)) + "]\n")
                .collect(Collectors.joining());
    var deep = "features: " + "[".repeat(5_000) + "]".repeat(5_000);
    var wide = "features: [" + "1,".repeat(100_000) + "1]";
    var documents = "features: {}\n---\nfeatures: {}\n";

    rows.staySameDuring(
        () -> {
          for (var bomb : List.of(billionLaughs, deep, wide, documents, "", "\u0000", "[]", "7")) {
            assertProblem(realm.publish(bomb), 422, "catalog_invalid");
          }
        });
  }

  @Test
  void a_document_over_a_megabyte_is_too_large() {
    rows.staySameDuring(
        () ->
            assertProblem(
                realm.publish(BASE + "# " + "x".repeat(1024 * 1024)), 413, "body_too_large"));
  }

  @Test
  void a_compressed_document_is_refused() {
    assertProblem(
        realm.admin().with("Content-Encoding", "gzip").put("saas/v1/catalog", BASE),
        415,
        "unsupported_media_type");
  }

  @Test
  void a_thousand_features_go_in_and_keep_their_numbers() {
    var document =
        BASE.replace(
            "features:\n",
            "features:\n"
                + IntStream.range(0, 1_000)
                    .mapToObj(i -> "  many:f%03d: { type: boolean }\n".formatted(i))
                    .collect(Collectors.joining()));

    realm.publish(document).expect(200);

    assertThat(rows.count("saas_catalog_key", "catalog_key like 'many:%'")).isEqualTo(1_000);
    assertThat(realm.admin().get("saas/v1/catalog").json().get("document").get("features").size())
        .isGreaterThanOrEqualTo(1_002);
  }

  @Test
  void a_number_is_given_once_and_never_again() {
    realm
        .publish(BASE.replace("features:\n", "features:\n  once: { type: boolean }\n"))
        .expect(200);
    var before = index("once");

    realm
        .publish(BASE.replace("features:\n", "features:\n  later: { type: boolean }\n"))
        .expect(200);

    assertThat(index("once")).isEqualTo(before);
    assertThat(index("later")).isGreaterThan(before);
    realm
        .publish(BASE.replace("features:\n", "features:\n  once: { type: boolean }\n"))
        .expect(200);
    assertThat(index("once")).isEqualTo(before);
  }

  @Test
  void an_apply_from_an_old_version_is_a_conflict() {
    var old = version();
    realm.publish(with("bronze", "base: true")).expect(200);

    rows.staySameDuring(
        () -> {
          for (var tag : List.of("\"" + old + "\"", "W/\"" + old + "\"", "nonsense", "\"\"")) {
            assertProblem(
                realm.admin().with("If-Match", tag).put("saas/v1/catalog", BASE),
                412,
                "version_conflict");
          }
        });
    realm
        .admin()
        .with("If-Match", "\"" + version() + "\"")
        .put("saas/v1/catalog", BASE)
        .expect(200);
  }

  @Test
  void two_applies_at_once_make_one_version_each_or_one_conflict_never_a_half() {
    for (int round = 0; round < 3; round++) {
      var before = version();
      int number = round;

      var answers =
          AtOnce.run(4, i -> realm.publish(with("race" + (char) ('a' + number) + i, "base: true")));

      var won = answers.stream().filter(answer -> answer.status() == 200).toList();
      answers.stream()
          .filter(answer -> answer.status() != 200)
          .forEach(answer -> assertProblem(answer, 412, "version_conflict"));
      assertThat(won).isNotEmpty();
      assertThat(version()).isEqualTo(before + won.size());
      assertThat(won.stream().map(answer -> answer.json().get("version").asLong()))
          .doesNotHaveDuplicates();
      assertThat(rows.count("saas_catalog", "version > ?", before)).isEqualTo(won.size());
    }
  }

  @Test
  void of_many_applies_that_name_the_version_they_saw_exactly_one_wins() {
    var seen = "\"" + version() + "\"";

    var answers =
        AtOnce.run(
            4,
            i ->
                realm
                    .admin()
                    .with("If-Match", seen)
                    .put("saas/v1/catalog", with("only" + (char) ('a' + i), "base: true")));

    assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(200);
    answers.stream()
        .filter(answer -> answer.status() != 200)
        .forEach(answer -> assertProblem(answer, 412, "version_conflict"));
  }

  @Test
  void a_removed_plan_is_archived_and_its_subscriber_keeps_it() {
    realm.publish(with("keeper", "base: true, seats: 42")).expect(200);
    var alice = realm.createUser("keeper");
    var organization =
        realm
            .admin()
            .post(
                "saas/v1/organizations",
                Map.of("name", "Keeper", "slug", "keeper", "ownerId", alice))
            .expect(201)
            .createdId();
    subscribe("organizations/" + organization, "keeper");

    realm.publish(BASE).expect(200);

    assertThat(plan("keeper").get("archived").asBoolean()).isTrue();
    var token = realm.client("app").passwordGrant("keeper", "openid organization:keeper");
    assertThat(token.ent().get("plan").asText()).isEqualTo("keeper");
    assertThat(token.ent().get("limits").get("seats").asLong()).isEqualTo(42);
    assertProblem(
        realm
            .admin()
            .post(
                "saas/v1/organizations/" + organization("late") + "/subscription",
                Map.of("plan", "keeper")),
        422,
        "plan_not_available");
  }

  @Test
  void who_may_only_view_the_realm_reads_and_does_not_write() {
    realm.grantClientRoles(realm.createUser("viewer"), "realm-management", "view-realm");
    realm.createUser("nobody");
    var viewer = realm.adminAs(realm.client("app").passwordGrant("viewer", "openid").accessToken());
    var nobody = realm.adminAs(realm.client("app").passwordGrant("nobody", "openid").accessToken());

    rows.staySameDuring(
        () -> {
          viewer.get("saas/v1/catalog").expect(200);
          assertProblem(viewer.put("saas/v1/catalog", BASE), 403, "permission_denied");
          assertProblem(viewer.post("saas/v1/catalog/preview", BASE), 403, "permission_denied");
          assertProblem(nobody.get("saas/v1/catalog"), 403, "permission_denied");
        });
  }

  @Test
  void a_realm_without_a_catalogue_says_so() {
    try (var empty = realm.another()) {
      assertProblem(empty.admin().get("saas/v1/catalog"), 404, "catalog_not_found");
    }
  }

  private long version() {
    return realm.admin().get("saas/v1/catalog").expect(200).json().get("version").asLong();
  }

  private JsonNode plan(String key) {
    return realm
        .admin()
        .get("saas/v1/catalog")
        .expect(200)
        .json()
        .get("document")
        .get("plans")
        .get(key);
  }

  private Answer preview(String document) {
    return realm.admin().send("POST", "saas/v1/catalog/preview", "application/yaml", document);
  }

  private long index(String feature) {
    return rows.numbers("saas_catalog_key", "catalog_key", "idx", "upper(kind) = 'FEATURE'")
        .get(feature);
  }

  private String organization(String slug) {
    return realm
        .admin()
        .post("saas/v1/organizations", Map.of("name", slug, "slug", slug))
        .expect(201)
        .createdId();
  }

  private void subscribe(String subject, String plan) {
    realm.admin().post("saas/v1/" + subject + "/subscription", Map.of("plan", plan)).expect(201);
  }

  /** The base with one more plan. */
  private static String with(String plan, String values) {
    return BASE.replace(
        "plans:\n",
        "plans:\n  "
            + plan
            + ": { name: More, for: [organization], values: { "
            + values
            + " } }\n");
  }

  /** The base with another section in the place of its own of the same name. */
  private static String replacing(String section) {
    var name = section.substring(0, section.indexOf(':') + 1);
    var kept = new StringBuilder();
    var skipping = false;
    for (var line : BASE.lines().toList()) {
      skipping = line.startsWith(" ") ? skipping : line.startsWith(name);
      if (!skipping) {
        kept.append(line).append('\n');
      }
    }
    return kept + section + "\n";
  }
}
