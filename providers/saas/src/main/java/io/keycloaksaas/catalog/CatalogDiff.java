package io.keycloaksaas.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * What an apply changes, and what the caller must count to know whom. Order and version mean
 * nothing. Immutable.
 *
 * @param changes sorted by path
 * @param plansWithOtherGrants plans of the earlier version that grant something else in the later
 *     one. Subscribers keep the version they have; who has the plan as the default does not.
 * @param defaultsChanged for whom the default plan, or what it grants, is another
 * @param rolesWithOtherPermissions roles of the earlier version whose members gain or lose rights
 * @param permissionsWithOtherMeaning permissions that were added, removed, or require another
 *     feature
 */
public record CatalogDiff(
    List<CatalogChange> changes,
    SortedSet<String> plansWithOtherGrants,
    Set<Plan.Audience> defaultsChanged,
    SortedSet<String> rolesWithOtherPermissions,
    SortedSet<String> permissionsWithOtherMeaning) {

  public static CatalogDiff between(Catalog before, Catalog after) {
    return new CatalogDiff(
        changes(before, after),
        differing(
            before.plans(),
            after.plans(),
            (a, b) -> a.values().equals(b.values()) && a.rollovers().equals(b.rollovers())),
        defaults(before, after),
        differing(before.roles(), after.roles(), (a, b) -> a.permissions().equals(b.permissions())),
        permissions(before, after));
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  private static List<CatalogChange> changes(Catalog before, Catalog after) {
    SortedMap<String, CatalogLines> was = CatalogLines.of(before);
    SortedMap<String, CatalogLines> is = CatalogLines.of(after);
    List<CatalogChange> changes = new ArrayList<>();
    for (String path : union(was.keySet(), is.keySet())) {
      Optional<CatalogLines> old = Optional.ofNullable(was.get(path));
      Optional<CatalogLines> young = Optional.ofNullable(is.get(path));
      if (old.isPresent() && young.isPresent()) {
        addState(path, old.get(), young.get(), changes);
        addLines(path, old.get().lines(), young.get().lines(), changes);
      } else {
        changes.add(change(path, old.map(CatalogLines::text), young.map(CatalogLines::text)));
      }
    }
    changes.sort(Comparator.comparing(CatalogChange::path));
    return List.copyOf(changes);
  }

  private static void addState(
      String path, CatalogLines was, CatalogLines is, List<CatalogChange> changes) {
    if (was.gone() != is.gone()) {
      CatalogChange.Action action =
          is.gone() ? CatalogChange.Action.ARCHIVED : CatalogChange.Action.CHANGED;
      changes.add(new CatalogChange(path, action, Optional.of(was.text()), Optional.of(is.text())));
    }
  }

  private static void addLines(
      String path, Map<String, String> was, Map<String, String> is, List<CatalogChange> changes) {
    for (String line : union(was.keySet(), is.keySet())) {
      Optional<String> old = Optional.ofNullable(was.get(line));
      Optional<String> young = Optional.ofNullable(is.get(line));
      if (!old.equals(young)) {
        changes.add(change(path + "." + line, old, young));
      }
    }
  }

  private static CatalogChange change(
      String path, Optional<String> before, Optional<String> after) {
    CatalogChange.Action action = CatalogChange.Action.CHANGED;
    if (before.isEmpty()) {
      action = CatalogChange.Action.ADDED;
    } else if (after.isEmpty()) {
      action = CatalogChange.Action.REMOVED;
    }
    return new CatalogChange(path, action, before, after);
  }

  private static <V> SortedSet<String> differing(
      Map<String, V> before, Map<String, V> after, BiPredicate<V, V> same) {
    SortedSet<String> keys = new TreeSet<>();
    before.forEach(
        (key, value) -> {
          if (!after.containsKey(key) || !same.test(value, after.get(key))) {
            keys.add(key);
          }
        });
    return keys;
  }

  private static Set<Plan.Audience> defaults(Catalog before, Catalog after) {
    Set<Plan.Audience> changed = EnumSet.noneOf(Plan.Audience.class);
    if (!grants(before, before.defaultUserPlan()).equals(grants(after, after.defaultUserPlan()))) {
      changed.add(Plan.Audience.USER);
    }
    if (!grants(before, before.defaultOrganizationPlan())
        .equals(grants(after, after.defaultOrganizationPlan()))) {
      changed.add(Plan.Audience.ORGANIZATION);
    }
    return changed;
  }

  /** The key too: tokens name it. */
  private static Map<String, Map<FeatureKey, Amount>> grants(
      Catalog catalog, Optional<String> plan) {
    return plan.map(key -> Map.of(key, catalog.plan(key).map(Plan::values).orElse(Map.of())))
        .orElse(Map.of());
  }

  private static SortedSet<String> permissions(Catalog before, Catalog after) {
    SortedSet<String> keys = new TreeSet<>(after.permissions().keySet());
    keys.removeAll(before.permissions().keySet());
    keys.addAll(
        differing(
            before.permissions(),
            after.permissions(),
            (a, b) -> a.requires().equals(b.requires())));
    return keys;
  }

  private static SortedSet<String> union(Set<String> a, Set<String> b) {
    SortedSet<String> union = new TreeSet<>(a);
    union.addAll(b);
    return union;
  }
}
