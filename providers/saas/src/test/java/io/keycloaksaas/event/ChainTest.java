package io.keycloaksaas.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form that is hashed, and what walking a chain names. */
class ChainTest {
  private static final String KEY_TEXT = "k1:" + base64(32, 7);
  private static final ChainKeys KEYS = ChainKeys.parse(KEY_TEXT);
  private static final ChainKey KEY = KEYS.newest();
  private static final String OTHER_SEAL = "ab".repeat(32);

  private static String base64(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Test
  void fields_are_prefixed_by_their_length_and_absent_ones_differ_from_empty_ones() {
    byte[] bytes = new CanonicalForm("d").add("é").add((String) null).add("").add(12L).bytes();

    assertThat(HexFormat.of().formatHex(bytes))
        .isEqualTo(
            "00000001"
                + "64"
                + "00000002"
                + "c3a9"
                + "ffffffff"
                + "00000000"
                + "00000002"
                + "3132");
  }

  /** Made with Python's hmac and hashlib. */
  @Test
  void the_seal_of_a_known_row_is_known() {
    assertThat(row(1).sealedBy(KEY, ChainRow.GENESIS))
        .isEqualTo("ba3d21be46cb23bc8394018771a737bf240507f84e3b10e705b0ed8305753310");
  }

  /** Made with Python's hmac and hashlib. */
  @Test
  void the_signature_of_a_known_checkpoint_is_known() {
    assertThat(
            Checkpoint.sign(KEY, Checkpoint.Kind.CHECKPOINT, "realm", 3, 3, OTHER_SEAL, 1000)
                .signature())
        .isEqualTo("95e9fbac48398c6a993a7fdfc8dd278751eb21641e134ab07a1e2ae498cd5205");
  }

  /** Made with Python's hashlib. */
  @Test
  void the_digest_of_a_known_person_is_known() {
    assertThat(PersonDigest.of("00ff", "203.0.113.7", null))
        .isEqualTo("7078278c0148cd6d44d0702f0a29263b1f48a96e01a7094ac33df117444a8f9e");
  }

  @Test
  void a_checkpoint_is_read_back_from_its_text_and_bound_to_its_realm() {
    Checkpoint taken = checkpoint(chain(3), 3);

    assertThat(Checkpoint.parse("realm", taken.text())).contains(taken);
    assertThat(Checkpoint.parse("realm", taken.text()).orElseThrow().isAuthentic(KEYS)).isTrue();
    assertThat(Checkpoint.parse("other", taken.text()).orElseThrow().isAuthentic(KEYS)).isFalse();
    assertThat(Checkpoint.parse("realm", "v1.checkpoint.3")).isEmpty();
  }

  @Test
  void a_key_that_cannot_be_read_is_refused_without_telling_it() {
    assertThatThrownBy(() -> ChainKeys.parse("k1:c2hvcnQ="))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("c2hvcnQ");
    assertThatThrownBy(() -> ChainKeys.parse(KEY_TEXT + "," + KEY_TEXT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_untouched_chain_is_valid_also_across_a_change_of_keys() {
    ChainKeys both = ChainKeys.parse("k2:" + base64(32, 9) + "\n" + KEY_TEXT);
    List<ChainRow> rows = chain(3);
    ChainRow fourth = row(4);
    rows.add(sealed(fourth, both.newest(), rows.get(2).seal()));

    assertThat(walk(both, rows, 4)).isNull();
    assertThat(walk(KEYS, rows, 4)).isEqualTo("unknown_key 4");
  }

  @Test
  void an_edited_row_is_named_wherever_it_is() {
    for (int i = 0; i < 5; i++) {
      List<ChainRow> rows = chain(5);
      rows.set(i, with(rows.get(i), rows.get(i).seq(), "{\"x\":2}", rows.get(i).seal()));

      assertThat(walk(KEYS, rows, 5)).isEqualTo("edited " + (i + 1));
    }
  }

  @Test
  void a_missing_row_is_named_also_when_the_later_ones_were_moved_up() {
    List<ChainRow> gap = chain(5);
    gap.remove(2);
    assertThat(walk(KEYS, gap, 5)).isEqualTo("missing 3");

    List<ChainRow> closed =
        gap.stream()
            .map(row -> row.seq() > 3 ? with(row, row.seq() - 1, row.payload(), row.seal()) : row)
            .toList();
    assertThat(walk(KEYS, closed, 5)).isEqualTo("missing 3");
  }

  @Test
  void a_row_that_was_put_in_is_named() {
    List<ChainRow> rows =
        new ArrayList<>(
            chain(4).stream()
                .map(
                    row ->
                        row.seq() > 2 ? with(row, row.seq() + 1, row.payload(), row.seal()) : row)
                .toList());
    rows.add(2, with(row(3), 3, "{\"x\":9}", OTHER_SEAL));

    assertThat(walk(KEYS, rows, 5)).isEqualTo("inserted 3");
  }

  @Test
  void a_tail_that_is_gone_is_named_by_the_last_known_number() {
    assertThat(walk(KEYS, chain(3), 5)).isEqualTo("truncated 4");
    assertThat(walk(KEYS, List.of(), 5)).isEqualTo("truncated 1");
  }

  @Test
  void a_tail_that_is_gone_with_its_number_is_named_by_a_checkpoint() {
    List<ChainRow> rows = chain(5);

    assertThat(walk(KEYS, rows.subList(0, 3), 3, checkpoint(rows, 5))).isEqualTo("truncated 4");
  }

  @Test
  void a_chain_that_was_computed_anew_without_the_key_is_named_at_its_first_row() {
    ChainKey theirs = new ChainKey("k1", new byte[32]);

    assertThat(walk(KEYS, chain(5, theirs, UnaryOperator.identity()), 5)).isEqualTo("edited 1");
  }

  @Test
  void a_chain_that_our_key_sealed_anew_is_named_by_a_checkpoint() {
    Checkpoint before = checkpoint(chain(5), 4);
    List<ChainRow> anew =
        chain(5, KEY, row -> row.seq() == 2 ? with(row, 2, "{\"x\":2}", null) : row);

    assertThat(walk(KEYS, anew, 5)).isNull();
    assertThat(walk(KEYS, anew, 5, before)).isEqualTo("rewritten 4");
  }

  @Test
  void a_checkpoint_that_nobody_signed_is_named() {
    Checkpoint forged =
        Checkpoint.sign(
            new ChainKey("k1", new byte[32]),
            Checkpoint.Kind.CHECKPOINT,
            "realm",
            3,
            3,
            OTHER_SEAL,
            1);

    assertThat(walk(KEYS, chain(5), 5, forged)).isEqualTo("checkpoint_forged 3");
  }

  @Test
  void a_row_that_lost_its_seal_is_named() {
    List<ChainRow> rows = chain(3);
    rows.set(1, with(rows.get(1), 2, rows.get(1).payload(), null));

    assertThat(walk(KEYS, rows, 3)).isEqualTo("unsealed 2");
  }

  @Test
  void the_command_line_finds_in_an_export_what_the_server_finds(@TempDir Path folder)
      throws IOException {
    Path keys = Files.writeString(folder.resolve("keys"), KEY_TEXT);
    List<ChainRow> rows = chain(5);
    List<String> lines = rows.stream().map(row -> AuditLine.write(entry(row))).toList();
    String[] arguments = {"--keys", keys.toString()};
    String[] withCheckpoint = {
      "--keys", keys.toString(), "--checkpoint", checkpoint(rows, 5).text()
    };

    assertThat(command(lines, arguments)).startsWith("0 valid: 5 rows up to 5");
    assertThat(command(lines, withCheckpoint)).startsWith("0 valid");
    assertThat(command(lines.subList(0, 4), withCheckpoint))
        .startsWith("1 INVALID: truncated at 5");
    assertThat(command(List.of(), withCheckpoint)).startsWith("1 INVALID: truncated at 1");
    List<String> edited = new ArrayList<>(lines);
    edited.set(1, lines.get(1).replace("{\"x\":1}", "{\"x\": 1}"));
    assertThat(command(edited, arguments)).startsWith("1 INVALID: edited at 2");
    assertThat(command(List.of(), arguments)).startsWith("2 cannot tell");
    assertThat(command(List.of("[]"), arguments)).startsWith("2 cannot tell");
    assertThat(command(lines, "--keys", folder.resolve("none").toString())).startsWith("2 ");
  }

  private static String command(List<String> lines, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] in = lines.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    int end =
        AuditVerify.run(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            arguments);
    return end + " " + out.toString(StandardCharsets.UTF_8);
  }

  private static AuditEntry entry(ChainRow row) {
    return new AuditEntry(
        row.id(),
        row.realmId(),
        row.seq(),
        row.orgSeq(),
        row.type(),
        row.isPublic(),
        row.organizationId(),
        row.userId(),
        row.actor(),
        "203.0.113.7",
        "agent \"x\"",
        row.payload(),
        Instant.ofEpochMilli(row.occurredAt()),
        row.personDigest(),
        row.keyId(),
        row.seal());
  }

  private static ChainRow row(long seq) {
    return new ChainRow(
        "realm",
        seq,
        seq % 2 == 0 ? null : seq,
        "event-" + seq,
        "member.added",
        true,
        "org",
        "user",
        new Actor(Actor.Type.USER, "actor", null),
        "{\"x\":1}",
        1795226400123L + seq,
        "cd".repeat(32),
        null,
        null);
  }

  private static ChainRow with(ChainRow row, long seq, String payload, String seal) {
    return new ChainRow(
        row.realmId(),
        seq,
        row.orgSeq(),
        row.id(),
        row.type(),
        row.isPublic(),
        row.organizationId(),
        row.userId(),
        row.actor(),
        payload,
        row.occurredAt(),
        row.personDigest(),
        seal == null ? null : "k1",
        seal);
  }

  private static ChainRow sealed(ChainRow row, ChainKey key, String previous) {
    return new ChainRow(
        row.realmId(),
        row.seq(),
        row.orgSeq(),
        row.id(),
        row.type(),
        row.isPublic(),
        row.organizationId(),
        row.userId(),
        row.actor(),
        row.payload(),
        row.occurredAt(),
        row.personDigest(),
        key.id(),
        row.sealedBy(key, previous));
  }

  private static List<ChainRow> chain(int length) {
    return chain(length, KEY, UnaryOperator.identity());
  }

  private static List<ChainRow> chain(int length, ChainKey key, UnaryOperator<ChainRow> change) {
    List<ChainRow> rows = new ArrayList<>();
    String previous = ChainRow.GENESIS;
    for (int i = 1; i <= length; i++) {
      ChainRow row = sealed(change.apply(row(i)), key, previous);
      previous = row.seal();
      rows.add(row);
    }
    return rows;
  }

  private static Checkpoint checkpoint(List<ChainRow> rows, int seq) {
    return Checkpoint.sign(
        KEY, Checkpoint.Kind.CHECKPOINT, "realm", seq, seq, rows.get(seq - 1).seal(), 1000);
  }

  /** What is wrong and where; null when nothing is. */
  private static String walk(
      ChainKeys keys, List<ChainRow> rows, long lastKnown, Checkpoint... checkpoints) {
    ChainVerifier verifier = new ChainVerifier(keys, 0, ChainRow.GENESIS);
    List.of(checkpoints).forEach(verifier::expect);
    rows.forEach(verifier::accept);
    verifier.end(lastKnown);
    return verifier.fault().map(fault -> fault.kind().key() + " " + fault.seq()).orElse(null);
  }
}
