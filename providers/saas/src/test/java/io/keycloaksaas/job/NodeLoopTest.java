package io.keycloaksaas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
}
