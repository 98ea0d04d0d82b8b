package io.keycloaksaas.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.keycloaksaas.platform.OutboundAnswer.Kind;
import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Names ending in {@code .open} are opened; all others only with the addresses 127.0.0.1. */
@Timeout(60)
class OutboundHttpTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";
  private static final Duration CONNECT = Duration.ofMillis(400);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private static Path folder;
  @TempDir private Path strangers;
  private static Vertx vertx;
  private static Certificates certificates;

  private final List<AutoCloseable> resources = new ArrayList<>();
  private List<String> resolved = List.of("127.0.0.1");
  private final AtomicInteger lookUps = new AtomicInteger();

  @BeforeAll
  static void start() throws IOException, GeneralSecurityException, InterruptedException {
    vertx = Vertx.vertx();
    certificates = Certificates.of("receiver.example", folder);
  }

  @AfterAll
  static void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable resource : resources) {
      resource.close();
    }
  }

  @Test
  void an_answer_comes_with_its_status_headers_and_body() throws IOException {
    Receiver receiver =
        plain(Receiver.saying("HTTP/1.1 429 Slow\r\nRetry-After: 7\r\n" + length("no")));
    OutboundAnswer answer = send("http://dev.open:" + receiver.port() + "/in?x=1");
    assertThat(answer.kind()).isEqualTo(Kind.ANSWERED);
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.headers()).containsEntry("retry-after", "7");
    assertThat(answer.firstBytes()).isEqualTo("no".getBytes(ISO_8859_1));
  }

  @Test
  void the_request_names_the_host_and_asks_for_no_encoding() throws IOException {
    Receiver receiver = plain(Receiver.saying(OK));
    send("http://dev.open:" + receiver.port() + "/in?x=1");
    assertThat(receiver.firstHead())
        .startsWith("POST /in?x=1 HTTP/1.1\r\n")
        .containsIgnoringCase("host: dev.open:" + receiver.port() + "\r\n")
        .containsIgnoringCase("webhook-id: one\r\n")
        .doesNotContainIgnoringCase("accept-encoding")
        .doesNotContainIgnoringCase("cookie");
  }

  @Test
  void a_connection_is_used_again_by_the_same_endpoint_only() throws IOException {
    Receiver receiver = plain(Receiver.saying(OK));
    OutboundHttp http = http(receiver.port());
    String url = "http://dev.open:" + receiver.port() + "/";
    for (String endpoint : List.of("one", "one", "two")) {
      assertThat(send(http, url, PATIENCE, endpoint).isSuccess()).isTrue();
    }
    assertThat(receiver.connections()).isEqualTo(2);
  }

  @Test
  void each_attempt_looks_up_once_and_goes_where_the_check_looked() throws IOException {
    ServerSocket good = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Receiver receiver = keep(Receiver.on(tls(good), Receiver.saying(OK)));
    Receiver canary = keep(Receiver.on(elsewhere(receiver.port()), Receiver.saying(OK)));
    OutboundHttp http =
        http(
            receiver.port(),
            host -> addresses(lookUps.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2"));
    String url = "https://receiver.example:" + receiver.port() + "/";
    assertThat(send(http, url, PATIENCE, "one").isSuccess()).isTrue();
    assertThat(lookUps).hasValue(1);
    assertThat(send(http, url, PATIENCE, "one").kind()).isEqualTo(Kind.BLOCKED);
    assertThat(canary.connections()).isZero();
  }

  @Test
  void one_refused_address_among_others_stops_the_attempt() throws IOException {
    Receiver receiver = plain(Receiver.saying(OK));
    resolved = List.of("127.0.0.1", "127.0.0.2");
    assertThat(send("https://receiver.example:" + receiver.port() + "/").kind())
        .isEqualTo(Kind.BLOCKED);
    assertThat(receiver.connections()).isZero();
  }

  @Test
  void a_name_without_address_looks_like_a_refused_one() throws IOException {
    OutboundHttp http =
        http(443, host -> CompletableFuture.failedFuture(new IOException("no such name")));
    OutboundAnswer unknown = send(http, "https://receiver.example/", PATIENCE, "one");
    resolved = List.of("10.0.0.1");
    assertThat(unknown)
        .usingRecursiveComparison()
        .isEqualTo(send("https://receiver.example:8443/"));
  }

  @Test
  void a_refused_url_is_not_even_looked_up() {
    assertThat(send("https://127.0.0.2/").kind()).isEqualTo(Kind.BLOCKED);
    assertThat(lookUps).hasValue(0);
  }

  @Test
  void a_redirect_is_an_answer_and_is_not_followed() throws IOException {
    Receiver canary = plain(Receiver.saying(OK));
    Receiver receiver =
        plain(
            Receiver.saying(
                "HTTP/1.1 302 Found\r\nLocation: http://dev.open:"
                    + canary.port()
                    + "/\r\n"
                    + length("")));
    assertThat(send("http://dev.open:" + receiver.port() + "/").status()).isEqualTo(302);
    assertThat(canary.connections()).isZero();
  }

  @Test
  void a_compressed_answer_is_not_inflated() throws IOException {
    byte[] bomb = zeros(50_000_000);
    Receiver receiver =
        plain(
            (in, out) -> {
              out.write(
                  ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                          + bomb.length
                          + "\r\n\r\n")
                      .getBytes(ISO_8859_1));
              out.write(bomb);
            });
    OutboundAnswer answer = send("http://dev.open:" + receiver.port() + "/");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.firstBytes()).hasSize(OutboundAnswer.MAX_BODY).startsWith(0x1f, 0x8b);
  }

  @Test
  void of_an_endless_body_the_beginning_is_kept_and_the_connection_closed() throws IOException {
    Receiver receiver =
        plain(
            (in, out) -> {
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n".getBytes(ISO_8859_1));
              byte[] block = new byte[64 * 1024];
              for (int sent = 0; sent < 100_000_000; sent += block.length) {
                out.write(block);
              }
            });
    OutboundAnswer answer = send("http://dev.open:" + receiver.port() + "/");
    assertThat(answer.kind()).isEqualTo(Kind.ANSWERED);
    assertThat(answer.firstBytes()).hasSize(OutboundAnswer.MAX_BODY);
    await().untilAsserted(() -> assertThat(receiver.cut()).isEqualTo(1));
  }

  @Test
  void a_body_that_drips_is_over_when_the_time_is() throws IOException {
    Receiver receiver =
        plain((in, out) -> drip("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n", out));
    assertTimesOut(receiver);
  }

  @Test
  void headers_that_drip_are_over_when_the_time_is() throws IOException {
    Receiver receiver = plain((in, out) -> drip("HTTP/1.1 200 OK\r\nX: ", out));
    assertTimesOut(receiver);
  }

  @Test
  void a_receiver_that_says_nothing_is_over_when_the_time_is() throws IOException {
    Receiver receiver = plain((in, out) -> in.read());
    assertTimesOut(receiver);
  }

  @Test
  void endless_interim_answers_are_over_when_the_time_is() throws IOException {
    Receiver receiver =
        plain(
            (in, out) -> {
              while (true) {
                out.write("HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n".getBytes(ISO_8859_1));
              }
            });
    assertThat(send("http://dev.open:" + receiver.port() + "/", Duration.ofSeconds(1)).isSuccess())
        .isFalse();
  }

  @Test
  void endless_headers_break_it_off() throws IOException {
    Receiver receiver =
        plain(
            (in, out) -> {
              out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
              while (true) {
                out.write(
                    "X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n"
                        .getBytes(ISO_8859_1));
              }
            });
    assertThat(send("http://dev.open:" + receiver.port() + "/").kind()).isEqualTo(Kind.BROKEN);
    await().untilAsserted(() -> assertThat(receiver.cut()).isEqualTo(1));
  }

  @Test
  void a_connection_that_is_cut_is_broken() throws IOException {
    Receiver receiver = plain((in, out) -> {});
    assertThat(send("http://dev.open:" + receiver.port() + "/").kind()).isEqualTo(Kind.BROKEN);
  }

  @Test
  void an_answer_that_is_not_http_is_broken() throws IOException {
    Receiver receiver = plain(Receiver.saying("220 mail.example ESMTP\r\n\r\n"));
    assertThat(send("http://dev.open:" + receiver.port() + "/").kind()).isEqualTo(Kind.BROKEN);
  }

  @Test
  void a_certificate_for_the_name_is_accepted() throws IOException {
    Receiver receiver = keep(Receiver.on(tls(loopback()), Receiver.saying(OK)));
    assertThat(send("https://receiver.example:" + receiver.port() + "/").isSuccess()).isTrue();
  }

  @Test
  void a_certificate_for_another_name_is_refused() throws IOException {
    Receiver receiver = keep(Receiver.on(tls(loopback()), Receiver.saying(OK)));
    assertThat(send("https://other.example:" + receiver.port() + "/").kind())
        .isEqualTo(Kind.TLS_FAILED);
  }

  @Test
  void a_certificate_nobody_trusts_is_refused()
      throws IOException, GeneralSecurityException, InterruptedException {
    Certificates stranger = Certificates.of("receiver.example", strangers);
    Receiver receiver = keep(Receiver.on(tls(loopback()), Receiver.saying(OK)));
    OutboundHttp http =
        new OutboundHttp(vertx, policy(receiver.port()), this::resolve, CONNECT, stranger.trust());
    assertThat(
            send(http, "https://receiver.example:" + receiver.port() + "/", PATIENCE, "one").kind())
        .isEqualTo(Kind.TLS_FAILED);
  }

  @Test
  void a_receiver_without_tls_is_no_receiver() throws IOException {
    Receiver receiver = plain(Receiver.saying(OK));
    assertThat(
            send("https://receiver.example:" + receiver.port() + "/", Duration.ofSeconds(2))
                .isSuccess())
        .isFalse();
  }

  @Test
  void closed_and_filtered_ports_look_alike() throws IOException {
    int closed;
    try (ServerSocket gone = loopback()) {
      closed = gone.getLocalPort();
    }
    int filtered = filtered();
    for (int port : List.of(closed, filtered)) {
      long began = System.nanoTime();
      OutboundAnswer answer = send("https://receiver.example:" + port + "/");
      assertThat(answer.kind()).isEqualTo(Kind.CONNECT_FAILED);
      assertThat(answer.latency()).isZero();
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(CONNECT);
    }
  }

  @Test
  void a_closed_port_of_an_opened_name_is_told_at_once() throws IOException {
    int closed;
    try (ServerSocket gone = loopback()) {
      closed = gone.getLocalPort();
    }
    assertThat(send("http://dev.open:" + closed + "/").kind()).isEqualTo(Kind.CONNECT_FAILED);
  }

  @Test
  void a_header_cannot_break_out_of_its_line() {
    for (Map<String, String> headers :
        List.of(
            Map.of("x", "a\r\nhost: evil.example"),
            Map.of("x: y\r\nz", "a"),
            Map.of("Host", "evil.example"),
            Map.of("accept-encoding", "gzip"))) {
      assertThatThrownBy(
              () ->
                  new OutboundRequest(
                      URI.create("https://receiver.example/"),
                      "POST",
                      headers,
                      new byte[0],
                      PATIENCE,
                      "one"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private void assertTimesOut(Receiver receiver) {
    OutboundAnswer answer = send("http://dev.open:" + receiver.port() + "/", Duration.ofSeconds(1));
    assertThat(answer.kind()).isEqualTo(Kind.TIMED_OUT);
    assertThat(answer.latency()).isGreaterThanOrEqualTo(Duration.ofMillis(900));
  }

  private OutboundAnswer send(String url) {
    return send(url, PATIENCE);
  }

  private OutboundAnswer send(String url, Duration timeout) {
    return send(http(URI.create(url).getPort()), url, timeout, "one");
  }

  private static OutboundAnswer send(
      OutboundHttp http, String url, Duration timeout, String endpoint) {
    OutboundRequest request =
        new OutboundRequest(
            URI.create(url), "POST", Map.of("webhook-id", "one"), new byte[0], timeout, endpoint);
    return http.send(request)
        .toCompletableFuture()
        .orTimeout(timeout.toSeconds() + 20, TimeUnit.SECONDS)
        .join();
  }

  private OutboundHttp http(int port) {
    return http(port, this::resolve);
  }

  private OutboundHttp http(int port, OutboundResolver resolver) {
    try {
      return new OutboundHttp(vertx, policy(port), resolver, CONNECT, certificates.trust());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OutboundPolicy policy(int port) {
    return new OutboundPolicy(Set.of(port), List.of("dev.open", "127.0.0.1"), Set.of(), Set.of());
  }

  private CompletableFuture<List<InetAddress>> resolve(String host) {
    lookUps.incrementAndGet();
    return addresses(resolved.toArray(String[]::new));
  }

  private static CompletableFuture<List<InetAddress>> addresses(String... literals) {
    return CompletableFuture.completedFuture(
        List.of(literals).stream()
            .map(literal -> AddressRange.literal(literal).orElseThrow())
            .toList());
  }

  private Receiver plain(Receiver.Behaviour behaviour) throws IOException {
    return keep(Receiver.plain(behaviour));
  }

  private <T extends AutoCloseable> T keep(T resource) {
    resources.add(resource);
    return resource;
  }

  private static ServerSocket loopback() throws IOException {
    return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /** The same port at another address of this machine, where it has one. */
  private static ServerSocket elsewhere(int port) {
    try {
      return new ServerSocket(port, 50, InetAddress.getByName("127.0.0.2"));
    } catch (IOException e) {
      assumeTrue(false, "127.0.0.2 is not this machine here");
      throw new IllegalStateException(e);
    }
  }

  /** In the place of a plain one. */
  private static ServerSocket tls(ServerSocket plain) throws IOException {
    InetSocketAddress address = (InetSocketAddress) plain.getLocalSocketAddress();
    plain.close();
    try {
      return certificates
          .server()
          .getServerSocketFactory()
          .createServerSocket(address.getPort(), 50, address.getAddress());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A port whose queue is full: what asks for a connection hears nothing, as behind a firewall. */
  private int filtered() throws IOException {
    ServerSocket full = keep(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    InetSocketAddress address = (InetSocketAddress) full.getLocalSocketAddress();
    for (int i = 0; i < 8; i++) {
      SocketChannel waiting = keep(SocketChannel.open());
      waiting.configureBlocking(false);
      waiting.connect(address);
    }
    return full.getLocalPort();
  }

  private static String length(String body) {
    return "Content-Length: " + body.length() + "\r\n\r\n" + body;
  }

  private static byte[] zeros(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(new byte[count]);
    }
    return bytes.toByteArray();
  }

  /** A byte every now and then, until the other side ends it. */
  private static void drip(String head, OutputStream out) throws IOException {
    out.write(head.getBytes(ISO_8859_1));
    while (true) {
      out.write('x');
      out.flush();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }
}
