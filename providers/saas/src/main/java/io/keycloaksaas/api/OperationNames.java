package io.keycloaksaas.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.platform.Json;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the OpenAPI document calls a request. Thread-safe. */
final class OperationNames {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern OURS = Pattern.compile("/?((?:admin/)?realms/[^/]+/saas/v1/.*?)/?");
  private static final List<Template> TEMPLATES = templates(Json.read(OpenApiResource.DOCUMENT));

  private OperationNames() {}

  /**
   * @param organization id or slug, as the path names it
   */
  record Called(String operationId, Optional<String> organization) {}

  private record Template(
      Pattern path, int parameters, boolean inOrganization, Map<String, String> idsByMethod) {}

  /** Empty for what is none of ours. */
  static Optional<Called> find(String method, String path) {
    Matcher ours = OURS.matcher(path);
    return ours.matches()
        ? TEMPLATES.stream()
            .filter(template -> template.idsByMethod().containsKey(method))
            .flatMap(template -> called(template, method, ours.group(1)).stream())
            .findFirst()
        : Optional.empty();
  }

  /** What may be done at the path, in the order of the alphabet; nothing if it is none of ours. */
  static Set<String> methods(String path) {
    Matcher ours = OURS.matcher(path);
    return ours.matches()
        ? TEMPLATES.stream()
            .filter(template -> template.path().matcher(ours.group(1)).matches())
            .findFirst()
            .map(template -> withImplied(template.idsByMethod().keySet()))
            .orElse(Set.of())
        : Set.of();
  }

  /** HEAD comes with GET, and preflights are answered everywhere. */
  private static Set<String> withImplied(Set<String> methods) {
    Set<String> all = new TreeSet<>(methods);
    all.add(HttpMethod.OPTIONS);
    if (methods.contains(HttpMethod.GET)) {
      all.add(HttpMethod.HEAD);
    }
    return all;
  }

  private static Optional<Called> called(Template template, String method, String path) {
    Matcher matcher = template.path().matcher(path);
    return matcher.matches()
        ? Optional.of(
            new Called(
                template.idsByMethod().get(method),
                template.inOrganization()
                    ? Optional.of(matcher.group("organization"))
                    : Optional.empty()))
        : Optional.empty();
  }

  /** Those with the fewest parameters first: a word goes before a parameter. */
  private static List<Template> templates(JsonNode document) {
    List<Template> templates = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      Map<String, String> ids = new HashMap<>();
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (operation.getValue().has("operationId")) {
          ids.put(
              operation.getKey().toUpperCase(Locale.ROOT),
              operation.getValue().get("operationId").asText());
        }
      }
      String template = path.getKey().substring(1);
      templates.add(
          new Template(
              Pattern.compile(PARAMETER.matcher(template).replaceAll("(?<$1>[^/]+)")),
              (int) PARAMETER.matcher(template).results().count(),
              template.contains("{organization}"),
              ids));
    }
    templates.sort(Comparator.comparingInt(Template::parameters));
    return List.copyOf(templates);
  }
}
