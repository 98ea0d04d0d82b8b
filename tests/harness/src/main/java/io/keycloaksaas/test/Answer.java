package io.keycloaksaas.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a server answered.
 *
 * @param request method and address, for messages
 * @param json of the body; a missing node when the body is no JSON
 * @param text the body as it came
 */
public record Answer(String request, int status, JsonNode json, String text, HttpHeaders headers) {

  /** Fails, with the body, when the status is none of these. */
  public Answer expect(int... expected) {
    if (IntStream.of(expected).noneMatch(one -> one == status)) {
      throw new AssertionError("expected %s, got %s".formatted(Arrays.toString(expected), this));
    }
    return this;
  }

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** The stable code of a problem document; empty when there is none. */
  public String code() {
    return json.path("code").asText();
  }

  /** The last segment of {@code Location}, which names what was created. */
  public String createdId() {
    var location =
        header("Location").orElseThrow(() -> new AssertionError("no Location in " + this));
    return location.substring(location.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return "%d for %s%n%s".formatted(status, request, text);
  }
}
