package io.keycloaksaas.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keycloaksaas.platform.OutboundPolicy.Target;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundPolicyTest {
  private static final InetAddress OWN = address("198.41.0.4");

  private final OutboundPolicy policy =
      new OutboundPolicy(OutboundPolicy.PORTS, List.of(), Set.of("id.example.com"), Set.of(OWN));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example.com",
        "https://hooks.example.com/",
        "https://HOOKS.example.COM/a/b?c=d&e=%20",
        "https://hooks.example.com:443/",
        "https://hooks.example.com:8443/in",
        "HTTPS://hooks.example.com/",
        "https://xn--bcher-kva.example/in",
        "https://a-1.b2.example/in"
      })
  void a_public_name_by_https_is_accepted(String url) {
    assertThat(target(url)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // not https
        "http://hooks.example.com/",
        "ftp://hooks.example.com/",
        "file:///etc/passwd",
        "gopher://hooks.example.com/",
        "jar:https://hooks.example.com/!/",
        "//hooks.example.com/",
        "/in",
        "https:hooks.example.com",
        "https:///in",
        // other ports
        "https://hooks.example.com:80/",
        "https://hooks.example.com:22/",
        "https://hooks.example.com:8080/",
        "https://hooks.example.com:0/",
        "https://hooks.example.com:65536/",
        "https://hooks.example.com:/",
        // user-info, which hides the host
        "https://hooks.example.com@127.0.0.1/",
        "https://user:password@hooks.example.com/",
        "https://@hooks.example.com/",
        "https://hooks.example.com%40evil.example/",
        // fragments and backslashes
        "https://hooks.example.com/#x",
        "https://hooks.example.com#@127.0.0.1/",
        "https://hooks.example.com\\@127.0.0.1/",
        // addresses in every spelling
        "https://127.0.0.1/",
        "https://127.0.0.1./",
        "https://127.1/",
        "https://127.0.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.0.0.1/",
        "https://0x7f.1/",
        "https://017700000001/",
        "https://0177.0.0.1/",
        "https://0/",
        "https://8.8.8.8/",
        "https://[::1]/",
        "https://[::]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[2606:4700::1111]/",
        "https://[fe80::1%25eth0]/",
        "https://[::1]:8443/",
        "https://①②⑦.⓪.⓪.①/",
        // names that are nobody's on the Internet
        "https://localhost/",
        "https://LOCALHOST/",
        "https://localhost./",
        "https://foo.localhost/",
        "https://printer.local/",
        "https://metadata.google.internal/computeMetadata/v1/",
        "https://1.0.0.127.in-addr.arpa/",
        "https://kubernetes/",
        "https://keycloak.localdomain/",
        // not a name
        "https://hooks.example.com./",
        "https://.example.com/",
        "https://hooks..example.com/",
        "https://-hooks.example.com/",
        "https://hooks_1.example.com/",
        "https://hooks.example.com.1/",
        "https://bücher.example/",
        "https://hooks.example.com/ü",
        "https://*.example.com/",
        // ours
        "https://id.example.com/realms/acme",
        "https://ID.example.com/",
        "https://id.example.com:8443/"
      })
  void any_other_url_is_refused(String url) {
    assertThat(target(url)).isEmpty();
  }

  @Test
  void a_url_that_is_too_long_is_refused() {
    assertThat(target("https://hooks.example.com/" + "a".repeat(2048))).isEmpty();
  }

  @Test
  void a_name_that_is_too_long_is_refused() {
    assertThat(target("https://" + "a.".repeat(130) + "example/")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.255.255.255",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.100.100.200",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "168.63.129.16",
        "169.254.0.1",
        "169.254.169.254",
        "169.254.170.2",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.0.192",
        "192.0.2.1",
        "192.31.196.1",
        "192.52.193.1",
        "192.88.99.1",
        "192.168.0.1",
        "192.175.48.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::8.8.8.8",
        "64:ff9b::127.0.0.1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::8.8.8.8",
        "100::1",
        "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:2::1",
        "2001:10::1",
        "2001:20::1",
        "2001:1ff:ffff::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "2002:808:808::1",
        "2606:4700::5efe:7f00:1",
        "2606:4700::200:5efe:a00:1",
        "2620:4f:8000::1",
        "3fff::1",
        "4000::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        // this machine
        "198.41.0.4"
      })
  void a_special_address_is_refused(String address) {
    assertThat(admits(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "169.253.255.255",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2606:4700::1111",
        "2a00:1450::1",
        "::ffff:8.8.8.8",
        "64:ff9b::8.8.8.8"
      })
  void a_public_address_is_admitted(String address) {
    assertThat(admits(address)).isTrue();
  }

  @Test
  void one_special_address_among_public_ones_spoils_the_name() {
    assertThat(admits("8.8.8.8", "2606:4700::1111", "10.0.0.1")).isFalse();
  }

  @Test
  void a_name_without_an_address_is_refused() {
    assertThat(admits()).isFalse();
  }

  @Test
  void an_opened_name_may_be_anywhere() {
    OutboundPolicy open = open("receiver");
    Optional<Target> target = open.target(URI.create("http://receiver:9000/in"));
    assertThat(target).isPresent();
    assertThat(open.admits(target.get(), List.of(address("172.18.0.3")))).isTrue();
  }

  @Test
  void an_opened_range_opens_urls_that_name_its_addresses() {
    OutboundPolicy open = open("127.0.0.0/8", "::1");
    assertThat(open.target(URI.create("http://127.3.2.1:9000/"))).isPresent();
    assertThat(open.target(URI.create("http://[::1]:9000/"))).isPresent();
    assertThat(open.target(URI.create("http://[::2]:9000/"))).isEmpty();
    assertThat(open.target(URI.create("https://10.0.0.1/"))).isEmpty();
  }

  @Test
  void an_opened_range_admits_names_and_keeps_their_rules() {
    OutboundPolicy open = open("10.1.0.0/16");
    Target target = open.target(URI.create("https://hooks.example.com/")).orElseThrow();
    assertThat(open.admits(target, List.of(address("10.1.2.3")))).isTrue();
    assertThat(open.admits(target, List.of(address("10.2.2.3")))).isFalse();
    assertThat(open.target(URI.create("http://hooks.example.com/"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "a b", "https://receiver", "127.1", "receiver:80"})
  void an_entry_that_opens_nothing_is_a_fault(String entry) {
    assertThatThrownBy(() -> open(entry)).isInstanceOf(IllegalArgumentException.class);
  }

  private static OutboundPolicy open(String... entries) {
    return new OutboundPolicy(OutboundPolicy.PORTS, List.of(entries), Set.of(), Set.of());
  }

  /** A text that is no URI at all does not get as far. */
  private Optional<Target> target(String url) {
    try {
      return policy.target(new URI(url));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private boolean admits(String... addresses) {
    return policy.admits(
        target("https://hooks.example.com/").orElseThrow(),
        List.of(addresses).stream().map(OutboundPolicyTest::address).toList());
  }

  private static InetAddress address(String literal) {
    return AddressRange.literal(literal).orElseThrow();
  }
}
