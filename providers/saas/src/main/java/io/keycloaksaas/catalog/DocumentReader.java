package io.keycloaksaas.catalog;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Reads a document's tree as a catalogue: fields, types, keys, and that every name it uses exists.
 * What is faulty is reported and left out, and is not reported again where it is used. One use.
 */
final class DocumentReader {
  static final String VERSION = "version";
  static final String FEATURES = "features";
  static final String PERMISSIONS = "permissions";
  static final String ROLES = "roles";
  static final String PLANS = "plans";
  static final String DEFAULTS = "defaults";
  static final String ALL = "*";

  private final Node.Mapping root;
  private final FaultList faults;
  private final Catalog previous;

  /**
   * @param previous whose features an archived plan may still name
   */
  DocumentReader(Node.Mapping root, FaultList faults, Catalog previous) {
    this.root = root;
    this.faults = faults;
    this.previous = previous;
  }

  /** The catalogue with the version that the document states, or 0. */
  Catalog read() {
    Fields document =
        Fields.of(
                root,
                DocumentPath.ROOT,
                faults,
                List.of(VERSION, FEATURES, PERMISSIONS, ROLES, PLANS, DEFAULTS))
            .orElseThrow();
    Map<FeatureKey, Feature> features = new LinkedHashMap<>();
    section(FEATURES, FeatureKey::isValid, this::feature)
        .values()
        .forEach(f -> features.put(f.key(), f));
    Map<String, Permission> permissions =
        section(PERMISSIONS, Keys::isPermission, this::permission);
    Map<String, RoleTemplate> roles =
        section(ROLES, Keys::isRole, (fields, path) -> role(fields, path, permissions.keySet()));
    PlanReader plans = new PlanReader(features, previous.features(), names(FEATURES), faults);
    Optional<Fields> defaults =
        document
            .node(DEFAULTS)
            .flatMap(
                n ->
                    Fields.of(
                        n,
                        DocumentPath.ROOT.child(DEFAULTS),
                        faults,
                        Arrays.stream(Plan.Audience.values()).map(Plan.Audience::key).toList()));
    return new Catalog(
        document.number(VERSION, 0, Long.MAX_VALUE - 1).orElse(0),
        Collections.unmodifiableMap(features),
        section(PLANS, Keys::isPlan, plans::read),
        permissions,
        roles,
        defaults.flatMap(f -> f.text(Plan.Audience.USER.key())),
        defaults.flatMap(f -> f.text(Plan.Audience.ORGANIZATION.key())));
  }

  private <T> Map<String, T> section(
      String section,
      Predicate<String> grammar,
      BiFunction<Node, DocumentPath, Optional<T>> reader) {
    Map<String, T> read = new LinkedHashMap<>();
    DocumentPath path = DocumentPath.ROOT.child(section);
    Optional.ofNullable(root.entries().get(section))
        .flatMap(node -> Fields.open(node, path, faults))
        .ifPresent(
            fields ->
                fields
                    .entries()
                    .forEach(
                        (key, node) -> {
                          DocumentPath at = path.child(key);
                          if (!grammar.test(key)) {
                            faults.add(at, FaultCode.INVALID_KEY, invalidKey(section));
                          } else {
                            reader.apply(node, at).ifPresent(value -> read.put(key, value));
                          }
                        }));
    return Collections.unmodifiableMap(read);
  }

  private static String invalidKey(String section) {
    return switch (section) {
      case ROLES -> "A role's key is org: and a lower-case name, such as org:billing_manager.";
      case PERMISSIONS ->
          "A permission's key is org: and lower-case names, such as org:members:manage.";
      default ->
          "The key must be one to four lower-case names with colons between, at most 64 characters.";
    };
  }

  /** Every key of a section, also of what could not be read. */
  private Set<String> names(String section) {
    return root.entries().get(section) instanceof Node.Mapping mapping
        ? mapping.entries().keySet()
        : Set.of();
  }

  private Optional<Feature> feature(Node node, DocumentPath path) {
    Optional<Fields> fields =
        Fields.of(node, path, faults, List.of("type", "description", "retired"));
    return fields.flatMap(
        f -> {
          String description = f.text("description").orElse("");
          boolean retired = f.flag("retired", false);
          return f.word("type", FeatureType.values())
              .map(t -> new Feature(new FeatureKey(path.segment()), t, description, retired));
        });
  }

  private Optional<Permission> permission(Node node, DocumentPath path) {
    return Fields.of(node, path, faults, List.of("description", "requires"))
        .map(
            f ->
                new Permission(
                    path.segment(),
                    f.text("description").orElse(""),
                    f.text("requires").flatMap(key -> required(key, path.child("requires")))));
  }

  private Optional<FeatureKey> required(String key, DocumentPath path) {
    if (FeatureKey.isValid(key) && names(FEATURES).contains(key)) {
      return Optional.of(new FeatureKey(key));
    }
    faults.add(path, FaultCode.UNKNOWN_FEATURE, "The document has no such feature.");
    return Optional.empty();
  }

  private Optional<RoleTemplate> role(Node node, DocumentPath path, Set<String> known) {
    return Fields.of(node, path, faults, List.of("name", "permissions"))
        .map(
            f -> {
              String name = f.name();
              Map<String, DocumentPath> named = f.texts("permissions");
              if (!named.containsKey(ALL)) {
                return new RoleTemplate(path.segment(), name, permissions(named));
              }
              if (named.size() > 1) {
                faults.add(
                    named.get(ALL),
                    FaultCode.STAR_NOT_ALONE,
                    "\"*\" stands for all permissions, so it must stand alone.");
              }
              return new RoleTemplate(path.segment(), name, known, true);
            });
  }

  private Set<String> permissions(Map<String, DocumentPath> named) {
    Set<String> known = new LinkedHashSet<>();
    Set<String> names = names(PERMISSIONS);
    named.forEach(
        (key, at) -> {
          if (names.contains(key)) {
            known.add(key);
          } else {
            faults.add(at, FaultCode.UNKNOWN_PERMISSION, "The document has no such permission.");
          }
        });
    return known;
  }
}
