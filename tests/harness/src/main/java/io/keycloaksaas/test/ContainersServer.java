package io.keycloaksaas.test;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;

/** Keycloak's container image beside PostgreSQL's; needs Docker. */
final class ContainersServer implements KeycloakServer {

  private static final String POSTGRES_IMAGE = "postgres:17";
  private static final String PASSWORD = "postgres";

  private final KeycloakContainer keycloak;
  private final Database database;

  private ContainersServer(KeycloakContainer keycloak, Database database) {
    this.keycloak = keycloak;
    this.database = database;
  }

  static ContainersServer start(Settings settings) {
    var network = Network.newNetwork();
    var database = startPostgres(network);
    var keycloak =
        new KeycloakContainer("keycloak/keycloak:" + settings.keycloakVersion())
            .withNetwork(network)
            .withProviderLibsFrom(settings.providers().stream().map(Path::toFile).toList())
            .withProductionMode()
            .withEnabledMetrics()
            .withAdminUsername("admin")
            .withAdminPassword("admin");
    var options = new ArrayList<>(List.of("--db=postgres", "--http-enabled=true"));
    options.add("--hostname-strict=false");
    options.add("--spi-cors--default--allowed-headers=If-Match,Idempotency-Key");
    options.addAll(ServerOptions.OURS);
    options.addAll(database.serverOptions());
    options.addAll(settings.options());
    keycloak.withCustomCommand(String.join(" ", options));
    keycloak.start();
    return new ContainersServer(keycloak, database);
  }

  private static Database startPostgres(Network network) {
    var postgres =
        new GenericContainer<>(POSTGRES_IMAGE)
            .withNetwork(network)
            .withNetworkAliases("postgres")
            .withEnv("POSTGRES_PASSWORD", PASSWORD)
            .withCommand(
                "postgres", "-c", "shared_preload_libraries=" + PostgresDatabase.STATISTICS)
            .withExposedPorts(5432)
            .waitingFor(
                Wait.forLogMessage(".*database system is ready to accept connections.*\\n", 2));
    postgres.start();
    return PostgresDatabase.create(
        postgres.getHost() + ":" + postgres.getMappedPort(5432),
        "postgres:5432",
        PASSWORD,
        postgres::stop);
  }

  @Override
  public URI baseUrl() {
    var url = keycloak.getAuthServerUrl();
    return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
  }

  @Override
  public Optional<URI> managementUrl() {
    return Optional.of(URI.create(keycloak.getMgmtServerUrl()));
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public void close() {
    keycloak.stop();
    database.close();
  }
}
