package io.keycloaksaas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.platform.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"acme.example", "a.b.acme.co.uk", "xn--strae-oqa.de", "3m.com", "x--y.de"})
  void names_of_two_labels_and_more_are_names(String name) {
    assertThat(DomainName.of(" " + name.toUpperCase() + " ")).map(DomainName::value).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "acme",
        "acme.",
        ".example",
        "a..b",
        "-a.de",
        "a-.de",
        "a_b.de",
        "ab--c.de",
        "192.0.2.1",
        "straße.de",
        "ＡＣＭＥ.de",
        "acme\u212A.de",
        "*.acme.de",
        "acme.de/x",
        "a b.de"
      })
  void everything_else_is_none(String text) {
    assertThat(DomainName.of(text)).isEmpty();
  }

  @Test
  void a_label_and_a_name_have_a_greatest_length() {
    assertThat(DomainName.of("a".repeat(63) + ".de")).isPresent();
    assertThat(DomainName.of("a".repeat(64) + ".de")).isEmpty();
    assertThat(DomainName.of("a.".repeat(109) + "de")).isPresent();
    assertThat(DomainName.of("a.".repeat(110) + "de")).isEmpty();
    assertThat(DomainName.of((String) null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"co.uk", "github.io", "s3.amazonaws.com", "xn--p1ai.example"})
  void public_suffixes_are_known(String name) {
    assertThat(new DomainName(name).isPublicSuffix()).isEqualTo(!name.endsWith("example"));
    assertThat(new DomainName("acme." + name).isPublicSuffix()).isFalse();
  }

  @Test
  void a_mailbox_is_in_one_domain_and_in_no_parent_of_it() {
    assertThat(DomainName.of(new EmailAddress("frank@mail.acme.example")))
        .map(DomainName::value)
        .hasValue("mail.acme.example");
  }
}
