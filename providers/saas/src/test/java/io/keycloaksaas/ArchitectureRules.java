package io.keycloaksaas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import javax.net.SocketFactory;

/**
 * The rules of {@code design/architecture.md} about the packages below a root. Rooms that do not
 * exist yet are no fault.
 */
final class ArchitectureRules {
  /** Who stands further right may use what stands further left; neighbours of a place may not. */
  private static final List<List<String>> ORDER =
      List.of(
          List.of("platform"),
          List.of("persistence"),
          List.of("job"),
          List.of("event"),
          List.of("mail"),
          List.of("catalog"),
          List.of("subscription"),
          List.of("usage"),
          List.of("entitlement"),
          List.of("organization"),
          List.of(
              "invitation",
              "onboarding",
              "apikey",
              "webhook",
              "billing",
              "project",
              "domain",
              "impersonation"),
          List.of("token"),
          List.of("signin"),
          List.of("setup"),
          List.of("api"));

  private static final Pattern SETS_A_SCOPE = Pattern.compile("saas\\.scope");
  private static final Pattern OPENS_EVERYTHING = Pattern.compile("new [\\w.]*Scope\\(\\s*true");

  private final String root;
  private final Map<String, Integer> places = new HashMap<>();

  ArchitectureRules(String root) {
    this.root = root;
    for (int place = 0; place < ORDER.size(); place++) {
      for (String room : ORDER.get(place)) {
        places.put(room, place);
      }
    }
  }

  ArchRule everyClassIsInARoom() {
    return classes()
        .should(
            new ArchCondition<>("be in a room of the order") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                if (!places.containsKey(room(item))) {
                  events.add(SimpleConditionEvent.violated(item, item.getName() + " has no room"));
                }
              }
            })
        .allowEmptyShould(true);
  }

  ArchRule roomsUseOnlyWhatStandsFurtherLeft() {
    return no(
        "use a room that stands further right, or beside",
        (from, to) ->
            !room(from).equals(room(to))
                && places.getOrDefault(room(from), -1) <= places.getOrDefault(room(to), -1));
  }

  ArchRule insidesOfARoomAreUsedOnlyThere() {
    return no(
        "use the jpa or rest of another room",
        (from, to) ->
            !room(from).equals(room(to))
                && (isInside(to, "jpa") || isInside(to, "rest") && !room(from).equals("api")));
  }

  /** Followed through every class of ours that the resolver needs. */
  ArchRule resolverIsPure() {
    return classes()
        .that()
        .haveFullyQualifiedName(root + ".entitlement.EntitlementResolver")
        .should(
            new ArchCondition<>("need nothing but Java and our own records") {
              @Override
              public void check(JavaClass resolver, ConditionEvents events) {
                checkPure(resolver, new HashSet<>(), events);
              }
            })
        .allowEmptyShould(true);
  }

  ArchRule tenantsNeverEnterTheSystemScope() {
    return noClasses()
        .that(
            describe(
                "serve tenants",
                type -> isInside(type, "rest") && !outermost(type).startsWith("Admin")))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(root + ".persistence.SystemScope")
        .allowEmptyShould(true);
  }

  ArchRule onlyOutboundHttpOpensConnections() {
    return noClasses()
        .that(describe("are not OutboundHttp or a part of it", type -> !isOutbound(type)))
        .should()
        .dependOnClassesThat(opensConnections())
        .orShould()
        .callMethod(URL.class, "openConnection")
        .orShould()
        .callMethod(URL.class, "openStream")
        .allowEmptyShould(true);
  }

  /**
   * Files that set the system scope of row-level security and must not: byte code does not show the
   * text of a statement, so the sources are read.
   *
   * @param sources text by path below the source root, with slashes
   */
  List<String> settersOfTheSystemScope(Map<String, String> sources) {
    String persistence = root.replace('.', '/') + "/persistence/";
    return sources.entrySet().stream()
        .filter(
            source ->
                SETS_A_SCOPE.matcher(source.getValue()).find()
                        && !source.getKey().equals(persistence + "RowSecurity.java")
                    || OPENS_EVERYTHING.matcher(source.getValue()).find()
                        && !source.getKey().equals(persistence + "SystemScope.java"))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private void checkPure(JavaClass type, Set<JavaClass> seen, ConditionEvents events) {
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      if (isOurs(target)) {
        if (seen.add(target)) {
          checkPure(target, seen, events);
        }
      } else if (!target.isPrimitive() && !target.getPackageName().startsWith("java.")) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }

  private ArchRule no(String description, BiPredicate<JavaClass, JavaClass> forbidden) {
    return classes()
        .should(
            new ArchCondition<>("not " + description) {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                  JavaClass target = dependency.getTargetClass().getBaseComponentType();
                  if (isOurs(target) && forbidden.test(item, target)) {
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                  }
                }
              }
            })
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> opensConnections() {
    List<String> packages =
        List.of(
            "java.net.http",
            "org.apache.http",
            "org.apache.hc",
            "io.vertx.core.http",
            "io.vertx.core.net",
            "io.netty",
            "io.vertx.ext.web.client",
            "org.keycloak.http.simple",
            "org.keycloak.connections.httpclient");
    List<Class<?>> types =
        List.of(URLConnection.class, HttpURLConnection.class, Socket.class, SocketFactory.class);
    return describe(
        "open connections",
        type ->
            packages.stream().anyMatch(name -> (type.getPackageName() + ".").startsWith(name + "."))
                || types.stream().anyMatch(type::isAssignableTo));
  }

  /** {@code OutboundHttp} and the classes it is made of, which nobody else sees. */
  private boolean isOutbound(JavaClass type) {
    return type.getPackageName().equals(root + ".platform")
        && outermost(type).startsWith("Outbound");
  }

  private boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(root + ".");
  }

  /** The first package below the root; empty for what lies in the root itself. */
  private String room(JavaClass type) {
    return isOurs(type) ? type.getPackageName().substring(root.length() + 1).split("\\.")[0] : "";
  }

  private boolean isInside(JavaClass type, String part) {
    return (type.getPackageName() + ".").startsWith(root + "." + room(type) + "." + part + ".");
  }

  private static String outermost(JavaClass type) {
    Optional<JavaClass> outer = type.getEnclosingClass();
    return outer.map(ArchitectureRules::outermost).orElseGet(type::getSimpleName);
  }
}
