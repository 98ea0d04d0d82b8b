package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.RestClient;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One operation as the running server's OpenAPI document tells of it.
 *
 * @param name as {@code POST organizations/{organization}/members}
 * @param rights what a caller needs, all of it
 * @param codes of the problems it may answer
 * @param parameters those of its path, each with the kind of thing whose id it is
 * @param media of its body
 * @param example of its body
 */
record ApiOperation(
    String name,
    List<String> rights,
    Set<String> codes,
    Map<String, String> parameters,
    Optional<String> media,
    Optional<JsonNode> example,
    JsonNode definition,
    JsonNode document) {
  private static final String TENANT = "/realms/{realm}/saas/v1/";
  private static final String ADMIN = "/admin/realms/{realm}/saas/v1/";
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  /** Of the tenant API. */
  static List<ApiOperation> tenant(TestRealm realm) {
    return below(TENANT, document(realm));
  }

  static List<ApiOperation> admin(TestRealm realm) {
    return below(ADMIN, document(realm));
  }

  private static JsonNode document(TestRealm realm) {
    return realm.anonymous().get("openapi.json").expect(200).json();
  }

  private static List<ApiOperation> below(String base, JsonNode document) {
    var operations = new ArrayList<ApiOperation>();
    for (var path : document.get("paths").properties()) {
      if (path.getKey().startsWith(base)) {
        for (var operation : path.getValue().properties()) {
          if (!operation.getKey().equals("parameters")) {
            var name =
                operation.getKey().toUpperCase() + " " + path.getKey().substring(base.length());
            operations.add(of(name, operation.getValue(), document));
          }
        }
      }
    }
    assertThat(operations).hasSizeGreaterThan(10);
    return List.copyOf(operations);
  }

  private static ApiOperation of(String name, JsonNode definition, JsonNode document) {
    var body = definition.path("requestBody").path("content").properties().stream().findFirst();
    return new ApiOperation(
        name,
        texts(definition.get("x-saas-permission")),
        new TreeSet<>(texts(definition.get("x-saas-codes"))),
        parameters(name, document),
        body.map(Map.Entry::getKey),
        body.map(content -> content.getValue().get("example")),
        definition,
        document);
  }

  private static Map<String, String> parameters(String name, JsonNode document) {
    return PARAMETER
        .matcher(name)
        .results()
        .map(MatchResult::group)
        .map(text -> text.substring(1, text.length() - 1))
        .collect(
            Collectors.toMap(
                parameter -> parameter,
                parameter ->
                    document
                        .at("/components/parameters/path." + parameter + "/x-saas-id")
                        .asText(parameter),
                (one, other) -> one,
                TreeMap::new));
  }

  private static List<String> texts(JsonNode array) {
    return Problems.texts(array);
  }

  String method() {
    return name.substring(0, name.indexOf(' '));
  }

  /** The path with these in place of its parameters. */
  String path(UnaryOperator<String> ids) {
    return PARAMETER
        .matcher(name.substring(name.indexOf(' ') + 1))
        .replaceAll(parameter -> Matcher.quoteReplacement(ids.apply(parameter.group(1))));
  }

  boolean isPublic() {
    return rights.contains("anyone");
  }

  boolean writes() {
    return !method().equals("GET");
  }

  /** To an administrator who acts as the user. */
  boolean refusesImpersonators() {
    return definition.path("x-saas-impersonation").asText().equals("refused");
  }

  boolean isInOrganization() {
    return parameters.containsKey("organization");
  }

  /** Whether a call of who may would change the organization in the path itself. */
  boolean changesOrganization() {
    return writes() && media.isEmpty() && parameters.keySet().equals(Set.of("organization"));
  }

  /** With a body that every operation must refuse, once it has let the caller in. */
  Answer callWrongly(RestClient client, String base, UnaryOperator<String> ids) {
    return call(
        client, base, ids, media.isPresent() ? Optional.of("{\"nonsense\":1}") : Optional.empty());
  }

  Answer call(RestClient client, String base, UnaryOperator<String> ids, Optional<String> body) {
    var answer =
        body.map(text -> client.send(method(), base + path(ids), media.orElseThrow(), text))
            .orElseGet(() -> client.send(method(), base + path(ids)));
    Contract.check(this, answer);
    return answer;
  }

  /** The example with every id of a kind replaced, by the kinds that its schema names. */
  Optional<String> body(UnaryOperator<String> idOfKind) {
    return example.map(
        value ->
            BodyIds.replaced(value, bodySchema().orElseThrow(), document, idOfKind).toString());
  }

  /** The kinds of the ids in the body. */
  Set<String> kindsInBody() {
    return bodySchema().map(schema -> BodyIds.kinds(schema, document)).orElse(Set.of());
  }

  private Optional<JsonNode> bodySchema() {
    return media.map(type -> definition.at("/requestBody/content").get(type).get("schema"));
  }

  @Override
  public String toString() {
    return name;
  }
}
