package io.keycloaksaas.bench;

import java.nio.file.Path;

/**
 * What the command line says, by system properties; the defaults stand in {@code bench/pom.xml}.
 *
 * @param rounds measured rounds; each has every variant once
 * @param warmup rounds before them that are not counted
 * @param seconds per variant and round
 * @param threads connections, each with a session of its own
 * @param forks processes per guard check
 * @param target for the results
 */
record Options(int rounds, int warmup, int seconds, int threads, int forks, Path target) {

  static Options current() {
    return new Options(
        Integer.getInteger("bench.rounds"),
        Integer.getInteger("bench.warmup"),
        Integer.getInteger("bench.seconds"),
        Integer.getInteger("bench.threads"),
        Integer.getInteger("bench.forks"),
        Path.of(System.getProperty("saas.target"), "bench"));
  }
}
