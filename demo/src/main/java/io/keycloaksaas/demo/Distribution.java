package io.keycloaksaas.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The unpacked, stock Keycloak: our jars in its providers folder, our realm in its import folder.
 */
final class Distribution {

  private final Path home;

  Distribution(Path home) {
    this.home = home;
  }

  /**
   * Puts exactly these jars into the providers folder. A jar with the same bytes is left alone, and
   * a copied one keeps its time: Keycloak rebuilds itself (20 s) when a jar's time has changed.
   */
  void install(List<Path> jars) {
    try {
      Path providers = Files.createDirectories(home.resolve("providers"));
      List<Path> names = jars.stream().map(Path::getFileName).toList();
      try (Stream<Path> present = Files.list(providers)) {
        for (Path old : present.filter(file -> isStaleJar(file, names)).toList()) {
          Files.delete(old);
        }
      }
      for (Path jar : jars) {
        if (!Files.isRegularFile(jar)) {
          throw new DemoFailure(jar + " is missing: run mvn -Pdemo in the checkout's root.");
        }
        copyIfDifferent(jar, providers.resolve(jar.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keycloak imports a realm only when it has none of that name, so this may be done every time.
   */
  void importRealm(Path realm) {
    try {
      Path folder = Files.createDirectories(home.resolve("data").resolve("import"));
      copyIfDifferent(realm, folder.resolve(realm.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path home() {
    return home;
  }

  /** The stock start script of this operating system. */
  List<String> script() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows
        ? List.of("cmd.exe", "/c", home.resolve("bin").resolve("kc.bat").toString())
        : List.of("/bin/sh", home.resolve("bin").resolve("kc.sh").toString());
  }

  private static boolean isStaleJar(Path file, List<Path> wanted) {
    return file.getFileName().toString().endsWith(".jar") && !wanted.contains(file.getFileName());
  }

  private static void copyIfDifferent(Path from, Path to) throws IOException {
    if (!Files.exists(to) || Files.mismatch(from, to) != -1) {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
