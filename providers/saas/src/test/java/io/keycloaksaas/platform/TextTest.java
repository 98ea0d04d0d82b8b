package io.keycloaksaas.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @Test
  void text_is_trimmed_and_composed() {
    assertThat(Text.line("name", "  Cafe\u0301 ", 1, 120)).isEqualTo("Caf\u00e9");
  }

  @Test
  void characters_are_counted_not_their_halves() {
    assertThat(Text.line("name", "\ud83d\ude80", 1, 1)).isEqualTo("\ud83d\ude80");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\nb",
        "a\u202eb",
        "a\u200bb",
        "a\u2028b",
        "a\ue000b",
        "a\u2066b",
        "a\ud83d"
      })
  void invisible_and_direction_characters_are_refused(String text) {
    assertThatThrownBy(() -> Text.line("name", text, 1, 120))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(ProblemCode.VALIDATION_FAILED));
  }

  @Test
  void length_is_judged_after_trimming() {
    assertThatThrownBy(() -> Text.line("name", "   ", 1, 120)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> Text.line("name", null, 1, 120)).isInstanceOf(Problem.class);
  }
}
