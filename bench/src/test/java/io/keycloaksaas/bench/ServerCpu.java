package io.keycloaksaas.bench;

import java.time.Duration;
import java.util.Optional;

/**
 * The CPU time that Keycloak's process has used so far, user and system, by the operating system's
 * book ({@code /proc/<pid>/stat} on Linux, in steps of 10 ms). PostgreSQL's is not in it.
 */
final class ServerCpu {

  private final Optional<ProcessHandle> keycloak;

  /** Finds the server that this process has started; a server of others stays unknown. */
  ServerCpu() {
    keycloak =
        ProcessHandle.current()
            .descendants()
            .filter(process -> process.info().command().orElse("").endsWith("/java"))
            .findFirst();
  }

  /** Not a number when the server is unknown. */
  double seconds() {
    return keycloak
        .flatMap(process -> process.info().totalCpuDuration())
        .map(Duration::toNanos)
        .map(nanos -> nanos / 1e9)
        .orElse(Double.NaN);
  }
}
