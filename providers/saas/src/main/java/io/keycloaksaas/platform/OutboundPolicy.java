package io.keycloaksaas.platform;

import java.net.InetAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which URLs and addresses from data we may send to. {@code https} on port 443 or 8443 to a public
 * name whose addresses are all public; never an address in any spelling, nor this server.
 *
 * <p>An operator may open more, for development: a name (any scheme, port and address), or a range
 * of addresses (for URLs that name one, any scheme and port; for names, the address only).
 */
final class OutboundPolicy {
  private static final int MAX_URL = 2048;

  /** Of names that no operator has opened. */
  static final Set<Integer> PORTS = Set.of(443, 8443);

  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

  /** Special-use names (RFC 6761, 6762, 8375, 9476) and those clouds use inside. */
  private static final Set<String> LOCAL_SUFFIXES =
      Set.of("localhost", "local", "localdomain", "internal", "arpa", "alt", "onion");

  private final Set<Integer> ports;
  private final Set<String> openNames;
  private final List<AddressRange> openRanges;
  private final Set<String> ownNames;
  private final Set<InetAddress> ownAddresses;

  /**
   * @param ports that {@code https} may use
   * @param open names and ranges an operator has opened
   * @param ownNames of this server, in lower case
   * @param ownAddresses of this machine
   * @throws IllegalArgumentException for an entry that is neither a name nor a range
   */
  OutboundPolicy(
      Set<Integer> ports, List<String> open, Set<String> ownNames, Set<InetAddress> ownAddresses) {
    this.ports = Set.copyOf(ports);
    Set<String> names = new HashSet<>();
    Stream.Builder<AddressRange> ranges = Stream.builder();
    for (String entry : open) {
      Optional<AddressRange> range = AddressRange.parse(entry);
      String name = entry.toLowerCase(Locale.ROOT);
      if (range.isEmpty() && !NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("neither a host nor a range of addresses: " + entry);
      }
      range.ifPresentOrElse(ranges, () -> names.add(name));
    }
    this.openNames = Set.copyOf(names);
    this.openRanges = ranges.build().toList();
    this.ownNames = Set.copyOf(ownNames);
    this.ownAddresses = Set.copyOf(ownAddresses);
  }

  /**
   * Where a URL leads, as far as its text tells.
   *
   * @param literal the address, where the URL names one
   * @param isOpen an operator has opened it
   */
  record Target(
      String host,
      int port,
      boolean tls,
      String pathAndQuery,
      Optional<InetAddress> literal,
      boolean isOpen) {}

  /** Empty for a URL that we may not send to. */
  Optional<Target> target(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
    String text = uri.toString();
    boolean isReadable =
        text.length() <= MAX_URL
            && VISIBLE.matcher(text).matches()
            && uri.getHost() != null
            && uri.getRawUserInfo() == null
            && !authority.contains("@")
            && uri.getRawFragment() == null
            && !authority.endsWith(":")
            && uri.getPort() <= 0xffff
            && uri.getPort() != 0;
    if (!isReadable || !Set.of("https", "http").contains(scheme)) {
      return Optional.empty();
    }
    boolean tls = scheme.equals("https");
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    Optional<InetAddress> literal = AddressRange.literal(host.replaceAll("^\\[|]$", ""));
    boolean isOpen = literal.isPresent() ? isInOpenRange(literal.get()) : openNames.contains(host);
    int port = uri.getPort() >= 0 ? uri.getPort() : tls ? 443 : 80;
    if (!isOpen && !(tls && ports.contains(port) && isPublicName(host))) {
      return Optional.empty();
    }
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return Optional.of(new Target(host, port, tls, path + query, literal, isOpen));
  }

  /** Whether all addresses of the target's name may be connected to; no address, no. */
  boolean admits(Target target, List<InetAddress> addresses) {
    return !addresses.isEmpty()
        && addresses.stream().allMatch(address -> target.isOpen() || isReachable(address));
  }

  private boolean isReachable(InetAddress address) {
    return isInOpenRange(address)
        || PublicAddresses.contains(address) && !ownAddresses.contains(address);
  }

  private boolean isInOpenRange(InetAddress address) {
    return openRanges.stream().anyMatch(range -> range.contains(address));
  }

  /**
   * At least two labels, the last of which begins with a letter: every spelling of an IPv4 address
   * ({@code 127.1}, {@code 0x7f000001}, {@code 017700000001}) ends in a number.
   */
  private boolean isPublicName(String host) {
    int lastDot = host.lastIndexOf('.');
    return host.length() <= 253
        && lastDot > 0
        && NAME.matcher(host).matches()
        && !LOCAL_SUFFIXES.contains(host.substring(lastDot + 1))
        && !ownNames.contains(host);
  }
}
