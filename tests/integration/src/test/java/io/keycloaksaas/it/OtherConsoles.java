package io.keycloaksaas.it;

import io.keycloaksaas.test.KeycloakServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The consoles of another Keycloak as a theme of this server, with our modules in them: what {@code
 * themes/console/dev/version.sh} does by hand.
 *
 * @param theme to be named by the realm; another each time, since the server remembers every theme
 *     that it has seen once, also one that an earlier run has left
 * @param themes the server's folder
 */
record OtherConsoles(String version, String theme, Path themes) implements AutoCloseable {
  private static final Path JARS = Path.of(System.getProperty("saas.target", "target"), "consoles");
  private static final String ADMIN_JAR = "keycloak-admin-ui-";

  /** By type: the name of Keycloak's own, which ours is based on. */
  private static final Map<String, String> KEYCLOAKS =
      Map.of("admin", "keycloak.v2", "account", "keycloak.v3");

  /** Those that the build has fetched. */
  static List<String> versions() {
    try (Stream<Path> files = Files.list(JARS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(ADMIN_JAR))
          .map(name -> name.substring(ADMIN_JAR.length(), name.length() - ".jar".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OtherConsoles mount(String version, KeycloakServer server) {
    var theme = "saas-" + version + "-" + UUID.randomUUID().toString().substring(0, 8);
    var consoles = new OtherConsoles(version, theme, server.themes());
    KEYCLOAKS.keySet().forEach(consoles::mount);
    return consoles;
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(themes.resolve(theme))) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether that Keycloak's console of this type has a file of this name: names have digests. */
  boolean has(String type, String asset) {
    return Files.exists(keycloaks(type).resolve("resources/assets").resolve(asset));
  }

  private Path keycloaks(String type) {
    return themes.resolve("keycloak-" + version).resolve(type);
  }

  private void mount(String type) {
    var jar = JARS.resolve("keycloak-%s-ui-%s.jar".formatted(type, version));
    var ours = themes.resolve(theme).resolve(type);
    try (var files = FileSystems.newFileSystem(jar)) {
      copy(files.getPath("theme", KEYCLOAKS.get(type), type), keycloaks(type));
      Files.createDirectories(ours.resolve("resources"));
      Files.writeString(
          ours.resolve("theme.properties"),
          text(type + "/theme.properties")
              .replaceFirst("(?m)^parent=.*$", "parent=keycloak-" + version));
      if (type.equals("account")) {
        Files.writeString(
            ours.resolve("resources/content.json"), text("account/resources/content.json"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(one -> !isMap(one))::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static boolean isMap(Path file) {
    return file.toString().endsWith(".map");
  }

  /** Of our own theme. */
  private static String text(String file) throws IOException {
    try (InputStream in = OtherConsoles.class.getResourceAsStream("/theme/saas/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
