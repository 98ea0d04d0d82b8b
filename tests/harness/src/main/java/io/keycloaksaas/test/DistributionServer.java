package io.keycloaksaas.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.opentest4j.TestAbortedException;

/**
 * The distribution as its users run it: in production mode, optimized, on a free port of this
 * machine, with an empty database. What it says goes to {@code target/keycloak.log}.
 */
final class DistributionServer implements KeycloakServer {

  private final Settings settings;
  private final Installation installation;
  private final Database database;
  private final BillingPlace billing;
  private final DnsPair dns = DnsPair.start();
  private final Node node;

  private DistributionServer(Settings settings, Installation installation, Database database) {
    this.settings = settings;
    this.installation = installation;
    this.database = database;
    this.billing = BillingPlace.below(settings.target(), freePorts(1).get(0));
    this.node = start("keycloak.log", List.of("--hostname-strict=false"), ServerProcess::start);
  }

  static DistributionServer start(Settings settings) {
    var installation = Installation.prepare(settings, buildOptions(settings));
    var database =
        settings.onH2()
            ? OpaqueDatabase.h2(settings.target())
            : EmbeddedDatabase.start(settings.target());
    return new DistributionServer(settings, installation, database);
  }

  private Node start(
      String log, List<String> more, BiFunction<List<String>, Path, ServerProcess> starting) {
    var ports = freePorts(3);
    var command = new ArrayList<>(List.of(installation.kc(), "start", "--optimized"));
    command.addAll(
        List.of(
            "--http-enabled=true",
            "--log-level-io.smallrye.health=warn", // reports each poll before the server is ready
            "--http-host=127.0.0.1",
            "--spi-cors--default--allowed-headers=If-Match,Idempotency-Key",
            "--http-port=" + ports.get(0),
            "--http-management-port=" + ports.get(1),
            "--cache-embedded-network-bind-address=127.0.0.1",
            "--cache-embedded-network-bind-port=" + ports.get(2)));
    command.addAll(ServerOptions.with(more));
    command.addAll(
        List.of(
            "--vault-dir=" + billing.vault(),
            "--spi-saas-billing-gateway--stripe--base-url=http://127.0.0.1:" + billing.port()));
    command.addAll(dns.options());
    command.addAll(database.serverOptions());
    command.addAll(settings.options());
    var process = starting.apply(command, settings.target().resolve(log));
    var node = new Node(local(ports.get(0)), local(ports.get(1)), database, process);
    process.awaitReady(node.management + "/health/ready");
    process.awaitReady(node.baseUrl + "/realms/master");
    return node;
  }

  private static URI local(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** One process. It does not own the database. */
  private record Node(URI baseUrl, URI management, Database database, ServerProcess process)
      implements KeycloakNode {

    @Override
    public Optional<URI> managementUrl() {
      return Optional.of(management);
    }

    @Override
    public void kill() {
      process.kill();
    }

    @Override
    public void close() {
      process.close();
    }
  }

  /** The first node's address is everybody's name, as behind a load balancer. */
  @Override
  public KeycloakNode startNode(String... options) {
    if (settings.onH2()) {
      throw new TestAbortedException("H2's file serves one process");
    }
    var all = new ArrayList<>(List.of(options));
    all.add("--hostname=" + baseUrl());
    return start("keycloak-second.log", all, ServerProcess::startForAWhile);
  }

  private static List<String> buildOptions(Settings settings) {
    return List.of(
        "--db=" + (settings.onH2() ? "dev-file" : "postgres"),
        "--vault=file",
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
    return node.baseUrl();
  }

  @Override
  public Optional<URI> managementUrl() {
    return node.managementUrl();
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public BillingPlace billing() {
    return billing;
  }

  @Override
  public DnsPair dns() {
    return dns;
  }

  @Override
  public Path themes() {
    return installation.themes();
  }

  @Override
  public void close() {
    node.close();
    database.close();
    dns.close();
  }
}
