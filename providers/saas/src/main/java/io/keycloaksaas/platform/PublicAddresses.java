package io.keycloaksaas.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public Internet: those outside of IANA's special-purpose registries
 * (IPv4 and IPv6, as of 2026), of multicast and of the future. Java's own predicates ({@code
 * isSiteLocalAddress} and its like) miss most of them.
 *
 * <p>An IPv4 address inside of an IPv6 one counts as itself where it is really reached that way
 * (IPv4-mapped, NAT64's well-known prefix). The obsolete ways (IPv4-compatible, 6to4, Teredo,
 * ISATAP) and NAT64's local prefix are refused, whatever they carry.
 */
final class PublicAddresses {
  private static final List<AddressRange> SPECIAL_V4 =
      ranges(
          "0.0.0.0/8", // this network, RFC 791
          "10.0.0.0/8", // private, RFC 1918
          "100.64.0.0/10", // shared by carriers, RFC 6598; also a cloud's metadata
          "127.0.0.0/8", // loopback, RFC 1122
          "168.63.129.16/32", // a cloud's host, public only by its number
          "169.254.0.0/16", // link-local, RFC 3927; most clouds' metadata
          "172.16.0.0/12", // private, RFC 1918
          "192.0.0.0/24", // protocol assignments, RFC 6890
          "192.0.2.0/24", // documentation, RFC 5737
          "192.31.196.0/24", // AS112, RFC 7535
          "192.52.193.0/24", // AMT, RFC 7450
          "192.88.99.0/24", // 6to4 relays, RFC 7526
          "192.168.0.0/16", // private, RFC 1918
          "192.175.48.0/24", // AS112, RFC 7534
          "198.18.0.0/15", // benchmarks, RFC 2544
          "198.51.100.0/24", // documentation, RFC 5737
          "203.0.113.0/24", // documentation, RFC 5737
          "224.0.0.0/4", // multicast, RFC 5771
          "240.0.0.0/4"); // reserved, RFC 1112, and broadcast

  /** Everything else is unspecified, loopback, local, multicast, or not given out. */
  private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::/3");

  private static final List<AddressRange> SPECIAL_V6 =
      ranges(
          "2001::/23", // protocol assignments, RFC 2928: Teredo, ORCHID, benchmarks
          "2001:db8::/32", // documentation, RFC 3849
          "2002::/16", // 6to4, RFC 3056
          "2620:4f:8000::/48", // AS112, RFC 7534
          "3fff::/20"); // documentation, RFC 9637

  private static final AddressRange NAT64 = AddressRange.of("64:ff9b::/96"); // RFC 6052

  private PublicAddresses() {}

  static boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 4) {
      return SPECIAL_V4.stream().noneMatch(range -> range.contains(address));
    }
    if (NAT64.contains(address) || isMapped(bytes)) {
      return contains(v4(Arrays.copyOfRange(bytes, 12, 16)));
    }
    return GLOBAL_UNICAST.contains(address)
        && SPECIAL_V6.stream().noneMatch(range -> range.contains(address))
        && !isIsatap(bytes);
  }

  /** {@code ::ffff:a.b.c.d}; Java makes most of them IPv4 by itself. */
  private static boolean isMapped(byte[] v6) {
    for (int i = 0; i < 10; i++) {
      if (v6[i] != 0) {
        return false;
      }
    }
    return v6[10] == (byte) 0xff && v6[11] == (byte) 0xff;
  }

  /** RFC 5214: the second half is {@code 0000:5efe} or {@code 0200:5efe} and an IPv4 address. */
  private static boolean isIsatap(byte[] v6) {
    return (v6[8] & 0xfd) == 0 && v6[9] == 0 && v6[10] == 0x5e && v6[11] == (byte) 0xfe;
  }

  private static InetAddress v4(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  private static List<AddressRange> ranges(String... texts) {
    return Stream.of(texts).map(AddressRange::of).toList();
  }
}
