package io.keycloaksaas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @ParameterizedTest
  @ValueSource(strings = {"acme", "a-b", "0ab", "acme-2", "a-1-2-3", "abc-def--ghi", "deadbeef"})
  void a_readable_name_is_a_slug(String text) {
    assertThat(Slug.isValid(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "ab",
        "-abc",
        "abc-",
        "Acme",
        "acme!",
        "ac me",
        "acmé",
        "a_b_c",
        "a.b.c",
        "xn--mnchen-3ya",
        "ab--cd",
        "admin",
        "api",
        "www",
        "me",
        "null",
        "6f1c2a34-0000-4000-8000-000000000000",
        "6f1c2a34000040008000000000000000",
        "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd"
      })
  void what_could_be_mistaken_is_none(String text) {
    assertThat(Slug.isValid(text)).isFalse();
  }
}
