package io.keycloaksaas.test;

import java.util.List;

/**
 * The database under the server.
 *
 * <p>Where a kind of access does not exist (another vendor, an attached server) the method aborts
 * the test as an assumption does: it is reported as skipped, with the reason.
 */
public interface Database extends AutoCloseable {

  /** {@code postgres} or {@code h2}, as {@code --db} would say it. */
  String vendor();

  /** The options of {@code kc.sh start} that lead to it. */
  List<String> serverOptions();

  /** Sees every row: row-level security does not bind a superuser. */
  Sql asSuperuser();

  /** Sees what the server sees, under row-level security. */
  Sql asKeycloak();

  SqlCounter counter();

  /** What a run of tests has to say to reach it, besides the server's address; may be empty. */
  default String toAttach() {
    return "";
  }

  @Override
  void close();
}
