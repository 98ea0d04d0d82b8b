package io.keycloaksaas.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryScheduleTest {
  private static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "1, PT5S",
    "2, PT5M",
    "3, PT30M",
    "4, PT2H",
    "5, PT5H",
    "6, PT10H",
    "7, PT14H",
    "8, PT20H",
    "9, PT24H"
  })
  void waits_as_standard_webhooks_advises_give_or_take_a_fifth(int attempt, Duration wait) {
    for (int i = 0; i < 100; i++) {
      Duration next =
          Duration.between(NOW, DeliverySchedule.next(attempt, null, NOW).orElseThrow());
      assertThat(next)
          .isBetween(wait.multipliedBy(4).dividedBy(5), wait.multipliedBy(6).dividedBy(5));
    }
  }

  @Test
  void after_the_tenth_attempt_there_is_none() {
    assertThat(DeliverySchedule.next(10, "5", NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3600 | PT1H",
        "999999999 | PT24H",
        "Sat, 21 Nov 2026 05:00:00 GMT | PT1H",
        "Fri, 21 Nov 2036 05:00:00 GMT | PT24H"
      })
  void the_receiver_may_ask_for_more_time_up_to_a_day(String header, Duration wait) {
    assertThat(DeliverySchedule.next(1, header, NOW)).hasValue(NOW.plus(wait));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0", "-5", "soon", "99999999999999999999", "Sat, 21 Nov 2020 05:00:00 GMT", "1e9"})
  void what_asks_for_less_or_for_nonsense_is_not_heard(String header) {
    assertThat(DeliverySchedule.next(1, header, NOW).orElseThrow())
        .isBetween(NOW.plusSeconds(4), NOW.plusSeconds(6));
  }
}
