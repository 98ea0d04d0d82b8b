package io.keycloaksaas.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The distribution as its users run it: in production mode, optimized, on a free port of this
 * machine, with an empty database. What it says goes to {@code target/keycloak.log}.
 */
final class DistributionServer implements KeycloakServer {

  private final URI baseUrl;
  private final URI managementUrl;
  private final Database database;
  private final ServerProcess process;

  private DistributionServer(
      URI baseUrl, URI managementUrl, Database database, ServerProcess process) {
    this.baseUrl = baseUrl;
    this.managementUrl = managementUrl;
    this.database = database;
    this.process = process;
  }

  static DistributionServer start(Settings settings) {
    var target = settings.target();
    var installation = Installation.prepare(settings, buildOptions(settings));
    var database = settings.onH2() ? OpaqueDatabase.h2(target) : EmbeddedDatabase.start(target);
    var ports = freePorts(3);
    var baseUrl = URI.create("http://127.0.0.1:" + ports.get(0));
    var command = new ArrayList<>(List.of(installation.kc(), "start", "--optimized"));
    command.addAll(
        List.of(
            "--http-enabled=true",
            "--log-level-io.smallrye.health=warn", // reports each poll before the server is ready
            "--http-host=127.0.0.1",
            "--hostname-strict=false",
            "--http-port=" + ports.get(0),
            "--http-management-port=" + ports.get(1),
            "--cache-embedded-network-bind-address=127.0.0.1",
            "--cache-embedded-network-bind-port=" + ports.get(2)));
    command.addAll(database.serverOptions());
    command.addAll(settings.options());
    var process = ServerProcess.start(command, target.resolve("keycloak.log"));
    var managementUrl = URI.create("http://127.0.0.1:" + ports.get(1));
    process.awaitReady(managementUrl + "/health/ready");
    process.awaitReady(baseUrl + "/realms/master");
    return new DistributionServer(baseUrl, managementUrl, database, process);
  }

  private static List<String> buildOptions(Settings settings) {
    return List.of(
        "--db=" + (settings.onH2() ? "dev-file" : "postgres"),
        "--health-enabled=true",
        "--metrics-enabled=true");
  }

  /** Reserved together, so that they differ, and let go for the server to take. */
  static List<Integer> freePorts(int count) {
    var sockets = new ArrayList<ServerSocket>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      var ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
      for (var socket : sockets) {
        socket.close();
      }
      return ports;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public URI baseUrl() {
    return baseUrl;
  }

  @Override
  public Optional<URI> managementUrl() {
    return Optional.of(managementUrl);
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public void close() {
    process.close();
    database.close();
  }
}
