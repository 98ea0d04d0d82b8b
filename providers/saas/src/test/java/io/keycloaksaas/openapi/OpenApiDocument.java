package io.keycloaksaas.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.platform.FieldError;
import io.keycloaksaas.platform.ProblemCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The OpenAPI 3.1 document of both APIs, made from the code: the same code gives the same bytes.
 */
final class OpenApiDocument {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Words words = Words.read();
  private final Schemas schemas = new Schemas(words);
  private final OperationWriter operations = new OperationWriter(schemas, words);
  private final List<RestMethod> methods = RestMethod.all();
  private final ObjectNode document = JSON.objectNode();

  OpenApiDocument() throws IOException {
    document.put("openapi", "3.1.0");
    document.set("info", info());
    document
        .putArray("servers")
        .addObject()
        .put("url", "../../../..")
        .put("description", "Keycloak, seen from where it serves this document");
    ArrayNode tags = document.putArray("tags");
    new TreeSet<>(methods.stream().map(OperationWriter::tag).toList())
        .forEach(tag -> tags.addObject().put("name", tag));
    document.set("paths", paths());
    document.set("components", components());
  }

  private static ObjectNode info() {
    return JSON.objectNode()
        .put("title", "Keycloak SaaS")
        .put("version", "1")
        .put(
            "description",
            "Organizations, plans and entitlements in Keycloak. The tenant API is below"
                + " `/realms/{realm}/saas/v1`, the admin API below `/admin/realms/{realm}/saas/v1`"
                + " (at Keycloak's admin address, where it has one of its own)."
                + " `x-saas-permission` names what the caller needs, all of it: a permission in the"
                + " organization of the path, a role of Keycloak's administrators or service"
                + " clients, or `anyone`, `user`, `member`, `owner`. `x-saas-codes` are the codes"
                + " an operation can answer. `x-saas-impersonation` is `refused` where an administrator"
                + " cannot do it who impersonates the user. `x-saas-id` says whose id a text is.");
  }

  private ObjectNode paths() {
    ObjectNode paths = JSON.objectNode();
    for (RestMethod method : methods) {
      ObjectNode item = paths.withObjectProperty(method.fullPath());
      if (item.isEmpty()) {
        item.putArray("parameters").add(operations.parameter("path", "realm"));
      }
      item.set(method.verb().toLowerCase(), operations.write(method));
    }
    return paths;
  }

  private ObjectNode components() {
    ObjectNode components = JSON.objectNode();
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("bearerFormat", "JWT")
        .put(
            "description",
            "An access token of the realm. Tenant API: with the audience `saas-api` and one of the"
                + " scopes `saas-api` (reads) and `saas-api-manage` (reads and writes)."
                + " Admin API: of an administrator.");
    components
        .putObject("headers")
        .putObject("Location")
        .put("description", "The address of what was created")
        .putObject("schema")
        .put("type", "string")
        .put("format", "uri");
    components.putObject("parameters").setAll(operations.parameters());
    components.set("responses", responses());
    schemas.all().put("Problem", problem());
    schemas.all().put(OperationWriter.PAGE, page());
    components.putObject("schemas").setAll(schemas.all());
    return components;
  }

  /** One for each status, with the codes that have it. */
  private static ObjectNode responses() {
    ObjectNode responses = JSON.objectNode();
    Arrays.stream(ProblemCode.values())
        .map(ProblemCode::status)
        .distinct()
        .sorted()
        .forEach(status -> responses.set("Problem" + status, response(status)));
    return responses;
  }

  private static ObjectNode response(int status) {
    List<ProblemCode> codes =
        Arrays.stream(ProblemCode.values()).filter(code -> code.status() == status).toList();
    ObjectNode response = JSON.objectNode();
    response.put(
        "description",
        String.join(
            "; ", codes.stream().map(code -> "`" + code.key() + "`: " + code.title()).toList()));
    ObjectNode content = response.putObject("content").putObject("application/problem+json");
    ArrayNode both =
        content.putObject("schema").putArray("allOf").add(Schemas.reference("Problem"));
    ArrayNode keys = both.addObject().putObject("properties").putObject("code").putArray("enum");
    codes.forEach(code -> keys.add(code.key()));
    content
        .putObject("example")
        .put("type", "about:blank")
        .put("title", codes.get(0).title())
        .put("status", status)
        .put("code", codes.get(0).key())
        .put("detail", codes.get(0).title() + ".");
    return response;
  }

  private ObjectNode problem() {
    ObjectNode schema =
        JSON.objectNode()
            .put("type", "object")
            .put("description", "An error (RFC 9457). Further members belong to their codes.");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("type").put("type", "string");
    properties.putObject("title").put("type", "string").put("description", "What the code means");
    properties.putObject("status").put("type", "integer");
    ArrayNode codes =
        properties
            .putObject("code")
            .put("type", "string")
            .put("description", "For programs; never changes its meaning")
            .putArray("enum");
    Arrays.stream(ProblemCode.values()).map(ProblemCode::key).distinct().forEach(codes::add);
    properties
        .putObject("detail")
        .put("type", "string")
        .put("description", "A sentence a person can act on");
    properties
        .putObject("errors")
        .put("type", "array")
        .put("description", "By field, where fields are at fault")
        .set("items", Schemas.reference(schemas.name(FieldError.class, Schemas.Way.GIVEN)));
    schema.putArray("required").add("type").add("title").add("status").add("code").add("detail");
    return schema;
  }

  private static ObjectNode page() {
    ObjectNode schema = JSON.objectNode().put("type", "object").put("description", "A page");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("items").put("type", "array");
    properties
        .putObject("nextCursor")
        .put("description", "To be given back for the next page; null on the last")
        .putArray("type")
        .add("string")
        .add("null");
    schema.putArray("required").add("items").add("nextCursor");
    return schema;
  }

  ObjectNode json() {
    return document;
  }

  Words words() {
    return words;
  }

  List<RestMethod> methods() {
    return methods;
  }

  /** As the file has it: two spaces, line feeds. */
  String text() throws JsonProcessingException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new ObjectMapper()
            .writer(new DefaultPrettyPrinter(separators).withObjectIndenter(lines))
            .writeValueAsString(document)
        + "\n";
  }
}
