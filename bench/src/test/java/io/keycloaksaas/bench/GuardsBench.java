package io.keycloaksaas.bench;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link GuardChecks} by JMH, in processes of their own. */
class GuardsBench {

  private static final int ITERATIONS = 5;

  private final Options options = Options.current();

  @Test
  void nanoseconds_per_check() throws RunnerException {
    var report =
        new Report("Guard checks")
            .fact(Machine.facts())
            .fact(
                Report.text(
                    "%s · JMH, %d processes × %d s, after %d s each to warm up"
                        + " · token with 50 features, 40 permissions, 3 roles, 10 limits",
                    Machine.jvm(), options.forks(), ITERATIONS, ITERATIONS))
            .columns("", "ns/op", "± (99.9 %)");
    var jmh =
        new OptionsBuilder()
            .include(GuardChecks.class.getName())
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .forks(options.forks())
            .warmupIterations(ITERATIONS)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(ITERATIONS)
            .measurementTime(TimeValue.seconds(1))
            .shouldFailOnError(true)
            .build();
    new Runner(jmh).run().forEach(result -> row(report, result));
    report.publish(options.target(), "guards.md");
  }

  private static void row(Report report, RunResult result) {
    var score = result.getPrimaryResult();
    report.row(
        score.getLabel(),
        Report.text("%.1f", score.getScore()),
        Report.text("%.1f", score.getScoreError()));
  }
}
