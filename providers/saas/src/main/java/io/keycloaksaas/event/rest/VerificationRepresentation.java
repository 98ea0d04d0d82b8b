package io.keycloaksaas.event.rest;

import io.keycloaksaas.event.ChainFault;
import io.keycloaksaas.event.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What verifying the chain found.
 *
 * @param valid whether everything from {@code after} on is as it was sealed
 * @param fault the first one
 * @param after number of the last row before the first one that was looked at
 * @param seq number of the last row that is as it was sealed
 * @param head its seal
 * @param verified how many rows are as they were sealed
 * @param waiting how many rows are numbered and not sealed yet
 */
public record VerificationRepresentation(
    boolean valid,
    @Nullable ChainFaultRepresentation fault,
    long after,
    long seq,
    String head,
    long verified,
    long waiting,
    String checkedAt) {

  /**
   * What is wrong.
   *
   * @param seq number of the row
   * @param eventId of the row; null where there is none
   */
  public record ChainFaultRepresentation(
      String kind, long seq, @Nullable String eventId, String detail) {

    static ChainFaultRepresentation of(ChainFault fault) {
      return new ChainFaultRepresentation(
          fault.kind().key(), fault.seq(), fault.eventId(), fault.kind().sentence());
    }
  }

  static VerificationRepresentation of(Verification result) {
    return new VerificationRepresentation(
        result.fault().isEmpty(),
        result.fault().map(ChainFaultRepresentation::of).orElse(null),
        result.after(),
        result.seq(),
        result.head(),
        result.verified(),
        result.waiting(),
        result.checkedAt().toString());
  }
}
