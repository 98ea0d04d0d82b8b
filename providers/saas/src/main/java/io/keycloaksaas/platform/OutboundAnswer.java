package io.keycloaksaas.platform;

import java.time.Duration;
import java.util.Map;

/**
 * What came of a request to an address from data. Nothing in it says more about the network that
 * this server stands in than a stranger on the Internet could see.
 *
 * @param status of HTTP; 0 unless {@link Kind#ANSWERED}
 * @param headers of the answer by lower-case name, the first of each; empty unless answered
 * @param firstBytes at most {@value #MAX_BODY} bytes of the answer's body, as they came
 * @param latency until the answer was there or the failure was known; zero where nothing was
 *     reached, because the time would tell a closed port from a filtered one
 */
public record OutboundAnswer(
    Kind kind, int status, Map<String, String> headers, byte[] firstBytes, Duration latency) {
  /** How much of an answer's body is read; the connection is closed where there is more. */
  public static final int MAX_BODY = 4096;

  /** What happened. None of them is for ever: names and networks change. */
  public enum Kind {
    /** The receiver answered, with any status; a redirect is an answer and is not followed. */
    ANSWERED,
    /** The URL, or an address of its name, is not one we may send to; or the name has none. */
    BLOCKED,
    /** No connection: refused, no route, or nothing came back; which of them is not told. */
    CONNECT_FAILED,
    /** No TLS session, or the certificate is not for the name or not trusted. */
    TLS_FAILED,
    /** Connected, and the time was over before the answer was complete. */
    TIMED_OUT,
    /** Connected, and then cut, or not HTTP, or more headers than we read. */
    BROKEN
  }

  public OutboundAnswer {
    headers = Map.copyOf(headers);
    firstBytes = firstBytes.clone();
  }

  static OutboundAnswer refused() {
    return failed(Kind.BLOCKED, Duration.ZERO);
  }

  static OutboundAnswer failed(Kind kind, Duration latency) {
    return new OutboundAnswer(kind, 0, Map.of(), new byte[0], latency);
  }

  @Override
  public byte[] firstBytes() {
    return firstBytes.clone();
  }

  /** Answered with 2xx. */
  public boolean isSuccess() {
    return kind == Kind.ANSWERED && status / 100 == 2;
  }
}
