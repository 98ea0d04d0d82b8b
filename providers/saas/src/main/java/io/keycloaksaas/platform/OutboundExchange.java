package io.keycloaksaas.platform;

import io.keycloaksaas.platform.OutboundAnswer.Kind;
import io.keycloaksaas.platform.OutboundPolicy.Target;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.net.ssl.SSLException;
import org.jboss.logging.Logger;

/**
 * One attempt. Everything after {@link #start} runs on one event loop, so nothing here is shared
 * between threads. Ends once, and then closes or gives back its connection.
 */
final class OutboundExchange {
  private static final Logger LOG = Logger.getLogger(OutboundHttp.class);

  private final Vertx vertx;
  private final Context context;
  private final OutboundPolicy policy;
  private final OutboundPools pools;
  private final Duration connectTimeout;
  private final OutboundRequest request;
  private final Target target;

  private final CompletableFuture<OutboundAnswer> answer = new CompletableFuture<>();
  private final Buffer body = Buffer.buffer();
  private long started;
  private long timer;
  private HttpClientRequest sent;
  private boolean isOver;

  OutboundExchange(
      Vertx vertx,
      OutboundPolicy policy,
      OutboundPools pools,
      Duration connectTimeout,
      OutboundRequest request,
      Target target) {
    this.vertx = vertx;
    this.context = vertx.getOrCreateContext();
    this.policy = policy;
    this.pools = pools;
    this.connectTimeout = connectTimeout;
    this.request = request;
    this.target = target;
  }

  CompletionStage<OutboundAnswer> start(OutboundResolver resolver) {
    context.runOnContext(
        now -> {
          started = System.nanoTime();
          timer = vertx.setTimer(request.timeout().toMillis(), id -> late());
          if (target.literal().isPresent()) {
            resolved(List.of(target.literal().get()), null);
          } else {
            resolver
                .resolve(target.host())
                .whenComplete(
                    (found, failure) -> context.runOnContext(then -> resolved(found, failure)));
          }
        });
    return answer;
  }

  private void resolved(List<InetAddress> addresses, Throwable failure) {
    if (isOver) {
      return;
    }
    if (failure != null || !policy.admits(target, addresses)) {
      LOG.debugf("not sent to %s: %s", target.host(), failure == null ? addresses : failure);
      end(OutboundAnswer.refused());
      return;
    }
    connect(
        addresses.stream()
            .filter(Inet4Address.class::isInstance)
            .findFirst()
            .orElse(addresses.get(0)));
  }

  private void connect(InetAddress checked) {
    long began = System.nanoTime();
    RequestOptions options =
        new RequestOptions()
            .setServer(SocketAddress.inetSocketAddress(target.port(), checked.getHostAddress()))
            .setHost(target.host())
            .setPort(target.port())
            .setSsl(target.tls())
            .setMethod(HttpMethod.valueOf(request.method()))
            .setURI(target.pathAndQuery())
            .setFollowRedirects(false);
    request.headers().forEach(options::addHeader);
    pools
        .client(request.poolKey())
        .request(options)
        .onSuccess(this::connected)
        .onFailure(failure -> notConnected(failure, began));
  }

  private void connected(HttpClientRequest connected) {
    sent = connected;
    if (isOver) {
      connected.reset();
      return;
    }
    connected.exceptionHandler(this::broken);
    connected.send(Buffer.buffer(request.body())).onSuccess(this::answered).onFailure(this::broken);
  }

  /**
   * Refused is told as late as filtered, so that neither the answer nor its time maps a network
   * that only this server can reach.
   */
  private void notConnected(Throwable failure, long began) {
    LOG.debugf("no connection to %s: %s", target.host(), failure);
    if (failure instanceof SSLException) {
      fail(Kind.TLS_FAILED);
    } else if (!(failure instanceof ConnectException)) {
      broken(failure);
    } else {
      long wait = connectTimeout.toMillis() - millisSince(began);
      if (target.isOpen() || wait < 1) {
        unreachable();
      } else {
        vertx.setTimer(wait, id -> unreachable());
      }
    }
  }

  private void answered(HttpClientResponse response) {
    if (isOver) {
      return;
    }
    Map<String, String> headers = firsts(response.headers());
    response.exceptionHandler(this::broken);
    response.handler(
        chunk -> {
          int room = OutboundAnswer.MAX_BODY - body.length();
          body.appendBuffer(chunk, 0, Math.min(room, chunk.length()));
          if (chunk.length() > room) {
            complete(response.statusCode(), headers);
            sent.reset(); // the rest is not read
          }
        });
    response.endHandler(end -> complete(response.statusCode(), headers));
  }

  private void complete(int status, Map<String, String> headers) {
    end(new OutboundAnswer(Kind.ANSWERED, status, headers, body.getBytes(), latency()));
  }

  private void late() {
    boolean isConnecting = sent == null && request.timeout().compareTo(connectTimeout) <= 0;
    if (isConnecting) {
      unreachable();
    } else {
      fail(Kind.TIMED_OUT);
    }
    if (sent != null) {
      sent.reset();
    }
  }

  private void broken(Throwable failure) {
    if (!isOver) {
      LOG.debugf("no answer from %s: %s", target.host(), failure);
      fail(Kind.BROKEN);
    }
  }

  private void unreachable() {
    end(OutboundAnswer.failed(Kind.CONNECT_FAILED, Duration.ZERO));
  }

  private void fail(Kind kind) {
    end(OutboundAnswer.failed(kind, latency()));
  }

  private void end(OutboundAnswer result) {
    if (!isOver) {
      isOver = true;
      vertx.cancelTimer(timer);
      answer.complete(result);
    }
  }

  private Duration latency() {
    return Duration.ofMillis(millisSince(started));
  }

  private static long millisSince(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
  }

  private static Map<String, String> firsts(MultiMap headers) {
    Map<String, String> firsts = new HashMap<>();
    headers.forEach(
        header -> firsts.putIfAbsent(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
    return firsts;
  }
}
