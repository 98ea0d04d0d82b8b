package io.keycloaksaas.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Keys over real HTTP. What makes a token good or bad is in the vectors. */
@Timeout(60)
class SaasTokenVerifierTest {
  private static final Duration LONG = Duration.ofHours(1);

  @Test
  void keysAreFetchedOnceForManyTokensFromManyThreads() throws Exception {
    try (JwksServer server = new JwksServer("main")) {
      SaasTokenVerifier verifier = verifier(server).build();
      String token = token(server, "main");
      ExecutorService threads = Executors.newFixedThreadPool(16);
      Callable<SaasToken> verify = () -> verifier.verify(token);
      for (Future<SaasToken> done :
          threads.invokeAll(Stream.generate(() -> verify).limit(64).toList())) {
        assertThat(done.get().entitlements().plan()).contains("pro");
      }
      threads.shutdownNow();
      assertThat(server.requests).hasValue(1);
    }
  }

  @Test
  void aNewKeyIsFetchedWhenATokenNamesIt() throws IOException {
    try (JwksServer server = new JwksServer("main")) {
      SaasTokenVerifier verifier = verifier(server).build();
      verifier.verify(token(server, "main"));
      server.rotateTo("next");
      assertThat(verifier.verify(token(server, "next")).issuer()).isEqualTo(server.issuer());
      assertThat(refusal(verifier, token(server, "main")).fault()).contains(TokenFault.UNKNOWN_KEY);
    }
  }

  @Test
  void aFloodOfUnknownKeysIsRefusedWithTwoFetchesPerInterval() throws IOException {
    try (JwksServer server = new JwksServer("main")) {
      SaasTokenVerifier verifier =
          verifier(server).keys(LONG, Duration.ofMinutes(30), LONG).build();
      for (int i = 0; i < 50; i++) {
        assertThat(refusal(verifier, token(server, "foreign")).fault())
            .contains(TokenFault.UNKNOWN_KEY);
      }
      verifier.verify(token(server, "main"));
      assertThat(server.requests).hasValue(2);
    }
  }

  @Test
  void knownKeysServeOnWhileTheIssuerIsDown() throws IOException {
    try (JwksServer server = new JwksServer("main")) {
      SaasTokenVerifier verifier =
          verifier(server).keys(Duration.ofMillis(20), Duration.ofMillis(1), LONG).build();
      String token = token(server, "main");
      verifier.verify(token);
      server.down(true);
      while (server.failures.get() < 10) {
        assertThat(verifier.verify(token).subject()).isNotEmpty();
      }
    }
  }

  @Test
  void withoutAnyKeyTheAnswerIsThatItCannotBeSaidAndItHealsByItself() throws IOException {
    try (JwksServer server = new JwksServer("main")) {
      server.down(true);
      SaasTokenVerifier verifier = verifier(server).keys(LONG, Duration.ofMillis(1), LONG).build();
      GuardException refusal = refusal(verifier, token(server, "main"));
      assertThat(refusal.refusal()).isEqualTo(Refusal.KEYS_UNAVAILABLE);
      assertThat(refusal.status()).isEqualTo(503);
      assertThat(refusal.fault()).isEmpty();
      server.down(false);
      assertThat(eventually(() -> verifier.verify(token(server, "main"))).subject()).isNotEmpty();
    }
  }

  @Test
  void withoutAnyKeyAFloodDoesNotReachTheIssuer() throws IOException {
    try (JwksServer server = new JwksServer("main")) {
      server.down(true);
      SaasTokenVerifier verifier =
          verifier(server).keys(LONG, Duration.ofMinutes(30), LONG).build();
      for (int i = 0; i < 20; i++) {
        assertThat(refusal(verifier, token(server, "main")).code()).isEqualTo("keys_unavailable");
      }
      // two fetches, each tried twice
      assertThat(server.requests).hasValue(4);
    }
  }

  @Test
  void keysAreTakenFromTheConfiguredPlaceAndNowhereElse() throws IOException {
    try (JwksServer server = new JwksServer("main")) {
      SaasTokenVerifier verifier =
          verifier(server).jwksUri(URI.create(server.url("/moved"))).build();
      assertThat(refusal(verifier, token(server, "main")).code()).isEqualTo("keys_unavailable");
      assertThat(server.requests).hasValue(0);
    }
  }

  @Test
  void plainHttpIsForThisHostOnlyUnlessAllowed() {
    SaasTokenVerifier.Builder builder =
        SaasTokenVerifier.builder("http://keycloak:8080/realms/demo", "a");
    assertThatIllegalArgumentException().isThrownBy(builder::build);
    assertThat(builder.allowPlainHttp().build()).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SaasTokenVerifier.builder("ftp://localhost/x", "a").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SaasTokenVerifier.builder("http://localhost.evil.example", "a").build());
  }

  @Test
  void onlyAsymmetricAlgorithmsCanBeConfigured() {
    for (String name : List.of("HS256", "none", "", "dir", "rs256")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SaasTokenVerifier.builder("https://a", "a").algorithms(List.of(name)));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SaasTokenVerifier.builder("https://a", "a").algorithms(List.of()));
  }

  @Test
  void issuerAudienceAndASmallLeewayAreMandatory() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SaasTokenVerifier.builder("https://a", " ").build());
    assertThatIllegalArgumentException().isThrownBy(() -> new TokenRules("", "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TokenRules("https://a", "a", Duration.ofSeconds(61)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TokenRules("https://a", "a", Duration.ofSeconds(-1)));
  }

  private static SaasTokenVerifier.Builder verifier(JwksServer server) {
    return SaasTokenVerifier.builder(server.issuer(), Claims.AUDIENCE)
        .clock(InstantSource.fixed(Instant.ofEpochSecond(Claims.NOW)));
  }

  private static String token(JwksServer server, String kid) {
    return Forge.token(
        "{\"alg\":\"RS256\",\"kid\":\"%s\"}".formatted(kid),
        Claims.honest().set("iss", "\"" + server.issuer() + "\"").text(),
        "RS256",
        kid);
  }

  private static GuardException refusal(SaasTokenVerifier verifier, String token) {
    return catchThrowableOfType(GuardException.class, () -> verifier.verify(token));
  }

  /** Tries until the keys have come back; the class's time-out is the limit. */
  private static SaasToken eventually(Supplier<SaasToken> verify) {
    while (true) {
      try {
        return verify.get();
      } catch (GuardException e) {
        assertThat(e.refusal()).isEqualTo(Refusal.KEYS_UNAVAILABLE);
        Thread.onSpinWait();
      }
    }
  }
}
