package io.keycloaksaas.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One request in the making. Follows no redirects, keeps no cookies. */
final class Http {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final String method;
  private final URI uri;
  private final HttpRequest.Builder builder;
  private HttpRequest.BodyPublisher body = BodyPublishers.noBody();

  private Http(String method, String uri) {
    this.method = method;
    this.uri = URI.create(uri);
    builder = HttpRequest.newBuilder(this.uri).timeout(Duration.ofSeconds(60));
  }

  static Http request(String method, String uri) {
    return new Http(method, uri);
  }

  static Http get(String uri) {
    return request("GET", uri);
  }

  static Http post(String uri) {
    return request("POST", uri);
  }

  Http header(String name, String value) {
    builder.setHeader(name, value);
    return this;
  }

  Http bearer(String token) {
    return header("Authorization", "Bearer " + token);
  }

  Http form(Map<String, String> fields) {
    return body("application/x-www-form-urlencoded", encode(fields));
  }

  /** A string is sent as it is, anything else as Jackson writes it. */
  Http json(Object value) {
    return body("application/json", value instanceof String text ? text : write(value));
  }

  Http body(String contentType, String text) {
    body = BodyPublishers.ofString(text);
    return header("Content-Type", contentType);
  }

  Http bytes(String contentType, byte[] content) {
    body = BodyPublishers.ofByteArray(content);
    return header("Content-Type", contentType);
  }

  Answer send() {
    try {
      var response = CLIENT.send(builder.method(method, body).build(), BodyHandlers.ofString());
      var text = response.body();
      var answer =
          new Answer(
              method + " " + uri, response.statusCode(), parse(text), text, response.headers());
      if (uri.getPath().contains("/saas/v1/")) {
        ReceivedSecrets.of(method + " " + uri.getPath(), answer.json());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + uri, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException(method + " " + uri));
    }
  }

  /** {@code application/x-www-form-urlencoded}, for bodies and queries. */
  static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A missing node when the text is no JSON object or array. */
  static JsonNode parse(String text) {
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
