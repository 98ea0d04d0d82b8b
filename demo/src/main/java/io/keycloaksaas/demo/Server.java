package io.keycloaksaas.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One running Keycloak in a process of its own, on 127.0.0.1, its output in a file. Ready means
 * that it answers for the demo realm; log lines are never read for that, since they come too early.
 */
final class Server implements AutoCloseable {

  static final String ADDRESS = "127.0.0.1";

  /** Seals secrets and the log. Everybody knows it: for the demo only. */
  private static final String DEMO_KEY = "demo:Zm9yIGRlbW9zOiBrbm93biB0byBldmVyeWJvZHkhISE=";

  private static final Duration READY_LIMIT = Duration.ofMinutes(5);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
  private static final long POLL_MILLIS = 250;
  private static final int SHOWN_LINES = 20;

  private final Process process;
  private final Path log;
  private final Http http = new Http();

  private Server(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static Server start(Distribution distribution, Options options, Path log) {
    List<String> command = new ArrayList<>(distribution.script());
    command.addAll(
        List.of(
            "start-dev",
            "--import-realm",
            "--http-host=" + ADDRESS,
            "--http-port=" + options.port(),
            "--hostname=" + options.url(),
            "--spi-saas-secrets--default--keys=" + DEMO_KEY,
            "--spi-saas-audit--chain--keys=" + DEMO_KEY,
            // webhooks may go to a receiver on this machine
            "--spi-saas-outbound--default--allowed=localhost,127.0.0.0/8",
            // "admin" signs in at master, and the admin console is that realm's
            "--spi-theme-selector--saas--inject-master=true"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    cleanse(environment);
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", options.adminPassword());
    database(command, environment, options.database());
    try {
      builder.redirectOutput(log.toFile());
      return new Server(builder.start(), log);
    } catch (IOException e) {
      throw new DemoFailure("Keycloak could not be started: " + e.getMessage(), e);
    }
  }

  /** The demo is the same on every machine: no settings of the user's own Keycloak leak into it. */
  private static void cleanse(Map<String, String> environment) {
    environment
        .keySet()
        .removeIf(
            name ->
                name.startsWith("KC_")
                    || name.startsWith("KEYCLOAK_")
                    || List.of("JAVA", "JAVA_OPTS", "DEBUG", "DEBUG_PORT").contains(name));
  }

  private static void database(
      List<String> command, Map<String, String> environment, Options.Database database) {
    switch (database.kind()) {
      case H2 -> {
        command.add("--db=dev-file");
        // otherwise H2 keeps what was committed for half a second, and a killed server loses it
        command.add("--db-url-properties=;WRITE_DELAY=0");
      }
      case POSTGRES -> {
        command.add("--db=postgres");
        command.add("--db-url=" + database.url());
        command.add("--db-username=" + database.user());
        // not an argument: everybody on the machine may read those
        environment.put("KC_DB_PASSWORD", database.password());
      }
    }
  }

  /**
   * Waits until the URL answers 200; fails with the log's last lines when the process ends first.
   */
  void awaitReady(URI url) {
    long end = System.nanoTime() + READY_LIMIT.toNanos();
    while (!http.answersOk(url)) {
      if (ended(POLL_MILLIS)) {
        throw new DemoFailure(
            "Keycloak stopped before it was ready (exit code "
                + process.exitValue()
                + ")."
                + tail());
      }
      if (System.nanoTime() > end) {
        throw new DemoFailure(
            "Keycloak was not ready after " + READY_LIMIT.toMinutes() + " minutes." + tail());
      }
    }
  }

  /** Blocks until the process ends by itself. */
  void awaitEnd() {
    process.onExit().join();
  }

  /** The last lines of Keycloak's output, for a message. */
  String tail() {
    try {
      List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
      int from = Math.max(0, lines.size() - SHOWN_LINES);
      return lines.subList(from, lines.size()).stream()
          .reduce("\nThe last lines of " + log + ":", (text, line) -> text + "\n  | " + line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Asks the start script and the server behind it to stop, and insists after {@link #STOP_LIMIT}.
   */
  @Override
  public void close() {
    List<ProcessHandle> family =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    family.forEach(ProcessHandle::destroy);
    CompletableFuture.allOf(
            family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
        .completeOnTimeout(null, STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)
        .join();
    family.forEach(ProcessHandle::destroyForcibly);
  }

  private boolean ended(long millis) {
    try {
      return process.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFailure("Interrupted while waiting for Keycloak.", e);
    }
  }
}
