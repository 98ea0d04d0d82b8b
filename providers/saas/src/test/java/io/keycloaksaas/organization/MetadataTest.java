package io.keycloaksaas.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

  /** RFC 7396, appendix A: those whose target and patch are objects. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":\"b\"} | {\"a\":\"c\"} | {\"a\":\"c\"}",
        "{\"a\":\"b\"} | {\"b\":\"c\"} | {\"a\":\"b\",\"b\":\"c\"}",
        "{\"a\":\"b\"} | {\"a\":null} | {}",
        "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null} | {\"b\":\"c\"}",
        "{\"a\":[\"b\"]} | {\"a\":\"c\"} | {\"a\":\"c\"}",
        "{\"a\":\"c\"} | {\"a\":[\"b\"]} | {\"a\":[\"b\"]}",
        "{\"a\":{\"b\":\"c\"}} | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
        "{\"a\":[{\"b\":\"c\"}]} | {\"a\":[1]} | {\"a\":[1]}",
        "{\"e\":null} | {\"a\":1} | {\"e\":null,\"a\":1}",
        "{} | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}",
      })
  void a_patch_merges(String target, String patch, String result) {
    Metadata before = new Metadata((ObjectNode) Json.read(target));

    assertThat(before.patched(Json.read(patch)).json()).isEqualTo(Json.read(result));
    assertThat(before.json()).as("the old one stays as it was").isEqualTo(Json.read(target));
  }

  @Test
  void null_and_nothing_leave_nothing() {
    Metadata before = new Metadata((ObjectNode) Json.read("{\"a\":1}"));

    assertThat(before.patched(null)).isEqualTo(Metadata.EMPTY);
    assertThat(before.patched(Json.read("null"))).isEqualTo(Metadata.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"a\"", "1", "true"})
  void what_is_no_object_is_refused(String patch) {
    assertThatThrownBy(() -> Metadata.EMPTY.patched(Json.read(patch))).isInstanceOf(Problem.class);
  }

  /** Bytes, not characters. */
  @Test
  void eight_kilobytes_are_the_most() {
    String fits = "{\"a\":\"" + "é".repeat((8 * 1024 - 8) / 2) + "\"}";
    String tooLong = "{\"a\":\"" + "é".repeat((8 * 1024 - 6) / 2) + "\"}";

    assertThat(Metadata.EMPTY.patched(Json.read(fits)).json().get("a").asText()).startsWith("é");
    assertThatThrownBy(() -> Metadata.EMPTY.patched(Json.read(tooLong)))
        .isInstanceOf(Problem.class);
  }

  @Test
  void what_differs_is_named() {
    Metadata one = new Metadata((ObjectNode) Json.read("{\"a\":1,\"b\":2,\"c\":3}"));
    Metadata other = new Metadata((ObjectNode) Json.read("{\"a\":1,\"b\":0,\"d\":4}"));

    assertThat(one.differing(other)).containsExactly("b", "c", "d");
  }
}
