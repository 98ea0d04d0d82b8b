package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first token that is asked for after a change was answered carries the change. */
@SaasServer
class FreshnessIT {
  private static final int READERS = 64;
  private static final int ROUNDS = 10;

  private static OidcClient app;
  private static OidcClient api;

  private final TestRealm realm;
  private final Operator operator;
  private final Database database;

  FreshnessIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.database = database;
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    app = realm.createPublicClient("app");
    api = realm.createPublicClient("api");
    realm.setUp("api");
    realm.addDefaultScope("app", "saas");
  }

  @Test
  void a_role_that_was_added_or_removed() {
    operator.organization("roles", realm.createUser("owner"));
    String user = realm.createUser("worker");
    operator.join("roles", user);
    Tokens tokens = warm("worker");

    operator.replaceRoles("roles", user, "org:member", "org:admin").expect(200);
    assertThat(texts(app.refresh(tokens).org().get("roles")))
        .containsExactly("org:admin", "org:member");
    operator.replaceRoles("roles", user, "org:member").expect(200);

    Tokens after = app.refresh(tokens);
    assertThat(texts(after.org().get("roles"))).containsExactly("org:member");
    assertThat(texts(after.org().get("permissions"))).doesNotContain("org:members:manage");
  }

  @Test
  void a_membership_that_began_or_ended() {
    operator.organization("joined");
    String user = realm.createUser("joiner");
    Tokens tokens = warm("joiner");

    operator.join("joined", user);
    assertThat(app.refresh(tokens).org().path("slug").asText()).isEqualTo("joined");
    operator.leave("joined", user);

    assertThat(app.refresh(tokens).claims().has("org")).isFalse();
  }

  @Test
  void an_override_of_the_organization_and_of_the_user() {
    String user = realm.createUser("overridden");
    operator.organization("overridden", user);
    Tokens tokens = warm("overridden");

    for (String subject : List.of("organizations/overridden", "users/" + user)) {
      String override = operator.allow(subject, "org:sso");
      assertThat(features(app.refresh(tokens))).contains("org:sso");
      operator.withdraw(subject, override);
      assertThat(features(app.refresh(tokens))).doesNotContain("org:sso");
    }
  }

  @Test
  void a_subscription_that_began_changed_or_ended() {
    operator.organization("billed", realm.createUser("payer"));
    Tokens tokens = warm("payer");

    operator.subscribe("organizations/billed", "starter");
    assertThat(plan(app.refresh(tokens))).isEqualTo("starter");
    operator.changeNow("organizations/billed", "enterprise");
    assertThat(plan(app.refresh(tokens))).isEqualTo("enterprise");
    realm.admin().delete("saas/v1/organizations/billed/subscription?when=now").expect(200);

    assertThat(plan(app.refresh(tokens))).isEqualTo("free");
  }

  /**
   * Of another node, whose drop is still on its way. Who has looked before he waits for the lock
   * must not remember that as the news.
   */
  @Test
  void a_change_that_another_request_waited_for() throws Exception {
    String organization = operator.organization("awaited", realm.createUser("waiter"));
    operator.subscribe("organizations/awaited", "starter");
    var waiter = realm.tenant(api.passwordGrant("waiter", "openid saas-api saas-api-manage"));
    operator.allow("organizations/awaited", "org:sso"); // nothing is remembered any more

    new HeldSubject(new RealmRows(realm, database), database, organization)
        .changedMeanwhile(
            () -> waiter.post("organizations/awaited/projects", Map.of("name", "Awaited")),
            "with raised as (update saas_subject set version = version + 1 where subject_id = ?)"
                + " update saas_subscription set plan_key = 'enterprise' where subject_id = ?",
            organization,
            organization)
        .expect(201);

    assertThat(plan(app.refresh(app.passwordGrant("waiter", "openid")))).isEqualTo("enterprise");
  }

  @Test
  void a_suspension_and_its_end() {
    operator.organization("paused", realm.createUser("waiting"));
    Tokens tokens = warm("waiting");

    operator.suspend("paused");
    assertThat(app.refresh(tokens).claims().has("org")).isFalse();
    operator.resume("paused");

    assertThat(app.refresh(tokens).org().path("slug").asText()).isEqualTo("paused");
  }

  @Test
  void a_catalogue_that_was_published() {
    try (TestRealm other = realm.another()) {
      OidcClient client = other.createPublicClient("app");
      other.setUp();
      other.addDefaultScope("app", "saas");
      new Operator(other).organization("catalogued", other.createUser("alice"));
      Tokens tokens = client.refresh(client.passwordGrant("alice", "openid"));
      JsonNode document =
          other.admin().get("saas/v1/catalog").expect(200).json().get("document").deepCopy();
      ((ObjectNode) document.at("/roles/org:owner")).putArray("permissions").add("org:read");
      ((ObjectNode) document.at("/roles/org:admin")).putArray("permissions").add("org:read");
      ((ObjectNode) document.at("/plans/user:free/values")).put("org:analytics", true);
      String digest = other.publish(document.toString()).expect(200).json().get("digest").asText();

      Tokens next = client.refresh(tokens);

      assertThat(next.ent().get("c").asText()).isEqualTo(digest).isNotEqualTo(c(tokens));
      assertThat(texts(next.org().get("permissions"))).containsExactly("org:read");
      assertThat(features(next)).contains("org:analytics");
    }
  }

  @Test
  void versions_grow_with_each_change() {
    String user = realm.createUser("counted");
    operator.organization("counted", user);
    Tokens tokens = warm("counted");

    operator.allow("organizations/counted", "org:sso");
    Tokens organization = app.refresh(tokens);
    operator.allow("users/" + user, "org:sso");
    Tokens both = app.refresh(tokens);

    assertThat(version(organization, "v")).isGreaterThan(version(tokens, "v"));
    assertThat(version(organization, "uv")).isEqualTo(version(tokens, "uv"));
    assertThat(version(both, "v")).isEqualTo(version(organization, "v"));
    assertThat(version(both, "uv")).isGreaterThan(version(organization, "uv"));
  }

  @Test
  void what_was_refused_changes_nothing() {
    String user = realm.createUser("unchanged");
    operator.organization("unchanged", user);
    Tokens tokens = warm("unchanged");
    String before = claims(tokens);

    operator.replaceRoles("unchanged", user, "org:owner", "org:nobodys").expect(422);
    operator.replaceRoles("unchanged", user, "org:member").expect(409);
    realm
        .admin()
        .post(
            "saas/v1/organizations/unchanged/overrides",
            Map.of("feature", "org:nothing", "effect", "allow", "reason", "test"))
        .expect(422);
    realm
        .admin()
        .post("saas/v1/organizations/unchanged/subscription", Map.of("plan", "nothing"))
        .expect(422);
    realm.admin().delete("saas/v1/organizations/unchanged/overrides/nothing").expect(404);
    realm
        .admin()
        .post(
            "saas/v1/organizations", Map.of("name", "Again", "slug", "unchanged", "ownerId", user))
        .expect(409);
    realm.publish("features: {").expect(422);

    assertThat(claims(app.refresh(tokens))).isEqualTo(before);
  }

  @Test
  void a_role_removed_while_many_read() throws InterruptedException {
    operator.organization("busy", realm.createUser("boss"));
    String user = realm.createUser("reader");
    operator.join("busy", user, "org:member", "org:admin");
    Tokens tokens = warm("reader");

    try (var readers = new Readers<>(READERS, () -> isAdmin(app.refresh(tokens)), true)) {
      for (int round = 0; round < ROUNDS; round++) {
        readers.awaitReads(READERS);
        readers.meanwhile(
            () -> operator.replaceRoles("busy", user, "org:member").expect(200), false);
        assertThat(isAdmin(app.refresh(tokens))).as("round " + round).isFalse();
        readers.awaitReads(READERS);
        readers.meanwhile(
            () -> operator.replaceRoles("busy", user, "org:member", "org:admin").expect(200), true);
        assertThat(isAdmin(app.refresh(tokens))).as("round " + round).isTrue();
      }
      assertThat(readers.stale()).isEmpty();
    }
  }

  /** Keeps the user's claims warm in the cache. */
  private Tokens warm(String user) {
    return app.refresh(app.passwordGrant(user, "openid"));
  }

  private static boolean isAdmin(Tokens tokens) {
    return texts(tokens.org().get("roles")).contains("org:admin");
  }

  private static String claims(Tokens tokens) {
    return tokens.org() + " " + tokens.ent();
  }

  private static String plan(Tokens tokens) {
    return tokens.ent().get("plan").asText();
  }

  private static String c(Tokens tokens) {
    return tokens.ent().get("c").asText();
  }

  private static long version(Tokens tokens, String name) {
    return tokens.ent().get(name).asLong();
  }

  private static List<String> features(Tokens tokens) {
    return texts(tokens.ent().get("features"));
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
