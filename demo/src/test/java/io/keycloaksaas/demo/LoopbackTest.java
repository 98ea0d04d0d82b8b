package io.keycloaksaas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST",
        "demo.localhost",
        "127.0.0.1",
        "127.9.9.9",
        "::1",
        "[::1]"
      })
  @DisplayName("This machine's own names are accepted")
  void acceptsLoopback(String host) {
    assertThat(Loopback.is(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "demo.example.com",
        "localhost.example.com",
        "127.0.0.1.example.com",
        "192.168.1.2",
        "0.0.0.0",
        "10.0.0.1",
        "::",
        "999.1.1.1",
        "mylocalhost"
      })
  @DisplayName("Every other name is refused")
  void refusesTheRest(String host) {
    assertThat(Loopback.is(host)).isFalse();
  }

  @Test
  @DisplayName("The refusal names the setting and the host")
  void namesTheSetting() {
    assertThatThrownBy(() -> Loopback.require("demo.example.com", "-Dsaas.host"))
        .isInstanceOf(DemoFailure.class)
        .hasMessageContaining("-Dsaas.host is \"demo.example.com\"");
  }
}
