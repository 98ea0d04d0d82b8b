package io.keycloaksaas.test;

import java.util.List;

/**
 * PostgreSQL, with Keycloak's database owned by the ordinary role {@code keycloak}: a superuser
 * would make row-level security do nothing.
 *
 * <p>The statistics of statements live in the database {@code postgres}, so that Keycloak's own has
 * nothing in it that a real one has not.
 */
final class PostgresDatabase implements Database {

  /** Has to stand in {@code shared_preload_libraries} of the server. */
  static final String STATISTICS = "pg_stat_statements";

  private static final String NAME = "keycloak";

  private final String address;
  private final List<String> serverOptions;
  private final Sql superuser;
  private final Sql keycloak;
  private final SqlCounter counter;
  private final Runnable stop;

  /**
   * A database that exists.
   *
   * @param address host and port as the tests see them
   * @param addressForServer host and port as Keycloak sees them
   * @param password of the superuser {@code postgres}
   */
  PostgresDatabase(String address, String addressForServer, String password, Runnable stop) {
    this.address = address;
    superuser = new Sql(url(address, NAME), "postgres", password);
    keycloak = new Sql(url(address, NAME), NAME, NAME);
    var statistics = maintenance(address, password);
    counter = new SqlCounter(() -> statistics, NAME, NAME);
    serverOptions =
        List.of(
            "--db-url=" + url(addressForServer, NAME),
            "--db-username=" + NAME,
            "--db-password=" + NAME);
    this.stop = stop;
  }

  /** Creates role and database in an empty server. */
  static PostgresDatabase create(
      String address, String addressForServer, String password, Runnable stop) {
    var maintenance = maintenance(address, password);
    maintenance.update("create role " + NAME + " login password '" + NAME + "'");
    maintenance.update("create database " + NAME + " owner " + NAME);
    maintenance.update("create extension " + STATISTICS);
    return new PostgresDatabase(address, addressForServer, password, stop);
  }

  private static Sql maintenance(String address, String password) {
    return new Sql(url(address, "postgres"), "postgres", password);
  }

  private static String url(String address, String database) {
    return "jdbc:postgresql://" + address + "/" + database;
  }

  @Override
  public String vendor() {
    return "postgres";
  }

  @Override
  public List<String> serverOptions() {
    return serverOptions;
  }

  @Override
  public Sql asSuperuser() {
    return superuser;
  }

  @Override
  public Sql asKeycloak() {
    return keycloak;
  }

  @Override
  public SqlCounter counter() {
    return counter;
  }

  @Override
  public String toAttach() {
    return " -Dsaas.postgres=" + address;
  }

  @Override
  public void close() {
    stop.run();
  }
}
