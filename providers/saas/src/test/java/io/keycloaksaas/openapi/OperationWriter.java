package io.keycloaksaas.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.openapi.RestMethod.Api;
import io.keycloaksaas.openapi.Schemas.Way;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one REST method as OpenAPI's operation object. */
final class OperationWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern PATH_PARAMETER = Pattern.compile("\\{(\\w+)}");
  static final String PAGE = "Page";

  private final Schemas schemas;
  private final Words words;
  private final Map<String, ObjectNode> parameters = new TreeMap<>();

  OperationWriter(Schemas schemas, Words words) {
    this.schemas = schemas;
    this.words = words;
  }

  /** All parameters that were used, by the name of their component. */
  Map<String, ObjectNode> parameters() {
    return parameters;
  }

  ObjectNode write(RestMethod method) {
    Operation operation = method.operation();
    requireConsistent(method, operation);
    ObjectNode written =
        JSON.objectNode().put("operationId", id(method)).put("summary", operation.value());
    String description = Javadocs.of(method).text();
    if (!description.isEmpty()) {
      written.put("description", description);
    }
    written.putArray("tags").add(tag(method));
    written.set("security", security(method, operation));
    written.set("x-saas-permission", texts(rights(method, operation)));
    if (method.refusesImpersonators()) {
      written.put("x-saas-impersonation", "refused");
    }
    ArrayNode used = JSON.arrayNode();
    parameters(method).forEach(used::add);
    if (!used.isEmpty()) {
      written.set("parameters", used);
    }
    if (operation.takes() != void.class) {
      written.set("requestBody", body(method, operation));
    }
    written.set("responses", responses(method, operation));
    written.set(
        "x-saas-codes", texts(Codes.of(method).stream().map(ProblemCode::key).sorted().toList()));
    return written;
  }

  /** As {@code adminOrganizationsMembersAdd}: where the resource hangs, and the method's name. */
  private static String id(RestMethod method) {
    List<String> parts = new ArrayList<>();
    if (method.api() == Api.ADMIN) {
      parts.add("admin");
    }
    method.words().forEach(word -> parts.addAll(List.of(word.split("[^a-zA-Z]+"))));
    parts.add(method.method().getName());
    StringBuilder id = new StringBuilder(parts.get(0));
    parts
        .subList(1, parts.size())
        .forEach(
            part -> id.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1)));
    return id.toString();
  }

  static String tag(RestMethod method) {
    String words = String.join(" ", method.words());
    return method.api() == Api.ADMIN ? "admin: " + words : words;
  }

  /** Nothing where nobody need sign in; a tenant's token must have a scope of ours. */
  private static ArrayNode security(RestMethod method, Operation operation) {
    ArrayNode security = JSON.arrayNode();
    if (List.of(operation.right()).contains(Operation.ANYONE)) {
      return security;
    }
    ArrayNode scopes = security.addObject().putArray("token");
    if (method.api() == Api.TENANT) {
      scopes.add(method.verb().equals("GET") ? TenantAuth.API : TenantAuth.API_MANAGE);
    }
    return security;
  }

  private static List<String> rights(RestMethod method, Operation operation) {
    return Stream.of(operation.right())
        .map(
            right ->
                right.equals(Operation.VIEW_SUBJECT)
                    ? method.has("organization") ? "view-organizations" : "view-users"
                    : right)
        .toList();
  }

  private List<ObjectNode> parameters(RestMethod method) {
    List<ObjectNode> used = new ArrayList<>();
    PATH_PARAMETER
        .matcher(method.path())
        .results()
        .map(MatchResult::group)
        .map(name -> name.substring(1, name.length() - 1))
        .forEach(name -> used.add(parameter("path", name)));
    for (Annotation[] annotations : method.method().getParameterAnnotations()) {
      for (Annotation annotation : annotations) {
        if (annotation instanceof QueryParam query) {
          used.add(parameter("query", query.value(), requires(method, query.value())));
        } else if (annotation instanceof HeaderParam header) {
          used.add(parameter("header", header.value(), requires(method, header.value())));
        }
      }
    }
    return used;
  }

  private static boolean requires(RestMethod method, String parameter) {
    return List.of(method.operation().requires()).contains(parameter);
  }

  /** Those of paths are always required. */
  ObjectNode parameter(String in, String name) {
    return parameter(in, name, false);
  }

  /** A reference to the parameter, which is made if it was not. */
  private ObjectNode parameter(String in, String name, boolean required) {
    String key = in + "." + name + (required ? ".required" : "");
    if (!parameters.containsKey(key)) {
      JsonNode known = words.parameter(in, name);
      ObjectNode written = JSON.objectNode().put("name", name).put("in", in);
      written.put("required", required || in.equals("path"));
      written.set("description", known.get("description"));
      written.set(
          "schema",
          Optional.ofNullable(known.get("schema"))
              .orElseGet(() -> JSON.objectNode().put("type", "string")));
      written.set("example", known.get("example"));
      Optional.ofNullable(known.get("id")).ifPresent(kind -> written.set("x-saas-id", kind));
      parameters.put(key, written);
    }
    return JSON.objectNode().put("$ref", "#/components/parameters/" + key);
  }

  private ObjectNode body(RestMethod method, Operation operation) {
    ObjectNode body = JSON.objectNode().put("required", !isNullable(inputOf(method).orElseThrow()));
    ObjectNode content = body.putObject("content");
    for (String media : operation.media()) {
      content.set(media, content(method, operation.takes(), Way.TAKEN));
    }
    return body;
  }

  /** A record, or with {@link JsonNode} and bytes whatever the words say. */
  private ObjectNode content(RestMethod method, Class<?> record, Way way) {
    ObjectNode content = JSON.objectNode();
    if (!record.isRecord()) {
      String name = id(method);
      content.set("schema", words.schema(name, way.name()).orElseGet(JSON::objectNode));
      content.set(
          "example",
          words.example(name, way.name()).orElseGet(() -> words.missing("examples " + name)));
      return content;
    }
    content.set("schema", Schemas.reference(schemas.name(record, way)));
    content.set("example", schemas.example(record, way));
    return content;
  }

  private ObjectNode responses(RestMethod method, Operation operation) {
    ObjectNode responses = JSON.objectNode();
    if (operation.mayBeUnchanged()) {
      responses.putObject("304").put("description", "Nothing new");
    }
    if (operation.creates() != void.class) {
      ObjectNode created = responses.putObject("201").put("description", "Created");
      created.putObject("headers").set("Location", reference("headers", "Location"));
      created
          .putObject("content")
          .set("application/json", content(method, operation.creates(), Way.GIVEN));
    }
    if (operation.gives() != void.class) {
      ObjectNode ok = responses.putObject("200").put("description", "OK");
      ObjectNode content = ok.putObject("content");
      for (String media : mediaOfAnswer(operation)) {
        content.set(media, content(method, operation.gives(), Way.GIVEN));
      }
    } else if (operation.pageOf() != void.class) {
      ObjectNode ok = responses.putObject("200").put("description", "A page");
      ok.putObject("content").set("application/json", page(operation.pageOf()));
    } else if (operation.creates() == void.class) {
      responses.putObject("204").put("description", "Done");
    }
    Codes.of(method).stream()
        .map(ProblemCode::status)
        .distinct()
        .sorted()
        .forEach(
            status -> responses.set(status.toString(), reference("responses", "Problem" + status)));
    return responses;
  }

  private static List<String> mediaOfAnswer(Operation operation) {
    return operation.takes() == void.class
        ? List.of(operation.media())
        : List.of("application/json");
  }

  private ObjectNode page(Class<?> item) {
    ObjectNode content = JSON.objectNode();
    ObjectNode schema = content.putObject("schema");
    ArrayNode both = schema.putArray("allOf").add(Schemas.reference(PAGE));
    both.addObject()
        .putObject("properties")
        .putObject("items")
        .set("items", Schemas.reference(schemas.name(item, Way.GIVEN)));
    ObjectNode example = content.putObject("example");
    example.putArray("items").add(schemas.example(item, Way.GIVEN));
    example.putNull("nextCursor");
    return content;
  }

  static ObjectNode reference(String kind, String name) {
    return JSON.objectNode().put("$ref", "#/components/" + kind + "/" + name);
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = JSON.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static Optional<Parameter> inputOf(RestMethod method) {
    return Arrays.stream(method.method().getParameters())
        .filter(parameter -> parameter.getType() == InputStream.class)
        .findFirst();
  }

  private static boolean isNullable(Parameter parameter) {
    return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static void requireConsistent(RestMethod method, Operation operation) {
    require(method, !operation.value().isBlank(), "has no summary");
    require(method, operation.right().length > 0, "names no right");
    require(
        method,
        inputOf(method).isPresent() == (operation.takes() != void.class),
        "reads a body and says not which, or the other way round");
    require(
        method,
        !operation.alsoImpersonated() || method.isOfPersons(),
        "lets impersonators in where there are none");
    require(
        method,
        operation.pageOf() == void.class
            || operation.gives() == void.class && operation.creates() == void.class,
        "gives a page and something else");
  }

  private static void require(RestMethod method, boolean condition, String fault) {
    if (!condition) {
      throw new IllegalStateException(method.name() + " (" + method.method() + ") " + fault);
    }
  }
}
