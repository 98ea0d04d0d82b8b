package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A member's permissions: the union over the roles, less those that sleep (rule 7). */
final class EffectivePermissions {
  private EffectivePermissions() {}

  static SortedSet<String> of(Facts facts, Predicate<FeatureKey> granted) {
    Map<String, Permission> known = facts.catalog().permissions();
    return facts
        .contributingOrganization()
        .flatMap(OrganizationFacts::memberRoles)
        .map(Map::values)
        .stream()
        .flatMap(roles -> roles.stream().flatMap(Set::stream))
        .filter(key -> isAwake(Optional.ofNullable(known.get(key)), granted))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isAwake(Optional<Permission> permission, Predicate<FeatureKey> granted) {
    return permission.flatMap(Permission::requires).map(granted::test).orElse(true);
  }
}
