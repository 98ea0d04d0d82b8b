package io.keycloaksaas.bench;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What organizations cost where there are many: to make 10,000 of them through our API beside
 * Keycloak's own, and to read the first and the last page of 100,000. The crowd comes last, for it
 * is in the same realm.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
@SaasServer
class OrganizationsBench {
  private static final int ROUNDS = 20;
  private static final int PER_ROUND = 500;
  private static final int WARM_UP = 200;
  private static final int CROWD = 100_000;
  private static final int PAGES = 100;

  private final Options options = Options.current();

  @Test
  void made_through_either_api(TestRealm realm) throws InterruptedException, ExecutionException {
    var machine = Machine.facts();
    realm.setUp();
    var threads = Executors.newFixedThreadPool(options.threads());
    try {
      inParallel(threads, WARM_UP, i -> byKeycloak(realm, "warm-k" + i));
      inParallel(threads, WARM_UP, i -> byUs(realm, "warm-s" + i));
      var keycloaks = new double[ROUNDS];
      var ours = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        var name = "round" + round + "-";
        keycloaks[round] = perSecond(threads, i -> byKeycloak(realm, "k-" + name + i));
        ours[round] = perSecond(threads, i -> byUs(realm, "s-" + name + i));
      }
      new Report("Making organizations")
          .fact(machine)
          .fact(
              Report.text(
                  "%d rounds of %d by each API in turn · %d connections · without an owner",
                  ROUNDS, PER_ROUND, options.threads()))
          .columns("API", "organizations/s", "relative [95 %]")
          .row("Keycloak's, with our jar", rate(keycloaks), "1")
          .row("ours", rate(ours), Statistics.estimate(Statistics.ratios(ours, keycloaks)))
          .publish(options.target(), "organizations-made.md");
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void pages_deep_in_a_crowd(TestRealm realm, Database database) {
    var machine = Machine.facts();
    realm.setUp();
    Crowd.insert(realm, database, "crowd", CROWD);
    var last = cursor(CROWD - 100);
    var first = new double[PAGES];
    var deep = new double[PAGES];
    for (int i = -PAGES / 5; i < PAGES; i++) {
      var a = millis(() -> realm.admin().get("saas/v1/organizations?pageSize=100").expect(200));
      var b =
          millis(
              () ->
                  realm
                      .admin()
                      .get("saas/v1/organizations?pageSize=100&cursor=" + last)
                      .expect(200));
      if (i >= 0) {
        first[i] = a;
        deep[i] = b;
      }
    }
    new Report("Pages of 100 in " + CROWD + " organizations")
        .fact(machine)
        .fact(PAGES + " calls of each, in turn, one at a time, after " + PAGES / 5 + " to warm up")
        .columns("Page", "ms", "relative [95 %]")
        .row("the first", Report.text("%.1f", Statistics.median(first)), "1")
        .row(
            "the last",
            Report.text("%.1f", Statistics.median(deep)),
            Statistics.estimate(Statistics.ratios(deep, first)))
        .publish(options.target(), "organizations-pages.md");
  }

  private static void byKeycloak(TestRealm realm, String slug) {
    realm.admin().post("organizations", Map.of("name", slug, "alias", slug)).expect(201);
  }

  private static void byUs(TestRealm realm, String slug) {
    realm.admin().post("saas/v1/organizations", Map.of("name", slug, "slug", slug)).expect(201);
  }

  private static double perSecond(ExecutorService threads, IntConsumer make)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    inParallel(threads, PER_ROUND, make);
    return PER_ROUND * 1e9 / (System.nanoTime() - start);
  }

  private static void inParallel(ExecutorService threads, int times, IntConsumer make)
      throws InterruptedException, ExecutionException {
    List<Callable<Void>> calls = new ArrayList<>();
    IntStream.range(0, times)
        .forEach(
            i ->
                calls.add(
                    () -> {
                      make.accept(i);
                      return null;
                    }));
    for (var done : threads.invokeAll(calls)) {
      done.get();
    }
  }

  private static double millis(Runnable call) {
    long start = System.nanoTime();
    call.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static String rate(double[] perSecond) {
    return Report.text("%.0f", Statistics.median(perSecond));
  }

  /** As the server writes them: the instant and the id of a page's last row. */
  private static String cursor(int i) {
    var text = Report.text("%d:crowd-%06d", i, i);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
