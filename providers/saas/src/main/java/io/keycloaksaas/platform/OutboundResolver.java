package io.keycloaksaas.platform;

import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.resolver.ResolvedAddressTypes;
import io.netty.resolver.dns.DefaultDnsCache;
import io.netty.resolver.dns.DnsNameResolver;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.Future;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Finds all addresses of a name. Never blocks: a slow name server holds no thread. */
interface OutboundResolver {
  /** Fails, or gives none, where the name has no address. */
  CompletionStage<List<InetAddress>> resolve(String host);

  /**
   * The name servers and the hosts file of this machine, but not its search domains: {@code
   * example.com} never becomes {@code example.com.cluster.local}. Answers are kept for at most five
   * seconds, failures not at all.
   */
  static OutboundResolver ofThisMachine() {
    DnsNameResolver resolver =
        new DnsNameResolverBuilder(
                new NioEventLoopGroup(1, new DefaultThreadFactory("saas-names", true)).next())
            .datagramChannelType(NioDatagramChannel.class)
            .socketChannelType(NioSocketChannel.class)
            .resolvedAddressTypes(ResolvedAddressTypes.IPV4_PREFERRED)
            .searchDomains(List.of())
            .resolveCache(new DefaultDnsCache(0, 5, 0))
            .build();
    return host -> {
      CompletableFuture<List<InetAddress>> addresses = new CompletableFuture<>();
      resolver
          .resolveAll(host)
          .addListener(
              (Future<List<InetAddress>> found) -> {
                if (found.isSuccess()) {
                  addresses.complete(List.copyOf(found.getNow()));
                } else {
                  addresses.completeExceptionally(found.cause());
                }
              });
      return addresses;
    };
  }
}
