package io.keycloaksaas.bench;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@link GuardChecks} by JMH, in processes of their own. */
class GuardsBench {

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
                    Machine.jvm(), options.forks(), Jmh.ITERATIONS, Jmh.ITERATIONS))
            .columns("", "ns/op", "± (99.9 %)");
    Jmh.run(GuardChecks.class, TimeUnit.NANOSECONDS, options).forEach(report::row);
    report.publish(options.target(), "guards.md");
  }
}
