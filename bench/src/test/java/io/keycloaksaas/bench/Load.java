package io.keycloaksaas.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/**
 * Users of one variant that do nothing but refresh: each has a connection and a session of its own.
 */
final class Load implements AutoCloseable {

  /**
   * What the server still has to do for the variant before (sessions are written in batches) falls
   * into this time, which is not counted.
   */
  private static final Duration RAMP = Duration.ofMillis(500);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Variant variant;
  private final ExecutorService threads;
  private final ServerCpu cpu;
  private final List<Connection> connections;

  Load(Variant variant, TestRealm realm, int users, ExecutorService threads, ServerCpu cpu) {
    this.variant = variant;
    this.threads = threads;
    this.cpu = cpu;
    connections = Stream.generate(() -> connect(variant, realm)).limit(users).toList();
  }

  private static Connection connect(Variant variant, TestRealm realm) {
    var tokens = realm.client(variant.clientId()).passwordGrant("alice", variant.scope);
    return Connection.form(
        URI.create(realm.issuer() + "/protocol/openid-connect/token"),
        "grant_type=refresh_token&client_id="
            + variant.clientId()
            + "&refresh_token="
            + tokens.refreshToken());
  }

  /** Refreshes for that long, and looks into the last token of each user. */
  Cell run(Duration time) throws InterruptedException {
    refresh(RAMP);
    double cpuBefore = cpu.seconds();
    long start = System.nanoTime();
    long count = refresh(time);
    double seconds = (System.nanoTime() - start) / 1e9;
    var cell = new Cell(count, seconds, cpu.seconds() - cpuBefore);
    connections.forEach(connection -> variant.check(claims(connection.body())));
    return cell;
  }

  private long refresh(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    var work = new ArrayList<Callable<Long>>();
    connections.forEach(connection -> work.add(() -> refresh(connection, end)));
    long sum = 0;
    for (var count : threads.invokeAll(work)) {
      try {
        sum += count.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(variant.label, e.getCause());
      }
    }
    return sum;
  }

  private static long refresh(Connection connection, long end) {
    long count = 0;
    while (System.nanoTime() - end < 0) {
      connection.exchange();
      count++;
    }
    return count;
  }

  private static JsonNode claims(String answer) {
    try {
      return Tokens.claims(JSON.readTree(answer).path("access_token").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(answer, e);
    }
  }

  @Override
  public void close() {
    connections.forEach(Connection::close);
  }
}
