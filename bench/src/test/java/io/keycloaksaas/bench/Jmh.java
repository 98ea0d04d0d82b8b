package io.keycloaksaas.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH in processes of its own: rows of name, average time, and its error (99.9 %). */
final class Jmh {
  /** Of a second each, to warm up and as many to measure. */
  static final int ITERATIONS = 5;

  private Jmh() {}

  static List<Object[]> run(Class<?> checks, TimeUnit unit, Options options)
      throws RunnerException {
    var jmh =
        new OptionsBuilder()
            .include(checks.getName())
            .mode(Mode.AverageTime)
            .timeUnit(unit)
            .forks(options.forks())
            .warmupIterations(ITERATIONS)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(ITERATIONS)
            .measurementTime(TimeValue.seconds(1))
            .shouldFailOnError(true)
            .build();
    return new Runner(jmh).run().stream().map(Jmh::row).toList();
  }

  private static Object[] row(RunResult result) {
    var score = result.getPrimaryResult();
    return new Object[] {
      score.getLabel(),
      Report.text("%.1f", score.getScore()),
      Report.text("%.1f", score.getScoreError())
    };
  }
}
