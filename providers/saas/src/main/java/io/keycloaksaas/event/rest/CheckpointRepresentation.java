package io.keycloaksaas.event.rest;

import io.keycloaksaas.event.Checkpoint;
import io.keycloaksaas.platform.Times;

/**
 * A signed checkpoint of the chain.
 *
 * @param seq number of the last row that it covers
 * @param count how many rows were ever sealed up to there
 * @param head seal of that row
 * @param key id of the key that signed it
 * @param text all of it in one line, to be kept elsewhere and given to the verifier
 */
public record CheckpointRepresentation(
    long seq, long count, String head, String takenAt, String key, String text) {

  static CheckpointRepresentation of(Checkpoint checkpoint) {
    return new CheckpointRepresentation(
        checkpoint.seq(),
        checkpoint.count(),
        checkpoint.head(),
        Times.text(checkpoint.takenAt()),
        checkpoint.keyId(),
        checkpoint.text());
  }
}
