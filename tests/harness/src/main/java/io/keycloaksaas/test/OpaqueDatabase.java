package io.keycloaksaas.test;

import java.nio.file.Path;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * A database that only the server opens.
 *
 * @param reason why a test cannot look into it
 */
record OpaqueDatabase(String vendor, List<String> serverOptions, String reason)
    implements Database {

  /** A file, new for each run. */
  static Database h2(Path target) {
    var folder = target.resolve("h2");
    Folders.delete(folder);
    return new OpaqueDatabase(
        "h2",
        List.of(
            "--db-url=jdbc:h2:file:" + folder.resolve("keycloak") + ";NON_KEYWORDS=VALUE",
            "--db-username=sa",
            "--db-password="),
        "looks into PostgreSQL; this run is on H2");
  }

  /** Behind a server that somebody else runs. */
  static Database unknown() {
    return new OpaqueDatabase(
        "unknown", List.of(), "looks into the database: name it by -Dsaas.postgres=host:port");
  }

  @Override
  public Sql asSuperuser() {
    throw skipped();
  }

  @Override
  public Sql asKeycloak() {
    throw skipped();
  }

  @Override
  public SqlCounter counter() {
    return new SqlCounter(
        () -> {
          throw skipped();
        },
        "",
        "");
  }

  @Override
  public void close() {}

  private TestAbortedException skipped() {
    return new TestAbortedException(reason);
  }
}
