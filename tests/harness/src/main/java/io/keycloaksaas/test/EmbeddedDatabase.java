package io.keycloaksaas.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/** Starts PostgreSQL from binaries of Maven Central; as root too. Empty at each start. */
final class EmbeddedDatabase {

  /** Of the superuser; the server trusts this machine and does not ask. */
  static final String SUPERUSER_PASSWORD = "postgres";

  private EmbeddedDatabase() {}

  static Database start(Path target) {
    var data = target.resolve("postgres-data");
    Folders.delete(data);
    var log = Redirect.to(target.resolve("postgres.log").toFile());
    try {
      var postgres =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(target.resolve("postgres").toFile())
              .setDataDirectory(data)
              .setServerConfig("shared_preload_libraries", PostgresDatabase.STATISTICS)
              .setServerConfig("pg_stat_statements.max", "10000")
              .setServerConfig("fsync", "off")
              .setErrorRedirector(log)
              .setOutputRedirector(log)
              .start();
      var address = "127.0.0.1:" + postgres.getPort();
      return PostgresDatabase.create(address, address, SUPERUSER_PASSWORD, () -> stop(postgres));
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start, see postgres.log", e);
    }
  }

  private static void stop(EmbeddedPostgres postgres) {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
