package io.keycloaksaas.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  private final Needles needles = new Needles();

  @BeforeEach
  void add() {
    needles.add(SECRET, "the secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "a long beginning "})
  void a_secret_is_found_behind_anything_in_every_spelling(String before) {
    byte[] all = (before + SECRET + "!").getBytes(StandardCharsets.UTF_8);
    assertThat(needles.in(before + SECRET + "!")).containsExactly("the secret");
    assertThat(needles.in(HexFormat.of().formatHex(all))).containsExactly("the secret in hex");
    assertThat(needles.in(Base64.getEncoder().encodeToString(all)))
        .contains("the secret in base64");
    assertThat(needles.in(Base64.getUrlEncoder().encodeToString(all)))
        .contains("the secret in base64url");
  }

  @Test
  void a_part_of_a_secret_is_none() {
    assertThat(needles.in("x" + SECRET.substring(0, SECRET.length() - 1))).isEmpty();
  }

  @Test
  void the_end_of_the_haystack_counts() {
    assertThat(needles.in(SECRET)).isNotEmpty();
  }

  @Test
  void what_could_occur_by_chance_is_not_looked_for() {
    assertThatThrownBy(() -> needles.add("short", "a word"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
