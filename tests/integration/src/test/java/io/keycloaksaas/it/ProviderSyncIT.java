package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a billing provider says is true becomes true, whatever was there and however often. */
@SaasServer
class ProviderSyncIT {
  private static int number;

  private final Billed billed;
  private final ServerClock clock;
  private final RealmRows rows;

  private String id;
  private Instant start;

  ProviderSyncIT(TestRealm realm, Database database, ServerClock clock) {
    this.billed = Billed.in(realm, database);
    this.rows = billed.rows();
    this.clock = clock;
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.setUp();
  }

  @BeforeEach
  void organization() {
    id = billed.organization("synced" + ++number);
    start = clock.now();
  }

  @Test
  void the_first_word_begins_a_subscription_and_the_same_word_again_changes_nothing() {
    var period =
        Map.of(
            "periodStart", start.toString(),
            "periodEnd", start.plus(Duration.ofDays(30)).toString(),
            "quantity", 3);

    billed.say(id, "s1", "pro", "active", start, period).expect(200);
    assertThat(billed.events(id)).containsExactly("created");

    rows.staySameDuring(() -> billed.say(id, "s1", "pro", "active", start, period).expect(200));
    var shown = billed.shown(id);
    assertThat(shown.get("plan").asText()).isEqualTo("pro");
    assertThat(shown.get("currentPeriodEnd").asText())
        .isEqualTo(start.plus(Duration.ofDays(30)).toString());
    assertThat(
            rows.count(
                "saas_subscription",
                "subject_id = ? and provider = 'probe' and external_id = 's1'"
                    + " and provider_status = 'raw-active' and quantity = 3",
                id))
        .isOne();
  }

  @Test
  void a_failed_payment_leaves_a_grace_that_repetition_does_not_lengthen() {
    billed.say(id, "s2", "pro", "active", start).expect(200);

    billed.say(id, "s2", "pro", "past_due", start).expect(200);
    assertThat(billed.events(id)).containsExactly("created", "past_due");

    var until = billed.shown(id).get("graceUntil").asText();
    assertThat(Duration.between(start, Instant.parse(until)).toDays()).isBetween(6L, 7L);
    clock.advance(Duration.ofDays(1));
    rows.staySameDuring(() -> billed.say(id, "s2", "pro", "past_due", start).expect(200));
    assertThat(billed.shown(id).get("graceUntil").asText()).isEqualTo(until);

    billed.say(id, "s2", "pro", "active", start).expect(200);
    assertThat(billed.shown(id).get("graceUntil").isNull()).isTrue();
  }

  @Test
  void after_its_grace_it_is_over_and_only_a_payment_begins_another_one() {
    billed.say(id, "s3", "pro", "active", start).expect(200);
    billed.say(id, "s3", "pro", "past_due", start).expect(200);
    clock.advance(Duration.ofDays(7).plusMinutes(1));
    assertThat(billed.shown(id).get("default").asBoolean()).isTrue();
    billed.catchUp(clock.now());
    assertThat(billed.stored(id)).containsExactly("pro canceled");

    rows.staySameDuring(() -> billed.say(id, "s3", "pro", "past_due", start).expect(200));
    billed.say(id, "s3", "pro", "active", start).expect(200);

    assertThat(billed.stored(id)).containsExactlyInAnyOrder("pro canceled", "pro active");
    assertThat(billed.shown(id).get("plan").asText()).isEqualTo("pro");
  }

  @Test
  void a_canceled_one_stays_canceled() {
    billed.say(id, "s4", "pro", "active", start).expect(200);

    billed.say(id, "s4", "pro", "canceled", start).expect(200);
    assertThat(billed.events(id)).containsExactly("created", "canceled");

    rows.staySameDuring(
        () -> {
          billed.say(id, "s4", "pro", "canceled", start).expect(200);
          billed.say(id, "s4", "pro", "paused", start).expect(200);
        });
  }

  @Test
  void what_was_over_before_it_was_seen_is_kept_as_over() {
    billed.say(id, "s5", "pro", "canceled", start).expect(200);

    assertThat(billed.stored(id)).containsExactly("pro canceled");
    assertThat(billed.shown(id).get("default").asBoolean()).isTrue();
  }

  @Test
  void what_waits_for_its_first_payment_gives_nothing_and_displaces_nothing() {
    billed.start(id, Map.of("plan", "starter", "trial", false)).expect(201);

    rows.staySameDuring(() -> billed.say(id, "s6", "pro", "paused", start).expect(200));
    assertThat(billed.shown(id).get("plan").asText()).isEqualTo("starter");

    var other = billed.organization("waits");
    billed.say(other, "s7", "pro", "paused", start).expect(200);
    assertThat(billed.shown(other).get("default").asBoolean()).isTrue();
    billed.say(other, "s7", "pro", "active", start).expect(200);
    assertThat(billed.stored(other)).containsExactly("pro active");
  }

  @Test
  void it_takes_a_manual_trial_over() {
    billed.start(id, Map.of("plan", "pro")).expect(201);

    billed.say(id, "s8", "pro", "active", start).expect(200);

    assertThat(billed.stored(id)).containsExactly("pro active");
    clock.advance(Duration.ofDays(20));
    assertThat(billed.shown(id).get("status").asText()).isEqualTo("active");
  }

  @Test
  void another_of_its_subscriptions_replaces_the_first() {
    billed.say(id, "s9", "starter", "active", start).expect(200);
    billed.say(id, "s10", "pro", "active", start).expect(200);

    assertThat(billed.stored(id)).containsExactlyInAnyOrder("starter canceled", "pro active");
    rows.staySameDuring(() -> billed.say(id, "s9", "starter", "canceled", start).expect(200));
  }

  @Test
  void a_plan_that_is_not_in_the_catalogue_is_refused() {
    rows.staySameDuring(
        () -> assertProblem(billed.say(id, "s11", "nope", "active", start), 422, "plan_not_found"));
  }

  @Test
  void of_twenty_words_at_once_one_begins_it() {
    assertThat(AtOnce.run(20, caller -> billed.say(id, "s12", "pro", "active", start).status()))
        .containsOnly(200);

    assertThat(billed.stored(id)).containsExactly("pro active");
    assertThat(billed.history(id)).containsExactly("subscription.created");
  }

  @Test
  void the_end_of_a_providers_trial_is_the_providers_to_tell() {
    billed
        .say(
            id,
            "s13",
            "pro",
            "trialing",
            start,
            Map.of("trialEnd", start.plus(Duration.ofDays(10)).toString()))
        .expect(200);
    assertThat(billed.shown(id).get("status").asText()).isEqualTo("trialing");
    clock.advance(Duration.ofDays(10).plusMinutes(1));
    billed.catchUp(clock.now());

    assertThat(billed.shown(id).get("default").asBoolean()).isTrue();
    assertThat(billed.stored(id)).containsExactly("pro trialing");
    billed.say(id, "s13", "pro", "active", start).expect(200);
    assertThat(billed.shown(id).get("status").asText()).isEqualTo("active");
    assertThat(billed.stored(id)).containsExactly("pro active");
  }
}
