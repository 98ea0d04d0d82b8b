package io.keycloaksaas.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.platform.Ids;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of keys (L1). */
class ApiKeyTextTest {

  static Stream<String> ids() {
    return Stream.of(
        Ids.next(),
        new UUID(0, 0).toString(),
        new UUID(-1, -1).toString(),
        new UUID(Long.MIN_VALUE, Long.MAX_VALUE).toString());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_key_names_its_id_and_is_what_scanners_look_for(String id) {
    String text = ApiKeyText.next(id);

    assertThat(text).hasSize(77).matches(ApiKeyText.REGEX).startsWith(ApiKeyText.prefix(id) + "_");
    assertThat(ApiKeyText.parse(text))
        .hasValueSatisfying(
            shown -> {
              assertThat(shown.id()).isEqualTo(id);
              assertThat(shown.hash()).isEqualTo(ApiKeyText.hash(text)).hasSize(64);
            });
  }

  @Test
  void no_two_keys_are_alike() {
    String id = Ids.next();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      texts.add(ApiKeyText.next(id));
    }
    assertThat(texts).hasSize(1_000);
  }

  @Test
  void one_letter_that_is_wrong_anywhere_is_seen_without_the_database() {
    String text = ApiKeyText.next(Ids.next());
    for (int i = 0; i < text.length(); i++) {
      char other = text.charAt(i) == 'a' ? 'b' : 'a';
      String wrong = text.substring(0, i) + other + text.substring(i + 1);
      assertThat(ApiKeyText.parse(wrong)).as(wrong).isEmpty();
    }
  }

  /** The checksum of the third, whose id is more than 128 bits, is right. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "saas_",
        "saas_zzzzzzzzzzzzzzzzzzzzzz_0000000000000000000000000000000000000000000000000",
        "saas_0000000000000000000000_000000000000000000000000000000000000000000\u0660000000"
      })
  void what_is_no_key_is_none(String text) {
    assertThat(ApiKeyText.parse(text)).isEmpty();
    assertThat(ApiKeyText.parse(null)).isEmpty();
  }
}
