package io.keycloaksaas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class NodeLoopTest {
  @Test
  void it_goes_on_after_an_error() throws InterruptedException {
    var steps = new CountDownLatch(2);
    var loop =
        new NodeLoop(
            "test",
            Duration.ofMillis(1),
            Duration.ZERO,
            "failed as it should",
            () -> {
              steps.countDown();
              throw new NoClassDefFoundError("on purpose");
            });

    loop.start();

    assertThat(steps.await(30, TimeUnit.SECONDS)).isTrue();
    loop.stop(Duration.ofSeconds(30));
  }

  @Test
  void steps_keep_their_distance() throws InterruptedException {
    var gap = Duration.ofMillis(100);
    var begun = new ConcurrentLinkedQueue<Long>();
    var steps = new CountDownLatch(3);
    var loop =
        new NodeLoop(
            "test",
            Duration.ofMillis(1),
            gap,
            "does not fail",
            () -> {
              begun.add(System.nanoTime());
              steps.countDown();
              return true;
            });

    loop.start();

    assertThat(steps.await(30, TimeUnit.SECONDS)).isTrue();
    loop.stop(Duration.ofSeconds(30));
    long first = begun.remove();
    begun.remove();
    assertThat(begun.remove() - first).isGreaterThanOrEqualTo(2 * gap.toNanos());
  }
}
