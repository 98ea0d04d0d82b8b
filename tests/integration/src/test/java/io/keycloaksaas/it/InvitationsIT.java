package io.keycloaksaas.it;

import static io.keycloaksaas.it.Inviting.token;
import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is invited becomes a member with the roles, once; in every other case he does not. */
@SaasServer
class InvitationsIT {
  private static Inviting inviting;

  private final TestRealm realm;
  private final RealmRows rows;

  InvitationsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm, Database database) {
    inviting = Inviting.setUp(realm, database, Map.of("invitations.perDay", "1000"));
    inviting.organization("acme", realm.createUser("alice"));
    inviting.join("acme", "admin", "org:admin");
    inviting.organization("globex", realm.createUser("gina"));
  }

  @Test
  void who_is_invited_accepts_and_is_a_member_with_the_roles() {
    var user = realm.createUser("erin");
    var created = inviting.invite("alice", "acme", "erin@example.test", "org:admin", "org:member");
    assertThat(created.path("status").asText()).isEqualTo("pending");
    assertThat(created.path("inviterName").asText()).isEqualTo("alice Test");
    assertThat(created.path("clientId").asText()).isEqualTo("app");

    var events =
        rows.eventsDuring(
            () -> {
              var accepted = inviting.accept("erin", token(created)).expect(200).json();
              assertThat(accepted.path("organization").path("slug").asText()).isEqualTo("acme");
              assertThat(texts(accepted.path("roles"))).containsExactly("org:admin", "org:member");
            });

    assertThat(events).containsExactly("member.added", "invitation.accepted");
    assertThat(inviting.roles("acme", user)).containsExactly("org:admin", "org:member");
    assertThat(inviting.status("alice", "acme", created)).isEqualTo("accepted");
    assertThat(
            realm
                .saasAdmin()
                .get("organizations/acme/members/" + user)
                .json()
                .path("invitedBy")
                .asText())
        .isEqualTo(created.path("invitedBy").asText());
    assertThat(
            inviting
                .tenant("erin")
                .get("me/active-organization")
                .json()
                .path("organization")
                .path("slug")
                .asText())
        .isEqualTo("acme");
    assertProblem(inviting.accept("erin", token(created)), 409, "invitation_closed");
  }

  @Test
  void the_holder_of_a_link_is_told_the_minimum() {
    var created = inviting.invite("alice", "acme", "frank@example.test", "org:admin");

    var told = inviting.lookup(token(created)).expect(200);

    assertThat(told.json().path("organizationName").asText()).isEqualTo("acme");
    assertThat(told.json().path("email").asText()).isEqualTo("f***@example.test");
    assertThat(told.json().path("inviterName").asText()).isEqualTo("alice Test");
    assertThat(texts(told.json().path("roles"))).containsExactly("org:admin");
    assertThat(told.json().path("status").asText()).isEqualTo("pending");
    assertThat(told.text()).doesNotContain("frank@", created.path("id").asText());
    assertThat(told.header("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "f3G0sJp1nq2bS6v1y5rT8wQ0xE4zA7cD9kL2mN3oPqU", "' or 1=1 --"})
  void a_token_that_is_none_is_not_found(String token) {
    assertProblem(inviting.lookup(token), 404, "invitation_not_found");
    assertProblem(inviting.accept("gina", token), 404, "invitation_not_found");
    assertProblem(inviting.decline("gina", token), 404, "invitation_not_found");
  }

  @Test
  void a_token_is_in_no_answer_but_the_one_that_creates() {
    var created = inviting.invite("alice", "acme", "nina@example.test");
    var token = token(created);
    var path = "organizations/acme/invitations";
    var one = path + "/" + created.path("id").asText();

    assertThat(inviting.tenant("alice").get(path).text()).doesNotContain(token);
    assertThat(inviting.tenant("alice").get(one).text()).doesNotContain(token);
    assertThat(inviting.tenant("alice").post(one + "/resend").expect(200).text())
        .doesNotContain("token=");
    assertThat(realm.saasAdmin().get(one).expect(200).text()).doesNotContain("token=");
    assertThat(
            rows.count("saas_invitation_token", "hash = ?", token)
                + rows.count("saas_event", "payload like ?", "%" + token + "%"))
        .isZero();
  }

  @Test
  void without_the_setting_no_link_is_shown() {
    inviting.set("invitations.returnLink", "false");
    try {
      assertThat(inviting.invite("alice", "acme", "oscar@example.test").path("link").isNull())
          .isTrue();
    } finally {
      inviting.set("invitations.returnLink", "true");
    }
  }

  @Test
  void one_is_pending_for_an_address_and_an_organization() {
    inviting.invite("alice", "acme", "paul@example.test");

    rows.staySameDuring(
        () ->
            assertProblem(
                inviting.asks("admin", "acme", " Paul@EXAMPLE.test "),
                409,
                "invitation_already_exists"));
    inviting.invite("gina", "globex", "paul@example.test");
  }

  @Test
  void a_member_is_not_invited_again() {
    inviting.join("acme", "mona", "org:member");

    rows.staySameDuring(
        () ->
            assertProblem(
                inviting.asks("alice", "acme", "mona@example.test"), 409, "member_already_exists"));
  }

  @Test
  void who_became_a_member_meanwhile_is_told_so() {
    var created = inviting.invite("alice", "acme", "nora@example.test");
    inviting.join("acme", "nora", "org:member");

    rows.staySameDuring(
        () -> assertProblem(inviting.accept("nora", token(created)), 409, "member_already_exists"));
  }

  @Test
  void declined_it_is_closed_and_the_address_can_be_invited_again() {
    realm.createUser("dora");
    var created = inviting.invite("alice", "acme", "dora@example.test");

    assertThat(rows.eventsDuring(() -> inviting.decline("dora", token(created)).expect(204)))
        .containsExactly("invitation.declined");

    assertThat(inviting.status("alice", "acme", created)).isEqualTo("declined");
    assertProblem(inviting.accept("dora", token(created)), 409, "invitation_closed");
    assertThat(inviting.lookup(token(created)).json().path("status").asText())
        .isEqualTo("declined");
    inviting.invite("alice", "acme", "dora@example.test");
  }

  /** It would tell the inviter that there is such an account (M1). */
  @Test
  void who_declined_is_not_told_in_the_organizations_feed() {
    var id = realm.createUser("dina");
    inviting
        .decline("dina", token(inviting.invite("alice", "acme", "dina@example.test")))
        .expect(204);
    var feed = "organizations/acme/events?type=invitation.declined";

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(inviting.tenant("alice").get(feed).expect(200).json().get("items"))
                    .isNotEmpty());

    assertThat(inviting.tenant("alice").get(feed).text()).doesNotContain(id);
  }

  @Test
  void revoked_it_is_closed() {
    realm.createUser("rita");
    var created = inviting.invite("alice", "acme", "rita@example.test");
    var one = "organizations/acme/invitations/" + created.path("id").asText();

    assertThat(rows.eventsDuring(() -> inviting.tenant("admin").delete(one).expect(204)))
        .containsExactly("invitation.revoked");

    assertProblem(inviting.accept("rita", token(created)), 409, "invitation_closed");
    assertProblem(inviting.tenant("admin").delete(one), 409, "invitation_closed");
    assertProblem(inviting.tenant("admin").post(one + "/resend"), 409, "invitation_closed");
  }

  @Test
  void sent_again_the_old_link_is_dead() {
    realm.createUser("sara");
    var created = inviting.invite("alice", "acme", "sara@example.test");
    var mailed = inviting.mailedToken(created);

    inviting
        .tenant("alice")
        .post("organizations/acme/invitations/" + created.path("id").asText() + "/resend")
        .expect(200);

    for (var old : List.of(token(created), mailed)) {
      assertProblem(inviting.accept("sara", old), 404, "invitation_not_found");
    }
    inviting.accept("sara", inviting.mailedToken(created)).expect(200);
  }

  @Test
  void the_wrong_account_is_turned_away() {
    realm.createUser("walter");
    var created = inviting.invite("alice", "acme", "wanda@example.test");
    var mailed = inviting.mailedToken(created);

    rows.staySameDuring(
        () -> {
          assertProblem(inviting.accept("walter", token(created)), 403, "email_mismatch");
          assertProblem(inviting.accept("walter", mailed), 403, "email_mismatch");
          assertProblem(inviting.decline("walter", token(created)), 403, "email_mismatch");
        });
  }

  /** What a server might fold into {@code kate@example.test}, and must not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u212Aate@example.test",
        "kate+tag@example.test",
        "k.ate@example.test",
        "kate@\uFF45xample.test",
        "kate@example.test.",
        "kate@examp\u0131e.test",
        "kate@xn--example-.test"
      })
  void no_address_that_only_looks_like_his_is_his(String other) {
    var name = "u" + UUID.randomUUID().toString().substring(0, 8);
    inviting.unverified(name, name + "@example.test");
    var lookalike = other.replace("kate", name).replace("k.ate", "k." + name);

    var answer = inviting.asks("alice", "acme", lookalike);

    if (answer.status() == 201) {
      assertThat(answer.json().path("email").asText()).isNotEqualTo(name + "@example.test");
      assertProblem(
          inviting.accept(name, inviting.mailedToken(answer.json())), 403, "email_mismatch");
    } else {
      assertInvalid(answer, "email");
    }
  }

  @Test
  void case_is_no_difference_and_an_international_domain_is_one_with_its_ascii_form() {
    var created = inviting.invite("alice", "acme", "Ida@M\u00fcller.TEST");
    assertThat(created.path("email").asText()).isEqualTo("ida@xn--mller-kva.test");
    assertProblem(
        inviting.asks("alice", "acme", "ida@xn--mller-kva.test"), 409, "invitation_already_exists");
    inviting.unverified("ida", "ida@xn--mller-kva.test");
    inviting.accept("ida", inviting.mailedToken(created)).expect(200);
  }

  @Test
  void fields_are_checked() {
    var path = "organizations/acme/invitations";
    var alice = inviting.tenant("alice");
    rows.staySameDuring(
        () -> {
          assertInvalid(alice.post(path, Map.of()), "email");
          assertInvalid(alice.post(path, Map.of("email", "nobody")), "email");
          for (var days : List.of(0, 91, -1)) {
            assertInvalid(
                alice.post(path, Map.of("email", "a@b.test", "expiresInDays", days)),
                "expiresInDays");
          }
          assertProblem(
              alice.post(path, Map.of("email", "a@b.test", "roles", List.of("org:nonsense"))),
              422,
              "role_not_found");
          assertInvalid(alice.post(path, Map.of("email", "a@b.test", "token", "x")), "token");
          assertInvalid(alice.get(path + "?status=open"), "status");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.test/",
        "//evil.test",
        "/\\evil.test",
        "https://localhost@evil.test/",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "http://127.0.0.1.evil.test/"
      })
  void a_redirect_goes_only_where_the_application_may_send_its_users(String uri) {
    assertInvalid(
        inviting
            .tenant("alice")
            .post(
                "organizations/acme/invitations",
                Map.of("email", "redirect@example.test", "redirectUri", uri)),
        "redirectUri");
  }

  @Test
  void a_redirect_of_the_application_is_remembered() {
    var created =
        inviting
            .tenant("alice")
            .post(
                "organizations/acme/invitations",
                Map.of("email", "back@example.test", "redirectUri", "http://127.0.0.1/welcome"))
            .expect(201)
            .json();
    assertThat(created.path("redirectUri").asText()).isEqualTo("http://127.0.0.1/welcome");
  }

  @Test
  void several_are_invited_at_once_and_a_bad_one_takes_nothing_from_the_others() {
    inviting.join("acme", "already", "org:member");
    var answer =
        inviting
            .tenant("admin")
            .post(
                "organizations/acme/invitations",
                Map.of(
                    "invitations",
                    List.of(
                        Map.of("email", "bulk1@example.test"),
                        Map.of("email", "not an address"),
                        Map.of("email", "BULK1@example.test"),
                        Map.of("email", "already@example.test"),
                        Map.of("email", "bulk2@example.test", "roles", List.of("org:owner")),
                        Map.of("email", "bulk3@example.test", "roles", List.of("org:admin")))))
            .expect(200)
            .json();

    assertThat(texts(answer.path("results"), "status"))
        .containsExactly(
            "created",
            "validation_failed",
            "invitation_already_exists",
            "member_already_exists",
            "permission_denied",
            "created");
    assertThat(rows.count("saas_invitation", "email like 'bulk%'")).isEqualTo(2);
    assertInvalid(
        inviting
            .tenant("admin")
            .post(
                "organizations/acme/invitations",
                Map.of("email", "a@b.test", "invitations", List.of())),
        "invitations");
  }

  @Test
  void nobody_invites_to_a_role_that_he_could_not_give() {
    rows.staySameDuring(
        () ->
            assertProblem(
                inviting.asks("admin", "acme", "boss@example.test", "org:owner"),
                403,
                "permission_denied"));
    var owner = inviting.invite("alice", "acme", "boss@example.test", "org:owner");
    var one = "organizations/acme/invitations/" + owner.path("id").asText();
    rows.staySameDuring(
        () -> assertProblem(inviting.tenant("admin").delete(one), 403, "permission_denied"));
    inviting.tenant("alice").delete(one).expect(204);
  }

  @Test
  void what_the_inviter_can_no_longer_give_is_not_given() {
    realm.createUser("late");
    var inviter = inviting.join("acme", "fickle", "org:admin");
    var created = inviting.invite("fickle", "acme", "late@example.test", "org:admin");
    realm
        .saasAdmin()
        .put("organizations/acme/members/" + inviter, Map.of("roles", List.of("org:member")))
        .expect(200);

    rows.staySameDuring(
        () -> assertProblem(inviting.accept("late", token(created)), 403, "permission_denied"));
  }

  @Test
  void who_goes_takes_his_invitations_along() {
    realm.createUser("orphan");
    var inviter = inviting.join("acme", "leaver", "org:admin");
    var created = inviting.invite("leaver", "acme", "orphan@example.test");

    assertThat(
            rows.eventsDuring(
                () ->
                    realm.saasAdmin().delete("organizations/acme/members/" + inviter).expect(204)))
        .containsExactlyInAnyOrder("member.removed", "invitation.revoked");

    assertProblem(inviting.accept("orphan", token(created)), 409, "invitation_closed");
  }

  @Test
  void a_removed_account_takes_its_invitations_along() {
    var inviter = inviting.join("acme", "gone", "org:admin");
    var created = inviting.invite("gone", "acme", "orphan2@example.test");

    realm.admin().delete("users/" + inviter).expect(204);

    assertThat(inviting.status("alice", "acme", created)).isEqualTo("revoked");
  }

  @Test
  void an_administrators_invitation_does_not_depend_on_a_member() {
    var user = realm.createUser("adam");
    inviting.organization("empty", realm.createUser("eve"));
    var created =
        realm
            .saasAdmin()
            .post(
                "organizations/empty/invitations",
                Map.of("email", "adam@example.test", "roles", List.of("org:owner")))
            .expect(201)
            .json();
    assertThat(created.path("inviterName").isNull()).isTrue();

    inviting.accept("adam", token(created)).expect(200);

    assertThat(inviting.roles("empty", user)).containsExactly("org:owner");
  }

  @Test
  void a_suspended_organization_lets_nobody_in_until_it_resumes() {
    realm.createUser("susan");
    inviting.organization("paused", realm.createUser("paula"));
    var created = inviting.invite("paula", "paused", "susan@example.test");
    var operator = new Operator(realm);

    operator.suspend("paused");
    rows.staySameDuring(
        () -> {
          assertProblem(inviting.accept("susan", token(created)), 403, "organization_suspended");
          assertThat(inviting.tenant("susan").get("me/invitations").json().path("items")).isEmpty();
        });
    operator.resume("paused");

    inviting.accept("susan", token(created)).expect(200);
  }

  @Test
  void ones_own_invitations_are_offered_without_a_link() {
    var user = realm.createUser("mia");
    var acme = inviting.invite("alice", "acme", "mia@example.test", "org:admin");
    inviting.invite("gina", "globex", "mia@example.test");
    var mine = inviting.tenant("mia").get("me/invitations").expect(200);
    assertThat(texts(mine.json().path("items"), "email"))
        .containsExactly("mia@example.test", "mia@example.test");
    assertThat(mine.text()).doesNotContain("token");

    inviting
        .tenant("mia")
        .post("me/invitations/" + acme.path("id").asText() + "/accept")
        .expect(200);

    assertThat(inviting.roles("acme", user)).containsExactly("org:admin");
    var left = inviting.tenant("mia").get("me/invitations").json().path("items");
    assertThat(left).hasSize(1);
    var other = left.get(0).path("id").asText();
    inviting.tenant("mia").post("me/invitations/" + other + "/decline").expect(204);
    assertThat(inviting.tenant("mia").get("me/invitations").json().path("items")).isEmpty();
  }

  @Test
  void anothers_invitation_is_not_to_be_had_by_its_id() {
    var created = inviting.invite("alice", "acme", "private@example.test");
    var id = created.path("id").asText();
    rows.staySameDuring(
        () -> {
          for (var answer : List.of("accept", "decline")) {
            var foreign = inviting.tenant("gina").post("me/invitations/" + id + "/" + answer);
            assertProblem(foreign, 404, "invitation_not_found");
            assertThat(
                    inviting
                        .tenant("gina")
                        .post("me/invitations/" + UUID.randomUUID() + "/" + answer)
                        .text())
                .isEqualTo(foreign.text());
          }
        });
  }

  @Test
  void the_invitation_of_another_organization_does_not_exist_here() {
    var foreign = inviting.invite("gina", "globex", "foreign@example.test").path("id").asText();
    var random = UUID.randomUUID().toString();
    var alice = inviting.tenant("alice");
    rows.staySameDuring(
        () -> {
          for (var call : List.of("GET %s", "POST %s/resend", "DELETE %s")) {
            var words = call.formatted("organizations/acme/invitations/" + foreign).split(" ");
            var answer = assertProblem(alice.send(words[0], words[1]), 404, "invitation_not_found");
            assertThat(alice.send(words[0], words[1].replace(foreign, random)).text())
                .isEqualTo(answer.text());
          }
        });
  }

  @Test
  void without_the_match_of_addresses_any_verified_account_accepts_by_a_link() {
    realm.createUser("vera");
    inviting.unverified("umberto", "umberto@example.test");
    var created = inviting.invite("alice", "acme", "somebody@example.test");
    inviting.set("invitations.requireEmailMatch", "false");
    try {
      assertProblem(inviting.accept("umberto", token(created)), 403, "email_not_verified");
      inviting.accept("vera", token(created)).expect(200);
    } finally {
      inviting.set("invitations.requireEmailMatch", "true");
    }
  }

  @Test
  void the_list_has_pages_and_a_filter() {
    inviting.organization("listed", realm.createUser("lisa"));
    for (int i = 0; i < 5; i++) {
      inviting.invite("lisa", "listed", "l" + i + "@example.test");
    }
    var path = "organizations/listed/invitations";
    var lisa = inviting.tenant("lisa");
    var first = lisa.get(path + "?pageSize=3").json();
    var second = lisa.get(path + "?pageSize=3&cursor=" + first.path("nextCursor").asText()).json();
    assertThat(texts(first.path("items"), "email")).hasSize(3);
    assertThat(texts(second.path("items"), "email"))
        .containsExactly("l3@example.test", "l4@example.test");
    lisa.delete(path + "/" + first.path("items").get(1).path("id").asText()).expect(204);
    assertThat(texts(lisa.get(path + "?status=revoked").json().path("items"), "email"))
        .containsExactly("l1@example.test");
    assertThat(texts(lisa.get(path + "?status=pending").json().path("items"), "email")).hasSize(4);
  }
}
