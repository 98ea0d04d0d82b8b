package io.keycloaksaas.bench;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Units used per second, by all connections from one pool and by each from a pool of its own;
 * beside the least that it can cost: the same caller, authenticated alike, the same request, and
 * one {@code update … where balance >= 1}; and beside the least with a record and an event, all by
 * one statement.
 */
@SaasServer
class UsageBench {
  private static final long PLENTY = 1_000_000_000L;
  private static final Duration RAMP = Duration.ofMillis(300);

  private static final String PLAIN = "/probe/balance";
  private static final String RECORDED = PLAIN + "/recorded";
  private static final String OURS = "/saas/v1/usage";

  private final Options options = Options.current();
  private final List<String> subjects = new ArrayList<>();

  /** Who takes from where. */
  private enum Way {
    PLAIN_ONE("`update … where balance >= 1`, one row", PLAIN),
    RECORDED_ONE("one row, with a record under the caller's key and an event", RECORDED),
    OURS_ONE("ours, one subject", OURS),
    PLAIN_MANY("`update … where balance >= 1`, a row for each", PLAIN),
    RECORDED_MANY("a row for each, with a record under the caller's key and an event", RECORDED),
    OURS_MANY("ours, a subject for each", OURS);

    final String label;
    final String path;

    Way(String label, String path) {
      this.label = label;
      this.path = path;
    }

    boolean isShared() {
      return ordinal() < PLAIN_MANY.ordinal();
    }

    Way plain() {
      return isShared() ? PLAIN_ONE : PLAIN_MANY;
    }
  }

  @Test
  void units_per_second(TestRealm realm, Database database)
      throws IOException, InterruptedException, ExecutionException {
    var machine = Machine.facts();
    fill(realm, database);
    var threads = Executors.newFixedThreadPool(options.threads());
    var perSecond = new LinkedHashMap<Way, double[]>();
    List.of(Way.values()).forEach(way -> perSecond.put(way, new double[options.rounds()]));
    var random = new Random(1);
    var order = new ArrayList<>(perSecond.keySet());
    try {
      for (int round = -options.warmup(); round < options.rounds(); round++) {
        Collections.shuffle(order, random);
        for (var way : order) {
          double rate = measure(realm, way, threads);
          if (round >= 0) {
            perSecond.get(way)[round] = rate;
          }
        }
      }
    } finally {
      threads.shutdown();
    }
    report(perSecond, machine);
  }

  private void fill(TestRealm realm, Database database) throws IOException {
    realm.createServiceClient("meter", "secret");
    realm.setUp("meter");
    realm.publish(Files.readString(Path.of(System.getProperty("bench.catalog")))).expect(200);
    var account =
        realm
            .admin()
            .get("clients/" + realm.clientUuid("meter") + "/service-account-user")
            .expect(200)
            .json()
            .get("id")
            .asText();
    realm.grantClientRoles(account, "saas", "report-usage");
    var sql = database.asSuperuser();
    sql.update("create table probe_balance (id text primary key, balance bigint not null)");
    sql.update(
        "create table probe_record (balance_id text, usage_key text, answer text,"
            + " primary key (balance_id, usage_key))");
    sql.update("grant all on probe_balance, probe_record to public");
    for (int i = 0; i < options.threads(); i++) {
      var slug = "pool" + i;
      var id =
          realm
              .saasAdmin()
              .post("organizations", Map.of("name", slug, "slug", slug))
              .expect(201)
              .createdId();
      realm
          .saasAdmin()
          .post(
              "organizations/" + slug + "/grants",
              Map.of("feature", "runs", "amount", PLENTY, "source", "bought", "reason", "plenty"))
          .expect(201);
      sql.update("insert into probe_balance values (?, ?)", id, PLENTY);
      subjects.add(id);
    }
  }

  private double measure(TestRealm realm, Way way, ExecutorService threads)
      throws InterruptedException, ExecutionException {
    var token = realm.client("meter", "secret").clientCredentials("saas-api-manage").accessToken();
    var connections =
        IntStream.range(0, options.threads())
            .mapToObj(i -> connect(realm, way, token, subjects.get(way.isShared() ? 0 : i)))
            .toList();
    try {
      take(connections, RAMP, threads);
      long start = System.nanoTime();
      long taken = take(connections, Duration.ofSeconds(options.seconds()), threads);
      return taken * 1e9 / (System.nanoTime() - start);
    } finally {
      connections.forEach(Connection::close);
    }
  }

  private static Connection connect(TestRealm realm, Way way, String token, String subject) {
    var headers = "Authorization: Bearer " + token + "\r\nContent-Type: application/json\r\n";
    return new Connection(
        URI.create(realm.issuer() + way.path),
        headers,
        "{\"subject\":{\"type\":\"organization\",\"id\":\"%s\"},\"feature\":\"runs\",\"amount\":1}"
            .formatted(subject));
  }

  private static long take(List<Connection> connections, Duration time, ExecutorService threads)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + time.toNanos();
    var work = new ArrayList<Callable<Long>>();
    connections.forEach(connection -> work.add(() -> take(connection, end)));
    long sum = 0;
    for (var count : threads.invokeAll(work)) {
      sum += count.get();
    }
    return sum;
  }

  private static long take(Connection connection, long end) {
    long count = 0;
    while (System.nanoTime() - end < 0) {
      connection.exchange("Idempotency-Key: " + UUID.randomUUID() + "\r\n");
      count++;
    }
    return count;
  }

  private void report(Map<Way, double[]> perSecond, String machine) {
    var report =
        new Report("Using units")
            .fact(machine)
            .fact(
                Report.text(
                    "%d rounds after %d to warm up · %d s each, order drawn · %d connections",
                    options.rounds(), options.warmup(), options.seconds(), options.threads()))
            .columns("", "units/s", "relative to the plain update [95 %]");
    perSecond.forEach(
        (way, rates) ->
            report.row(
                way.label,
                Report.text("%.0f", Statistics.median(rates)),
                way == way.plain()
                    ? "1"
                    : Statistics.estimate(Statistics.ratios(rates, perSecond.get(way.plain())))));
    report.publish(options.target(), "usage.md");
  }
}
