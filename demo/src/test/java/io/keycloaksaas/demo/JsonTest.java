package io.keycloaksaas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  private static final String CLIENTS =
      "[{\"id\":\"7\",\"on\":true,\"none\":null,\"deep\":{\"list\":[1,-2.5e3,\"\\u00e4\\n\"]}},{}]";

  @Test
  @DisplayName("A path leads through arrays and objects to a text, a number or a truth value")
  void readsAPath() {
    assertThat(Json.read(CLIENTS, "$[0].id")).contains("7");
    assertThat(Json.read(CLIENTS, "$[0].on")).contains("true");
    assertThat(Json.read(CLIENTS, "$[0].deep.list[1]")).contains("-2.5e3");
    assertThat(Json.read(CLIENTS, "[0].deep.list[2]")).contains("ä\n");
  }

  @Test
  @DisplayName("What is not there, is null or is no single value is absent")
  void isEmptyForWhatIsMissing() {
    assertThat(Json.read(CLIENTS, "$[1].id")).isEmpty();
    assertThat(Json.read(CLIENTS, "$[2]")).isEmpty();
    assertThat(Json.read(CLIENTS, "$[0].none")).isEmpty();
    assertThat(Json.read(CLIENTS, "$[0].deep")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":1,}", "[1 2]", "{\"a\" 1}", "\"\\u12\"", "[] x", "nul"})
  @DisplayName("Broken JSON is refused")
  void refusesBrokenJson(String text) {
    assertThatThrownBy(() -> Json.read(text, "$.a")).isInstanceOf(IllegalArgumentException.class);
  }
}
