package io.keycloaksaas.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * A row of the log as one line of an export: everything that its seal covers, so that the chain can
 * be followed without the database. {@code data} is the stored text itself.
 */
public final class AuditLine {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private AuditLine() {}

  /** Without a line end. */
  public static String write(AuditEntry entry) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("seq", entry.seq());
      text(json, "orgSeq", entry.orgSeq() == null ? null : entry.orgSeq().toString());
      text(json, "id", entry.id());
      text(json, "realmId", entry.realmId());
      text(json, "type", entry.type());
      json.writeBooleanField("public", entry.isPublic());
      text(json, "occurredAt", entry.occurredAt().toString());
      text(json, "organizationId", entry.organizationId());
      text(json, "userId", entry.userId());
      text(json, "actorType", entry.actor().type().key());
      text(json, "actorId", entry.actor().id());
      text(json, "realActorId", entry.actor().realId());
      text(json, "ipAddress", entry.ipAddress());
      text(json, "userAgent", entry.userAgent());
      text(json, "personDigest", entry.personDigest());
      text(json, "key", entry.sealKey());
      text(json, "seal", entry.seal());
      json.writeFieldName("data");
      json.writeRawValue(entry.payload());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void text(JsonGenerator json, String field, String value) throws IOException {
    json.writeStringField(field, value);
  }

  /**
   * @throws IOException when it is no such line
   */
  static ChainRow read(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      require(parser.nextToken() == JsonToken.START_OBJECT);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        require(value != null);
        if (value.isStructStart()) {
          int begin = (int) parser.currentTokenLocation().getCharOffset();
          parser.skipChildren();
          fields.put(name, line.substring(begin, (int) parser.currentLocation().getCharOffset()));
        } else {
          fields.put(name, value == JsonToken.VALUE_NULL ? null : parser.getText());
        }
      }
    }
    return row(fields);
  }

  private static ChainRow row(Map<String, String> fields) throws IOException {
    try {
      return new ChainRow(
          fields.get("realmId"),
          Long.parseLong(fields.get("seq")),
          fields.get("orgSeq") == null ? null : Long.valueOf(fields.get("orgSeq")),
          fields.get("id"),
          fields.get("type"),
          Boolean.parseBoolean(fields.get("public")),
          fields.get("organizationId"),
          fields.get("userId"),
          new Actor(
              Actor.Type.of(fields.get("actorType")),
              fields.get("actorId"),
              fields.get("realActorId")),
          fields.get("data"),
          Instant.parse(fields.get("occurredAt")).toEpochMilli(),
          fields.get("personDigest"),
          fields.get("key"),
          fields.get("seal"));
    } catch (RuntimeException e) { // a field is missing, or has another form
      throw new IOException("a row of another form", e);
    }
  }

  private static void require(boolean condition) throws IOException {
    if (!condition) {
      throw new IOException("no object");
    }
  }
}
