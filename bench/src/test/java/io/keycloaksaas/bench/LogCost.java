package io.keycloaksaas.bench;

import io.keycloaksaas.test.TestRealm;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two writes with and without a row in the log, by endpoints of the test server that differ in
 * nothing else: the cheapest change there is, whose ratio is the dearest, and one of those that
 * members make.
 */
final class LogCost {
  private final TestRealm realm;
  private final Options options;
  private final List<String> projects = new ArrayList<>();
  private final Map<Turn, double[]> perSecond = new LinkedHashMap<>();

  /** In the order of a round; each is compared with the one before it that leaves no row. */
  private enum Turn {
    VERSION("a version is counted up under its lock, without a row in the log", false, false),
    VERSION_LOGGED("the same with one", false, true),
    VERSION_AGAIN("the same without one again: the noise", false, false),
    PROJECT("a member gives a project another name, without a row in the log", true, false),
    PROJECT_LOGGED("the same with one", true, true),
    PROJECT_AGAIN("the same without one again: the noise", true, false);

    final String label;
    final boolean ofProject;
    final boolean logged;

    Turn(String label, boolean ofProject, boolean logged) {
      this.label = label;
      this.ofProject = ofProject;
      this.logged = logged;
    }

    Turn base() {
      return ofProject ? PROJECT : VERSION;
    }
  }

  /** Each connection has its own organization with one project. */
  LogCost(TestRealm realm, Options options) {
    this.realm = realm;
    this.options = options;
    realm.createPublicClient("writer");
    realm.setUp("writer");
    var member = realm.createUser("writer");
    for (int i = 0; i < options.threads(); i++) {
      var organization = "organizations/written" + i;
      realm
          .saasAdmin()
          .post(
              "organizations", Map.of("name", "Written", "slug", "written" + i, "ownerId", member))
          .expect(201);
      projects.add(
          "written"
              + i
              + "/"
              + realm
                  .saasAdmin()
                  .post(organization + "/projects", Map.of("name", "Before"))
                  .expect(201)
                  .createdId());
    }
    List.of(Turn.values()).forEach(turn -> perSecond.put(turn, new double[options.rounds()]));
  }

  void measure() throws InterruptedException {
    for (int round = -options.warmup(); round < options.rounds(); round++) {
      for (var turn : perSecond.keySet()) {
        double rate = writesPerSecond(turn);
        if (round >= 0) {
          perSecond.get(turn)[round] = rate;
        }
      }
    }
  }

  Report fill(Report report) {
    report
        .fact(
            Report.text(
                "%d rounds of %d s each · %d connections",
                options.rounds(), options.seconds(), options.threads()))
        .columns("A write", "writes/s", "relative [95 %]");
    perSecond.forEach(
        (turn, rates) ->
            report.row(
                turn.label,
                Report.text("%.0f", Statistics.median(rates)),
                turn == turn.base()
                    ? "1"
                    : Statistics.estimate(Statistics.ratios(rates, perSecond.get(turn.base())))));
    return report;
  }

  private double writesPerSecond(Turn turn) throws InterruptedException {
    var threads = Executors.newFixedThreadPool(options.threads());
    var count = new AtomicInteger();
    var token =
        realm.client("writer").passwordGrant("writer", "openid saas-api-manage").accessToken();
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(options.seconds());
    for (int i = 0; i < options.threads(); i++) {
      int writer = i;
      threads.execute(
          () -> {
            try (var connection = connect(turn, writer, token)) {
              while (System.nanoTime() < end) {
                connection.exchange();
                count.incrementAndGet();
              }
            }
          });
    }
    threads.shutdown();
    threads.awaitTermination(options.seconds() + 60L, TimeUnit.SECONDS);
    return count.get() * 1e9 / (System.nanoTime() - start);
  }

  private Connection connect(Turn turn, int writer, String token) {
    var kind = turn.logged ? "logged" : "silent";
    return turn.ofProject
        ? new Connection(
            URI.create(realm.issuer() + "/probe/projects/" + projects.get(writer) + "/" + kind),
            "Authorization: Bearer " + token + "\r\nContent-Type: application/json\r\n",
            "{\"name\":\"After\"}")
        : Connection.form(
            URI.create(realm.issuer() + "/probe/events/changes/" + writer + "/" + kind), "");
  }
}
