package io.keycloaksaas.test;

import java.time.Duration;
import java.time.Instant;

/**
 * Moves the clock of the server, by the probe.
 *
 * <p>The clock belongs to the whole server, so a test that moves it disturbs every test at work at
 * that time: classes run one after the other, and the extension sets it back after each test. It
 * moves what reads Keycloak's {@code Time} (tokens, sessions, our code), not the database's {@code
 * now()}. Whole seconds.
 */
public final class ServerClock implements AutoCloseable {
  private static final Duration ROOM = Duration.ofSeconds(20);

  private final String url;

  ServerClock(KeycloakServer server) {
    url = server.realmUrl("master") + "/probe/clock";
  }

  /** What the server takes for the present. */
  public Instant now() {
    return Instant.ofEpochMilli(Http.get(url).send().expect(200).json().get("now").asLong());
  }

  /** Added to what it was moved by before. */
  public void advance(Duration by) {
    set(offset() + by.toSeconds());
  }

  /**
   * Moves on to the next window of this length, unless there is time enough left in this one: what
   * is counted by windows would begin anew in the middle of a test.
   */
  public void awaitRoomIn(Duration window) {
    var left = window.toMillis() - now().toEpochMilli() % window.toMillis();
    if (left < ROOM.toMillis()) {
      advance(Duration.ofMillis(left).plusSeconds(1));
    }
  }

  public void reset() {
    if (offset() != 0) {
      set(0);
    }
  }

  /** {@link #reset()}, for try-with-resources. */
  @Override
  public void close() {
    reset();
  }

  private long offset() {
    return Http.get(url).send().expect(200).json().get("offset").asLong();
  }

  private void set(long offset) {
    Http.request("PUT", url + "?offset=" + offset).send().expect(200);
  }
}
