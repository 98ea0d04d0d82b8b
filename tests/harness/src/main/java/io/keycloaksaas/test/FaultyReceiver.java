package io.keycloaksaas.test;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A receiver of webhooks that does what a test tells it: one thread for each connection. It can be
 * away for a while and come back at the same address.
 */
public final class FaultyReceiver implements AutoCloseable {
  private static final String OK = answer("204 No Content", "");
  private static final int BUSY_SECONDS = 1800;
  private static final int TLS_HANDSHAKE = 0x16;
  private static final int FLOOD = 100_000_000;

  /** What it does with a request. */
  public enum Mode {
    ACCEPTS,
    /** Says nothing until it becomes something else, and does that then. */
    HOLDS,
    /** 500. */
    FAILS,
    /** 302 to another receiver. */
    REDIRECTS,
    /** 410. */
    IS_GONE,
    /** 429, to be asked again in half an hour. */
    IS_BUSY,
    /** Hangs up after the request. */
    RESETS,
    /** Takes the request and says nothing. */
    HANGS,
    /** Says 200, promises a body and sends none of it. */
    HANGS_AFTER_HEADERS,
    /** Says 200 and sends a byte of its body a second. */
    DRIPS,
    /** Says 200 and sends 100 MB. */
    FLOODS
  }

  /**
   * A request as it came.
   *
   * @param headers by lower-case name
   */
  public record Request(Map<String, String> headers, String body, Instant firstByteAt) {
    public String id() {
      return headers.getOrDefault("webhook-id", "");
    }
  }

  private final InetSocketAddress address;
  private final List<Request> requests;
  private final Consumer<Request> listener;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile ServerSocket server;
  private volatile Mode mode;
  private volatile String redirect = "";

  private FaultyReceiver(
      ServerSocket server, Mode mode, List<Request> requests, Consumer<Request> listener) {
    this.server = server;
    this.mode = mode;
    this.requests = requests;
    this.listener = listener;
    address = (InetSocketAddress) server.getLocalSocketAddress();
    listen(server);
  }

  public static FaultyReceiver start(Mode mode) {
    var requests = new CopyOnWriteArrayList<Request>();
    return start(mode, requests, requests::add);
  }

  /** Keeps nothing itself: for very many requests. */
  public static FaultyReceiver start(Mode mode, Consumer<Request> listener) {
    return start(mode, List.of(), listener);
  }

  private static FaultyReceiver start(
      Mode mode, List<Request> requests, Consumer<Request> listener) {
    try {
      return new FaultyReceiver(
          new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), mode, requests, listener);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As servers under test may reach it. */
  public String url() {
    return "http://localhost:" + address.getPort() + "/in";
  }

  /** The same with TLS, which it does not speak. */
  public String tlsUrl() {
    return "https://localhost:" + address.getPort() + "/in";
  }

  public void becomes(Mode next) {
    mode = next;
  }

  public void redirectsTo(FaultyReceiver other) {
    redirect = other.url();
    mode = Mode.REDIRECTS;
  }

  /** All requests whose heads and bodies came whole, in order. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  public int connections() {
    return connections.get();
  }

  /** Refuses connections from now on, and cuts those there are. */
  public void goAway() {
    try {
      server.close();
      for (var socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** At the same address, after {@link #goAway}. */
  public void comeBack() {
    try {
      var again = new ServerSocket();
      again.setReuseAddress(true);
      again.bind(address, 200);
      server = again;
      listen(again);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listen(ServerSocket socket) {
    daemon(
        () -> {
          try {
            while (true) {
              var connection = socket.accept();
              connections.incrementAndGet();
              daemon(() -> serve(connection));
            }
          } catch (IOException e) {
            return; // by goAway() or close()
          }
        });
  }

  private void serve(Socket connection) {
    open.add(connection);
    try (connection) {
      var in = new BufferedInputStream(connection.getInputStream());
      while (handle(in, connection.getOutputStream())) {}
    } catch (IOException e) {
      return; // by the other side, or by goAway()
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(connection);
    }
  }

  /** Whether the connection stays. */
  private boolean handle(InputStream in, OutputStream out)
      throws IOException, InterruptedException {
    in.mark(1);
    int first = in.read();
    var firstByteAt = Instant.now();
    in.reset();
    var head = first < 0 ? "" : head(in);
    if (head.isEmpty()) {
      return false;
    }
    var headers = headers(head);
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    listener.accept(
        new Request(
            headers, new String(in.readNBytes(length), StandardCharsets.UTF_8), firstByteAt));
    return answer(mode, out);
  }

  private boolean answer(Mode now, OutputStream out) throws IOException, InterruptedException {
    switch (now) {
      case ACCEPTS -> say(out, OK);
      case HOLDS -> {
        while (mode == Mode.HOLDS && !closed.await(10, TimeUnit.MILLISECONDS)) {}
        return mode != Mode.HOLDS && answer(mode, out);
      }
      case FAILS -> say(out, answer("500 Internal Server Error", ""));
      case REDIRECTS -> say(out, answer("302 Found", "Location: " + redirect + "\r\n"));
      case IS_GONE -> say(out, answer("410 Gone", ""));
      case IS_BUSY ->
          say(out, answer("429 Too Many Requests", "Retry-After: " + BUSY_SECONDS + "\r\n"));
      case HANGS -> closed.await();
      case HANGS_AFTER_HEADERS -> {
        say(out, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        closed.await();
      }
      case DRIPS -> {
        say(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        do {
          say(out, "x");
        } while (!closed.await(1, TimeUnit.SECONDS));
      }
      case FLOODS -> {
        say(out, "HTTP/1.1 200 OK\r\nContent-Length: " + FLOOD + "\r\n\r\n");
        var block = new byte[64 * 1024];
        for (int sent = 0; sent < FLOOD; sent += block.length) {
          out.write(block);
        }
      }
      default -> {
        return false; // RESETS
      }
    }
    return now.ordinal() <= Mode.IS_BUSY.ordinal();
  }

  private static String answer(String status, String header) {
    var length = status.startsWith("204") ? "" : "Content-Length: 0\r\n";
    return "HTTP/1.1 " + status + "\r\n" + header + length + "\r\n";
  }

  private static void say(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** Up to the empty line; empty at the end of the connection. */
  private static String head(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream();
    for (int matched = 0; matched < 4; ) {
      int next = in.read();
      if (next < 0 || next == TLS_HANDSHAKE && head.size() == 0) {
        return "";
      }
      head.write(next);
      matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
    }
    return head.toString(StandardCharsets.US_ASCII);
  }

  private static Map<String, String> headers(String head) {
    var headers = new TreeMap<String, String>();
    for (var line : head.lines().skip(1).toList()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(line.substring(0, colon).toLowerCase(), line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private static void daemon(Runnable work) {
    var thread = new Thread(work, "webhook-receiver");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    closed.countDown();
    goAway();
  }
}
