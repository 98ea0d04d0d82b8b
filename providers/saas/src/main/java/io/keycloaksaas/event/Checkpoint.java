package io.keycloaksaas.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the chain was at a time, signed: kept outside the database it shows later that rows up to
 * there were cut or sealed anew.
 *
 * @param seq number of the last row that it covers
 * @param count how many rows were ever sealed up to there
 * @param head seal of that row
 * @param takenAt epoch milliseconds
 */
public record Checkpoint(
    Kind kind,
    String realmId,
    long seq,
    long count,
    String head,
    long takenAt,
    String keyId,
    String signature) {

  /** What it says. */
  public enum Kind {
    /** The chain is so. */
    CHECKPOINT,
    /** Everything up to here was removed because it was old; verification begins after it. */
    PRUNED;

    public String key() {
      return this == CHECKPOINT ? "checkpoint" : "pruned";
    }
  }

  private static final Pattern TEXT =
      Pattern.compile(
          "v1\\.(checkpoint|pruned)\\.([0-9]{1,18})\\.([0-9]{1,18})\\.([0-9a-f]{64})"
              + "\\.([0-9]{1,18})\\.([A-Za-z0-9_-]{1,16})\\.([0-9a-f]{64})");

  static Checkpoint sign(
      ChainKey key, Kind kind, String realmId, long seq, long count, String head, long takenAt) {
    return new Checkpoint(
        kind,
        realmId,
        seq,
        count,
        head,
        takenAt,
        key.id(),
        key.seal(canonical(kind, realmId, seq, count, head, takenAt)));
  }

  /** Of this realm, as {@link #text} gives it; empty when it is none. */
  static Optional<Checkpoint> parse(String realmId, String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(
            new Checkpoint(
                parts.group(1).equals(Kind.PRUNED.key()) ? Kind.PRUNED : Kind.CHECKPOINT,
                realmId,
                Long.parseLong(parts.group(2)),
                Long.parseLong(parts.group(3)),
                parts.group(4),
                Long.parseLong(parts.group(5)),
                parts.group(6),
                parts.group(7)))
        : Optional.empty();
  }

  /** One line for keeping elsewhere. */
  public String text() {
    return String.join(
        ".",
        "v1",
        kind.key(),
        Long.toString(seq),
        Long.toString(count),
        head,
        Long.toString(takenAt),
        keyId,
        signature);
  }

  /** Whether one of these keys signed it. */
  boolean isAuthentic(ChainKeys keys) {
    return keys.find(keyId)
        .map(key -> key.seal(canonical(kind, realmId, seq, count, head, takenAt)))
        .filter(expected -> isEqual(expected, signature))
        .isPresent();
  }

  private static byte[] canonical(
      Kind kind, String realmId, long seq, long count, String head, long takenAt) {
    return new CanonicalForm("keycloak-saas/" + kind.key() + "/1")
        .add(realmId)
        .add(seq)
        .add(count)
        .add(head)
        .add(takenAt)
        .bytes();
  }

  /** In constant time. */
  static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}
