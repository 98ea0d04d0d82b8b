package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How two sets of a subject differ. Sorted, so that equal differences give equal bytes.
 *
 * @param granted features that can be used now and could not before
 * @param revoked the other way round
 * @param limits of limits and metered features whose number differs, the numbers before and after:
 *     −1 is unlimited, null absent
 */
public record EntitlementDifference(
    List<String> granted, List<String> revoked, SortedMap<String, List<Long>> limits) {

  public static EntitlementDifference between(EntitlementSet before, EntitlementSet after) {
    SortedMap<String, List<Long>> limits = new TreeMap<>();
    for (FeatureKey feature : union(before.limits().keySet(), after.limits().keySet())) {
      Long old = wire(before, feature);
      Long now = wire(after, feature);
      if (old == null || !old.equals(now)) {
        limits.put(feature.value(), Arrays.asList(old, now));
      }
    }
    return new EntitlementDifference(gained(before, after), gained(after, before), limits);
  }

  public boolean isEmpty() {
    return granted.isEmpty() && revoked.isEmpty() && limits.isEmpty();
  }

  private static List<String> gained(EntitlementSet before, EntitlementSet after) {
    return union(after.features(), after.limits().keySet()).stream()
        .filter(feature -> after.grants(feature) && !before.grants(feature))
        .map(FeatureKey::value)
        .toList();
  }

  private static SortedSet<FeatureKey> union(Set<FeatureKey> one, Set<FeatureKey> other) {
    SortedSet<FeatureKey> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private static Long wire(EntitlementSet set, FeatureKey feature) {
    Amount amount = set.limits().get(feature);
    return amount == null ? null : amount.wire();
  }
}
