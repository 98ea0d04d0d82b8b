package io.keycloaksaas.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that does what a test tells it: one thread for each connection. */
public final class FaultySmtp implements AutoCloseable {
  /** What it does with a message. */
  public enum Mode {
    ACCEPTS,
    /** 550 for the recipient. */
    REFUSES,
    /** 451 for the recipient: later, perhaps. */
    DEFERS,
    /** Greets and says no more. */
    HANGS,
    /** Takes the whole message and hangs up instead of answering. */
    DIES
  }

  private final ServerSocket socket;
  private final List<String> accepted = new CopyOnWriteArrayList<>();
  private final AtomicInteger attempts = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Mode mode;

  private FaultySmtp(ServerSocket socket, Mode mode) {
    this.socket = socket;
    this.mode = mode;
  }

  public static FaultySmtp start(Mode mode) {
    try {
      var server = new FaultySmtp(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), mode);
      daemon(server::listen);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes it the realm's. */
  public void serve(TestRealm realm) {
    MailServer.serve(realm, socket.getLocalPort());
  }

  public void becomes(Mode next) {
    mode = next;
  }

  /** Connections so far. */
  public int attempts() {
    return attempts.get();
  }

  /** Messages that were answered with 250, as they came. */
  public List<String> accepted() {
    return List.copyOf(accepted);
  }

  private void listen() {
    try {
      while (!socket.isClosed()) {
        var connection = socket.accept();
        attempts.incrementAndGet();
        daemon(() -> talk(connection));
      }
    } catch (IOException e) {
      closed.countDown(); // by close()
    }
  }

  private void talk(Socket connection) {
    try (connection) {
      var in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
      say(connection, "220 faulty");
      if (mode == Mode.HANGS) {
        closed.await();
        return;
      }
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        var command = line.toUpperCase();
        if (command.startsWith("RCPT") && mode == Mode.REFUSES) {
          say(connection, "550 5.1.1 no such mailbox");
        } else if (command.startsWith("RCPT") && mode == Mode.DEFERS) {
          say(connection, "451 4.7.1 come back later");
        } else if (command.startsWith("DATA")) {
          say(connection, "354 go on");
          var message = data(in);
          if (mode == Mode.DIES) {
            return;
          }
          accepted.add(message);
          say(connection, "250 taken");
        } else if (command.startsWith("QUIT")) {
          say(connection, "221 bye");
          return;
        } else {
          say(connection, "250 fine");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String data(BufferedReader in) throws IOException {
    var message = new StringBuilder();
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      message.append(line).append('\n');
    }
    return message.toString();
  }

  private static void say(Socket connection, String reply) throws IOException {
    connection.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
    connection.getOutputStream().flush();
  }

  private static void daemon(Runnable work) {
    var thread = new Thread(work, "faulty-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      closed.countDown();
    }
  }
}
