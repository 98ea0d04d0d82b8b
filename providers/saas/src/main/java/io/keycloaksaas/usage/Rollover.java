package io.keycloaksaas.usage;

/**
 * By what a plan lets the period after the ended one begin. Pure.
 *
 * @param allowance what the plan gave for the ended period
 * @param max how many units go over, at most
 */
record Rollover(long allowance, long max) {

  /**
   * How many units more go over now. It never falls while reservations of the ended period end: one
   * that is committed was held before, and what is freed is left.
   *
   * @param used of the plan in the ended period
   * @param held of it, by reservations that are still open: not left yet
   * @param carried what has gone over before
   */
  long due(long used, long held, long carried) {
    long left = Math.max(0, allowance - Math.addExact(used, held));
    return Math.max(0, Math.min(left, max) - carried);
  }
}
