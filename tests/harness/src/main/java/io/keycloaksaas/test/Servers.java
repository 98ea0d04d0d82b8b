package io.keycloaksaas.test;

import java.net.URI;

/** Chooses the server by {@link Settings#server()}. */
final class Servers {

  private Servers() {}

  static KeycloakServer start(Settings settings) {
    return switch (settings.server()) {
      case "distribution" -> DistributionServer.start(settings);
      case "containers" -> ContainersServer.start(settings);
      default -> new AttachedServer(URI.create(settings.server()), attached(settings));
    };
  }

  private static Database attached(Settings settings) {
    return settings
        .postgres()
        .<Database>map(
            address ->
                new PostgresDatabase(
                    address, address, EmbeddedDatabase.SUPERUSER_PASSWORD, () -> {}))
        .orElseGet(OpaqueDatabase::unknown);
  }
}
