package io.keycloaksaas.catalog;

import static io.keycloaksaas.catalog.Documents.ROLES;
import static io.keycloaksaas.catalog.Documents.SMALL;
import static io.keycloaksaas.catalog.Documents.codes;
import static io.keycloaksaas.catalog.Documents.faults;
import static io.keycloaksaas.catalog.Documents.first;
import static io.keycloaksaas.catalog.Documents.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogParserTest {
  @Test
  void aBrokenDocumentIsRefusedWithLineAndColumn() {
    assertThat(faults("features:\n  a: [1, 2\nplans: {}\n"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo("syntax");
              assertThat(fault.line()).isEqualTo(3);
              assertThat(fault.column()).isPositive();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "# only a comment\n", "\uFEFF"})
  void anEmptyDocumentIsRefused(String document) {
    assertThat(codes(document)).containsExactly("empty_document ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "pro", "1", "---\n- a\n"})
  void aDocumentThatIsNoMappingIsRefused(String document) {
    assertThat(codes(document)).containsExactly("wrong_type ");
  }

  @Test
  void anchorsAndAliasesAreRefused() {
    assertThat(codes("features: &all {}\nplans: *all\n"))
        .containsExactly("anchor features", "alias plans");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!javax.script.ScriptEngineManager [a]", "!x {}", "!!map {}", "! {}"})
  void tagsAreRefused(String value) {
    assertThat(codes("features: " + value)).containsExactly("tag features");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<<", "\"<<\""})
  void mergeKeysAreRefused(String key) {
    assertThat(codes("plans:\n  pro:\n    " + key + ": {}\n"))
        .containsExactly("merge_key plans.pro.<<");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%YAML 1.1\n---\n{}", "%TAG ! tag:example.com,2000:\n---\n{}"})
  void directivesAreRefused(String document) {
    assertThat(codes(document)).containsExactly("directive ");
  }

  @Test
  void aDuplicateKeyIsRefusedWhereItStandsAgain() {
    assertThat(faults(ROLES + "features:\n  runs: { type: limit }\n  runs: { type: metered }\n"))
        .containsExactly(
            new CatalogFault(
                "features.runs",
                "duplicate_key",
                "The key stands in this mapping for a second time.",
                6,
                3));
  }

  @Test
  void aDuplicateKeyInJsonIsRefusedAlsoWhenEscaped() {
    assertThat(codes("{\"features\": {\"runs\": {\"type\": \"limit\"}, \"\\u0072uns\": {}}}"))
        .contains("duplicate_key features.runs");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(codes("features: {}\n---\nfeatures: {}\n")).containsExactly("several_documents ");
  }

  @Test
  void nestingIsLimitedToTwentyLevels() {
    assertThat(codes("[".repeat(21) + "]".repeat(21))).containsExactly("too_deep ");
    assertThat(codes("a: " + "[".repeat(19) + "]".repeat(19)))
        .contains("unknown_field a")
        .doesNotContain("too_deep ");
  }

  @Test
  void aDepthBombIsRefusedAtOnce() {
    for (String bomb : new String[] {"[", "{a: ", "- ", "? ", "[{", "{? "}) {
      String document = bomb.repeat(1_000_000 / bomb.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> assertThat(codes(document)).containsExactly("too_deep "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b: ",
        "a\n",
        "'",
        "- a\n",
        "#",
        " ",
        "a,",
        "? a\n",
        "--- ",
        "{\"a\":1,",
        "a:\n "
      })
  void aMebibyteOfAnythingIsAnsweredSoon(String piece) {
    for (String prefix : new String[] {"", "a: [", "a: \""}) {
      String document = prefix + piece.repeat(1_000_000 / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> assertThat(codes(document)).isNotEmpty(), prefix + piece);
    }
  }

  @Test
  void nodesAreLimitedToFiftyThousand() {
    assertThat(codes("a: [" + "1,".repeat(TreeBuilder.MAX_NODES - 3) + "]"))
        .contains("unknown_field a");
    assertThat(codes("a: [" + "1,".repeat(TreeBuilder.MAX_NODES - 2) + "]"))
        .containsExactly("too_many_nodes ");
  }

  @Test
  void aliasBombsDoNotExpand() {
    String bomb =
        IntStream.range(1, 15)
            .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(10) + "]\n")
            .collect(Collectors.joining("", "a0: &a0 lol\n", ""));
    assertThat(codes(bomb)).contains("anchor a14", "alias a14[9]").hasSize(15 + 140);
  }

  @Test
  void aDocumentOfMoreThanOneMebibyteIsRefused() {
    String filler = "# " + "x".repeat(CatalogParser.MAX_BYTES - SMALL.length() - 3) + "\n";
    assertThat(first(filler + SMALL).plans()).hasSize(2);
    assertThat(codes(filler + SMALL + "\n")).containsExactly("document_too_large ");
  }

  @Test
  void aByteOrderMarkAtTheStartIsDropped() {
    assertThat(first("\uFEFF" + SMALL)).isEqualTo(first(SMALL));
  }

  @Test
  void aByteOrderMarkInAKeyIsNoPartOfIt() {
    assertThat(codes(SMALL + "\uFEFFversion: 0\n")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u009f"})
  void aControlCharacterIsRefusedWithItsPlace(String character) {
    assertThat(faults("# a\n# b" + character + "\n" + SMALL))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo("control_character");
              assertThat(fault.line()).isEqualTo(2);
              assertThat(fault.column()).isEqualTo(4);
            });
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[][] documents = {
      "name: \u00e9".getBytes(StandardCharsets.ISO_8859_1),
      SMALL.getBytes(StandardCharsets.UTF_16),
      {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
      {(byte) 0xc0, (byte) 0xaf}
    };
    for (byte[] document : documents) {
      assertThatThrownBy(() -> CatalogParser.parse(document))
          .isInstanceOfSatisfying(
              CatalogFaults.class,
              e -> assertThat(e.faults()).extracting(CatalogFault::code).containsOnly("not_utf8"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "Yes",
        "off",
        "y",
        "null",
        "~",
        "True",
        "010",
        "00",
        "-0",
        "+1",
        "1e3",
        "0x1",
        "0o7",
        "1_000",
        "1.0",
        ".5",
        "12:30",
        "2026-11-21",
        "2026-11-21 10:00:00",
        ".inf",
        "-.NaN",
        "=",
        "1d"
      })
  void aPlainValueThatReadersDisagreeOnIsRefused(String value) {
    assertThat(codes(SMALL.replace("runs: 1000", "runs: " + value)))
        .containsExactly("ambiguous_value plans.pro.values.runs");
    assertThat(codes(SMALL.replace("name: Pro", "name: " + value)))
        .containsExactly("ambiguous_value plans.pro.name");
    assertThat(
            first(SMALL.replace("name: Pro", "name: \"" + value + "\"")).plans().get("pro").name())
        .isEqualTo(value);
  }

  @Test
  void anAmbiguousKeyIsRefused() {
    assertThat(codes(SMALL.replace("  pro:", "  no:"))).containsExactly("ambiguous_value plans");
    assertThat(codes(SMALL.replace("  pro:", "  true:")))
        .containsExactly("ambiguous_value plans.true");
  }

  @Test
  void nothingIsNotAValue() {
    assertThat(codes(SMALL.replace("{ description: See it }", "")))
        .containsExactly("ambiguous_value permissions.org:read");
  }

  @Test
  void aKeyThatIsAListIsRefused() {
    assertThat(codes("? [a]\n: b\n")).containsExactly("key_not_text ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\UFFFFFFFF\"",
        "\"\\xZZ\"",
        "\"\\u12\"",
        "\"\\q\"",
        "%YAML 9999999999.1\n---\n"
      })
  void malformedEscapesAndDirectivesAreSyntaxFaults(String document) {
    assertThat(codes(document)).containsExactly("syntax ");
  }

  @Test
  void jsonIsReadAsItIs() {
    String json = CatalogJson.write(first(SMALL)).replace("\"version\":1,", "");
    assertThat(first(json)).isEqualTo(first(SMALL));
    assertThat(first(json.replace(",", ",\n\t").replace(":{", "\t:\t{\r\n\t\t")))
        .isEqualTo(first(SMALL));
  }

  @Test
  void jsonEscapesMeanWhatTheyMeanInJson() {
    String json =
        CatalogJson.write(first(SMALL))
            .replace("\"version\":1,", "")
            .replace("\"Pro\"", "\"\\u0050r\\/o \\\"\\\\ \\ud83d\\ude00 \u00e9\"");
    assertThat(first(json).plans().get("pro").name()).isEqualTo("Pr/o \"\\ \ud83d\ude00 \u00e9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"roles", "plans", "features", "permissions", "defaults"})
  void aListWhereAMappingBelongsIsAFault(String section) {
    assertThat(codes(section + ": [a, b]\n")).anyMatch(fault -> fault.endsWith(" " + section));
  }

  @Test
  void faultsQuoteForeignTextShortAndHarmless() {
    assertThat(faults(ROLES + "\"a\\n\\u202e" + "x".repeat(500) + "\": {}\n"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.path()).startsWith("a\\u{a}\\u{202e}xxx").endsWith("…");
              assertThat(fault.path()).hasSizeLessThan(110);
            });
  }

  @Property(tries = 3_000)
  void whateverTheTextParsingEndsInADraftOrInFaults(@ForAll("yamlLike") String text) {
    try {
      assertThat(parse(text).root()).isNotNull();
    } catch (CatalogFaults e) {
      assertThat(e.faults()).isNotEmpty();
    }
  }

  @Property(tries = 3_000)
  void aDocumentWithAnAccidentEndsInACatalogueOrInFaults(
      @ForAll @IntRange(max = 700) int from,
      @ForAll @IntRange(max = 12) int length,
      @ForAll("yamlLike") String accident) {
    int start = Math.min(from, SMALL.length());
    int end = Math.min(start + length, SMALL.length());
    try {
      Catalog catalog = first(SMALL.substring(0, start) + accident + SMALL.substring(end));
      assertThat(CatalogJson.read(CatalogJson.write(catalog))).isEqualTo(catalog);
    } catch (CatalogFaults e) {
      assertThat(e.faults()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<String> yamlLike() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            "- ",
            "? ",
            ",",
            "\n",
            "\n  ",
            "&a",
            "*a",
            "!!",
            "!<",
            ">",
            "|",
            "|9",
            "'",
            "\"",
            "\\",
            "\\u",
            "\\x4",
            "%",
            "%YAML ",
            "%TAG ",
            "---",
            "...",
            "#",
            "\t",
            "a",
            "0",
            "<<",
            "@",
            "`",
            "\u2028",
            "\ud83d\ude00",
            "\uFEFF",
            " ");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }
}
