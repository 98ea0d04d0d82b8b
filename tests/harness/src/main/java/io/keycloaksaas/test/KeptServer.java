package io.keycloaksaas.test;

import java.util.concurrent.CountDownLatch;

/**
 * Starts the server of the tests and keeps it, so that tests can be run against it again and again.
 */
public final class KeptServer {

  private KeptServer() {}

  /** Runs until it is interrupted; server and database end with the process. */
  public static void main(String[] arguments) throws InterruptedException {
    var server = Servers.start(Settings.current());
    System.out.println("Keycloak runs at " + server.baseUrl() + " (admin/admin); Ctrl-C ends it.");
    System.out.println(
        "mvn verify -Dsaas.server=" + server.baseUrl() + server.database().toAttach());
    new CountDownLatch(1).await();
  }
}
