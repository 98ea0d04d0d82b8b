package io.keycloaksaas.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a server that answers as the issuer does. */
@Timeout(60)
class MinimumVersionsTest {
  private static final Instant NOW = Instant.ofEpochSecond(Claims.NOW);
  private static final String USER = "5e0d7a9c-8a3b-4a54-9d0c-2f6f1b9d3c33";

  /** A status, and a body where there is one. */
  private record Answer(int status, String body) {}

  private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
  private final AtomicReference<Answer> answer = new AtomicReference<>(page(1, false));
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicBoolean hangs = new AtomicBoolean();
  private final AtomicInteger hanging = new AtomicInteger();
  private HttpServer server;
  private MinimumVersions versions;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/realms/demo/saas/v1/entitlement-changes", this::answer);
    server.start();
    versions =
        MinimumVersions.builder(issuer(), () -> "secret")
            .interval(Duration.ofMillis(20))
            .clock(time::get)
            .start();
  }

  @AfterEach
  void stop() {
    versions.close();
    server.stop(0);
  }

  private String issuer() {
    return "http://localhost:" + server.getAddress().getPort() + "/realms/demo";
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (hangs.get()) {
      hanging.incrementAndGet();
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      return; // and never ends
    }
    var query = exchange.getRequestURI().getQuery();
    asked.add(
        exchange.getRequestHeaders().getFirst("Authorization")
            + " "
            + (query == null ? "" : query));
    Answer now = answer.get();
    byte[] body = now.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(now.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static Answer page(long after, boolean more, String... items) {
    return new Answer(
        200,
        "{\"items\":[%s],\"after\":%d,\"hasMore\":%s}"
            .formatted(String.join(",", items), after, more));
  }

  private static String change(String type, String id, long version) {
    return "{\"type\":\"%s\",\"id\":\"%s\",\"version\":%d}".formatted(type, id, version);
  }

  private static SaasToken token() {
    return SaasToken.parse(
        StrictJson.object(Claims.honest().text()),
        new TokenRules(Claims.ISSUER, Claims.AUDIENCE),
        NOW);
  }

  /** Until the condition holds; the class has a time limit. */
  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private void awaitHeard() {
    await(() -> versions.lastHeard().isPresent());
  }

  @Test
  void itAsksAsTheServiceAndGoesOnFromTheLastNumber() {
    await(() -> asked.contains("Bearer secret after=1"));

    assertThat(asked.get(0)).isEqualTo("Bearer secret ");
  }

  @Test
  void aTokenPassesWhileNothingHasChanged() {
    awaitHeard();

    assertThatNoException().isThrownBy(() -> versions.notStale().check(token(), NOW));
    assertThatNoException().isThrownBy(() -> versions.fresh().check(token(), NOW));
  }

  @Test
  void aHigherVersionOfItsOrganizationMakesATokenStale() {
    answer.set(page(2, false, change("organization", Claims.ACME, 1844)));
    await(() -> versions.isStale(token()));

    assertThatExceptionOfType(GuardException.class)
        .isThrownBy(() -> versions.notStale().check(token(), NOW))
        .satisfies(
            e -> {
              assertThat(e.refusal()).isEqualTo(Refusal.STALE_TOKEN);
              assertThat(e.status()).isEqualTo(401);
              assertThat(e.challenge()).contains("Bearer error=\"invalid_token\"");
            });
  }

  @Test
  void aHigherVersionOfItsUserMakesATokenStale() {
    answer.set(page(2, false, change("user", USER, 13)));

    await(() -> versions.isStale(token()));
  }

  @Test
  void aNewerCatalogueMakesATokenStale() {
    answer.set(page(2, false, change("catalog", "8.aa", 8)));

    await(() -> versions.isStale(token()));
  }

  @Test
  void theVersionsOfOthersAndTheTokensOwnDoNot() {
    answer.set(
        page(
            2,
            false,
            change("organization", Claims.GLOBEX, 9_999),
            change("organization", Claims.ACME, 1843),
            change("user", USER, 12),
            change("catalog", "7.f3a9", 7),
            change("of a later time", "x", 1)));
    await(() -> versions.size() == 3);

    assertThat(versions.isStale(token())).isFalse();
  }

  @Test
  void partsAreReadAtOnceAndOnlyTheLastMakesItCurrent() {
    answer.set(page(5, true, change("organization", Claims.GLOBEX, 2)));
    await(() -> versions.size() == 1);
    assertThat(versions.isStale(token())).isFalse();

    answer.set(page(6, false, change("organization", Claims.ACME, 1844)));
    await(() -> versions.isStale(token()));
  }

  @Test
  void whileTheIssuerIsAwayOnlyFreshRefusesAndOnlyAfterATime() {
    awaitHeard();
    answer.set(new Answer(503, ""));
    int before = asked.size();
    await(() -> asked.size() > before + 2);

    time.set(NOW.plusSeconds(10));
    assertThatNoException().isThrownBy(() -> versions.fresh().check(token(), NOW));
    time.set(NOW.plusSeconds(11));
    assertThatNoException().isThrownBy(() -> versions.notStale().check(token(), NOW));
    assertThatExceptionOfType(GuardException.class)
        .isThrownBy(() -> versions.fresh().check(token(), NOW))
        .satisfies(e -> assertThat(e.status()).isEqualTo(503));

    answer.set(new Answer(304, ""));
    await(() -> versions.lastHeard().filter(NOW.plusSeconds(11)::equals).isPresent());
    assertThatNoException().isThrownBy(() -> versions.fresh().check(token(), NOW));
  }

  @Test
  void whatIsNoListOfChangesIsNoAnswer() {
    awaitHeard();
    time.set(NOW.plusSeconds(11));
    for (String nonsense :
        List.of("", "[]", "{}", "{\"items\":[1],\"after\":1,\"hasMore\":false}")) {
      answer.set(new Answer(200, nonsense));
      int before = asked.size();
      await(() -> asked.size() > before + 2);
    }
    answer.set(new Answer(200, "{\"items\":[],\"after\":\"1\",\"hasMore\":false}"));
    int before = asked.size();
    await(() -> asked.size() > before + 2);

    assertThat(versions.isStale(token())).isFalse();
  }

  @Test
  void anAnswerThatDoesNotEndIsGivenUp() {
    hangs.set(true);
    try (var patient =
        MinimumVersions.builder(issuer(), () -> "secret")
            .interval(Duration.ofMillis(20))
            .timeout(Duration.ofMillis(100))
            .start()) {
      await(() -> hanging.get() > 1);
      hangs.set(false);

      await(() -> patient.lastHeard().isPresent());
    }
  }

  @Test
  void aNumberThatTheIssuerNoLongerKnowsBeginsAnew() {
    awaitHeard();
    answer.set(new Answer(422, ""));
    int before = asked.size();
    await(() -> asked.stream().skip(before).anyMatch("Bearer secret "::equals));
    answer.set(page(1, false));

    // whatever was issued before may say too much
    await(() -> versions.isStale(token()));
  }

  @Test
  void aTokenSupplierThatFailsIsAskedAgain() {
    var calls = new CopyOnWriteArrayList<Integer>();
    try (var failing =
        MinimumVersions.builder(
                issuer(),
                () -> {
                  calls.add(1);
                  if (calls.size() < 3) {
                    throw new IllegalStateException("no token yet");
                  }
                  return "secret";
                })
            .interval(Duration.ofMillis(20))
            .start()) {
      await(() -> failing.lastHeard().isPresent());

      assertThat(calls).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void lifeBeyondWhatTheIssuerTellsIsRefused() {
    var builder = MinimumVersions.builder(Claims.ISSUER, () -> "secret");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.tokenLife(Duration.ofMinutes(11)));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.capacity(0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.interval(Duration.ZERO));
  }
}
