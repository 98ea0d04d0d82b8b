package io.keycloaksaas.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "http://evil.example/a", "www.evil.example", "x@evil.example"})
  void a_name_that_looks_like_an_address_is_no_link_and_reads_the_same(String name) {
    var shown = MailWords.name(name);

    assertThat(shown).doesNotContainPattern("\\S[.:/@][^\\u200B]").isNotEqualTo(name);
    assertThat(shown.replace("\u200B", "")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Acme", "Acme Inc.", "Müller & Söhne", "St. Gallen / Basel", "@ home"})
  void an_ordinary_name_stays_as_it_is(String name) {
    assertThat(MailWords.name(name)).isEqualTo(name);
  }

  @Test
  void a_subject_is_one_line_without_control_characters() {
    assertThat(MailWords.oneLine(" Hello\r\nBcc: a@b.test\u2028x\u0000\ty "))
        .isEqualTo("Hello Bcc: a@b.test x y");
  }

  @Test
  void a_subject_is_never_longer_than_two_hundred_characters_and_never_cut_inside_one() {
    var subject = MailWords.oneLine("😀".repeat(300));

    assertThat(subject.codePointCount(0, subject.length())).isEqualTo(200);
    assertThat(subject).startsWith("😀".repeat(199)).endsWith("…");
  }

  @Test
  void the_key_of_a_subject_follows_from_the_template() {
    assertThat(MailWords.subjectKey("security-new-sign-in"))
        .isEqualTo("saasSecurityNewSignInSubject");
  }
}
