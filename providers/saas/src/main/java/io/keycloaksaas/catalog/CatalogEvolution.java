package io.keycloaksaas.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What remains of the previous version in the next one. Nothing that a subject may hold ever
 * disappears: a plan that the document no longer names is archived with its last values, a feature
 * is retired with its type. Naming one again, without saying archived or retired, brings it back.
 */
final class CatalogEvolution {
  /** With the retired ones; bounds the bitsets and the register. */
  static final int MAX_FEATURES_EVER = 10_000;

  /** With the archived ones. */
  static final int MAX_PLANS_EVER = 5_000;

  private CatalogEvolution() {}

  static Catalog next(Catalog document, Catalog previous) {
    return new Catalog(
        previous.version() + 1,
        keep(document.features(), previous.features(), Feature::retire),
        keep(document.plans(), previous.plans(), Plan::archive),
        document.permissions(),
        document.roles(),
        document.defaultUserPlan(),
        document.defaultOrganizationPlan());
  }

  private static <K, V> Map<K, V> keep(Map<K, V> now, Map<K, V> before, UnaryOperator<V> removed) {
    Map<K, V> all = new LinkedHashMap<>(now);
    before.forEach((key, value) -> all.computeIfAbsent(key, k -> removed.apply(value)));
    return Collections.unmodifiableMap(all);
  }
}
