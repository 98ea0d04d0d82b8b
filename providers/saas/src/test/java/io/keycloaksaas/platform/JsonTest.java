package io.keycloaksaas.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  record Body(String name, List<String> roles, Integer days, Boolean trial) {}

  @Test
  void a_fitting_body_is_read() {
    assertThat(read("{\"name\":\"Acme\",\"roles\":[\"org:admin\"],\"days\":3,\"trial\":true}"))
        .isEqualTo(new Body("Acme", List.of("org:admin"), 3, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "null", "{} {}", "{\"name\":\"a\",\"name\":\"b\"}", "[1", "\u0000"})
  void what_is_no_single_json_object_cannot_be_read(String text) {
    assertThat(problem(text)).isEqualTo(ProblemCode.INVALID_REQUEST);
  }

  @Test
  void a_name_beyond_the_limits_is_an_unreadable_body() {
    assertThat(problem("{\"" + "a".repeat(60_000) + "\":1}"))
        .isEqualTo(ProblemCode.INVALID_REQUEST);
  }

  @Test
  void broken_encoding_is_an_unreadable_body() {
    byte[] utf32 = {0, 0, 0, '{', (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff};
    assertThat(catchThrowableOfType(Problem.class, () -> Json.read(utf32, Body.class)).code())
        .isEqualTo(ProblemCode.INVALID_REQUEST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"nam\":\"a\"}",
        "{\"name\":7}",
        "{\"days\":\"3\"}",
        "{\"days\":1.5}",
        "{\"trial\":\"true\"}",
        "{\"trial\":1}",
        "{\"roles\":\"org:admin\"}",
        "{\"roles\":[1]}",
        "{\"roles\":[null]}",
        "{\"name\":\"a\\u0000\"}",
        "{\"roles\":[\"\\u0000\"]}"
      })
  void what_does_not_fit_is_named(String text) {
    assertThat(problem(text)).isEqualTo(ProblemCode.VALIDATION_FAILED);
  }

  @Test
  void deep_nesting_is_refused() {
    assertThat(problem("{\"name\":" + "[".repeat(100) + "]".repeat(100) + "}"))
        .isIn(ProblemCode.INVALID_REQUEST, ProblemCode.VALIDATION_FAILED);
  }

  @Test
  void absent_values_are_written_as_null() {
    assertThat(Json.write(new Body("a", null, null, null)))
        .isEqualTo("{\"name\":\"a\",\"roles\":null,\"days\":null,\"trial\":null}");
  }

  private static Body read(String text) {
    return Json.read(text.getBytes(StandardCharsets.UTF_8), Body.class);
  }

  private static ProblemCode problem(String text) {
    return catchThrowableOfType(Problem.class, () -> read(text)).code();
  }
}
