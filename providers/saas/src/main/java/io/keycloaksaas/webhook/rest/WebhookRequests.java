package io.keycloaksaas.webhook.rest;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.Signature;
import io.keycloaksaas.webhook.WebhookChange;
import io.keycloaksaas.webhook.WebhookDraft;
import io.keycloaksaas.webhook.Webhooks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies of requests about endpoints; unknown fields are refused. */
final class WebhookRequests {
  private WebhookRequests() {}

  /**
   * @param eventTypes absent for all
   * @param signature v1 or v1a; absent for v1; it stays for ever
   */
  record CreateWebhook(
      String url,
      @Nullable List<String> eventTypes,
      @Nullable String description,
      @Nullable String signature) {
    WebhookDraft draft() {
      return new WebhookDraft(
          url,
          Optional.ofNullable(eventTypes),
          Optional.ofNullable(description),
          Signature.parse(signature));
    }
  }

  /** What is absent or null stays as it is. */
  record UpdateWebhook(
      @Nullable String url,
      @Nullable List<String> eventTypes,
      @Nullable String description,
      @Nullable Boolean enabled) {
    WebhookChange change() {
      return new WebhookChange(
          Optional.ofNullable(url),
          Optional.ofNullable(eventTypes),
          Optional.ofNullable(description),
          Optional.ofNullable(enabled));
    }
  }

  /** What is absent is as in a new one. */
  record ReplaceWebhook(
      String url,
      @Nullable List<String> eventTypes,
      @Nullable String description,
      @Nullable Boolean enabled) {
    WebhookChange change() {
      return new WebhookChange(
          Optional.of(url == null ? "" : url),
          Optional.of(eventTypes == null ? List.of() : eventTypes),
          Optional.of(description == null ? "" : description),
          Optional.of(enabled == null || enabled));
    }
  }

  /**
   * @param overlapSeconds how long the secrets before sign as well, 0 to 86400; absent for the most
   */
  record RotateSecret(@Nullable Integer overlapSeconds) {
    Duration overlap() {
      Duration overlap =
          overlapSeconds == null ? Webhooks.MAX_OVERLAP : Duration.ofSeconds(overlapSeconds);
      if (overlap.isNegative() || overlap.compareTo(Webhooks.MAX_OVERLAP) > 0) {
        throw Problem.invalid(
            "overlapSeconds",
            "'overlapSeconds' must be 0 to " + Webhooks.MAX_OVERLAP.toSeconds() + ".");
      }
      return overlap;
    }
  }

  /**
   * @param since of the first events
   * @param until before which they happened; absent for now
   * @param delivered also what the receiver took; absent for what is missing only
   */
  record ReplayDeliveries(String since, @Nullable String until, @Nullable Boolean delivered) {
    Instant from() {
      return Times.parse("since", since)
          .orElseThrow(() -> Problem.invalid("since", "'since' must be given."));
    }

    Instant to() {
      return Times.parse("until", until).orElseGet(Times.CLOCK::instant);
    }

    boolean all() {
      return Boolean.TRUE.equals(delivered);
    }
  }
}
