package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.MailServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what of a subscription, by mail. */
@SaasServer
class SubscriptionMailsIT {
  private static MailServer server;
  private static int number;

  private final TestRealm realm;
  private final Billed billed;
  private final Operator operator;
  private final ServerClock clock;

  private String id;
  private String owner;
  private String manager;
  private String member;

  SubscriptionMailsIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.billed = Billed.in(realm, database);
    this.operator = new Operator(realm);
    this.clock = clock;
  }

  @BeforeAll
  static void start(TestRealm realm) {
    realm.setUp();
    server = MailServer.start();
    server.serve(realm);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void organization() {
    number++;
    owner = "owner" + number;
    manager = "manager" + number;
    member = "member" + number;
    id = operator.organization("mailed" + number, realm.createUser(owner));
    operator.join(id, realm.createUser(manager), "org:billing_manager");
    operator.join(id, realm.createUser(member), "org:member");
  }

  @Test
  void owners_and_billing_managers_learn_of_a_beginning_and_members_do_not() {
    billed.start(id, Map.of("plan", "pro")).expect(201);

    awaitSubjects(owner, "Your subscription to Pro has started");
    awaitSubjects(manager, "Your subscription to Pro has started");
    assertThat(server.to(member + "@example.test")).isEmpty();
    var mail = server.to(owner + "@example.test").get(0);
    assertThat(mail.text()).contains("mailed" + number).contains("/realms/" + realm.name());
  }

  @Test
  void they_are_told_that_a_trial_is_about_to_end_and_that_it_has() {
    billed.start(id, Map.of("plan", "pro")).expect(201);
    awaitSubjects(owner, "Your subscription to Pro has started");
    clock.advance(Duration.ofDays(12));
    billed.catchUp(clock.now());
    awaitSubjects(
        owner, "Your subscription to Pro has started", "Your trial of Pro is about to end");
    assertThat(server.to(owner + "@example.test").get(1).text())
        .contains("/realms/" + realm.name());

    clock.advance(Duration.ofDays(3));
    billed.catchUp(clock.now());

    awaitSubjects(
        owner,
        "Your subscription to Pro has started",
        "Your trial of Pro is about to end",
        "Your subscription to Pro was canceled");
  }

  @Test
  void a_failed_payment_is_told_once_with_the_end_of_the_grace() {
    var start = clock.now();
    billed.say(id, "mail" + number, "pro", "active", start).expect(200);
    billed.say(id, "mail" + number, "pro", "past_due", start).expect(200);
    billed.say(id, "mail" + number, "pro", "past_due", start).expect(200);

    awaitSubjects(owner, "Your subscription to Pro has started", "A payment for Pro failed");
    assertThat(server.to(owner + "@example.test").get(1).text()).contains("keeps working until");
  }

  @Test
  void a_cancellation_at_the_end_of_the_period_is_told_when_it_is_made() {
    billed.start(id, Map.of("plan", "pro", "trial", false)).expect(201);
    realm.saasAdmin().delete(Billed.path(id) + "?when=period_end").expect(200);
    awaitSubjects(
        owner, "Your subscription to Pro has started", "Your subscription to Pro was canceled");
    assertThat(server.to(owner + "@example.test").get(1).text()).contains("You can use it until");

    var later = clock.now().plus(Duration.ofDays(31)).toEpochMilli();
    clock.advance(Duration.ofDays(32));
    billed.catchUp(clock.now());

    assertThat(billed.stored(id)).containsExactly("pro canceled");
    assertThat(
            billed.rows().count("saas_email_message", "org_id = ? and created_at > ?", id, later))
        .isZero();
  }

  @Test
  void a_user_learns_of_his_own() {
    var user = realm.createUser("alone" + number);
    realm
        .saasAdmin()
        .post("users/" + user + "/subscription", Map.of("plan", "user:plus", "trial", false))
        .expect(201);

    await()
        .atMost(Mailbox.SOON)
        .until(() -> server.to("alone" + number + "@example.test").size() == 1);
    assertThat(server.to("alone" + number + "@example.test").get(0).text())
        .doesNotContain("organization");
  }

  private void awaitSubjects(String user, String... subjects) {
    await()
        .atMost(Mailbox.SOON)
        .untilAsserted(
            () ->
                assertThat(
                        server.to(user + "@example.test").stream()
                            .map(MailServer.Received::subject))
                    .containsExactlyElementsOf(List.of(subjects)));
  }
}
