package io.keycloaksaas.catalog;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A catalogue as maps, lists, texts, numbers and truths: the document that would describe it. */
final class CatalogTree {
  private final Map<String, Integer> features;
  private final Map<String, Integer> permissions;

  private CatalogTree(Catalog catalog) {
    features = ranks(catalog.features().keySet().stream().map(FeatureKey::value));
    permissions = ranks(catalog.permissions().keySet().stream());
  }

  static Map<String, Object> of(Catalog catalog) {
    CatalogTree tree = new CatalogTree(catalog);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(DocumentReader.VERSION, catalog.version());
    Map<String, Object> featuresByKey = new LinkedHashMap<>();
    catalog.features().forEach((key, feature) -> featuresByKey.put(key.value(), feature(feature)));
    document.put(DocumentReader.FEATURES, featuresByKey);
    Map<String, Object> permissionsByKey = new LinkedHashMap<>();
    catalog.permissions().forEach((key, p) -> permissionsByKey.put(key, permission(p)));
    document.put(DocumentReader.PERMISSIONS, permissionsByKey);
    Map<String, Object> rolesByKey = new LinkedHashMap<>();
    catalog.roles().forEach((key, role) -> rolesByKey.put(key, tree.role(role)));
    document.put(DocumentReader.ROLES, rolesByKey);
    Map<String, Object> plansByKey = new LinkedHashMap<>();
    catalog.plans().forEach((key, plan) -> plansByKey.put(key, tree.plan(plan, catalog)));
    document.put(DocumentReader.PLANS, plansByKey);
    Map<String, Object> defaults = new LinkedHashMap<>();
    put(defaults, Plan.Audience.USER.key(), catalog.defaultUserPlan());
    put(defaults, Plan.Audience.ORGANIZATION.key(), catalog.defaultOrganizationPlan());
    document.put(DocumentReader.DEFAULTS, defaults);
    return document;
  }

  private static Map<String, Object> feature(Feature feature) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", feature.type().key());
    putText(fields, feature.description());
    if (feature.retired()) {
      fields.put("retired", true);
    }
    return fields;
  }

  private static Map<String, Object> permission(Permission permission) {
    Map<String, Object> fields = new LinkedHashMap<>();
    putText(fields, permission.description());
    put(fields, "requires", permission.requires().map(FeatureKey::value));
    return fields;
  }

  private Map<String, Object> role(RoleTemplate role) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", role.name());
    fields.put(
        "permissions",
        role.allPermissions()
            ? List.of(DocumentReader.ALL)
            : role.permissions().stream().sorted(Comparator.comparing(permissions::get)).toList());
    return fields;
  }

  private Map<String, Object> plan(Plan plan, Catalog catalog) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", plan.name());
    putText(fields, plan.description());
    fields.put("for", plan.audience().stream().sorted().map(Plan.Audience::key).toList());
    put(fields, "price", plan.price().map(CatalogTree::price));
    if (plan.trialDays() > 0) {
      fields.put("trialDays", plan.trialDays());
    }
    if (!plan.isPublic()) {
      fields.put("public", false);
    }
    if (plan.archived()) {
      fields.put("archived", true);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    plan.values().keySet().stream()
        .sorted(Comparator.comparing(key -> features.get(key.value())))
        .forEach(
            key ->
                values.put(
                    key.value(), value(catalog.features().get(key), plan.values().get(key))));
    fields.put(PlanReader.VALUES, values);
    if (!plan.rollovers().isEmpty()) {
      Map<String, Object> rollovers = new LinkedHashMap<>();
      plan.rollovers().keySet().stream()
          .sorted(Comparator.comparing(key -> features.get(key.value())))
          .forEach(
              key ->
                  rollovers.put(
                      key.value(), Map.of(RolloverReader.MAX, plan.rollovers().get(key))));
      fields.put(RolloverReader.ROLLOVER, rollovers);
    }
    if (!plan.providers().isEmpty()) {
      Map<String, Object> providers = new LinkedHashMap<>();
      plan.providers().keySet().stream()
          .sorted()
          .forEach(key -> providers.put(key, provider(plan.providers().get(key))));
      fields.put(PriceReader.PROVIDERS, providers);
    }
    return fields;
  }

  private static Map<String, Object> provider(ProviderPrice price) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("price", price.price());
    if (!price.formerPrices().isEmpty()) {
      fields.put("formerPrices", price.formerPrices());
    }
    return fields;
  }

  private static Map<String, Object> price(Price price) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("amount", price.minor());
    fields.put("currency", price.currency());
    fields.put("interval", price.interval().key());
    if (price.perSeat()) {
      fields.put("perSeat", true);
    }
    return fields;
  }

  private static Object value(Feature feature, Amount amount) {
    if (feature.type() == FeatureType.BOOLEAN) {
      return true;
    }
    return amount.isUnlimited() ? PlanReader.UNLIMITED : (Object) amount.wire();
  }

  private static void putText(Map<String, Object> fields, String description) {
    put(fields, "description", Optional.of(description).filter(d -> !d.isEmpty()));
  }

  private static void put(Map<String, Object> fields, String field, Optional<?> value) {
    value.ifPresent(v -> fields.put(field, v));
  }

  private static Map<String, Integer> ranks(Stream<String> keys) {
    List<String> list = keys.toList();
    return IntStream.range(0, list.size()).boxed().collect(Collectors.toMap(list::get, i -> i));
  }
}
