package io.keycloaksaas.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.TrustOptions;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.TrustManager;

/**
 * A client for each endpoint, so that no connection is ever shared by two of them. Below each,
 * Vert.x keeps connections apart by address and name. Thread-safe.
 */
final class OutboundPools {
  private static final int CONNECTIONS = 8;
  private static final int WAITING = 1000;
  private static final int MAX_HEADERS = 16 * 1024;
  private static final int MAX_STATUS_LINE = 1024;
  private static final int KEEP_ALIVE_SECONDS = 20;

  /** Far above any request's time-out: what is dropped is idle. */
  private static final Duration UNUSED = Duration.ofMinutes(2);

  private final Vertx vertx;
  private final HttpClientOptions options;
  private final Cache<String, HttpClient> clients;

  /**
   * @param trust shared by all: the certificates are read once
   */
  OutboundPools(Vertx vertx, Duration connectTimeout, TrustManager trust) {
    this.vertx = vertx;
    this.options =
        new HttpClientOptions()
            .setProtocolVersion(HttpVersion.HTTP_1_1)
            .setConnectTimeout(Math.toIntExact(connectTimeout.toMillis()))
            .setMaxPoolSize(CONNECTIONS)
            .setMaxWaitQueueSize(WAITING)
            .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
            .setMaxHeaderSize(MAX_HEADERS)
            .setMaxInitialLineLength(MAX_STATUS_LINE)
            .setDecompressionSupported(false) // nor is Accept-Encoding sent
            .setMaxRedirects(0)
            .setVerifyHost(true)
            .setTrustOptions(TrustOptions.wrap(trust))
            .setEnabledSecureTransportProtocols(Set.of("TLSv1.2", "TLSv1.3"));
    this.clients =
        Caffeine.newBuilder()
            .expireAfterAccess(UNUSED)
            .removalListener(OutboundPools::close)
            .build();
  }

  HttpClient client(String poolKey) {
    return clients.get(poolKey, key -> client());
  }

  /**
   * Whoever waits for an answer hears of a broken connection; a log line of Vert.x's is too much.
   */
  private HttpClient client() {
    return vertx
        .httpClientBuilder()
        .with(options)
        .withConnectHandler(connection -> connection.exceptionHandler(broken -> {}))
        .build();
  }

  private static void close(String key, HttpClient client, RemovalCause cause) {
    client.close();
  }
}
