package io.keycloaksaas.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The sample service over real HTTP. */
@Timeout(60)
class SampleServiceTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_780_000_000L);

  private final HttpClient http = HttpClient.newHttpClient();
  private Issuer issuer;
  private SampleService service;

  @BeforeEach
  void start() throws IOException {
    issuer = new Issuer(NOW);
    service =
        SampleService.start(
            Options.of("--port=0", "--issuer=" + issuer.url()), InstantSource.fixed(NOW));
  }

  @AfterEach
  void stop() {
    service.close();
    issuer.close();
  }

  @Test
  void reportsAreForPlansThatContainThem() throws Exception {
    assertThat(send("GET", "/reports", issuer.alice()).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = send("GET", "/reports", issuer.bob());
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(refused.body())
        .contains("\"code\":\"feature_required\"", "\"feature\":\"org:analytics\"");
  }

  @Test
  void membersAreAddedByThoseWhoMayUntilTheSeatsAreTaken() throws Exception {
    String bob = issuer.bob();
    assertThat(send("POST", "/members", bob).body()).contains("\"members\":2");
    assertThat(send("POST", "/members", bob).body()).contains("\"members\":3");
    HttpResponse<String> full = send("POST", "/members", bob);
    assertThat(full.statusCode()).isEqualTo(403);
    assertThat(full.body()).contains("\"code\":\"limit_reached\"", "\"limit\":3");
    assertThat(send("POST", "/members", issuer.alice()).statusCode()).isEqualTo(201);
    String reader = issuer.token(Issuer.ACME, List.of("org:read"), List.of(), 5);
    assertThat(send("POST", "/members", reader).body())
        .contains("\"code\":\"permission_denied\"", "[\"org:members:manage\"]");
  }

  @Test
  void meShowsWhatTheGuardsSee() throws Exception {
    assertThat(send("GET", "/me", issuer.alice()).body())
        .contains("\"id\":\"" + Issuer.ACME + "\"", "\"plan\":\"pro\"", "\"org:members\":-1");
  }

  @Test
  void theHeaderSelectsTheTokensOrganizationOrNone() throws Exception {
    String alice = issuer.alice();
    assertThat(send("GET", "/me", alice, "x-org-id", Issuer.ACME).statusCode()).isEqualTo(200);
    HttpResponse<String> other = send("GET", "/me", alice, "x-org-id", Issuer.GLOBEX);
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(other.body()).contains("\"code\":\"wrong_organization\"", "\"hint\":");
    assertThat(
            send("GET", "/me", alice, "x-org-id", Issuer.ACME, "X-Org-Id", Issuer.GLOBEX)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void withoutAGoodTokenNobodyGetsIn() throws Exception {
    for (String path : List.of("/reports", "/me")) {
      HttpResponse<String> anonymous =
          http.send(
              HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(anonymous.statusCode()).isEqualTo(401);
      assertThat(anonymous.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }
    HttpResponse<String> forged = send("GET", "/me", issuer.alice() + "A");
    assertThat(forged.statusCode()).isEqualTo(401);
    assertThat(forged.headers().firstValue("WWW-Authenticate"))
        .contains("Bearer error=\"invalid_token\"");
    String two = issuer.alice();
    assertThat(send("GET", "/me", two, "Authorization", "Bearer " + two).statusCode())
        .isEqualTo(401);
  }

  @Test
  void keysMayRotateWhileTheServiceRuns() throws Exception {
    String before = issuer.alice();
    assertThat(send("GET", "/me", before).statusCode()).isEqualTo(200);
    issuer.rotate("second");
    assertThat(send("GET", "/me", issuer.alice()).statusCode()).isEqualTo(200);
    assertThat(send("GET", "/me", before).statusCode()).isEqualTo(401);
  }

  @Test
  void theDemoPageMayCallItAndNoOtherPage() throws Exception {
    HttpResponse<String> allowed =
        send("GET", "/me", issuer.alice(), "Origin", "http://localhost:8091");
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("http://localhost:8091");
    assertThat(allowed.headers().firstValue("Vary")).contains("Origin");
    HttpResponse<String> other =
        send("POST", "/members", issuer.alice(), "Origin", "http://evil.example");
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    HttpRequest preflight =
        HttpRequest.newBuilder(uri("/members"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", "http://localhost:8091")
            .header("Access-Control-Request-Method", "POST")
            .build();
    HttpResponse<String> answer = http.send(preflight, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).contains("POST");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
        .contains("authorization", "x-org-id");
  }

  @Test
  void otherPathsAndMethodsAreProblems() throws Exception {
    assertThat(send("GET", "/reports/", issuer.alice()).statusCode()).isEqualTo(404);
    HttpResponse<String> wrong = send("POST", "/reports", issuer.alice());
    assertThat(wrong.statusCode()).isEqualTo(405);
    assertThat(wrong.headers().firstValue("Allow")).contains("GET, OPTIONS");
  }

  private HttpResponse<String> send(String method, String path, String token, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Authorization", "Bearer " + token);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + service.port() + path);
  }
}
