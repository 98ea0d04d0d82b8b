package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.RealmInspection;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether every event that the tests of a class have caused is one that {@code docs/events}
 * promises.
 */
public final class EventRows implements RealmInspection {
  private static final Path FILES = Path.of("../../docs/events");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  @Override
  public void inspect(TestRealm realm, Database database) {
    if (!database.vendor().equals("postgres")) {
      return;
    }
    database
        .asSuperuser()
        .rows(
            "select e.type, e.payload, e.org_id, e.is_public from saas_event e"
                + " where e.realm_id = (select r.id from realm r where r.name = ?)",
            realm.name())
        .forEach(EventRows::check);
  }

  private static void check(Map<String, Object> row) {
    var type = (String) row.get("type");
    try {
      assertThat(
              SCHEMAS
                  .computeIfAbsent(type, EventRows::schema)
                  .validate(JSON.readTree((String) row.get("payload"))))
          .as("%s %s", type, row.get("payload"))
          .isEmpty();
    } catch (JsonProcessingException e) {
      throw new AssertionError(type + " has data that is no JSON", e);
    }
    if (type.startsWith("user.") || type.startsWith("session.")) {
      assertThat(row.get("org_id")).as(type).isNull();
    }
  }

  private static JsonSchema schema(String type) {
    try {
      return FACTORY.getSchema(
          JSON.readTree(Files.readString(FILES.resolve(type + ".json"))).get("schema"),
          SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    } catch (IOException e) {
      throw new UncheckedIOException("no schema of " + type, e);
    }
  }
}
