package io.keycloaksaas.it;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the server of this run writes; a test is skipped where it runs elsewhere. */
final class ServerLog {
  private static final Path FILE = Path.of("target/keycloak.log");

  private ServerLog() {}

  /**
   * Lines that tell of a failed request or of a deadlock and came during the work. What workers try
   * again they warn of.
   */
  static List<String> failuresDuring(Runnable work) {
    return linesDuring(work)
        .filter(line -> line.contains(" ERROR ") || line.contains("deadlock"))
        .toList();
  }

  /** Lines that came during the work. */
  static Stream<String> linesDuring(Runnable work) {
    assumeThat(FILE).exists();
    long before = size();
    work.run();
    try {
      byte[] all = Files.readAllBytes(FILE);
      return new String(all, (int) before, (int) (all.length - before), StandardCharsets.UTF_8)
          .lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size() {
    try {
      return Files.size(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
