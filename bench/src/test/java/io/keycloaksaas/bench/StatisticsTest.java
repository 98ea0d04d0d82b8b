package io.keycloaksaas.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void the_median_is_the_middle_value_or_the_mean_of_the_two() {
    assertThat(Statistics.median(9, 1, 5)).isEqualTo(5);
    assertThat(Statistics.median(9, 1, 5, 6)).isEqualTo(5.5);
  }

  @Test
  void ratios_pair_the_values_of_one_round() {
    assertThat(Statistics.ratios(new double[] {2, 9}, new double[] {4, 3})).containsExactly(0.5, 3);
  }

  @Test
  void values_that_agree_leave_no_doubt() {
    assertThat(Statistics.estimate(0.9, 0.9, 0.9))
        .isEqualTo(new Statistics.Estimate(0.9, 0.9, 0.9));
  }

  @Test
  void the_interval_covers_the_true_median_in_about_19_of_20_experiments() {
    var random = new Random(7);
    long covered =
        IntStream.range(0, 200)
            .mapToObj(i -> random.doubles(24).toArray())
            .map(Statistics::estimate)
            .filter(estimate -> estimate.low() <= 0.5 && 0.5 <= estimate.high())
            .count();

    assertThat(covered / 200.0).isCloseTo(0.95, within(0.04));
  }
}
