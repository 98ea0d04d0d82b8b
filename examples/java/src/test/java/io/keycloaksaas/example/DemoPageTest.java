package io.keycloaksaas.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the demo page is served with; how it behaves is seen in a browser. */
@Timeout(60)
class DemoPageTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private DemoPage page;

  @BeforeEach
  void start() throws IOException {
    page =
        DemoPage.start(
            Options.of(
                "--page-port=0",
                "--issuer=http://localhost:8180/realms/demo",
                "--service=http://localhost:8190"));
  }

  @AfterEach
  void stop() {
    page.close();
  }

  @Test
  void everyFileIsThereWithItsType() throws Exception {
    assertThat(type("/")).isEqualTo("text/html; charset=utf-8");
    assertThat(type("/app.js")).startsWith("text/javascript");
    assertThat(type("/app.css")).startsWith("text/css");
    assertThat(type("/keycloak.js")).startsWith("text/javascript");
    assertThat(get("/keycloak.js").body()).contains("Keycloak", "code_challenge");
  }

  @Test
  void theConfigurationNamesKeycloakRealmClientAndService() throws Exception {
    assertThat(get("/config.json").body())
        .contains(
            "\"keycloak\":\"http://localhost:8180\"",
            "\"realm\":\"demo\"",
            "\"client\":\"demo-app\"",
            "\"service\":\"http://localhost:8190\"");
  }

  @Test
  void thePageMayTalkToKeycloakAndTheServiceOnly() throws Exception {
    for (String path : List.of("/", "/app.js", "/nothing")) {
      String policy = get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
      assertThat(policy)
          .contains(
              "default-src 'none'",
              "script-src 'self';",
              "style-src 'self';",
              "connect-src 'self' http://localhost:8180 http://localhost:8190;",
              "frame-ancestors 'none'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void nothingElseOnDiskOrClassPathIsServed() throws Exception {
    for (String path :
        List.of(
            "/index.html",
            "/../pom.xml",
            "/..%2fpom.xml",
            "/io/keycloaksaas/example/demo-page.properties",
            "//etc/passwd")) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void itOnlyReads() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(uri("/")).POST(HttpRequest.BodyPublishers.ofString("x")).build();
    assertThat(http.send(post, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(405);
  }

  @Test
  void theFilesHaveNoInlineScriptAndShowEverythingAsText() throws Exception {
    assertThat(get("/").body())
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContainPattern("\\son[a-z]+=")
        .doesNotContain("style=", "<style");
    assertThat(get("/app.js").body())
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
  }

  @Test
  void anUnknownOptionIsRefused() {
    for (String option : List.of("--prot=1", "port=1", "--port", "--=1", "x")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Options.of(option));
    }
  }

  private String type(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    return answer.headers().firstValue("Content-Type").orElseThrow();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + page.port() + path);
  }
}
