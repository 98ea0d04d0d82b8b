package io.keycloaksaas.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code mvn -Pdemo} was asked for; the names are those of the {@code -Dsaas.*} options.
 *
 * @param root the checkout
 * @param keycloak the unpacked Keycloak
 * @param version the version of our jars
 * @param host the name under which browsers reach the demo; a loopback name
 * @param port Keycloak's HTTP port
 * @param adminPassword the password of the administrator {@code admin}
 * @param database where Keycloak keeps its data
 */
record Options(
    Path root,
    Path keycloak,
    String version,
    String host,
    int port,
    String adminPassword,
    Database database) {

  /** {@code h2} is a file inside the unpacked Keycloak; {@code postgres} is given by its URL. */
  record Database(Kind kind, String url, String user, String password) {

    enum Kind {
      H2,
      POSTGRES
    }
  }

  /** Keycloak as browsers reach it. */
  String url() {
    return "http://" + host + ":" + port;
  }

  static Options parse(List<String> arguments) {
    Map<String, String> values = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      values.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    String host = values.get("host");
    Loopback.require(host, "-Dsaas.host");
    return new Options(
        Path.of(values.get("root")),
        Path.of(values.get("keycloak")),
        values.get("version"),
        host,
        port(values.get("port")),
        values.get("admin.password"),
        database(values));
  }

  private static int port(String text) {
    int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    if (port < 1 || port > 65535) {
      throw new DemoFailure(
          "-Dsaas.port=" + text + " is not a port: give a number from 1 to 65535.");
    }
    return port;
  }

  private static Database database(Map<String, String> values) {
    String url = values.get("db.url");
    String user = values.get("db.user");
    String password = values.get("db.password");
    return switch (values.get("db")) {
      case "h2" -> new Database(Database.Kind.H2, "", "", "");
      case "postgres" -> {
        if (!url.startsWith("jdbc:postgresql:") || user.isEmpty()) {
          throw new DemoFailure(
              "-Dsaas.db=postgres also needs -Dsaas.db.url=jdbc:postgresql://…, -Dsaas.db.user"
                  + " and -Dsaas.db.password.");
        }
        yield new Database(Database.Kind.POSTGRES, url, user, password);
      }
      default ->
          throw new DemoFailure(
              "-Dsaas.db=" + values.get("db") + " is not known: choose h2 or postgres.");
    };
  }
}
