package io.keycloaksaas.openapi;

import io.keycloaksaas.api.AdminApi;
import io.keycloaksaas.api.TenantApi;
import io.keycloaksaas.platform.Operation;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One REST method of ours and where Keycloak mounts it. Found as JAX-RS finds it: from the root
 * through the sub-resource locators.
 *
 * @param resource path of the class below the API's root: {@code organizations/{organization}}
 * @param path of the method below the API's root
 */
record RestMethod(Api api, String verb, String resource, String path, Method method) {
  private static final String OURS = "io.keycloaksaas.";
  private static final Pattern EXPRESSION = Pattern.compile("\\{(\\w+)\\s*:[^}]*}");

  /** The two doors. */
  enum Api {
    TENANT("/realms/{realm}/saas/v1", TenantApi.class),
    ADMIN("/admin/realms/{realm}/saas/v1", AdminApi.class);

    final String base;
    private final Class<?> root;

    Api(String base, Class<?> root) {
      this.base = base;
      this.root = root;
    }
  }

  /** All of them, by path. */
  static List<RestMethod> all() {
    List<RestMethod> found = new ArrayList<>();
    for (Api api : Api.values()) {
      collect(api, api.root, "", found);
    }
    found.sort(
        Comparator.comparing(RestMethod::api)
            .thenComparing(RestMethod::path)
            .thenComparing(RestMethod::verb));
    return found;
  }

  private static void collect(Api api, Class<?> type, String resource, List<RestMethod> found) {
    for (Method method : type.getDeclaredMethods()) {
      String path = join(resource, pathOf(method));
      Optional<String> verb = verb(method);
      if (verb.isPresent()) {
        found.add(new RestMethod(api, verb.get(), resource, path, method));
      } else if (method.isAnnotationPresent(Path.class)
          && method.getReturnType().getName().startsWith(OURS)) {
        collect(api, method.getReturnType(), path, found);
      }
    }
  }

  private static Optional<String> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String pathOf(Method method) {
    Path path = method.getAnnotation(Path.class);
    return path == null ? "" : EXPRESSION.matcher(path.value()).replaceAll("{$1}");
  }

  private static String join(String path, String more) {
    return path.isEmpty() || more.isEmpty() ? path + more : path + "/" + more;
  }

  /** As {@code POST /realms/{realm}/saas/v1/organizations}. */
  String name() {
    return verb + " " + fullPath();
  }

  String fullPath() {
    return path.isEmpty() ? api.base : api.base + "/" + path;
  }

  Operation operation() {
    Operation operation = method.getAnnotation(Operation.class);
    if (operation == null) {
      throw new IllegalStateException(name() + " (" + method + ") has no @Operation");
    }
    return operation;
  }

  /** A write of the tenant API by somebody who signed in. */
  boolean isOfPersons() {
    return api == Api.TENANT
        && !verb.equals("GET")
        && !List.of(operation().right()).contains(Operation.ANYONE);
  }

  boolean refusesImpersonators() {
    return isOfPersons() && !operation().alsoImpersonated();
  }

  boolean has(String pathParameter) {
    return List.of(path.split("/")).contains("{" + pathParameter + "}");
  }

  /** The words of the resource's path that are no parameters. */
  List<String> words() {
    return Arrays.stream(resource.split("/"))
        .filter(word -> !word.isEmpty() && !word.startsWith("{"))
        .toList();
  }
}
