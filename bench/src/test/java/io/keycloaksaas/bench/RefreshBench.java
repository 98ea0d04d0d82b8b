package io.keycloaksaas.bench;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Refreshes per second with and without our scope, on one server and in one run. The variants take
 * turns in an order that is drawn for each round, so that neither the warming of the server nor a
 * neighbour's load favours one of them.
 */
@SaasServer
class RefreshBench {

  private final Options options = Options.current();

  @Test
  void refreshes_per_second_by_scope(TestRealm realm, Database database)
      throws IOException, InterruptedException {
    var machine = Machine.facts();
    var catalog = Files.readString(Path.of(System.getProperty("bench.catalog")));
    new Acme(realm).fill(catalog, List.of("org:owner", "org:admin"), true);
    var rounds = measure(realm);
    Report.write(options.target().resolve("refresh.csv"), rounds.csv());
    report(rounds, machine, database);
  }

  private Rounds measure(TestRealm realm) throws InterruptedException {
    var threads = Executors.newFixedThreadPool(options.threads());
    var cpu = new ServerCpu();
    var loads =
        Stream.of(Variant.values())
            .collect(
                () -> new EnumMap<Variant, Load>(Variant.class),
                (map, v) -> map.put(v, new Load(v, realm, options.threads(), threads, cpu)),
                Map::putAll);
    try {
      return takeTurns(loads);
    } finally {
      threads.shutdown();
      loads.values().forEach(Load::close);
    }
  }

  private Rounds takeTurns(Map<Variant, Load> loads) throws InterruptedException {
    var rounds = new Rounds();
    var random = new Random(1);
    var order = new ArrayList<>(loads.keySet());
    for (int i = -options.warmup(); i < options.rounds(); i++) {
      Collections.shuffle(order, random);
      var round = new EnumMap<Variant, Cell>(Variant.class);
      for (var variant : order) {
        round.put(variant, loads.get(variant).run(Duration.ofSeconds(options.seconds())));
      }
      System.out.println("round " + (i + 1) + " of " + options.rounds() + ": " + summary(round));
      if (i >= 0) {
        rounds.add(round);
      }
    }
    return rounds;
  }

  private static String summary(Map<Variant, Cell> round) {
    var text = new StringBuilder();
    round.forEach(
        (variant, cell) -> text.append(Report.text("%s %.0f/s ", variant, cell.perSecond())));
    return text.toString().trim();
  }

  private void report(Rounds rounds, String machine, Database database) {
    var report =
        new Report("Refreshing a token")
            .fact(machine)
            .fact(Machine.server(database))
            .fact(
                Report.text(
                    "%d rounds after %d to warm up · %d s per variant and round, order drawn"
                        + " · %d connections, a session each",
                    options.rounds(), options.warmup(), options.seconds(), options.threads()))
            .columns(
                "Token",
                "refreshes/s",
                "relative to (a) [95 %]",
                "server CPU per refresh, ms",
                "relative to (a) [95 %]");
    for (var variant : Variant.values()) {
      report.row(
          variant.label,
          Report.text("%.0f", rounds.median(variant, Cell::perSecond)),
          variant == Variant.PLAIN ? "1" : rounds.relative(variant, Cell::perSecond),
          Report.text("%.2f", rounds.median(variant, Cell::cpuMillis)),
          variant == Variant.PLAIN ? "1" : rounds.relative(variant, Cell::cpuMillis));
    }
    report.publish(options.target(), "refresh.md");
  }
}
