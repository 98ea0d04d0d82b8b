package io.keycloaksaas.event.rest;

import io.keycloaksaas.event.AuditEntry;
import io.keycloaksaas.event.AuditLine;
import io.keycloaksaas.event.AuditPages;
import io.keycloaksaas.persistence.RequestTransaction;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Problem;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.keycloak.models.KeycloakSession;

/**
 * Writes the log as a file, a page in memory at a time. The reader sets the pace, and holds a
 * thread meanwhile, but no connection of the database: so there are few at once on a node ({@code
 * saas.audit.exports}), and none goes on for ever.
 */
final class AuditExport implements StreamingOutput {
  /** The forms of the file. */
  enum Format {
    JSONL("application/jsonl"),
    CSV("text/csv; charset=utf-8");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    /**
     * @throws Problem {@code validation_failed}
     */
    static Format of(String text) {
      return text == null || text.isEmpty()
          ? JSONL
          : Arrays.stream(values())
              .filter(format -> format.key().equals(text))
              .findFirst()
              .orElseThrow(() -> Problem.invalid("format", "'format' must be jsonl or csv."));
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String HEADER =
      Csv.line(
          "id",
          "seq",
          "occurredAt",
          "type",
          "organizationId",
          "userId",
          "actorType",
          "actorId",
          "realActorId",
          "actorName",
          "ipAddress",
          "userAgent",
          "data");

  private static final int AT_ONCE = 8;
  private static final Semaphore FREE = new Semaphore(AT_ONCE);

  static {
    Gauge.builder("saas.audit.exports", () -> AT_ONCE - FREE.availablePermits())
        .register(Metrics.globalRegistry);
  }

  private static final long BUSY_MILLIS = Duration.ofSeconds(30).toMillis();

  private final AuditPages pages;
  private final Format format;
  private final BiFunction<KeycloakSession, AuditEntry, String> line;

  private AuditExport(
      AuditPages pages, Format format, BiFunction<KeycloakSession, AuditEntry, String> line) {
    this.pages = pages;
    this.format = format;
    this.line = line;
  }

  /** With all that the verifier needs. */
  static AuditExport whole(AuditPages pages, Format format) {
    return new AuditExport(
        pages,
        format,
        (session, entry) ->
            format == Format.CSV
                ? csv(AuditEntryRepresentation.of(entry, null))
                : AuditLine.write(entry) + "\n");
  }

  /** As a reader sees the rows. */
  static AuditExport seen(
      AuditPages pages,
      Format format,
      BiFunction<KeycloakSession, AuditEntry, AuditEntryRepresentation> view) {
    return new AuditExport(
        pages,
        format,
        (session, entry) -> {
          AuditEntryRepresentation shown = view.apply(session, entry);
          return format == Format.CSV ? csv(shown) : Json.write(shown) + "\n";
        });
  }

  private static String csv(AuditEntryRepresentation entry) {
    return Csv.line(
        entry.id(),
        entry.seq(),
        entry.occurredAt(),
        entry.type(),
        entry.organizationId(),
        entry.userId(),
        entry.actor().type(),
        entry.actor().id(),
        entry.actor().realId(),
        entry.actor().name(),
        entry.ipAddress(),
        entry.userAgent(),
        entry.data());
  }

  /**
   * Takes one of the node's places until the session is closed: after the last byte, and also if
   * none is written.
   *
   * @throws Problem {@code too_many_requests} when there is none
   */
  static void takePlace(KeycloakSession session) {
    if (!FREE.tryAcquire()) {
      throw Problem.tooManyRequests("Too many exports at once; try again soon.", BUSY_MILLIS);
    }
    session.enlistForClose(FREE::release);
  }

  /** Ends the request's transaction; the pages have their own. */
  Response answer(KeycloakSession session) {
    RequestTransaction.leave(session);
    return Response.ok(this, format.mediaType)
        .header("Content-Disposition", "attachment; filename=\"audit." + format.key() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Breaks off when patience ends: a file that just ended would pass for a whole one. */
  @Override
  public void write(OutputStream output) throws IOException {
    try (Patience patience = new Patience()) {
      Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
      if (format == Format.CSV) {
        writer.write(HEADER);
      }
      boolean more = true;
      while (more) {
        more = pages.next(line, text -> append(writer, text, patience));
        writer.flush();
      }
    }
  }

  private static void append(Writer writer, String text, Patience patience) {
    try {
      writer.write(text);
      patience.taken();
    } catch (IOException e) { // the reader went away
      throw new UncheckedIOException(e);
    }
  }
}
