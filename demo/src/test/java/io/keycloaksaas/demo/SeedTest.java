package io.keycloaksaas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seed against a receiver that answers what each test says and remembers what it got. */
class SeedTest {

  private static final String FILE =
      """
      # @done-when GET {{base}}/marker contains "filled"
      @token = unused
      ### Log in
      # @name login
      POST {{base}}/never

      ### Find
      # @name found
      GET {{base}}/find
      Authorization: Bearer {{token}}

      ### Make
      POST {{base}}/things/{{found.response.body.$[0].id}}
      Authorization: Bearer {{token}}

      {"all": {{found.response.body.*}}}
      """;

  @TempDir Path folder;
  private final List<String> received = new ArrayList<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private HttpServer receiver;

  private record Answer(int status, String body) {}

  @BeforeEach
  void aReceiver() throws IOException {
    issuer("http://localhost:8080/realms/demo");
    answers.put(
        "POST /realms/master/protocol/openid-connect/token",
        new Answer(200, "{\"access_token\":\"t0k3n\"}"));
    answers.put("GET /find", new Answer(200, "[{\"id\":\"7\"}]"));
    answers.put("POST /things/7", new Answer(201, ""));
    receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
          String bearer = exchange.getRequestHeaders().getFirst("Authorization");
          received.add(
              request + (request.startsWith("POST /things") ? " " + bearer + " " + body : ""));
          Answer answer = answers.getOrDefault(request, new Answer(404, "no"));
          byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    receiver.start();
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  @Test
  @DisplayName("Requests run in order with a fresh token and with parts of earlier answers")
  void runsTheRequests() throws IOException {
    run();

    assertThat(received)
        .endsWith(
            "GET /marker", "GET /find", "POST /things/7 Bearer t0k3n {\"all\": [{\"id\":\"7\"}]}");
    assertThat(received).doesNotContain("POST /never");
  }

  @Test
  @DisplayName("Nothing is written once the mark is there")
  void staysAwayWhenDone() throws IOException {
    answers.put("GET /marker", new Answer(200, "{\"name\":\"filled\"}"));

    run();

    assertThat(received).last().isEqualTo("GET /marker");
  }

  @Test
  @DisplayName("A creation that answers 409 was done by an earlier run")
  void takesUpAnInterruptedRun() throws IOException {
    answers.put("POST /things/7", new Answer(409, "exists"));

    run();

    assertThat(received).last().asString().startsWith("POST /things/7");
  }

  @Test
  @DisplayName("A refusal is one line with the request, the status and the body")
  void namesTheRefusedRequest() {
    answers.put("POST /things/7", new Answer(400, "{\n  \"code\": \"bad\"\n}"));

    assertThatThrownBy(this::run)
        .isInstanceOf(DemoFailure.class)
        .hasMessageEndingWith("/things/7 answered 400 { \"code\": \"bad\" }")
        .hasMessageNotContaining("\n");
  }

  @Test
  @DisplayName("A realm that shows itself under a public name is not filled")
  void refusesAPublicHost() {
    issuer("https://login.example.com/realms/demo");

    assertThatThrownBy(this::run)
        .isInstanceOf(DemoFailure.class)
        .hasMessageContaining("login.example.com");
    assertThat(received).hasSize(1);
  }

  private void issuer(String issuer) {
    answers.put(
        "GET /realms/demo/.well-known/openid-configuration",
        new Answer(200, "{\"issuer\":\"" + issuer + "\"}"));
  }

  private void run() throws IOException {
    Path file = Files.writeString(folder.resolve("demo.http"), FILE);
    URI base = URI.create("http://127.0.0.1:" + receiver.getAddress().getPort());
    new Seed(base, "admin", step -> {}).run(file);
  }
}
