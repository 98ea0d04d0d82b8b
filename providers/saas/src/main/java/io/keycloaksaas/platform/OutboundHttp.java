package io.keycloaksaas.platform;

import io.keycloaksaas.platform.OutboundPolicy.Target;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.spi.CDI;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.keycloak.Config;
import org.keycloak.models.RealmModel;

/**
 * The only class that opens a connection to a URL from data. At every attempt the name is resolved,
 * <em>all</em> its addresses are checked, and the connection goes to a checked one, with TLS (SNI
 * and certificate) and {@code Host} of the name: a name that changes its address between check and
 * connection gains nothing. No redirect is followed, no cookie kept, no proxy used, nothing
 * inflated; of the answer 16 kB of headers and 4 kB of body are read.
 *
 * <p>Needs no transaction and must be called with none open. Holds no thread while it waits.
 * Thread- safe.
 */
public final class OutboundHttp {
  private static final int CONNECT_MILLIS = 5000;

  private final Vertx vertx;
  private final OutboundPolicy policy;
  private final OutboundResolver resolver;
  private final OutboundPools pools;
  private final Duration connectTimeout;

  OutboundHttp(
      Vertx vertx,
      OutboundPolicy policy,
      OutboundResolver resolver,
      Duration connectTimeout,
      TrustManager trust) {
    this.vertx = vertx;
    this.policy = policy;
    this.resolver = resolver;
    this.pools = new OutboundPools(vertx, connectTimeout, trust);
    this.connectTimeout = connectTimeout;
  }

  /** The server's own, with the options {@code --spi-saas-outbound--default--…}; one per server. */
  public static OutboundHttp server() {
    return Server.HTTP;
  }

  /**
   * Sends, and closes what it need not keep.
   *
   * @return always completes within the request's time-out and never fails
   */
  public CompletionStage<OutboundAnswer> send(OutboundRequest request) {
    Optional<Target> target = policy.target(request.uri());
    return target.isEmpty()
        ? CompletableFuture.completedFuture(OutboundAnswer.refused())
        : new OutboundExchange(vertx, policy, pools, connectTimeout, request, target.get())
            .start(resolver);
  }

  /**
   * Whether a URL may be stored as one to send to, as far as its text tells; its addresses are
   * checked when something is sent. A realm may have a name of its own for this server, its
   * attribute {@code frontendUrl}.
   */
  public boolean accepts(URI uri, RealmModel realm) {
    Optional<String> own = hostOf(realm.getAttribute("frontendUrl"));
    return policy
        .target(uri)
        .filter(target -> target.isOpen() || own.filter(target.host()::equals).isEmpty())
        .isPresent();
  }

  /** In lower case, of a name or a URL; what is neither names no host. */
  private static Optional<String> hostOf(String text) {
    String value = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.ofNullable(value.contains("://") ? new URI(value).getHost() : value)
          .filter(host -> !host.isEmpty());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Made when first asked for, when Keycloak has its options and Vert.x runs. */
  private static final class Server {
    static final OutboundHttp HTTP = configured(Config.scope("saas-outbound", "default"));

    private static OutboundHttp configured(Config.Scope options) {
      List<String> open =
          Stream.of(options.get("allowed", "").split(","))
              .map(String::strip)
              .filter(entry -> !entry.isEmpty())
              .toList();
      return new OutboundHttp(
          CDI.current().select(Vertx.class).get(),
          new OutboundPolicy(OutboundPolicy.PORTS, open, ownNames(), ownAddresses()),
          OutboundResolver.ofThisMachine(),
          Duration.ofMillis(options.getInt("connect-timeout", CONNECT_MILLIS)),
          trust());
    }

    /** As Keycloak's options {@code hostname} and {@code hostname-admin} say: a name or a URL. */
    private static Set<String> ownNames() {
      Config.Scope hostname = Config.scope("hostname", "v2");
      Set<String> names = new HashSet<>();
      for (String option : List.of("hostname", "hostname-admin")) {
        hostOf(hostname.get(option)).ifPresent(names::add);
      }
      return names;
    }

    /** The server's own trust store, which {@code --truststore-paths} fills. */
    private static TrustManager trust() {
      try {
        TrustManagerFactory trust =
            TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init((KeyStore) null);
        return trust.getTrustManagers()[0];
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("the server's trust store cannot be read", e);
      }
    }

    private static Set<InetAddress> ownAddresses() {
      try {
        return NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .collect(Collectors.toSet());
      } catch (SocketException e) {
        throw new IllegalStateException("this machine does not tell its addresses", e);
      }
    }
  }
}
