package io.keycloaksaas.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Verifies an export of the log (JSON Lines, the whole realm) without a server: {@code java -cp
 * 'providers/*:lib/lib/main/*' io.keycloaksaas.event.AuditVerify --keys FILE [--checkpoint TEXT]...
 * [EXPORT]}. Keys may be in the environment variable {@value #KEYS} instead; without a file the
 * export is read from the standard input. Ends with 0 when it is valid, 1 when not, 2 when it
 * cannot tell. Holds one row at a time.
 */
public final class AuditVerify {
  private static final String KEYS = "SAAS_AUDIT_KEYS";
  private static final int VALID = 0;
  private static final int INVALID = 1;
  private static final int UNUSABLE = 2;

  private AuditVerify() {}

  /** What was asked for. */
  private record Arguments(Optional<Path> keys, List<String> checkpoints, Optional<Path> export) {
    static Arguments of(String... words) {
      Optional<Path> keys = Optional.empty();
      Optional<Path> export = Optional.empty();
      List<String> checkpoints = new ArrayList<>();
      for (Iterator<String> rest = List.of(words).iterator(); rest.hasNext(); ) {
        String word = rest.next();
        if (word.equals("--keys") && rest.hasNext()) {
          keys = Optional.of(Path.of(rest.next()));
        } else if (word.equals("--checkpoint") && rest.hasNext()) {
          checkpoints.add(rest.next());
        } else if (word.startsWith("--") || export.isPresent()) {
          throw new IllegalArgumentException(
              "usage: AuditVerify [--keys FILE] [--checkpoint TEXT]... [EXPORT]");
        } else {
          export = Optional.of(Path.of(word));
        }
      }
      return new Arguments(keys, checkpoints, export);
    }
  }

  public static void main(String... words) {
    System.exit(run(System.in, System.out, words));
  }

  static int run(InputStream in, PrintStream out, String... words) {
    try {
      Arguments arguments = Arguments.of(words);
      ChainKeys keys = ChainKeys.parse(keys(arguments));
      if (arguments.export().isEmpty()) {
        return verify(in, out, keys, arguments.checkpoints());
      }
      try (InputStream export = Files.newInputStream(arguments.export().get())) {
        return verify(export, out, keys, arguments.checkpoints());
      }
    } catch (IOException | IllegalArgumentException e) {
      out.println("cannot tell: " + e.getMessage());
      return UNUSABLE;
    }
  }

  private static String keys(Arguments arguments) throws IOException {
    if (arguments.keys().isPresent()) {
      return Files.readString(arguments.keys().get());
    }
    String keys = System.getenv(KEYS);
    if (keys == null) {
      throw new IllegalArgumentException("no keys: give --keys, or set " + KEYS);
    }
    return keys;
  }

  private static int verify(
      InputStream in, PrintStream out, ChainKeys keys, List<String> checkpoints)
      throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String first = lines.readLine();
    if (first == null) {
      return nothing(out, checkpoints);
    }
    ChainRow row = AuditLine.read(first);
    List<Checkpoint> known = parsed(row.realmId(), checkpoints);
    ChainVerifier verifier = start(row, known, keys);
    known.forEach(verifier::expect);
    verifier.accept(row);
    for (String line = lines.readLine();
        line != null && verifier.fault().isEmpty();
        line = lines.readLine()) {
      verifier.accept(AuditLine.read(line));
    }
    verifier.end(0);
    if (verifier.fault().isPresent()) {
      return invalid(out, verifier.fault().get());
    }
    out.printf(
        "valid: %d rows up to %d, head %s%n", verifier.verified(), verifier.seq(), verifier.head());
    return VALID;
  }

  /** Whatever the checkpoint is of, there were rows. */
  private static int nothing(PrintStream out, List<String> checkpoints) {
    if (parsed("", checkpoints).isEmpty()) {
      out.println(
          "cannot tell: the export is empty, and there is no checkpoint to hold against it");
      return UNUSABLE;
    }
    return invalid(out, new ChainFault(ChainFault.Kind.TRUNCATED, 1, null));
  }

  private static int invalid(PrintStream out, ChainFault fault) {
    out.printf(
        "INVALID: %s at %d%s: %s%n",
        fault.kind().key(),
        fault.seq(),
        fault.eventId() == null ? "" : " (" + fault.eventId() + ")",
        fault.kind().sentence());
    return INVALID;
  }

  /** After the rows that were pruned, when a checkpoint says so; else from the first row on. */
  private static ChainVerifier start(ChainRow first, List<Checkpoint> known, ChainKeys keys) {
    return known.stream()
        .filter(checkpoint -> checkpoint.isAuthentic(keys))
        .filter(checkpoint -> checkpoint.seq() == first.seq() - 1)
        .findFirst()
        .map(checkpoint -> new ChainVerifier(keys, checkpoint.seq(), checkpoint.head()))
        .orElseGet(() -> new ChainVerifier(keys, 0, ChainRow.GENESIS));
  }

  private static List<Checkpoint> parsed(String realmId, List<String> texts) {
    return texts.stream()
        .map(
            text ->
                Checkpoint.parse(realmId, text.trim())
                    .orElseThrow(() -> new IllegalArgumentException("no checkpoint: " + text)))
        .toList();
  }
}
