package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.FaultyReceiver;
import io.keycloaksaas.test.FaultyReceiver.Mode;
import io.keycloaksaas.test.FaultyReceiver.Request;
import io.keycloaksaas.test.KeycloakNode;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nodes die, receivers fail, hang and restart, the database lets nobody in: every event that was
 * committed arrives at least once, and no other. {@code -Pfaults} kills more often.
 */
@SaasServer
class WebhookKillIT {
  private static final int KILLS = Integer.getInteger("saas.kills", 3);
  private static final int EVENTS_BEFORE_A_KILL = 60;
  private static final int LONGEST_MORE_MILLIS = 3000;
  private static final Duration OUTAGE = Duration.ofSeconds(30);
  private static final int OF_ONE_NODE = 4;
  private static final Duration SOON = Duration.ofSeconds(40);
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final TestRealm realm;
  private final KeycloakServer server;
  private final Database database;
  private final ServerClock clock;
  private final RealmRows rows;
  private final Endpoints endpoints;

  private FaultyReceiver steady;
  private FaultyReceiver moody;
  private FaultyReceiver restarting;

  WebhookKillIT(TestRealm realm, KeycloakServer server, Database database, ServerClock clock) {
    this.realm = realm;
    this.server = server;
    this.database = database;
    this.clock = clock;
    this.rows = new RealmRows(realm, database);
    this.endpoints = new Endpoints(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.setUp();
  }

  @BeforeEach
  void listen() {
    for (String table : List.of("saas_webhook", "saas_delivery")) {
      database.asSuperuser().update("delete from " + table + " where realm_id = ?", rows.realmId());
    }
    steady = FaultyReceiver.start(Mode.ACCEPTS);
    moody = FaultyReceiver.start(Mode.ACCEPTS);
    restarting = FaultyReceiver.start(Mode.ACCEPTS);
  }

  @AfterEach
  void close() {
    List.of(steady, moody, restarting).forEach(FaultyReceiver::close);
  }

  @Test
  void a_node_killed_at_any_moment_loses_nothing() throws InterruptedException {
    Set<String> before = committed();
    receivers().forEach(receiver -> endpoints.create(receiver.url()));
    Random random = new Random();
    for (int kill = 1; kill <= KILLS; kill++) {
      try (KeycloakNode victim = server.startNode();
          EventLoad load = EventLoad.start(victim.realmUrl(realm.name()))) {
        moody.becomes(Mode.FAILS);
        restarting.goAway();
        load.awaitCommitted(EVENTS_BEFORE_A_KILL / 2);
        moody.becomes(Mode.HANGS);
        restarting.comeBack();
        load.awaitCommitted(EVENTS_BEFORE_A_KILL);
        load.goOnFor(Duration.ofMillis(random.nextInt(LONGEST_MORE_MILLIS)));
        victim.kill();
        moody.becomes(Mode.ACCEPTS);
        load.stop();
        assertThat(markers()).doesNotContainAnyElementsOf(load.rolledBack());
      }
    }

    assertThat(arrivedSince(before)).hasSizeGreaterThanOrEqualTo(KILLS * EVENTS_BEFORE_A_KILL);
  }

  @Test
  void two_nodes_share_the_work_send_nothing_twice_and_hand_it_over() throws InterruptedException {
    Set<String> before = committed();
    endpoints.create(steady.url());
    try (KeycloakNode second = server.startNode();
        EventLoad here = EventLoad.start(server.realmUrl(realm.name()));
        EventLoad there = EventLoad.start(second.realmUrl(realm.name()))) {
      here.awaitCommitted(200);
      there.awaitCommitted(200);
      here.stop();
      there.stop();
      await().atMost(PATIENCE).until(() -> isNumbered() && isDelivered());
      Set<String> written = committed();
      written.removeAll(before);

      assertThat(steady.requests().stream().map(Request::id).toList())
          .containsExactlyInAnyOrderElementsOf(written);

      stopWhileItSends(second);
    }
  }

  /**
   * TERM: what is in flight is finished, what waits is given back. That both nodes send is known by
   * their number: to an endpoint that has not answered yet, a node sends {@value #OF_ONE_NODE}
   * requests. No lease ends meanwhile: none is older than this, and the clock stays.
   */
  private void stopWhileItSends(KeycloakNode second) {
    moody.becomes(Mode.HOLDS);
    endpoints.create(moody.url());
    endpoints.write(5 * OF_ONE_NODE);
    await().atMost(SOON).until(() -> moody.requests().size() > OF_ONE_NODE);
    var stopped = CompletableFuture.runAsync(second::close);
    await().atMost(SOON).until(() -> !answers(second));
    moody.becomes(Mode.ACCEPTS);
    stopped.join();

    await().atMost(SOON).until(() -> isNumbered() && isDelivered());
    assertThat(
            moody.requests().stream()
                .collect(Collectors.groupingBy(Request::id, Collectors.counting())))
        .hasSize(5 * OF_ONE_NODE)
        .allSatisfy((id, times) -> assertThat(times).as(id).isLessThanOrEqualTo(2));
  }

  private boolean answers(KeycloakNode node) {
    try {
      return node.client(realm.name(), "nobody").token(Map.of()).status() > 0;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  @Test
  void a_database_that_was_away_has_lost_nothing() throws InterruptedException {
    Set<String> before = committed();
    receivers().forEach(receiver -> endpoints.create(receiver.url()));
    try (EventLoad load = EventLoad.start(server.realmUrl(realm.name()))) {
      load.awaitCommitted(EVENTS_BEFORE_A_KILL);
      letNobodyIn(OUTAGE);
      load.stop();
    }
    await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> endpoints.write(1));

    assertThat(arrivedSince(before)).hasSizeGreaterThan(EVENTS_BEFORE_A_KILL);
  }

  /** To the server there is no database: its connections end, and no new one is made. */
  private void letNobodyIn(Duration time) {
    database.asSuperuser().update("alter role keycloak nologin");
    try {
      throwOut();
      await().pollDelay(time).atMost(time.plusSeconds(30)).until(() -> throwOut() == 0);
    } finally {
      database.asSuperuser().update("alter role keycloak login");
    }
  }

  private int throwOut() {
    return database
        .asSuperuser()
        .rows("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'keycloak'")
        .size();
  }

  private List<FaultyReceiver> receivers() {
    return List.of(steady, moody, restarting);
  }

  /** What was committed since; fails unless every receiver has got that and nothing else. */
  private Set<String> arrivedSince(Set<String> before) {
    awaitIdle();
    Set<String> written = committed();
    written.removeAll(before);
    for (FaultyReceiver receiver : receivers()) {
      Map<String, String> bodies = new TreeMap<>();
      for (Request request : receiver.requests()) {
        String other = bodies.putIfAbsent(request.id(), request.body());
        assertThat(other).as("a repetition is the same").isIn(null, request.body());
      }
      assertThat(bodies.keySet()).isEqualTo(written);
    }
    return written;
  }

  /**
   * Until everything is numbered and delivered. When nothing moves any more, time does: what waits
   * for the end of a lease or for its next attempt gets it.
   */
  private void awaitIdle() {
    AtomicLong before = new AtomicLong();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(2))
        .until(
            () -> {
              long pending = rows.count("saas_delivery", "state = 'PENDING'");
              if (before.getAndSet(pending) == pending) {
                clock.advance(Duration.ofMinutes(6));
              }
              return pending == 0 && isNumbered();
            });
    assertThat(rows.count("saas_delivery", "state <> 'DELIVERED'")).isZero();
  }

  private boolean isNumbered() {
    return rows.count("saas_event", "seq is null") == 0;
  }

  private boolean isDelivered() {
    return rows.count("saas_delivery", "state = 'PENDING'") == 0;
  }

  /** Ids as receivers see them. */
  private Set<String> committed() {
    return rows
        .texts("select id as text from saas_event where realm_id = ? and type = ?", "user.updated")
        .stream()
        .map(id -> "evt_" + id)
        .collect(Collectors.toSet());
  }

  private Set<String> markers() {
    return rows
        .texts(
            "select payload as text from saas_event where realm_id = ? and type = ?",
            "user.updated")
        .stream()
        .map(payload -> payload.replaceAll(".*\"user_id\":\"([^\"]+)\".*", "$1"))
        .collect(Collectors.toSet());
  }
}
