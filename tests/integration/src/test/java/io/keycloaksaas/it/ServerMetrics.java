package io.keycloaksaas.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.keycloaksaas.test.KeycloakServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What the running server counts, as it tells it to whoever watches it. */
record ServerMetrics(URI management) {

  /** Where it can be reached: not of a server that somebody else has started. */
  static ServerMetrics of(KeycloakServer server) {
    assumeTrue(server.managementUrl().isPresent());
    return new ServerMetrics(server.managementUrl().get());
  }

  /** Of one without labels. */
  double value(String name) throws IOException, InterruptedException {
    return text()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name));
  }

  String text() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(management + "/metrics")).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
