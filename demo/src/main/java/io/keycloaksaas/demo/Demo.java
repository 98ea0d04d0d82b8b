package io.keycloaksaas.demo;

import io.keycloaksaas.example.DemoPage;
import io.keycloaksaas.example.SampleService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * {@code mvn -Pdemo}: a stock Keycloak with our jars and the demo realm, the sample service and the
 * demo page, until Ctrl-C. All but Keycloak run in Maven's own process, and its shutdown hook stops
 * Keycloak: whatever ends Maven in an orderly way ends everything.
 */
public final class Demo {

  private static final int SERVICE_PORT = 8090;
  private static final int PAGE_PORT = 8091;

  private final Options options;
  private final AtomicReference<Server> server = new AtomicReference<>();
  private final AtomicBoolean stopping = new AtomicBoolean();

  private Demo(Options options) {
    this.options = options;
  }

  /** Runs until the process is told to stop; exit code 1 after one line that says what is wrong. */
  public static void main(String[] arguments) {
    try {
      new Demo(Options.parse(List.of(arguments))).run();
    } catch (DemoFailure e) {
      System.err.println("\n" + e.getMessage() + "\n");
      // not thrown on: Maven would wrap the one line in a dozen of its own
      System.exit(1);
    }
  }

  private void run() {
    Ports.requireFree(
        List.of(
            new Ports.Wanted(options.port(), "Keycloak", "choose another with -Dsaas.port=…"),
            new Ports.Wanted(SERVICE_PORT, "the sample service", "stop that program first."),
            new Ports.Wanted(PAGE_PORT, "the demo page", "stop that program first.")));
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "demo-stop"));

    Server keycloak = startKeycloak();
    new Seed(local(), options.adminPassword(), step -> say("  " + step))
        .run(realmConfig().resolve("demo.http"));
    startExamples();

    say(Banner.text(options, SERVICE_PORT, PAGE_PORT));
    keycloak.awaitEnd();
    if (!stopping.get()) {
      throw new DemoFailure("Keycloak stopped by itself." + keycloak.tail());
    }
  }

  private Server startKeycloak() {
    Distribution distribution = new Distribution(options.keycloak());
    distribution.install(
        List.of(jar("providers/saas", "keycloak-saas"), jar("themes", "keycloak-saas-themes")));
    distribution.importRealm(realmConfig().resolve("demo-realm.json"));
    say("Starting Keycloak (about a minute the first time, ten seconds later on) …");
    Path log = options.root().resolve("demo").resolve("target").resolve("keycloak.log");
    Server started = Server.start(distribution, options, log);
    server.set(started);
    if (stopping.get()) {
      started.close();
    }
    started.awaitReady(local().resolve("/realms/demo"));
    return started;
  }

  private void startExamples() {
    String issuer = "--issuer=" + options.url() + "/realms/demo";
    try {
      SampleService.main(issuer, "--port=" + SERVICE_PORT);
      DemoPage.main(
          issuer,
          "--page-port=" + PAGE_PORT,
          "--service=http://" + options.host() + ":" + SERVICE_PORT);
    } catch (IOException e) {
      throw new DemoFailure("An example could not be started: " + e.getMessage(), e);
    }
  }

  /** Keycloak as this process reaches it, whatever name browsers use. */
  private URI local() {
    return URI.create("http://" + Server.ADDRESS + ":" + options.port());
  }

  private Path realmConfig() {
    return options.root().resolve("realm-config");
  }

  private Path jar(String module, String name) {
    Path target = options.root().resolve(module).resolve("target");
    return target.resolve(name + "-" + options.version() + ".jar");
  }

  private void stop() {
    stopping.set(true);
    Optional.ofNullable(server.get())
        .ifPresent(
            started -> {
              started.close();
              say("Stopped.");
            });
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
