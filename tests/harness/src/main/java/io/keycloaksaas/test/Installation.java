package io.keycloaksaas.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * An unpacked Keycloak with exactly our jars in {@code providers}.
 *
 * <p>{@code kc.sh build} takes half a minute, so it runs only when options or jars differ from
 * those of the last build. Jars are copied only when their content differs, and with their time:
 * Keycloak goes by the time and refuses to start on a jar it believes to be newer than the build.
 */
final class Installation {

  private static final int BUILD_MINUTES = 5;

  private final Path home;
  private final Path log;

  private Installation(Path home, Path log) {
    this.home = home;
    this.log = log;
  }

  static Installation prepare(Settings settings, List<String> buildOptions) {
    var home = settings.target().resolve("keycloak-" + settings.keycloakVersion());
    if (!Files.isDirectory(home)) {
      throw new IllegalStateException("no unpacked Keycloak at " + home + ": run `mvn verify`");
    }
    var installation = new Installation(home, settings.target().resolve("keycloak-build.log"));
    try {
      installation.place(settings.providers());
      installation.build(settings.providers(), buildOptions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return installation;
  }

  String kc() {
    return home.resolve("bin/kc.sh").toString();
  }

  Path themes() {
    return home.resolve("themes");
  }

  private void place(List<Path> jars) throws IOException {
    var providers = home.resolve("providers");
    var wanted = jars.stream().map(Path::getFileName).collect(Collectors.toSet());
    removeOthers(providers, wanted);
    for (var jar : jars) {
      var copy = providers.resolve(jar.getFileName());
      if (!Files.exists(copy) || Files.mismatch(jar, copy) >= 0) {
        Files.copy(
            jar, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void removeOthers(Path providers, Set<Path> wanted) throws IOException {
    try (var files = Files.newDirectoryStream(providers, "*.jar")) {
      for (var file : files) {
        if (!wanted.contains(file.getFileName())) {
          Files.delete(file);
        }
      }
    }
  }

  private void build(List<Path> jars, List<String> options) throws IOException {
    var mark = home.resolve("built-with");
    var fingerprint = fingerprint(jars, options);
    if (Files.exists(mark) && Files.readString(mark).equals(fingerprint)) {
      return;
    }
    Files.deleteIfExists(mark);
    var command = new ArrayList<>(List.of(kc(), "build"));
    command.addAll(options);
    var process =
        ServerProcess.quickToStart(new ProcessBuilder(command))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!ended(process) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("kc.sh build failed:\n" + Folders.tail(log, 100));
    }
    Files.writeString(mark, fingerprint);
  }

  private static boolean ended(Process process) {
    try {
      return process.waitFor(BUILD_MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String fingerprint(List<Path> jars, List<String> options) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(options.toString().getBytes(StandardCharsets.UTF_8));
      for (var jar : jars) {
        digest.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(jar));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
