package io.keycloaksaas.event;

import java.time.Instant;
import java.util.Optional;

/**
 * What walking the chain found.
 *
 * @param after number of the last row before the first one that was looked at
 * @param seq number of the last row that is as it was sealed
 * @param head its seal
 * @param verified how many rows are as they were sealed
 * @param waiting how many numbered rows wait to be sealed
 */
public record Verification(
    Optional<ChainFault> fault,
    long after,
    long seq,
    String head,
    long verified,
    long waiting,
    Instant checkedAt) {}
