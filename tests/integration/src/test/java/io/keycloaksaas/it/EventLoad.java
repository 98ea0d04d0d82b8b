package io.keycloaksaas.it;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes events to a node until it is told to stop, some in transactions that are rolled back. */
final class EventLoad implements AutoCloseable {
  private static final int WRITERS = 3;
  private static final int EVENTS = 3;
  private static final int EVERY = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
  private final Set<String> rolledBack = ConcurrentHashMap.newKeySet();
  private final AtomicInteger committed = new AtomicInteger();
  private final URI realm;
  private volatile boolean isOver;

  private EventLoad(URI realm) {
    this.realm = realm;
  }

  static EventLoad start(URI realm) {
    var load = new EventLoad(realm);
    for (int i = 0; i < WRITERS; i++) {
      load.threads.execute(load::write);
    }
    return load;
  }

  /** Until so many events were answered for. */
  void awaitCommitted(int events) {
    await().atMost(PATIENCE).until(() -> committed.get() >= events);
  }

  void goOnFor(Duration time) throws InterruptedException {
    threads.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Nothing more is written when it returns. */
  void stop() throws InterruptedException {
    isOver = true;
    threads.shutdown();
    threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** The markers of transactions that were rolled back. */
  Set<String> rolledBack() {
    return rolledBack;
  }

  private void write() {
    for (int i = 0; !isOver; i++) {
      boolean rollback = i % EVERY == EVERY - 1;
      var marker = UUID.randomUUID().toString();
      if (rollback) {
        rolledBack.add(marker);
      }
      int status = send(marker, rollback);
      if (status == 204 && !rollback) {
        committed.addAndGet(EVENTS);
      } else if (status == 0) {
        return; // the node is gone
      }
    }
  }

  /** The status; 0 when the node did not answer, which says nothing about the transaction. */
  private int send(String marker, boolean rollback) {
    var uri =
        URI.create(
            realm + "/probe/events/" + marker + "?count=" + EVENTS + "&rollback=" + rollback);
    try {
      return http.send(
              HttpRequest.newBuilder(uri)
                  .timeout(Duration.ofSeconds(10))
                  .POST(BodyPublishers.noBody())
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      isOver = true;
      return 0;
    }
  }

  @Override
  public void close() {
    isOver = true;
    threads.shutdownNow();
  }
}
