package io.keycloaksaas.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AsOfTest {

  @Test
  void aPastInstantIsTaken() {
    assertThat(AsOf.parse("2020-01-02T03:04:05Z")).contains(Instant.parse("2020-01-02T03:04:05Z"));
  }

  @Test
  void anAbsentParameterMeansNow() {
    assertThat(AsOf.parse(null)).isEmpty();
  }

  @Test
  void anEmptyParameterMeansNow() {
    assertThat(AsOf.parse("")).isEmpty();
  }

  @Test
  void theFutureIsRefused() {
    String tomorrow = Times.CLOCK.instant().plus(Duration.ofDays(1)).toString();

    assertThatThrownBy(() -> AsOf.parse(tomorrow))
        .isInstanceOf(Problem.class)
        .hasMessage("'asOf' must not lie in the future.");
  }

  @Test
  void whatIsNoTimeIsRefused() {
    assertThatThrownBy(() -> AsOf.parse("yesterday"))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("'asOf' must be a time");
  }
}
