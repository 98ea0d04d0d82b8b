package io.keycloaksaas.bench;

import com.sun.management.OperatingSystemMXBean;
import io.keycloaksaas.test.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Where and when something was measured. */
final class Machine {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** The load is that before the measurement: a busy machine shows here. */
  static String facts() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return Report.text(
        "%s · %d cores%s · %d GiB · %s %s %s · load %.2f at the start",
        LocalDate.now(),
        system.getAvailableProcessors(),
        cpu().map(" "::concat).orElse(""),
        Math.round(system.getTotalMemorySize() / 0x1p30),
        system.getName(),
        system.getVersion(),
        system.getArch(),
        system.getSystemLoadAverage());
  }

  /** Keycloak runs on the same, unless {@code JAVA_HOME} says otherwise. */
  static String jvm() {
    return System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
  }

  static String server(Database database) {
    return Report.text(
        "Keycloak %s (production mode, 1 GiB of heap) on %s · PostgreSQL %s (fsync off)",
        System.getProperty("saas.keycloak.version"),
        jvm(),
        database.asSuperuser().value("show server_version"));
  }

  private static Optional<String> cpu() {
    if (!Files.isReadable(CPU_INFO)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
