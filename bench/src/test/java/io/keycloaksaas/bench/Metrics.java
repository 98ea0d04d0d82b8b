package io.keycloaksaas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What a server tells of itself at {@code /metrics}. */
final class Metrics {
  private Metrics() {}

  /** Of all lines of the metric that name the label's value. */
  static double sum(URI management, String name, String value) {
    try (var in = URI.create(management + "/metrics").toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(name + "{") && line.contains("\"" + value + "\""))
          .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
