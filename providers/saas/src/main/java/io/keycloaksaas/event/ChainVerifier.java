package io.keycloaksaas.event;

import java.util.Optional;
import java.util.TreeMap;

/**
 * Walks a chain row by row and stops at the first fault. It holds one row at most: whether a row
 * was edited, put in or moved up shows at the one after it. Not thread-safe.
 */
final class ChainVerifier {
  private final ChainKeys keys;
  private final TreeMap<Long, String> expectedHeads = new TreeMap<>();
  private long next;
  private String head;
  private long verified;
  private ChainRow suspect;
  private ChainFault fault;

  /**
   * @param seq of the last row before the first one to come; 0 for none
   * @param head its seal
   */
  ChainVerifier(ChainKeys keys, long seq, String head) {
    this.keys = keys;
    this.next = seq + 1;
    this.head = head;
  }

  /**
   * Refuses, once rows reach it, a chain that is not the checkpoint's; to be called before them.
   */
  void expect(Checkpoint checkpoint) {
    if (fault != null) {
      return;
    }
    if (!checkpoint.isAuthentic(keys)) {
      fail(ChainFault.Kind.CHECKPOINT_FORGED, checkpoint.seq(), null);
    } else if (checkpoint.seq() == next - 1 && !checkpoint.head().equals(head)) {
      fail(ChainFault.Kind.REWRITTEN, checkpoint.seq(), null);
    } else if (checkpoint.seq() >= next) {
      String other = expectedHeads.put(checkpoint.seq(), checkpoint.head());
      if (other != null && !other.equals(checkpoint.head())) {
        fail(ChainFault.Kind.REWRITTEN, checkpoint.seq(), null);
      }
    }
  }

  /** The row with the next number, or whatever stands there. */
  void accept(ChainRow row) {
    if (fault != null) {
      return;
    }
    if (suspect != null) {
      judge(row);
    } else if (row.seq() > next) {
      fail(ChainFault.Kind.MISSING, next, null);
    } else if (row.seq() < next) {
      fail(ChainFault.Kind.INSERTED, row.seq(), row.id());
    } else if (row.seal() == null || row.keyId() == null) {
      fail(ChainFault.Kind.UNSEALED, row.seq(), row.id());
    } else {
      check(row);
    }
  }

  private void check(ChainRow row) {
    Optional<ChainKey> key = keys.find(row.keyId());
    if (key.isEmpty()) {
      fail(ChainFault.Kind.UNKNOWN_KEY, row.seq(), row.id());
    } else if (!Checkpoint.isEqual(row.sealedBy(key.get(), head), row.seal())) {
      suspect = row;
    } else {
      pass(row);
    }
  }

  private void pass(ChainRow row) {
    head = row.seal();
    next = row.seq() + 1;
    verified++;
    String expected = expectedHeads.remove(row.seq());
    if (expected != null && !expected.equals(head)) {
      fail(ChainFault.Kind.REWRITTEN, row.seq(), row.id());
    }
  }

  /** What happened to the suspect, by the row that follows it. */
  private void judge(ChainRow following) {
    if (fits(following, following.seq() - 1, head)) {
      fail(ChainFault.Kind.INSERTED, suspect.seq(), suspect.id());
    } else if (fits(following, following.seq() + 1, suspect.seal())) {
      fail(ChainFault.Kind.MISSING, suspect.seq(), null);
    } else {
      fail(ChainFault.Kind.EDITED, suspect.seq(), suspect.id());
    }
  }

  private boolean fits(ChainRow row, long place, String previous) {
    return row.seal() != null
        && row.keyId() != null
        && keys.find(row.keyId())
            .map(key -> row.sealedBy(key, place, previous))
            .filter(seal -> Checkpoint.isEqual(seal, row.seal()))
            .isPresent();
  }

  /** Address or user agent of a row that is there are not those of its digest. */
  void originEdited(ChainRow row) {
    if (fault == null && suspect == null) {
      fail(ChainFault.Kind.ORIGIN_EDITED, row.seq(), row.id());
    }
  }

  /**
   * No row follows.
   *
   * @param lastKnown number of the last row that the chain is known to have had; checkpoints that
   *     were expected count as well
   */
  void end(long lastKnown) {
    if (fault != null) {
      return;
    }
    if (suspect != null) {
      fail(ChainFault.Kind.EDITED, suspect.seq(), suspect.id());
      return;
    }
    long last = expectedHeads.isEmpty() ? lastKnown : Math.max(lastKnown, expectedHeads.lastKey());
    if (last >= next) {
      fail(ChainFault.Kind.TRUNCATED, next, null);
    }
  }

  private void fail(ChainFault.Kind kind, long seq, String eventId) {
    fault = new ChainFault(kind, seq, eventId);
  }

  Optional<ChainFault> fault() {
    return Optional.ofNullable(fault);
  }

  /** How many rows are as they were sealed. */
  long verified() {
    return verified;
  }

  /** Number of the last of them. */
  long seq() {
    return next - 1;
  }

  /** Seal of the last of them. */
  String head() {
    return head;
  }
}
