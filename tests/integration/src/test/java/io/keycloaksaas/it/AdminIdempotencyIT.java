package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.AdminClient;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An administrator who lost an answer asks again, and the work is not done twice (C9). */
@SaasServer
class AdminIdempotencyIT {
  private static final String API = "saas/v1/";
  private static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";

  private static Callers callers;
  private static Callers otherApp;

  private final TestRealm realm;
  private final RealmRows rows;
  private final Operator operator;

  /** Of the one test. */
  private final String slug = "team-" + UUID.randomUUID().toString().substring(0, 8);

  private final String key = UUID.randomUUID().toString();
  private final AdminClient admin;

  AdminIdempotencyIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
    this.admin = realm.admin().with(KEY, key);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), "openid");
    otherApp = new Callers(realm, realm.createPublicClient("other"), "openid");
    Shop.set(realm, "invitations.returnLink", "true");
    realm.grantClientRoles(realm.createUser("boss"), "realm-management", "realm-admin");
  }

  /**
   * An organization, and two users who are in none.
   *
   * @param users their ids
   */
  record Subjects(String slug, List<String> users) {}

  /**
   * One operation of the admin API that creates.
   *
   * @param body by number, so that there is another one
   */
  record Making(String operation, Body body) {
    String path(Subjects of) {
      return API + operation.replace("{organization}", of.slug).replace("{user}", of.users.get(0));
    }

    @Override
    public String toString() {
      return operation;
    }
  }

  @FunctionalInterface
  interface Body {
    Map<String, ?> of(Subjects of, int number);
  }

  static Stream<Making> makings() {
    return Stream.of(
        new Making("organizations", (of, n) -> Map.of("name", "X", "slug", of.slug + n)),
        ofOrganization("domains", (of, n) -> Map.of("name", of.slug + n + ".example")),
        ofOrganization("grants", (of, n) -> grant("runs", n)),
        ofOrganization("invitations", (of, n) -> Map.of("email", "guest" + n + "@example.test")),
        ofOrganization("members", (of, n) -> Map.of("userId", of.users.get(n))),
        ofOrganization("overrides", (of, n) -> override("org:sso", n)),
        ofOrganization("projects", (of, n) -> Map.of("name", "Project " + n)),
        ofOrganization("roles", (of, n) -> role("org:r" + n)),
        ofOrganization("subscription", (of, n) -> Map.of("plan", "pro", "trialDays", n + 1)),
        ofUser("grants", (of, n) -> grant("credits", n)),
        ofUser("overrides", (of, n) -> override("credits", n)),
        ofUser("subscription", (of, n) -> Map.of("plan", "user:plus", "trialDays", n + 1)),
        new Making("webhooks", (of, n) -> webhook(of.slug + n)));
  }

  private static Making ofOrganization(String what, Body body) {
    return new Making("organizations/{organization}/" + what, body);
  }

  private static Making ofUser(String what, Body body) {
    return new Making("users/{user}/" + what, body);
  }

  private static Map<String, ?> grant(String feature, int n) {
    return Map.of("feature", feature, "amount", n + 1, "source", "bought", "reason", "test");
  }

  private static Map<String, ?> override(String feature, int n) {
    return Map.of("feature", feature, "effect", "deny", "reason", "test " + n);
  }

  private static Map<String, ?> role(String key) {
    return Map.of("key", key, "name", "Role", "permissions", List.of("org:read"));
  }

  private static Map<String, ?> webhook(String path) {
    return Map.of("url", "https://hooks.example.test/" + path, "eventTypes", List.of("role.*"));
  }

  @Test
  void all_that_creates_is_in_the_table() {
    assertThat(makings().map(making -> "POST " + making.operation))
        .containsExactlyInAnyOrderElementsOf(
            ApiOperation.admin(realm).stream()
                .filter(operation -> operation.definition().get("responses").has("201"))
                .map(ApiOperation::name)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("makings")
  void the_same_request_under_the_same_key_is_done_once(Making making) {
    var subjects = subjects();
    var path = making.path(subjects);
    var first = admin.post(path, making.body.of(subjects, 0)).expect(201);

    rows.staySameDuring(
        () -> {
          var again = admin.post(path, making.body.of(subjects, 0)).expect(201);

          assertThat(again.json()).isEqualTo(withoutSecrets(first));
          assertThat(again.header("Location")).isEqualTo(first.header("Location"));
          assertThat(again.header(REPLAYED)).hasValue("true");
          assertProblem(
              admin.post(path, making.body.of(subjects, 1)), 409, "idempotency_key_reused");
        });
    assertThat(first.header(REPLAYED)).isEmpty();
    var his = callers.admin("boss").with(KEY, key).post(path, making.body.of(subjects, 1));
    assertThat(his.expect(201, 409).code()).isNotEqualTo("idempotency_key_reused");
  }

  /** The first administrator is one of the realm {@code master}. */
  @Test
  void a_key_belongs_to_its_administrator_and_his_application() {
    operator.organization(slug);
    var path = path("projects");
    var body = Map.of("name", "Same");

    var made =
        Stream.of(
                admin, callers.admin("boss").with(KEY, key), otherApp.admin("boss").with(KEY, key))
            .map(client -> client.post(path, body).expect(201).createdId())
            .toList();

    assertThat(made).doesNotHaveDuplicates();
    assertThat(rows.count("saas_idempotency", "location like ?", "%" + slug + "/projects/%"))
        .isEqualTo(3);
  }

  @Test
  void of_many_at_once_one_works_and_all_get_its_answer() {
    var organization = operator.organization(slug);

    var answers = AtOnce.run(8, i -> admin.post(path("grants"), grant("runs", 1)));

    assertThat(answers).allSatisfy(answer -> answer.expect(201));
    assertThat(answers.stream().map(Answer::json).distinct()).hasSize(1);
    assertThat(rows.count("saas_grant", "source = 'bought' and subject_id = ?", organization))
        .isOne();
  }

  @Test
  void what_is_shown_once_is_not_kept() {
    operator.largeOrganization(slug);
    var secret = twice(API + "webhooks", webhook(slug), "secret");
    var link = twice(path("invitations"), Map.of("email", "erin@example.test"), "link");

    for (var kept : List.of(secret, link.split("token=")[1])) {
      assertThat(rows.count("saas_idempotency", "answer like ?", "%" + kept + "%")).isZero();
    }
  }

  /**
   * @return what only the first answer shows
   */
  private String twice(String path, Map<String, ?> body, String member) {
    var first = admin.post(path, body).expect(201);
    var again = admin.post(path, body).expect(201);

    assertThat(again.createdId()).isEqualTo(first.createdId());
    assertThat(again.json().get(member).isNull()).isTrue();
    return first.json().get(member).textValue();
  }

  /** Also the right that depends on whom the body names. */
  @Test
  void who_lost_the_right_gets_no_old_answer() {
    var user = realm.createUser(slug);
    operator.organization(slug);
    var deputy = realm.createUser("deputy-" + slug);
    realm.grantClientRoles(deputy, "realm-management", "manage-organizations", "manage-users");
    var client = callers.admin("deputy-" + slug).with(KEY, key);
    var owned = Map.of("name", "Owned", "slug", slug + "-owned", "ownerId", user);
    client.post(path("members"), Map.of("userId", user)).expect(201);
    client.post(path("projects"), Map.of("name", "P")).expect(201);
    client.post(API + "organizations", owned).expect(201);

    realm.withdrawClientRoles(deputy, "realm-management", "manage-users");
    assertProblem(client.post(path("members"), Map.of("userId", user)), 403, "permission_denied");
    assertProblem(client.post(API + "organizations", owned), 403, "permission_denied");
    client.post(path("projects"), Map.of("name", "P")).expect(201);
    realm.withdrawClientRoles(deputy, "realm-management", "manage-organizations");
    assertProblem(client.post(path("projects"), Map.of("name", "P")), 403, "permission_denied");
  }

  @Test
  void what_was_refused_may_be_tried_again() {
    operator.organization(slug);
    var unknown = Map.of("userId", UUID.randomUUID().toString());
    assertProblem(admin.post(path("members"), unknown), 404, "user_not_found");

    admin.post(path("members"), Map.of("userId", realm.createUser(slug))).expect(201);
  }

  @Test
  void a_key_is_visible_ascii() {
    operator.organization(slug);

    for (var wrong : List.of("", "a b")) {
      assertInvalid(
          realm.admin().with(KEY, wrong).post(path("projects"), Map.of("name", "P")), KEY);
    }
  }

  private String path(String what) {
    return API + "organizations/" + slug + "/" + what;
  }

  private Subjects subjects() {
    operator.largeOrganization(slug);
    return new Subjects(
        slug, List.of(realm.createUser(slug + "-one"), realm.createUser(slug + "-two")));
  }

  private static JsonNode withoutSecrets(Answer answer) {
    ObjectNode json = answer.json().deepCopy();
    Stream.of("secret", "link").filter(json::has).forEach(json::putNull);
    return json;
  }
}
