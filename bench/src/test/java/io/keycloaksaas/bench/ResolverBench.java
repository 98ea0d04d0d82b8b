package io.keycloaksaas.bench;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@link ResolverChecks} by JMH, in processes of their own. */
class ResolverBench {
  private final Options options = Options.current();

  @Test
  void microseconds_per_resolution() throws RunnerException {
    var report =
        new Report("Resolving entitlements")
            .fact(Machine.facts())
            .fact(
                Report.text(
                    "%s · JMH, %d processes × %d s, after %d s each to warm up · %s",
                    Machine.jvm(),
                    options.forks(),
                    Jmh.ITERATIONS,
                    Jmh.ITERATIONS,
                    ResolverChecks.SIZE))
            .columns("", "µs/op", "± (99.9 %)");
    Jmh.run(ResolverChecks.class, TimeUnit.MICROSECONDS, options).forEach(report::row);
    report.publish(options.target(), "resolver.md");
  }
}
