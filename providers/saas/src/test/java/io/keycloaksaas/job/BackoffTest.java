package io.keycloaksaas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Property
  void a_wait_is_its_schedules_give_or_take_a_fifth(@ForAll @IntRange(min = 1, max = 9) int n) {
    var planned = Backoff.STANDARD.get(n - 1);

    assertThat(Backoff.after(Backoff.STANDARD, n))
        .isBetween(planned.multipliedBy(4).dividedBy(5), planned.multipliedBy(6).dividedBy(5));
  }

  @Property
  void beyond_the_schedule_its_last_wait_is_taken(@ForAll @IntRange(min = 2, max = 1000) int n) {
    assertThat(Backoff.after(List.of(Duration.ofHours(1), Duration.ofHours(10)), n))
        .isBetween(Duration.ofHours(8), Duration.ofHours(12));
  }

  @Test
  void what_failed_together_does_not_come_back_together() {
    var waits =
        IntStream.range(0, 100)
            .mapToObj(i -> Backoff.after(Backoff.STANDARD, 3))
            .distinct()
            .toList();

    assertThat(waits).hasSizeGreaterThan(50);
  }

  @Test
  void the_standard_schedule_gives_ten_attempts_in_about_three_days() {
    assertThat(Backoff.STANDARD).hasSize(9);
    assertThat(Backoff.STANDARD.stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofHours(75), Duration.ofHours(76));
  }
}
