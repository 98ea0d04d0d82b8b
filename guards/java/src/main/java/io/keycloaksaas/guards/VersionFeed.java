package io.keycloaksaas.guards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Asks the issuer for {@code entitlement-changes}. Follows no redirect. */
final class VersionFeed {
  private static final int MAX_BYTES = 1 << 20;

  private final URI uri;
  private final Supplier<String> token;
  private final Duration timeout;
  private final HttpClient client;

  /**
   * What was answered.
   *
   * @param after from which to go on
   */
  record Page(List<Change> changes, long after, boolean more) {}

  /** A raised version. */
  record Change(String type, String id, long version) {}

  /** The number is none of the issuer's any more: its database was set back. */
  static final class UnknownNumber extends IOException {
    private static final long serialVersionUID = 1L;
  }

  VersionFeed(URI uri, Supplier<String> token, Duration timeout) {
    this.uri = uri;
    this.token = token;
    this.timeout = timeout;
    this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
  }

  /**
   * @param after empty to begin
   * @throws IOException when there is no usable answer
   */
  Page read(OptionalLong after) throws IOException, InterruptedException {
    URI asked = after.isPresent() ? URI.create(uri + "?after=" + after.getAsLong()) : uri;
    HttpResponse<InputStream> answer =
        client.send(
            HttpRequest.newBuilder(asked)
                .timeout(timeout)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      byte[] bytes = body.readNBytes(MAX_BYTES);
      return switch (answer.statusCode()) {
        case 200 -> page(bytes);
        case 304 -> new Page(List.of(), after.orElseThrow(), false);
        case 422 -> throw new UnknownNumber();
        default -> throw new IOException("The issuer answers " + answer.statusCode());
      };
    }
  }

  private static Page page(byte[] json) throws IOException {
    try {
      Map<String, Object> page = StrictJson.object(json);
      List<Change> changes = new ArrayList<>();
      for (Object item : (List<?>) page.get("items")) {
        Map<?, ?> change = (Map<?, ?>) item;
        changes.add(
            new Change(
                (String) change.get("type"),
                (String) change.get("id"),
                (Long) change.get("version")));
      }
      return new Page(changes, (Long) page.get("after"), (Boolean) page.get("hasMore"));
    } catch (GuardException | ClassCastException | NullPointerException e) {
      throw new IOException("The issuer's answer is no list of changes", e);
    }
  }
}
