package io.keycloaksaas.bench;

import java.util.Arrays;
import java.util.Random;

/** Medians, and how far to trust them. */
final class Statistics {

  private static final int RESAMPLES = 10_000;

  private Statistics() {}

  static double median(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Quotients of what was measured in the same round. */
  static double[] ratios(double[] values, double[] references) {
    var ratios = new double[values.length];
    Arrays.setAll(ratios, i -> values[i] / references[i]);
    return ratios;
  }

  /**
   * The median with its 95 % interval: percentiles of the medians of 10,000 samples drawn with
   * replacement (Efron's bootstrap). The draw is seeded: the same values give the same interval.
   */
  static Estimate estimate(double... values) {
    var random = new Random(1);
    var medians = new double[RESAMPLES];
    Arrays.setAll(medians, i -> median(resample(values, random)));
    Arrays.sort(medians);
    return new Estimate(
        median(values), medians[RESAMPLES * 25 / 1000], medians[RESAMPLES * 975 / 1000 - 1]);
  }

  private static double[] resample(double[] values, Random random) {
    return random.ints(values.length, 0, values.length).mapToDouble(i -> values[i]).toArray();
  }

  /** A median between the ends of its interval. */
  record Estimate(double median, double low, double high) {

    @Override
    public String toString() {
      return Report.text("%.3f [%.3f – %.3f]", median, low, high);
    }
  }
}
