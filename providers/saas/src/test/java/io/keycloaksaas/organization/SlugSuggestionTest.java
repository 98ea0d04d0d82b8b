package io.keycloaksaas.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.platform.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugSuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "Acme Inc., acme-inc",
    "'  Müller & Söhne GmbH ', muller-sohne-gmbh",
    "Straße 7, strasse-7",
    "ＦＵＬＬ width, full-width",
    "Ab, ab-org",
    "Admin, admin-org",
    "01a1fd14-38d7-74a1-81b2-a576f2b34c9c, 01a1fd14-38d7-74a1-81b2-a576f2b34c9c-org",
    "xn--a, xn-a"
  })
  void a_name_becomes_a_slug(String name, String slug) {
    assertThat(SlugSuggestion.plain(name)).hasValue(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "株式会社", "!!!", "🙂"})
  void a_name_without_latin_letters_or_digits_gives_none(String name) {
    assertThat(SlugSuggestion.plain(name)).isEmpty();
  }

  @Test
  void a_long_name_is_cut_where_room_for_a_number_is_left() {
    String slug = SlugSuggestion.plain("a-".repeat(100)).orElseThrow();

    assertThat(slug).hasSizeLessThanOrEqualTo(50).doesNotEndWith("-");
    assertThat(Slug.isValid(slug + "-20")).isTrue();
  }
}
