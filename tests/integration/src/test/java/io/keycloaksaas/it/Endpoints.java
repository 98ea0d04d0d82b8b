package io.keycloaksaas.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every endpoint of ours, read from the annotations of the compiled resources, so that no table of
 * a test can forget one.
 */
final class Endpoints {
  private static final String OURS = "io.keycloaksaas";
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private Endpoints() {}

  /** As {@code GET organizations/{organization}}, below {@code /realms/{realm}/saas/v1}. */
  static Set<String> tenant() {
    return below("io.keycloaksaas.api.TenantApi");
  }

  /** Below {@code /admin/realms/{realm}/saas/v1}. */
  static Set<String> admin() {
    return below("io.keycloaksaas.api.AdminApi");
  }

  private static Set<String> below(String root) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(OURS);
    var endpoints = new TreeSet<String>();
    collect(classes.get(root), "", endpoints);
    return endpoints;
  }

  private static void collect(JavaClass resource, String path, Set<String> endpoints) {
    for (var method : resource.getMethods()) {
      var below = join(path, path(method).orElse(""));
      var verbs =
          METHODS.stream().filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)).toList();
      verbs.forEach(verb -> endpoints.add(verb + " " + below));
      if (verbs.isEmpty()
          && path(method).isPresent()
          && method.getRawReturnType().getPackageName().startsWith(OURS)) {
        collect(method.getRawReturnType(), below, endpoints);
      }
    }
  }

  private static Optional<String> path(JavaMethod method) {
    return method.getAnnotations().stream()
        .filter(annotation -> annotation.getRawType().getName().equals("jakarta.ws.rs.Path"))
        .findFirst()
        .map(annotation -> (String) annotation.get("value").orElseThrow());
  }

  private static String join(String path, String more) {
    return path.isEmpty() || more.isEmpty() ? path + more : path + "/" + more;
  }
}
