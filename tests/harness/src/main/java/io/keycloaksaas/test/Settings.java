package io.keycloaksaas.test;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the build says about the server to test against, by system properties.
 *
 * @param server {@code saas.server}: {@code distribution}, {@code containers}, or the address of a
 *     server that runs already
 * @param db {@code db}: {@code postgres} or {@code h2}
 * @param keycloakVersion {@code saas.keycloak.version}
 * @param target {@code saas.target}: build folder, with the unpacked distribution in it
 * @param providers {@code saas.providers}: jars for the server's providers folder
 * @param postgres {@code saas.postgres}: host and port of the database of such a server
 * @param options {@code saas.options}: more options of {@code kc.sh start}, separated by blanks
 */
record Settings(
    String server,
    String db,
    String keycloakVersion,
    Path target,
    List<Path> providers,
    Optional<String> postgres,
    List<String> options) {

  Settings {
    if (!db.equals("postgres") && !db.equals("h2")) {
      throw new IllegalArgumentException("unknown database " + db + ": postgres or h2");
    }
  }

  static Settings current() {
    return new Settings(
        System.getProperty("saas.server", "distribution"),
        System.getProperty("db", "postgres"),
        required("saas.keycloak.version"),
        Path.of(required("saas.target")).toAbsolutePath(),
        split(required("saas.providers"), File.pathSeparator).map(Settings::jar).toList(),
        Optional.ofNullable(System.getProperty("saas.postgres")),
        split(System.getProperty("saas.options", ""), " ").toList());
  }

  boolean onH2() {
    return db.equals("h2");
  }

  private static String required(String property) {
    var value = System.getProperty(property);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(
          "system property " + property + " is missing: run the tests by `mvn verify`");
    }
    return value;
  }

  private static Path jar(String path) {
    var jar = Path.of(path);
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException("not a jar: " + path + " (run `mvn verify`, not `test`)");
    }
    return jar;
  }

  private static Stream<String> split(String list, String separator) {
    return Stream.of(list.split(separator)).filter(part -> !part.isBlank());
  }
}
