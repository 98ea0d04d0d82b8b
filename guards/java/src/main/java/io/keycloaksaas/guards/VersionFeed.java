package io.keycloaksaas.guards;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Asks the issuer for {@code entitlement-changes}. Follows no redirect. */
final class VersionFeed {
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
    HttpResponse<byte[]> answer =
        whole(
            client.sendAsync(
                HttpRequest.newBuilder(asked)
                    .timeout(timeout)
                    .header("Authorization", "Bearer " + token.get())
                    .header("Accept", "application/json")
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray()));
    return switch (answer.statusCode()) {
      case 200 -> page(answer.body());
      case 304 -> new Page(List.of(), after.orElseThrow(), false);
      case 422 -> throw new UnknownNumber();
      default -> throw new IOException("The issuer answers " + answer.statusCode());
    };
  }

  /** The client's own time-out ends with the headers: a body may hang. */
  private HttpResponse<byte[]> whole(CompletableFuture<HttpResponse<byte[]>> answer)
      throws IOException, InterruptedException {
    try {
      return answer.get(3 * timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new IOException("The issuer's answer does not end", e);
    } finally {
      answer.cancel(true);
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
