package io.keycloaksaas.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;

/**
 * A thread of this node that takes one step after the other while there is work: at once after
 * {@link #wake}, otherwise each time the poll has passed, since other nodes wake nobody here. Steps
 * begin no closer to each other than the gap, so that what comes in a burst is taken together. What
 * a step throws is logged once until a step succeeds again: the database may be away for a while.
 */
public final class NodeLoop {
  private static final Logger LOG = Logger.getLogger(NodeLoop.class);

  private final Thread thread;
  private final Duration poll;
  private final Duration gap;
  private final String failure;
  private final BooleanSupplier step;
  private final Semaphore wake = new Semaphore(0);
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile boolean stopped;

  /**
   * @param name of the thread
   * @param gap between the beginnings of two steps, at least
   * @param failure what is logged when a step fails
   * @param step says whether there may be more to do at once
   */
  public NodeLoop(String name, Duration poll, Duration gap, String failure, BooleanSupplier step) {
    this.poll = poll;
    this.gap = gap;
    this.failure = failure;
    this.step = step;
    this.thread = new Thread(this::run, name);
    this.thread.setDaemon(true);
  }

  public void start() {
    thread.start();
  }

  public void wake() {
    wake.release();
  }

  /** Takes no further step; waits, within the limit, for the one that is being taken. */
  public void stop(Duration grace) throws InterruptedException {
    stopped = true;
    end.countDown();
    wake.release();
    thread.join(grace.toMillis());
  }

  /** Wakes once for each session, however often it asks; a rollback wakes nobody. */
  public static void afterCommit(KeycloakSession session, String name, Runnable wake) {
    if (session.getAttribute(name) == null) {
      session.setAttribute(name, true);
      session.getTransactionManager().enlistAfterCompletion(new Wake(wake));
    }
  }

  private void run() {
    boolean failing = false;
    while (!stopped) {
      long begun = System.nanoTime();
      try {
        boolean more = step.getAsBoolean();
        failing = false;
        if (!more) {
          pause();
        }
      } catch (RuntimeException | Error e) { // a loop that ends would end in silence
        if (!failing) {
          LOG.warn(failure, e);
        }
        failing = true;
        pause();
      }
      keepGap(begun);
    }
  }

  private void keepGap(long begun) {
    try {
      end.await(gap.toNanos() - (System.nanoTime() - begun), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }

  private void pause() {
    try {
      if (wake.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }

  private static final class Wake extends AbstractKeycloakTransaction {
    private final Runnable wake;

    Wake(Runnable wake) {
      this.wake = wake;
    }

    @Override
    protected void commitImpl() {
      wake.run();
    }

    @Override
    protected void rollbackImpl() {
      // Nothing was added.
    }
  }
}
