package io.keycloaksaas.it;

import static io.keycloaksaas.it.Inviting.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of several at once one is the first, and the others are told what they would be told later. */
@SaasServer
class InvitationRaceIT {
  private static final int MANY = 64;

  private static Inviting inviting;

  private final TestRealm realm;
  private final RealmRows rows;

  InvitationRaceIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm, Database database) {
    inviting = Inviting.setUp(realm, database, Map.of("invitations.perDay", "1000"));
    inviting.organization("acme", realm.createUser("alice"));
    inviting.tenant("alice");
  }

  @Test
  void one_invitation_accepted_many_times_at_once_makes_one_member() {
    var user = realm.createUser("erin");
    var created = inviting.invite("alice", "acme", "erin@example.test", "org:admin");
    inviting.tenant("erin");

    var answers = AtOnce.run(MANY, i -> outcome(inviting.accept("erin", token(created))));

    assertThat(answers).containsOnlyOnce("200");
    assertThat(Collections.frequency(answers, "409 invitation_closed")).isEqualTo(MANY - 1);
    assertThat(rows.count("saas_member", "user_id = ?", user)).isOne();
    assertThat(rows.count("saas_event", "type = 'invitation.accepted' and user_id = ?", user))
        .isOne();
  }

  @Test
  void one_address_invited_many_times_at_once_is_invited_once() {
    var answers =
        AtOnce.run(MANY, i -> outcome(inviting.asks("alice", "acme", "frank@example.test")));

    assertThat(answers).containsOnlyOnce("201");
    assertThat(Collections.frequency(answers, "409 invitation_already_exists")).isEqualTo(MANY - 1);
    assertThat(rows.count("saas_invitation", "email = 'frank@example.test'")).isOne();
  }

  @Test
  void accepted_and_revoked_at_once_it_is_one_of_both() {
    var user = realm.createUser("gabi");
    var created = inviting.invite("alice", "acme", "gabi@example.test");
    var one = "organizations/acme/invitations/" + created.path("id").asText();
    inviting.tenant("gabi");

    var answers =
        AtOnce.run(
            2,
            i ->
                outcome(
                    i == 0
                        ? inviting.accept("gabi", token(created))
                        : inviting.tenant("alice").delete(one)));

    assertThat(answers).containsOnlyOnce("409 invitation_closed").containsAnyOf("200", "204");
    assertThat(inviting.roles("acme", user).isEmpty()).isEqualTo(answers.contains("204"));
  }

  @Test
  void the_last_seat_is_given_once() {
    int people = 20;
    inviting.organization("full", realm.createUser("fiona"));
    List<JsonNode> invitations = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      realm.createUser("guest" + i);
      invitations.add(inviting.invite("fiona", "full", "guest" + i + "@example.test"));
      inviting.tenant("guest" + i);
    }
    inviting.set("members.max", "2");
    try {
      var answers =
          AtOnce.run(people, i -> outcome(inviting.accept("guest" + i, token(invitations.get(i)))));

      assertThat(answers).containsOnlyOnce("200");
      assertThat(Collections.frequency(answers, "409 limit_reached")).isEqualTo(people - 1);
      assertThat(
              rows.count(
                  "saas_member",
                  "org_id = (select org_id from saas_org where slug = 'full' and realm_id = saas_member.realm_id)"))
          .isEqualTo(2);
    } finally {
      inviting.set("members.max", "");
    }
  }

  private static String outcome(Answer answer) {
    return answer.status() < 400 ? "" + answer.status() : answer.status() + " " + answer.code();
  }
}
