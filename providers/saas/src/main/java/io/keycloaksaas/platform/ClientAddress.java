package io.keycloaksaas.platform;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/** Where a request comes from, as Keycloak resolves it (its option {@code proxy-headers}). */
public final class ClientAddress {
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final int NETWORK_BYTES = 8;
  private static final int MAX_LENGTH = 64;

  private ClientAddress() {}

  /** For counting: a whole /64 of IPv6 is one caller, who has all of it. */
  public static String network(KeycloakSession session) {
    return network(session.getContext().getConnection().getRemoteHost());
  }

  /** As {@link #network(KeycloakSession)}, of an address that somebody names. */
  public static String network(String address) {
    String text = address.length() > MAX_LENGTH ? address.substring(0, MAX_LENGTH) : address;
    String plain = text.replaceFirst("%.*", "");
    if (!IPV6.matcher(plain).matches()) {
      return text;
    }
    try {
      InetAddress parsed = InetAddress.getByName(plain); // a literal: nothing is looked up
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) + "/64"
          : parsed.getHostAddress();
    } catch (UnknownHostException e) {
      return text;
    }
  }
}
