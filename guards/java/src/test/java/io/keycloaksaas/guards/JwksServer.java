package io.keycloaksaas.guards;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Publishes keys as a realm does; can rotate them, fail and redirect. Counts requests. */
final class JwksServer implements AutoCloseable {
  private static final String PATH = "/realms/demo/protocol/openid-connect/certs";

  final AtomicInteger requests = new AtomicInteger();
  final AtomicInteger failures = new AtomicInteger();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile List<String> kids;
  private volatile boolean down;

  JwksServer(String... kids) throws IOException {
    this.kids = List.of(kids);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(PATH, this::keys);
    server.createContext("/moved", this::moved);
    server.start();
  }

  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  String issuer() {
    return url("/realms/demo");
  }

  void rotateTo(String... kids) {
    this.kids = List.of(kids);
  }

  void down(boolean down) {
    this.down = down;
  }

  private void keys(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    if (down) {
      failures.incrementAndGet();
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
      return;
    }
    Stream<JWK> keys = Forge.published().getKeys().stream();
    byte[] body =
        Forge.utf8(new JWKSet(keys.filter(k -> kids.contains(k.getKeyID())).toList()).toString());
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void moved(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", url(PATH));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
