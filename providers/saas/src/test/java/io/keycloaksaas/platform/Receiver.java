package io.keycloaksaas.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A receiver on this machine that behaves as badly as a test wants. */
final class Receiver implements AutoCloseable {
  /** One connection, after the head of the request was read; closed when this returns. */
  interface Behaviour {
    void answer(InputStream in, OutputStream out) throws IOException;
  }

  private final ServerSocket server;
  private final Behaviour behaviour;
  private final AtomicInteger connections = new AtomicInteger();
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final AtomicInteger cut = new AtomicInteger();

  private Receiver(ServerSocket server, Behaviour behaviour) {
    this.server = server;
    this.behaviour = behaviour;
    Thread acceptor = new Thread(this::accept, "receiver");
    acceptor.setDaemon(true);
    acceptor.start();
  }

  static Receiver plain(Behaviour behaviour) throws IOException {
    return on(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), behaviour);
  }

  static Receiver on(ServerSocket server, Behaviour behaviour) {
    return new Receiver(server, behaviour);
  }

  /** Says this, and keeps the connection for the next request. */
  static Behaviour saying(String answer) {
    return (in, out) -> {
      do {
        out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
      } while (!head(in).isEmpty());
    };
  }

  int port() {
    return server.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  /** Connections that the other side ended before this one had said everything. */
  int cut() {
    return cut.get();
  }

  String firstHead() {
    return heads.get(0);
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        connections.incrementAndGet();
        Thread thread = new Thread(() -> serve(socket), "receiver-connection");
        thread.setDaemon(true);
        thread.start();
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = socket.getInputStream();
      heads.add(head(in));
      behaviour.answer(in, socket.getOutputStream());
    } catch (IOException ended) {
      cut.incrementAndGet();
    }
  }

  /** Up to the empty line; empty at the end of the connection. Bodies of these tests are empty. */
  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
