package io.keycloaksaas.platform;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A request to an address from data.
 *
 * @param headers without those that belong to the connection ({@code Host}, {@code Content-Length},
 *     {@code Accept-Encoding} …): these are refused
 * @param body sent as it is; may be empty
 * @param timeout for everything: name, connection, TLS, request and answer
 * @param poolKey whose connections may be used again: the id of the endpoint, never one that
 *     tenants share
 */
public record OutboundRequest(
    URI uri,
    String method,
    Map<String, String> headers,
    byte[] body,
    Duration timeout,
    String poolKey) {
  /** What a receiver gets to answer in, from the first look-up of its name to the last byte. */
  public static final Duration TIMEOUT = Duration.ofSeconds(15);

  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");
  private static final Pattern METHOD = Pattern.compile("[A-Z]{1,16}");
  private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]{0,4096}");
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "host",
          "connection",
          "keep-alive",
          "content-length",
          "transfer-encoding",
          "accept-encoding",
          "expect",
          "te",
          "trailer",
          "upgrade",
          "cookie",
          "proxy-authorization",
          "proxy-connection");

  /**
   * @throws IllegalArgumentException for a header that could break out of its line or speak for the
   *     connection; whoever takes headers from data checks them before
   */
  public OutboundRequest {
    headers = Map.copyOf(headers);
    body = body.clone();
    if (!METHOD.matcher(method).matches()) {
      throw new IllegalArgumentException("not a method");
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("no time");
    }
    headers.forEach(
        (name, value) -> {
          if (!TOKEN.matcher(name).matches()
              || !VALUE.matcher(value).matches()
              || OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not a header that may be sent: " + name);
          }
        });
  }

  @Override
  public byte[] body() {
    return body.clone();
  }
}
