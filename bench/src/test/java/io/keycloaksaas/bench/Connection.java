package io.keycloaksaas.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One HTTP connection that is kept, and POSTs that are sent over it again and again. It does as
 * little as possible: on a small machine every cycle of the client is missing to the server. Made
 * for one thread.
 */
final class Connection implements AutoCloseable {

  private static final String LENGTH = "\r\ncontent-length: ";

  private final Socket socket;
  private final InputStream in;
  private final URI address;
  private final String headers;
  private final byte[] content;
  private final byte[] plain;
  private final byte[] buffer = new byte[64 * 1024];
  private int body;
  private int end;

  /**
   * @param headers lines of them, each with its end
   * @param content ASCII
   */
  Connection(URI address, String headers, String content) {
    this.address = address;
    this.headers = headers;
    this.content = content.getBytes(StandardCharsets.US_ASCII);
    this.plain = request("");
    try {
      socket = new Socket(address.getHost(), address.getPort());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(30_000);
      in = socket.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For a form, the same every time. */
  static Connection form(URI address, String form) {
    return new Connection(address, "Content-Type: application/x-www-form-urlencoded\r\n", form);
  }

  /** Sends the request and reads the answer; throws as {@link #exchange(String)} does. */
  void exchange() {
    exchange(plain);
  }

  /**
   * @param more headers of this request alone, as the others
   * @throws IllegalStateException when the answer is not a 200 of known length
   */
  void exchange(String more) {
    exchange(request(more));
  }

  private void exchange(byte[] request) {
    try {
      socket.getOutputStream().write(request);
      end = 0;
      body = -1;
      while (body < 0) {
        int seen = end;
        read();
        body = afterHeaders(Math.max(0, seen - 3));
      }
      int length = contentLength();
      while (end < body + length) {
        read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] request(String more) {
    var head =
        "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\n%s%s\r\n"
            .formatted(address.getPath(), address.getAuthority(), content.length, headers, more)
            .getBytes(StandardCharsets.US_ASCII);
    var whole = Arrays.copyOf(head, head.length + content.length);
    System.arraycopy(content, 0, whole, head.length, content.length);
    return whole;
  }

  /** The last answer's. */
  String body() {
    return new String(buffer, body, end - body, StandardCharsets.UTF_8);
  }

  private void read() throws IOException {
    int count = in.read(buffer, end, buffer.length - end);
    if (count <= 0) {
      throw new IOException("the answer ends after " + end + " bytes");
    }
    end += count;
  }

  private int afterHeaders(int from) {
    for (int i = from; i + 3 < end; i++) {
      if (Arrays.equals(buffer, i, i + 4, new byte[] {'\r', '\n', '\r', '\n'}, 0, 4)) {
        return i + 4;
      }
    }
    return -1;
  }

  private int contentLength() {
    var headers = new String(buffer, 0, body, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int at = headers.indexOf(LENGTH);
    if (!headers.startsWith("http/1.1 200 ") || at < 0) {
      throw new IllegalStateException(new String(buffer, 0, end, StandardCharsets.UTF_8));
    }
    int from = at + LENGTH.length();
    return Integer.parseInt(headers.substring(from, headers.indexOf('\r', from)));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
