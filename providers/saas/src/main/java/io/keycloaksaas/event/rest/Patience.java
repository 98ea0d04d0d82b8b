package io.keycloaksaas.event.rest;

import io.keycloaksaas.platform.Times;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * With a reader who takes his time. He holds the thread that writes to him, which waits without an
 * end of its own until he reads on or the connection is gone (RESTEasy's {@code
 * ResteasyReactiveOutputStream}); where he has stopped reading it is interrupted.
 */
final class Patience implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration STANDSTILL = Duration.ofMinutes(1);
  private static final long LOOK_SECONDS = 1;

  /** One for all of them: it looks at the clock and never waits. */
  private static final ScheduledExecutorService LOOKING =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "saas-exports");
            thread.setDaemon(true);
            return thread;
          });

  private final Thread writing = Thread.currentThread();
  private final Instant end = Times.CLOCK.instant().plus(LONGEST);
  private final ScheduledFuture<?> looks;
  private volatile Instant taken = Times.CLOCK.instant();
  private boolean over;

  Patience() {
    looks =
        LOOKING.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * The reader has taken something.
   *
   * @throws IOException after the longest time
   */
  void taken() throws IOException {
    taken = Times.CLOCK.instant();
    if (taken.isAfter(end)) {
      throw new IOException("The export took too long.");
    }
  }

  private synchronized void look() {
    Instant now = Times.CLOCK.instant();
    if (!over && (now.isAfter(end) || now.isAfter(taken.plus(STANDSTILL)))) {
      writing.interrupt();
    }
  }

  /** From now on the thread is not interrupted any more, nor seems to be. */
  @Override
  public void close() {
    synchronized (this) {
      over = true;
    }
    looks.cancel(false);
    Thread.interrupted();
  }
}
