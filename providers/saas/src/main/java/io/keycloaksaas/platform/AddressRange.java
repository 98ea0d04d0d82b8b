package io.keycloaksaas.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses that begin with the same bits, such as {@code 10.0.0.0/8} or {@code fc00::/7}.
 *
 * @param bits how many
 */
record AddressRange(InetAddress first, int bits) {
  private static final Pattern V4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");
  private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

  /** An address alone is a range of one. */
  static Optional<AddressRange> parse(String text) {
    int slash = text.indexOf('/');
    Optional<InetAddress> first = literal(slash < 0 ? text : text.substring(0, slash));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int all = first.get().getAddress().length * 8;
    String bits = slash < 0 ? String.valueOf(all) : text.substring(slash + 1);
    return bits.matches("[0-9]{1,3}") && Integer.parseInt(bits) <= all
        ? Optional.of(new AddressRange(first.get(), Integer.parseInt(bits)))
        : Optional.empty();
  }

  static AddressRange of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("not a range: " + text));
  }

  /** An address in its usual spelling, without a look-up; {@code 127.1} and the like are none. */
  static Optional<InetAddress> literal(String text) {
    if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    int whole = bits / 8;
    for (int i = 0; i < whole; i++) {
      if (mine[i] != other[i]) {
        return false;
      }
    }
    int rest = bits % 8;
    int mask = 0xff00 >> rest & 0xff;
    return rest == 0 || (mine[whole] & mask) == (other[whole] & mask);
  }
}
