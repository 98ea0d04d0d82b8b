package io.keycloaksaas.platform;

import io.keycloaksaas.platform.TextRecords.Outcome;
import io.netty.buffer.ByteBuf;
import io.netty.channel.AddressedEnvelope;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.dns.DefaultDnsQuestion;
import io.netty.handler.codec.dns.DnsRawRecord;
import io.netty.handler.codec.dns.DnsRecord;
import io.netty.handler.codec.dns.DnsRecordType;
import io.netty.handler.codec.dns.DnsResponse;
import io.netty.handler.codec.dns.DnsResponseCode;
import io.netty.handler.codec.dns.DnsSection;
import io.netty.resolver.dns.DnsNameResolver;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.Future;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Asks recursive name servers, each on its own, for TXT records. Nothing is remembered between two
 * questions, aliases are told and not followed. Thread-safe; it has one thread.
 */
public final class OutboundNames implements AutoCloseable {
  /** A lost packet is no answer. */
  private static final int TRIES = 2;

  private final List<InetSocketAddress> servers;
  private final NioEventLoopGroup thread;
  private final DnsNameResolver resolver;

  /**
   * @param timeout of one try
   */
  public OutboundNames(List<InetSocketAddress> servers, Duration timeout) {
    this.servers = List.copyOf(servers);
    this.thread = new NioEventLoopGroup(1, new DefaultThreadFactory("saas-domains", true));
    this.resolver =
        new DnsNameResolverBuilder(thread.next())
            .datagramChannelType(NioDatagramChannel.class)
            .socketChannelType(NioSocketChannel.class)
            .searchDomains(List.of())
            .queryTimeoutMillis(timeout.toMillis())
            .build();
  }

  /**
   * One answer of each server, in their order. Waits for all of them, and never fails.
   *
   * @param name absolute, in ASCII, without the last dot
   */
  public List<TextRecords> texts(String name) {
    List<CompletableFuture<TextRecords>> asked =
        servers.stream().map(server -> ask(server, name + ".", TRIES)).toList();
    return asked.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<TextRecords> ask(InetSocketAddress server, String name, int tries) {
    CompletableFuture<TextRecords> answer = new CompletableFuture<>();
    resolver
        .query(server, new DefaultDnsQuestion(name, DnsRecordType.TXT))
        .addListener(
            (Future<AddressedEnvelope<DnsResponse, InetSocketAddress>> done) -> {
              if (done.isSuccess()) {
                answer.complete(read(done.getNow(), name));
              } else if (tries > 1) {
                ask(server, name, tries - 1).thenAccept(answer::complete);
              } else {
                answer.complete(TextRecords.without(Outcome.SILENT));
              }
            });
    return answer;
  }

  private static TextRecords read(
      AddressedEnvelope<DnsResponse, InetSocketAddress> envelope, String name) {
    try {
      DnsResponse response = envelope.content();
      DnsResponseCode code = response.code();
      if (code.equals(DnsResponseCode.SERVFAIL)) {
        return TextRecords.without(Outcome.FAILED);
      }
      return code.equals(DnsResponseCode.NOERROR) || code.equals(DnsResponseCode.NXDOMAIN)
          ? answer(response, name)
          : TextRecords.without(Outcome.SILENT);
    } finally {
      envelope.release();
    }
  }

  private static TextRecords answer(DnsResponse response, String name) {
    boolean alias = false;
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < response.count(DnsSection.ANSWER); i++) {
      DnsRecord found = response.recordAt(DnsSection.ANSWER, i);
      alias |= found.type().equals(DnsRecordType.CNAME) || found.type().equals(DnsRecordType.DNAME);
      if (found.type().equals(DnsRecordType.TXT)
          && found.name().equalsIgnoreCase(name)
          && found instanceof DnsRawRecord raw) {
        texts.add(text(raw.content()));
      }
    }
    return new TextRecords(Outcome.ANSWERED, alias, texts);
  }

  /** The strings of one record, each behind its length, are one text (RFC 7208, 3.3). */
  private static String text(ByteBuf content) {
    ByteBuf rest = content.duplicate();
    StringBuilder text = new StringBuilder();
    while (rest.isReadable()) {
      int length = Math.min(rest.readUnsignedByte(), rest.readableBytes());
      text.append(rest.readCharSequence(length, StandardCharsets.ISO_8859_1));
    }
    return text.toString();
  }

  @Override
  public void close() {
    resolver.close();
    thread.shutdownGracefully();
  }
}
