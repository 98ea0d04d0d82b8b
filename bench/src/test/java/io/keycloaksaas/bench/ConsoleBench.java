package io.keycloaksaas.bench;

import com.microsoft.playwright.Locator;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.InBrowser;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.WebBrowser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * How long an administrator waits for the first row of the list of organizations, in Chromium: in a
 * realm of 10 and in one of 10,000.
 */
@SaasServer
@InBrowser
class ConsoleBench {
  private static final int FEW = 10;
  private static final int MANY = 10_000;

  private final Options options = Options.current();
  private final Map<Realm, Tab> tabs = new EnumMap<>(Realm.class);
  private final Map<Realm, double[]> byAddress = new EnumMap<>(Realm.class);
  private final Map<Realm, double[]> byClick = new EnumMap<>(Realm.class);

  private enum Realm {
    FEW_ROWS("10"),
    FEW_AGAIN("10 a second time: the noise"),
    MANY_ROWS("10,000");

    final String label;

    Realm(String label) {
      this.label = label;
    }
  }

  /** One administrator in one realm. */
  private record Tab(WebBrowser browser, String console) {
    static Tab open(KeycloakServer server, TestRealm realm, WebBrowser browser) {
      var console = server.baseUrl() + "/admin/" + realm.name() + "/console/#/" + realm.name();
      browser.signIn(console + "/saas/plans", "root");
      browser.await("nav-item-saas-organizations");
      return new Tab(browser, console);
    }

    /** From a click in the navigation of a console that has loaded another page of ours. */
    double click() {
      browser.open(console + "/saas/plans");
      browser.page().reload(); // nothing is remembered of the list
      browser.await("saas-title");
      browser.page().waitForLoadState();
      return millis(() -> browser.byTestId("nav-item-saas-organizations").click());
    }

    /** From the address, as a bookmark opens it: console, pages and rows; files from the cache. */
    double address() {
      return millis(() -> browser.page().reload());
    }

    private double millis(Runnable opening) {
      long start = System.nanoTime();
      opening.run();
      firstRow().waitFor();
      return (System.nanoTime() - start) / 1e6;
    }

    private Locator firstRow() {
      return browser.page().locator("[data-testid=saas-table] tbody tr").first();
    }
  }

  @Test
  void the_list_of_organizations(
      TestRealm realm, KeycloakServer server, Database database, WebBrowser browser) {
    var machine = Machine.facts();
    try (var large = realm.another()) {
      prepare(realm, database, "few", FEW);
      prepare(large, database, "many", MANY);
      tabs.put(Realm.FEW_ROWS, Tab.open(server, realm, browser));
      tabs.put(Realm.FEW_AGAIN, Tab.open(server, realm, browser.another()));
      tabs.put(Realm.MANY_ROWS, Tab.open(server, large, browser.another()));
      measure();
      report(machine, database);
      tabs.get(Realm.FEW_AGAIN).browser().close();
      tabs.get(Realm.MANY_ROWS).browser().close();
    }
  }

  private static void prepare(TestRealm realm, Database database, String name, int size) {
    realm.setUp();
    realm.grantClientRoles(realm.createUser("root"), "realm-management", "realm-admin");
    Crowd.insert(realm, database, name, size);
  }

  private void measure() {
    for (var one : Realm.values()) {
      byAddress.put(one, new double[options.rounds()]);
      byClick.put(one, new double[options.rounds()]);
    }
    var random = new Random(1);
    List<Realm> order = new ArrayList<>(List.of(Realm.values()));
    for (int round = -options.warmup(); round < options.rounds(); round++) {
      Collections.shuffle(order, random);
      for (var one : order) {
        double click = tabs.get(one).click();
        double address = tabs.get(one).address();
        if (round >= 0) {
          byClick.get(one)[round] = click;
          byAddress.get(one)[round] = address;
        }
      }
    }
  }

  private void report(String machine, Database database) {
    var report =
        new Report("Opening the list of organizations")
            .fact(machine)
            .fact(Machine.server(database))
            .fact(
                Report.text(
                    "%d rounds after %d to warm up, order drawn · Chromium without a screen · to the first row; at most 20 are shown",
                    options.rounds(), options.warmup()))
            .columns(
                "Organizations",
                "by a click, ms",
                "relative [95 %]",
                "by its address, ms",
                "relative [95 %]");
    for (var one : Realm.values()) {
      report.row(
          one.label,
          median(byClick.get(one)),
          relative(byClick, one),
          median(byAddress.get(one)),
          relative(byAddress, one));
    }
    report.publish(options.target(), "console.md");
  }

  private static String median(double[] millis) {
    return Report.text("%.0f", Statistics.median(millis));
  }

  private static Object relative(Map<Realm, double[]> times, Realm one) {
    return one == Realm.FEW_ROWS
        ? "1"
        : Statistics.estimate(Statistics.ratios(times.get(one), times.get(Realm.FEW_ROWS)));
  }
}
