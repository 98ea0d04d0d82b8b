package io.keycloaksaas.it;

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

/** What is stored follows time, late and at its instant. Moves the server's clock. */
@SaasServer
class SubscriptionJobIT {
  private static int number;

  private final TestRealm realm;
  private final Database database;
  private final Billed billed;
  private final RealmRows rows;
  private final ServerClock clock;

  private String id;

  SubscriptionJobIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.database = database;
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
    id = billed.organization("timed" + ++number);
  }

  @Test
  void a_trial_ends_at_its_instant_however_late_it_is_written() {
    var started = billed.start(id, Map.of("plan", "pro")).expect(201).json();
    var version = rows.version(id);
    clock.advance(Duration.ofDays(20));

    billed.catchUp(clock.now());

    assertThat(billed.stored(id)).containsExactly("pro canceled");
    assertThat(billed.history(id)).containsExactly("subscription.created", "subscription.canceled");
    assertThat(at("subscription.canceled")).isEqualTo(started.get("trialEnd").asText());
    assertThat(rows.lastEvent("subscription.canceled", id).get("occurred_at").asText())
        .isEqualTo(started.get("trialEnd").asText());
    assertThat(rows.version(id)).isGreaterThan(version);
  }

  @Test
  void done_again_it_changes_nothing() {
    billed.start(id, Map.of("plan", "pro")).expect(201);
    clock.advance(Duration.ofDays(20));
    billed.catchUp(clock.now());
    var events = billed.events(id);

    database
        .asSuperuser()
        .update("update saas_subscription set due_at = 0 where subject_id = ?", id);
    billed.catchUp(clock.now());

    assertThat(billed.events(id)).isEqualTo(events);
    assertThat(billed.history(id)).hasSize(2);
  }

  @Test
  void one_that_fails_keeps_nobody_else_from_his_time() {
    billed.start(id, Map.of("plan", "pro")).expect(201);
    var other = billed.organization("beside" + number);
    billed.start(other, Map.of("plan", "pro")).expect(201);

    rows.whileChangesFail(
        "saas_subscription",
        "subject_id",
        id,
        () -> {
          clock.advance(Duration.ofDays(20));
          rows.runJob("subscription-due");
          assertThat(billed.stored(id)).containsExactly("pro trialing");
          assertThat(billed.stored(other)).containsExactly("pro canceled");
        });

    billed.catchUp(clock.now());
    assertThat(billed.stored(id)).containsExactly("pro canceled");
  }

  @Test
  void where_the_realm_says_so_a_trial_becomes_active() {
    set("trial.end", "convert");
    try {
      var started = billed.start(id, Map.of("plan", "pro")).expect(201).json();
      clock.advance(Duration.ofDays(14).plusHours(1));

      assertThat(billed.shown(id).get("status").asText()).isEqualTo("active");
      assertThat(billed.shown(id).get("currentPeriodStart").asText())
          .isEqualTo(started.get("trialEnd").asText());
      billed.catchUp(clock.now());

      assertThat(billed.stored(id)).containsExactly("pro active");
      assertThat(at("subscription.updated")).isEqualTo(started.get("trialEnd").asText());
      assertThat(billed.shown(id).get("status").asText()).isEqualTo("active");
    } finally {
      set("trial.end", "end");
    }
  }

  @Test
  void a_change_comes_at_the_end_of_the_period_and_a_cancellation_after_it() {
    billed.start(id, Map.of("plan", "pro", "trial", false)).expect(201);
    var changeAt =
        realm
            .saasAdmin()
            .put(Billed.path(id), Map.of("plan", "enterprise", "when", "period_end"))
            .expect(200)
            .json()
            .get("changeAt")
            .asText();
    clock.advance(Duration.ofDays(40));
    billed.catchUp(clock.now());

    assertThat(billed.stored(id)).containsExactly("enterprise active");
    assertThat(at("subscription.updated")).isEqualTo(changeAt);
    var cancelAt =
        realm
            .saasAdmin()
            .delete(Billed.path(id) + "?when=period_end")
            .expect(200)
            .json()
            .get("cancelAt")
            .asText();
    clock.advance(Duration.ofDays(60));
    billed.catchUp(clock.now());

    assertThat(billed.stored(id)).containsExactly("enterprise canceled");
    assertThat(at("subscription.canceled")).isEqualTo(cancelAt);
  }

  @Test
  void the_end_of_a_trial_is_announced_once_three_days_before() {
    billed.start(id, Map.of("plan", "pro")).expect(201);
    clock.advance(Duration.ofDays(10).plusHours(23));
    billed.catchUp(clock.now());
    assertThat(billed.events(id)).containsExactly("created");

    clock.advance(Duration.ofHours(2));
    billed.catchUp(clock.now());
    clock.advance(Duration.ofHours(2));
    billed.catchUp(clock.now());

    assertThat(billed.events(id)).containsExactly("created", "trial_will_end");
    assertThat(billed.history(id)).containsExactly("subscription.created");
  }

  @Test
  void what_was_due_days_ago_is_caught_up_with_in_batches() {
    database
        .asSuperuser()
        .update(
            """
            insert into saas_subscription (id, realm_id, subject_type, subject_id, active_key, plan_key,
              catalog_version, status, provider, started_at, trial_end, due_at, updated_at)
            select 'late-' || n, ?, 'USER', 'late-' || n, 'late-' || n, 'user:plus', 1, 'TRIALING',
              'manual', 1, 1000 + n, 1000 + n, 1 from generate_series(1, 250) n
            """,
            rows.realmId());

    billed.catchUp(clock.now());

    assertThat(rows.count("saas_subscription", "id like 'late-%' and status = 'CANCELED'"))
        .isEqualTo(250);
    assertThat(rows.count("saas_subscription_history", "subject_id like 'late-%'")).isEqualTo(250);
    assertThat(rows.count("saas_subject", "subject_id like 'late-%' and version = 1"))
        .isEqualTo(250);
    assertThat(rows.count("saas_event", "user_id like 'late-%' and type = 'subscription.canceled'"))
        .isEqualTo(250);
  }

  @Test
  void an_act_in_between_finds_what_time_has_done() {
    billed.start(id, Map.of("plan", "pro", "trial", false)).expect(201);
    realm
        .saasAdmin()
        .put(Billed.path(id), Map.of("plan", "enterprise", "when", "period_end"))
        .expect(200);
    clock.advance(Duration.ofDays(40));

    realm.saasAdmin().delete(Billed.path(id)).expect(200);

    assertThat(billed.stored(id)).containsExactly("enterprise canceled");
    assertThat(billed.history(id))
        .containsExactly(
            "subscription.created",
            "subscription.updated",
            "subscription.updated",
            "subscription.canceled");
  }

  private void set(String setting, String value) {
    realm.saasAdmin().post("setup", Map.of("settings", Map.of(setting, value))).expect(200);
  }

  /** Since when the last entry of history with this cause is so. */
  private String at(String cause) {
    return Instant.ofEpochMilli(
            database
                .asSuperuser()
                .count(
                    "select max(at) from saas_subscription_history where subject_id = ? and cause = ?",
                    id,
                    cause))
        .toString();
  }
}
