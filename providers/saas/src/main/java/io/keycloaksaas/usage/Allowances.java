package io.keycloaksaas.usage;

import io.keycloaksaas.persistence.SubjectRef;
import java.time.Instant;
import java.util.OptionalLong;

/** Tells what plans give; the facts behind it belong to a room further right. */
public interface Allowances {
  /**
   * @param version of the subject's row, from who holds its lock, or compares it under the lock
   *     later: facts remembered of another one are read again, and are not older than it
   */
  Allowance of(SubjectRef subject, OptionalLong version, Instant at);

  /** What history kept of a past instant; a default plan is that of now. */
  Allowance asOf(SubjectRef subject, Instant at);
}
