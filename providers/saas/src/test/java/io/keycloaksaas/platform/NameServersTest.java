package io.keycloaksaas.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameServersTest {

  @Test
  void addresses_stand_with_a_port_or_without() {
    assertThat(NameServers.parse("192.0.2.1, 192.0.2.1:5353,[2001:db8::1],[2001:db8::1]:5353"))
        .containsExactly(
            new InetSocketAddress("192.0.2.1", 53),
            new InetSocketAddress("192.0.2.1", 5353),
            new InetSocketAddress("2001:db8::1", 53),
            new InetSocketAddress("2001:db8::1", 5353));
    assertThat(NameServers.parse("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.0.2.1",
        "192.0.2.1,192.0.2.1:53",
        "dns.example,192.0.2.1",
        "127.1,192.0.2.1",
        "192.0.2.1:x,192.0.2.2",
        "192.0.2.1:99999,192.0.2.2",
        "2001:db8::1,192.0.2.1"
      })
  void one_alone_and_what_is_no_address_are_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> NameServers.parse(text));
  }
}
