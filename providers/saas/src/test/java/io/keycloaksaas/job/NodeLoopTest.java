package io.keycloaksaas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
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
  void steps_keep_a_pace() throws InterruptedException {
    var begun = new CopyOnWriteArrayList<Long>();
    var steps = new CountDownLatch(3);
    var pace = Duration.ofMillis(50);
    var loop =
        new NodeLoop(
            "test",
            Duration.ofMillis(1),
            pace,
            "fails never",
            () -> {
              begun.add(System.nanoTime());
              steps.countDown();
              return true;
            });

    loop.start();

    assertThat(steps.await(30, TimeUnit.SECONDS)).isTrue();
    loop.stop(Duration.ofSeconds(30));
    assertThat(begun.get(2) - begun.get(0)).isGreaterThanOrEqualTo(2 * pace.toNanos());
  }

  @Test
  void a_slow_pace_does_not_keep_it_from_stopping() throws InterruptedException {
    var steps = new CountDownLatch(1);
    var loop =
        new NodeLoop(
            "test",
            Duration.ofMillis(1),
            Duration.ofDays(1),
            "fails never",
            () -> {
              steps.countDown();
              return false;
            });
    loop.start();
    assertThat(steps.await(30, TimeUnit.SECONDS)).isTrue();

    long asked = System.nanoTime();
    loop.stop(Duration.ofHours(1));

    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofMinutes(1));
  }
}
