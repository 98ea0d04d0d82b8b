package io.keycloaksaas.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTokenTest {

  @Test
  void has_256_bits_and_is_never_the_same() {
    var tokens = Stream.generate(InvitationToken::next).limit(1000).collect(Collectors.toSet());
    assertThat(tokens).hasSize(1000).allMatch(InvitationToken::isPossible);
    assertThat(java.util.Base64.getUrlDecoder().decode(tokens.iterator().next())).hasSize(32);
  }

  @Test
  void is_known_by_its_sha_256() {
    assertThat(InvitationToken.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "f3G0sJp1nq2bS6v1y5rT8wQ0xE4zA7cD9kL2mN3oPq",
        "f3G0sJp1nq2bS6v1y5rT8wQ0xE4zA7cD9kL2mN3oPqUU",
        "f3G0sJp1nq2bS6v1y5rT8wQ0xE4zA7cD9kL2mN3oPq="
      })
  void what_has_another_form_is_none(String text) {
    assertThat(InvitationToken.isPossible(text)).isFalse();
  }
}
