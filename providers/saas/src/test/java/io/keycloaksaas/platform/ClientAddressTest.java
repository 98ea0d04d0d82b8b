package io.keycloaksaas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
    "2001:DB8:1:2::ffff, 20010db800010002/64",
    "fe80::1%eth0, fe80000000000000/64",
    "::ffff:192.0.2.7, 192.0.2.7",
    "unknown, unknown",
    "proxy.example.test, proxy.example.test",
    "1:2:3, 1:2:3"
  })
  void a_network_is_one_caller(String address, String network) {
    assertThat(ClientAddress.network(address)).isEqualTo(network);
  }

  @Test
  void what_a_proxy_makes_up_is_cut() {
    assertThat(ClientAddress.network("x".repeat(1000))).hasSize(64);
  }
}
