package io.keycloaksaas.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

/**
 * Finds out before anything starts that a port is in use, so that the user gets one line instead of
 * a log.
 */
final class Ports {

  private static final int CONNECT_MILLIS = 500;

  private Ports() {}

  /**
   * @param use what the port is for
   * @param remedy what to do when it is taken
   */
  record Wanted(int port, String use, String remedy) {}

  static void requireFree(List<Wanted> wanted) {
    for (Wanted one : wanted) {
      if (wanted.stream().filter(other -> other.port() == one.port()).count() > 1) {
        throw new DemoFailure("Port " + one.port() + " is wanted twice: " + one.remedy());
      }
      if (taken(one.port())) {
        throw new DemoFailure(
            "Port "
                + one.port()
                + ", wanted for "
                + one.use()
                + ", is taken by another program: "
                + one.remedy());
      }
    }
  }

  /**
   * Both tests are needed: binding alone succeeds on some systems beside a listener on all
   * addresses, and a browser that is given {@code localhost} tries the IPv6 address first.
   */
  private static boolean taken(int port) {
    return answers("127.0.0.1", port) || answers("::1", port) || !binds(port);
  }

  private static boolean answers(String address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getByName(address), port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean binds(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
