package io.keycloaksaas.bench;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.FaultyReceiver;
import io.keycloaksaas.test.FaultyReceiver.Mode;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the log costs a write, how soon and how fast events leave as webhooks, and what a receiver
 * that hangs does to others.
 */
@SaasServer
class WebhooksBench {
  private static final String TYPE = "user.updated";
  private static final int RATE = 200;
  private static final int NEIGHBOURS = 4;

  private final Options options = Options.current();
  private final TestRealm realm;
  private final KeycloakServer server;
  private final Database database;
  private final String machine = Machine.facts();

  WebhooksBench(TestRealm realm, KeycloakServer server, Database database) {
    this.realm = realm;
    this.server = server;
    this.database = database;
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.setUp();
  }

  @Test
  void what_the_log_costs_a_write() throws InterruptedException {
    var costs = new LogCost(realm, options);
    costs.measure();
    costs.fill(report("The cost of the log")).publish(options.target(), "webhooks-log.md");
  }

  @Test
  void from_the_change_to_the_first_byte() throws InterruptedException {
    var arrivals = new Arrivals();
    try (var receiver = FaultyReceiver.start(Mode.ACCEPTS, arrivals::add)) {
      var endpoint = endpoint(receiver.url());
      writeAt(RATE, options.seconds());
      arrivals.clear();
      int written = writeAt(RATE, options.seconds() * options.rounds());
      arrivals.await(written);
      var millis = arrivals.millis();
      report("From the change to the first byte")
          .fact(Report.text("%d events at %d/s to one receiver on this machine", written, RATE))
          .fact(
              "from the time in the event, which is before the commit, to the first byte of the request")
          .columns("", "ms")
          .row("p50", percentile(millis, 50))
          .row("p95", percentile(millis, 95))
          .row("p99", percentile(millis, 99))
          .row("longest", percentile(millis, 100))
          .publish(options.target(), "webhooks-latency.md");
      remove(endpoint);
    }
  }

  @Test
  void draining_what_waits() throws InterruptedException {
    var arrived = new AtomicInteger();
    try (var receiver = FaultyReceiver.start(Mode.ACCEPTS, request -> arrived.incrementAndGet())) {
      var endpoint = endpoint(receiver.url());
      int waiting = Integer.getInteger("bench.waiting");
      var heap = new ArrayList<Double>();
      long start = System.nanoTime();
      enqueue(endpoint, waiting);
      while (arrived.get() < waiting) {
        heap.add(heapMegabytes());
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      report("Draining what waits")
          .fact(Report.text("%d deliveries of about 1 kB to one receiver on this machine", waiting))
          .columns("", "")
          .row("deliveries/s", Report.text("%.0f", waiting / seconds))
          .row("heap at the start, MB", Report.text("%.0f", heap.get(0)))
          .row(
              "largest, MB", Report.text("%.0f", heap.stream().mapToDouble(x -> x).max().orElse(0)))
          .row("at the end, MB", Report.text("%.0f", heapMegabytes()))
          .row("sent more than once", arrived.get() - waiting)
          .publish(options.target(), "webhooks-drain.md");
      remove(endpoint);
    }
  }

  /** Rounds with and without it in turn; all endpoints hear of every event. */
  @Test
  void one_receiver_that_hangs_beside_others() throws InterruptedException {
    var arrivals = new Arrivals();
    var receivers =
        Stream.generate(() -> FaultyReceiver.start(Mode.ACCEPTS, arrivals::add))
            .limit(NEIGHBOURS)
            .toList();
    var alone = new double[options.rounds()];
    var beside = new double[options.rounds()];
    try (var hanging = FaultyReceiver.start(Mode.HANGS, request -> {})) {
      receivers.forEach(receiver -> endpoint(receiver.url()));
      for (int round = -options.warmup(); round < options.rounds(); round++) {
        double without = p99(arrivals);
        var endpoint = endpoint(hanging.url());
        double with = p99(arrivals);
        remove(endpoint);
        if (round >= 0) {
          alone[round] = without;
          beside[round] = with;
        }
      }
    } finally {
      receivers.forEach(FaultyReceiver::close);
    }
    report("One receiver hangs")
        .fact(
            Report.text(
                "%d rounds of %d s, in turn · %d events/s to each of %d receivers",
                options.rounds(), options.seconds(), RATE / NEIGHBOURS, NEIGHBOURS))
        .columns("The others' p99", "ms", "relative [95 %]")
        .row("without it", Report.text("%.0f", Statistics.median(alone)), "1")
        .row(
            "beside it",
            Report.text("%.0f", Statistics.median(beside)),
            Statistics.estimate(Statistics.ratios(beside, alone)))
        .publish(options.target(), "webhooks-hanging.md");
  }

  private double p99(Arrivals arrivals) throws InterruptedException {
    arrivals.clear();
    int written = writeAt(RATE / NEIGHBOURS, options.seconds());
    arrivals.await(written * NEIGHBOURS);
    return arrivals.percentile(99);
  }

  private Report report(String title) {
    return new Report(title).fact(machine).fact(Machine.server(database));
  }

  /** Events at an even pace, by a few connections. */
  private int writeAt(int perSecond, int seconds) throws InterruptedException {
    int total = perSecond * seconds;
    var threads = Executors.newFixedThreadPool(options.threads());
    long start = System.nanoTime();
    var next = new AtomicInteger();
    for (int i = 0; i < options.threads(); i++) {
      threads.execute(
          () -> {
            var address = URI.create(realm.issuer() + "/probe/events/changes/paced/logged");
            try (var connection = Connection.form(address, "")) {
              for (int number = next.getAndIncrement();
                  number < total;
                  number = next.getAndIncrement()) {
                long due = start + number * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                connection.exchange();
              }
            }
          });
    }
    threads.shutdown();
    threads.awaitTermination(seconds + 120L, TimeUnit.SECONDS);
    return total;
  }

  private String endpoint(String url) {
    return realm
        .saasAdmin()
        .post("webhooks", Map.of("url", url, "eventTypes", List.of(TYPE)))
        .expect(201)
        .json()
        .path("id")
        .asText();
  }

  private void remove(String endpoint) {
    realm.saasAdmin().delete("webhooks/" + endpoint).expect(204);
  }

  /** As the numbering of the log makes them. */
  private void enqueue(String endpoint, int count) {
    database
        .asSuperuser()
        .update(
            """
            insert into saas_delivery (webhook_id, event_id, realm_id, event_type, body, state,
              attempts, attempts_before, due_at, created_at, updated_at)
            select ?, 'drain-' || lpad(i::text, 9, '0'), realm_id, ?, ?, 'PENDING',
              0, 0, 1, 1, 1 from saas_webhook, generate_series(1, ?) i where id = ?
            """,
            endpoint,
            TYPE,
            "{\"type\":\"" + TYPE + "\",\"data\":\"" + "x".repeat(1000) + "\"}",
            count,
            endpoint);
    database.asSuperuser().update("analyze saas_delivery");
  }

  private double heapMegabytes() {
    return Metrics.sum(server.managementUrl().orElseThrow(), "jvm_memory_used_bytes", "heap") / 1e6;
  }

  private static String percentile(double[] sorted, int percent) {
    return Report.text("%.0f", Arrivals.percentile(sorted, percent));
  }
}
