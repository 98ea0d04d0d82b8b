package io.keycloaksaas.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * A server of one test's own, on H2, that can be stopped and started again with other jars on the
 * same database. The shared one is not touched.
 */
public final class OwnServer implements KeycloakServer {
  private final Path home;
  private final Path log;
  private final List<Path> ours;
  private final List<Integer> ports = DistributionServer.freePorts(2);
  private ServerProcess process;

  private OwnServer(Path home, Path log, List<Path> ours) {
    this.home = home;
    this.log = log;
    this.ours = ours;
  }

  /**
   * A fresh copy of the distribution without a database.
   *
   * @param name of its folder and log below {@code target}
   */
  public static OwnServer install(String name) {
    var settings = Settings.current();
    var unpacked = settings.target().resolve("keycloak-" + settings.keycloakVersion());
    if (!Files.isDirectory(unpacked)) {
      throw new TestAbortedException("needs the unpacked distribution: run `mvn verify`");
    }
    var home = settings.target().resolve(name);
    Folders.delete(home);
    Folders.copy(unpacked, home, path -> !path.startsWith("data") && !path.endsWith("built-with"));
    return new OwnServer(home, settings.target().resolve(name + ".log"), settings.providers());
  }

  /** Stock Keycloak. */
  public void startWithoutUs() {
    start(List.of(), List.of());
  }

  /** Keycloak with our jars. */
  public void startWithUs(String... options) {
    start(ours, List.of(options));
  }

  private void start(List<Path> jars, List<String> options) {
    try {
      var providers = home.resolve("providers");
      Folders.delete(providers);
      Files.createDirectories(providers);
      for (var jar : jars) {
        Files.copy(jar, providers.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "start-dev"));
    command.addAll(
        List.of(
            "--http-host=127.0.0.1",
            "--http-port=" + ports.get(0),
            "--http-management-port=" + ports.get(1)));
    command.addAll(ServerOptions.OURS);
    command.addAll(options);
    process = ServerProcess.start(command, log);
    process.awaitReady(baseUrl() + "/realms/master");
  }

  public void stop() {
    process.close();
    process = null;
  }

  /** A realm that exists, and outlives this object. */
  public TestRealm realm(String name) {
    return TestRealm.existing(this, name);
  }

  @Override
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + ports.get(0));
  }

  @Override
  public Database database() {
    return OpaqueDatabase.unknown();
  }

  @Override
  public void close() {
    if (process != null) {
      stop();
    }
  }
}
