package io.keycloaksaas.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InviterNameTest {

  @Test
  void is_the_whole_name_else_the_user_name() {
    assertThat(InviterName.of("Alice", "Miller", "am")).hasValue("Alice Miller");
    assertThat(InviterName.of("Alice", null, "am")).hasValue("Alice");
    assertThat(InviterName.of(null, null, "am")).hasValue("am");
    assertThat(InviterName.of("  ", "", null)).isEmpty();
    assertThat(InviterName.of("J. R.", "Tolkien", "jrr")).hasValue("J. R. Tolkien");
    assertThat(InviterName.of("<b>Al</b>", "{0}", "am")).hasValue("<b>Al</b> {0}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.test",
        "WWW.evil",
        "evil.test",
        "alice@example.test",
        "a\u202eb",
        "a\nb",
        "a\u200bb"
      })
  void what_reads_as_a_link_or_hides_something_is_not_shown(String name) {
    assertThat(InviterName.of(name, "Miller", "am")).hasValue("am");
    assertThat(InviterName.of(null, null, name)).isEmpty();
  }
}
