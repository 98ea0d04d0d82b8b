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
 * One HTTP connection that is kept, and one request that is sent over it again and again. It does
 * as little as possible: on a small machine every cycle of the client is missing to the server.
 * Made for one thread.
 */
final class Connection implements AutoCloseable {

  private static final String LENGTH = "\r\ncontent-length: ";

  private final Socket socket;
  private final InputStream in;
  private final byte[] request;
  private final byte[] buffer = new byte[64 * 1024];
  private int body;
  private int end;

  /**
   * @param form body of the POST
   */
  Connection(URI address, String form) {
    try {
      socket = new Socket(address.getHost(), address.getPort());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(30_000);
      in = socket.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    request =
        """
        POST %s HTTP/1.1\r
        Host: %s\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: %d\r
        \r
        %s"""
            .formatted(address.getPath(), address.getAuthority(), form.length(), form)
            .getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Sends the request and reads the answer.
   *
   * @throws IllegalStateException when it is not a 200 of known length
   */
  void exchange() {
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
