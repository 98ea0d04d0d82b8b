package io.keycloaksaas.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "erin@example.test, erin@example.test",
    "' Erin@EXAMPLE.Test ', erin@example.test",
    "erin+tag@example.test, erin+tag@example.test",
    "e.r.i.n@example.test, e.r.i.n@example.test",
    "o'brien@example.test, o'brien@example.test",
    "ERIN@M\u00fcller.test, erin@xn--mller-kva.test",
    "erin@XN--mller-KVA.test, erin@xn--mller-kva.test",
    "erin@\u4f8b\u3048.test, erin@xn--r8jz45g.test",
    "root@localhost, root@localhost",
    "erin@1and1.test, erin@1and1.test"
  })
  void has_one_form(String text, String value) {
    assertThat(EmailAddress.parse("email", text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "@",
        "erin",
        "@example.test",
        "erin@",
        "erin@@example.test",
        "erin@example@test",
        "erin @example.test",
        "erin@exam ple.test",
        "erin\n@example.test",
        "erin@example.test\nBcc: all@example.test",
        "erin\u0000@example.test",
        "\"erin\"@example.test",
        "erin(comment)@example.test",
        "Erin <erin@example.test>",
        "erin,anna@example.test",
        "erin;anna@example.test",
        ".erin@example.test",
        "erin.@example.test",
        "e..rin@example.test",
        "erin@.example.test",
        "erin@example..test",
        "erin@example.test.",
        "erin@-example.test",
        "erin@example-.test",
        "erin@exa_mple.test",
        "erin@[127.0.0.1]",
        "erin@127.0.0.1",
        "erin@example\u3002test",
        "j\u00fcrgen@example.test"
      })
  void anything_else_is_refused(String text) {
    assertThat(EmailAddress.of(text)).isEmpty();
    assertThatThrownBy(() -> EmailAddress.parse("email", text))
        .isInstanceOf(Problem.class)
        .extracting(e -> ((Problem) e).code())
        .isEqualTo(ProblemCode.VALIDATION_FAILED);
  }

  /** Each becomes ASCII, or another letter, by some mapping of case, width or IDNA 2003. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u212Aate@example.test", // Kelvin sign
        "er\u0131n@example.test", // dotless i
        "er\u0130n@example.test", // dotted capital I
        "\uFF45rin@example.test", // full-width e
        "erin@\u212Aate.test",
        "erin@f\u0131nd.test",
        "erin@F\u0130ND.test",
        "erin@\uFF45xample.test",
        "erin@exampl\uFF0Etest", // full-width dot
        "erin@stra\u00dfe.test", // sharp s
        "erin@\u03bb\u03cc\u03b3\u03bf\u03c2.test", // final sigma
        "erin@a\u200db.test", // joiner
        "erin@exam\u00adple.test", // soft hyphen
        "erin@\ufb01nd.test", // ligature fi
        "erin@\u017Fun.test", // long s
        "erin@M\u00dcLLER.test", // a capital letter beyond ASCII
        "erin@mu\u0308ller.test" // not composed
      })
  void what_would_have_to_be_folded_is_refused(String text) {
    assertThat(EmailAddress.of(text)).isEmpty();
  }

  @Test
  void is_as_long_as_the_mail_system_takes() {
    var host = ("a".repeat(63) + ".").repeat(3);
    assertThat(EmailAddress.of("e".repeat(64) + "@example.test")).isPresent();
    assertThat(EmailAddress.of("e".repeat(65) + "@example.test")).isEmpty();
    assertThat(EmailAddress.of("e@" + host + "b".repeat(60))).isPresent();
    assertThat(EmailAddress.of("e@" + host + "b".repeat(61))).isEmpty();
    assertThat(EmailAddress.of("e@" + "a".repeat(64) + ".test")).isEmpty();
    assertThat(EmailAddress.of("e@" + "a.".repeat(100_000) + "test")).isEmpty();
  }

  @Test
  void cannot_be_made_in_another_form() {
    assertThatThrownBy(() -> new EmailAddress("Erin@example.test"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EmailAddress(null)).isInstanceOf(IllegalArgumentException.class);
    assertThat(EmailAddress.of(null)).isEmpty();
  }

  @Test
  void masked_shows_enough_to_know_ones_own() {
    assertThat(new EmailAddress("erin@example.test").masked()).isEqualTo("e***@example.test");
    assertThat(new EmailAddress("e@example.test").masked()).isEqualTo("e***@example.test");
  }
}
