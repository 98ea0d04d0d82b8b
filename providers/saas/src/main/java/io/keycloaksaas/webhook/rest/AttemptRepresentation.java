package io.keycloaksaas.webhook.rest;

import io.keycloaksaas.platform.OutboundAnswer.Kind;
import io.keycloaksaas.webhook.Attempt;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as the APIs show it. Members of organizations learn nothing that the receiver itself
 * would not tell them, and little of that (C8).
 *
 * @param latencyMillis until the answer was there or the failure was known
 * @param outcome 2xx, 3xx, 4xx or 5xx; blocked, connect_failed, tls_failed, timed_out or broken
 * @param status of HTTP; administrators alone see it, and only where there was an answer
 * @param answer its first bytes, of text; null for none
 */
public record AttemptRepresentation(
    int number,
    String startedAt,
    long latencyMillis,
    String outcome,
    @Nullable Integer status,
    @Nullable String answer) {
  private static final int FOR_TENANTS = 1024;
  private static final int FOR_ADMINISTRATORS = 4096;
  private static final String CUT_CHARACTER = "\uFFFD+$";

  static AttemptRepresentation forTenant(Attempt attempt) {
    return of(attempt, null, FOR_TENANTS);
  }

  static AttemptRepresentation forAdministrator(Attempt attempt) {
    return of(attempt, attempt.status() == 0 ? null : attempt.status(), FOR_ADMINISTRATORS);
  }

  private static AttemptRepresentation of(Attempt attempt, Integer status, int bytes) {
    return new AttemptRepresentation(
        attempt.number(),
        attempt.startedAt().toString(),
        attempt.latency().toMillis(),
        attempt.outcome() == Kind.ANSWERED
            ? attempt.status() / 100 + "xx"
            : attempt.outcome().name().toLowerCase(Locale.ROOT),
        status,
        cut(attempt.answer(), bytes));
  }

  private static String cut(String text, int max) {
    if (text == null) {
      return null;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= max
        ? text
        : new String(bytes, 0, max, StandardCharsets.UTF_8).replaceFirst(CUT_CHARACTER, "");
  }
}
