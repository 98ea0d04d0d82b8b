package io.keycloaksaas.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** One HTTP call at a time, whole bodies as text; thread-safe. */
final class Http {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** Version 1.1: upgrading a plain connection to HTTP/2 gains nothing and can end in a GOAWAY. */
  private final HttpClient client =
      HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(LIMIT).build();

  record Response(int status, String body) {

    boolean ok() {
      return status >= 200 && status < 300;
    }
  }

  /**
   * @throws DemoFailure when no answer comes
   */
  Response send(String method, URI url, Map<String, String> headers, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url).timeout(LIMIT).method(method, BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      return new Response(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new DemoFailure(method + " " + url + " got no answer: " + reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFailure("Interrupted at " + method + " " + url, e);
    }
  }

  /** Whether a GET is answered with success; a server that is not there yet is a plain no. */
  boolean answersOk(URI url) {
    try {
      return send("GET", url, Map.of(), "").ok();
    } catch (DemoFailure e) {
      return false;
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
