package io.keycloaksaas.bench;

/**
 * What one variant did in one round.
 *
 * @param refreshes how many
 * @param seconds in how long
 * @param cpuSeconds of the server in that time, all its threads; not a number when unknown
 */
record Cell(long refreshes, double seconds, double cpuSeconds) {

  double perSecond() {
    return refreshes / seconds;
  }

  double cpuMillis() {
    return cpuSeconds * 1000 / refreshes;
  }
}
