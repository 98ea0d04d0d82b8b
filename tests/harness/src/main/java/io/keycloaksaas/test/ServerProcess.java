package io.keycloaksaas.test;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;

/** {@code kc.sh start} and the Java process below it. Ends with this JVM at the latest. */
final class ServerProcess implements AutoCloseable {

  private static final Duration TO_START = Duration.ofMinutes(4);
  private static final int TO_STOP_SECONDS = 30;

  private final Process process;
  private final Path log;
  private final Thread hook = new Thread(this::terminate);

  private ServerProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  static ServerProcess start(List<String> command, Path log) {
    return start(new ProcessBuilder(command), log);
  }

  /** A node that serves a few tests. */
  static ServerProcess startForAWhile(List<String> command, Path log) {
    return start(quickToStart(new ProcessBuilder(command)), log);
  }

  /**
   * With a virtual machine that starts quickly instead of one that is quick after minutes. Not for
   * who makes realms: the keys of one take ten times as long.
   */
  static ProcessBuilder quickToStart(ProcessBuilder builder) {
    builder
        .environment()
        .merge(
            "JAVA_OPTS_APPEND",
            "-XX:TieredStopAtLevel=1",
            (given, ours) -> given.contains(ours) ? given : given + " " + ours);
    return builder;
  }

  private static ServerProcess start(ProcessBuilder builder, Path log) {
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms256m -Xmx1g");
    try {
      return new ServerProcess(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Asks until the address answers 200. The log line "started" comes before the schema is there.
   */
  void awaitReady(String address) {
    try {
      await()
          .atMost(TO_START)
          .pollInterval(Duration.ofMillis(300))
          .until(() -> !process.isAlive() || answers(address));
    } catch (ConditionTimeoutException e) {
      throw failed("was not ready in time");
    }
    if (!process.isAlive()) {
      throw failed("ended with " + process.exitValue());
    }
  }

  private static boolean answers(String address) {
    try {
      return Http.get(address).send().status() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private IllegalStateException failed(String how) {
    close();
    return new IllegalStateException(
        "Keycloak %s; the end of %s:%n%s".formatted(how, log, Folders.tail(log, 100)));
  }

  /** Orderly, and not so when that takes too long. */
  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(hook);
    terminate();
  }

  /** At once, with no chance to tidy up. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    close();
  }

  private void terminate() {
    var java = process.descendants().toList();
    process.destroy(); // kc.sh passes it on
    try {
      if (process.waitFor(TO_STOP_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    java.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
