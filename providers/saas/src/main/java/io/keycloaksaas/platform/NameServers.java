package io.keycloaksaas.platform;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An option that names the name servers to ask. */
public final class NameServers {
  private static final int PORT = 53;
  private static final Pattern SERVER =
      Pattern.compile("(?:\\[(?<six>[^\\]]+)]|(?<four>[0-9.]+))(?::(?<port>[0-9]{1,5}))?");

  private NameServers() {}

  /**
   * @param text such as {@code 192.0.2.1,[2001:db8::1]:5353}; empty for none
   * @throws IllegalArgumentException saying what is wrong with it; also of one alone
   */
  public static List<InetSocketAddress> parse(String text) {
    List<InetSocketAddress> servers =
        Stream.of(text.split(","))
            .map(String::strip)
            .filter(entry -> !entry.isEmpty())
            .map(NameServers::server)
            .distinct()
            .toList();
    if (servers.size() == 1) {
      throw new IllegalArgumentException("two different ones are needed, and one is named");
    }
    return servers;
  }

  private static InetSocketAddress server(String entry) {
    Matcher parts = SERVER.matcher(entry);
    if (!parts.matches()) {
      throw unusable(entry);
    }
    String literal = parts.group("six") == null ? parts.group("four") : parts.group("six");
    InetAddress address = AddressRange.literal(literal).orElseThrow(() -> unusable(entry));
    return new InetSocketAddress(
        address, parts.group("port") == null ? PORT : Integer.parseInt(parts.group("port")));
  }

  private static IllegalArgumentException unusable(String entry) {
    return new IllegalArgumentException("not the address of a server: " + entry);
  }
}
