package io.keycloaksaas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSessionFactory;

class JobRunnerTest {
  private record Every(Optional<Duration> every) implements JobHandler {
    @Override
    public String kind() {
      return "test";
    }

    @Override
    public Outcome run(KeycloakSessionFactory sessions, Job job) {
      return Outcome.done();
    }
  }

  @Test
  void recurring_work_that_fails_comes_back_no_later_than_without_a_failure() {
    var minutely = new Every(Optional.of(Duration.ofMinutes(1)));

    assertThat(JobRunner.retryAfter(minutely, 1)).isLessThan(Duration.ofSeconds(7));
    assertThat(JobRunner.retryAfter(minutely, 50)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void other_work_waits_as_its_schedule_says() {
    assertThat(JobRunner.retryAfter(new Every(Optional.empty()), 9))
        .isGreaterThan(Duration.ofHours(19));
  }
}
