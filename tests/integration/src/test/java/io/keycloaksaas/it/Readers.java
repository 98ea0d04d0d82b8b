package io.keycloaksaas.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Many who read one thing over and over while it is changed. What they read from before a change
 * until after its answer may be old or new; a read that lies between two changes must see the
 * first.
 */
final class Readers<T> implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 120;

  private final ExecutorService threads;
  private final List<Future<?>> running = new ArrayList<>();
  private final Semaphore reads = new Semaphore(0);
  private final ConcurrentLinkedQueue<String> stale = new ConcurrentLinkedQueue<>();

  /** Odd while a change is under way. */
  private final AtomicInteger changes = new AtomicInteger();

  private volatile T expected;
  private volatile boolean stopped;

  Readers(int number, Supplier<T> read, T expected) {
    this.expected = expected;
    this.threads = Executors.newFixedThreadPool(number);
    for (int i = 0; i < number; i++) {
      running.add(threads.submit(() -> readOn(read)));
    }
  }

  private void readOn(Supplier<T> read) {
    while (!stopped) {
      int before = changes.get();
      T due = expected;
      T seen = read.get();
      if (before % 2 == 0 && before == changes.get() && !seen.equals(due)) {
        stale.add("after change " + before / 2 + ": " + seen + " instead of " + due);
      }
      reads.release();
    }
  }

  /** Makes a change; from its return on, readers must see what is expected now. */
  void meanwhile(Runnable change, T expectedAfter) {
    changes.incrementAndGet();
    change.run();
    expected = expectedAfter;
    changes.incrementAndGet();
  }

  /** Waits until so many further reads are done. */
  void awaitReads(int number) throws InterruptedException {
    reads.drainPermits();
    if (!reads.tryAcquire(number, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("fewer than " + number + " reads in " + PATIENCE_SECONDS + " s");
    }
  }

  List<String> stale() {
    return List.copyOf(stale);
  }

  /** Ends them; fails if one of them has failed. */
  @Override
  public void close() {
    stopped = true;
    threads.shutdown();
    try {
      for (Future<?> reader : running) {
        reader.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
