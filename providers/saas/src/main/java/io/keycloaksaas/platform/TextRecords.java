package io.keycloaksaas.platform;

import java.util.List;

/**
 * What one name server says of the TXT records of a name.
 *
 * @param alias whether the name is only another name's (CNAME or DNAME), whatever stands there
 * @param texts of the name itself; none where it has none or does not exist
 */
public record TextRecords(Outcome outcome, boolean alias, List<String> texts) {
  public TextRecords {
    texts = List.copyOf(texts);
  }

  /** Whether there is an answer. */
  public enum Outcome {
    ANSWERED,
    /** The server answers, but the servers of the name do not (SERVFAIL). */
    FAILED,
    /** The server refuses, or is silent. */
    SILENT
  }

  static TextRecords without(Outcome outcome) {
    return new TextRecords(outcome, false, List.of());
  }
}
