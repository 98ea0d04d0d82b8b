package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.RoleTemplate;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementProvider.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * One user's place in one organization.
 *
 * @param joinedAt epoch milliseconds
 * @param chosenAt when the user last chose this organization, epoch milliseconds, or null
 * @param roles sorted by key
 */
public record Membership(
    Organization organization, long joinedAt, Long chosenAt, List<Role> roles) {
  public Membership {
    roles = List.copyOf(roles);
  }

  public boolean isActive() {
    return organization.status() == OrganizationStatus.ACTIVE;
  }

  public boolean isDeleted() {
    return organization.status() == OrganizationStatus.DELETED;
  }

  /** The same place, where the status is known better than the row says. */
  public Membership with(OrganizationStatus status) {
    return new Membership(organization.with(status), joinedAt, chosenAt, roles);
  }

  public boolean isOwner() {
    return roles.stream().anyMatch(Role::isOwner);
  }

  public List<String> roleKeys() {
    return roles.stream().map(Role::key).sorted().toList();
  }

  /** As the entitlements ask for it. */
  public Context context(KeycloakSession session) {
    return new Context(
        organization.id(),
        isActive(),
        this,
        () -> permissionsByRole(session.getProvider(CatalogProvider.class).current().catalog()));
  }

  /** What the user may do here, as a token would say. */
  public Set<String> permissions(KeycloakSession session, String userId, Instant at) {
    return session
        .getProvider(EntitlementProvider.class)
        .of(userId, Optional.of(context(session)), at)
        .set()
        .permissions();
  }

  /** Raw permissions by role key, before features filter them. */
  private Map<String, Set<String>> permissionsByRole(Catalog catalog) {
    return roles.stream()
        .collect(
            Collectors.toMap(
                Role::key, role -> permissions(role, catalog), (a, b) -> a, TreeMap::new));
  }

  /**
   * What the role would grant if the catalogue knew every permission that it names: those may come
   * back.
   */
  static Set<String> namedPermissions(Role role, Catalog catalog) {
    return role.ownPermissions()
        .or(
            () ->
                Optional.ofNullable(catalog.roles().get(role.id())).map(RoleTemplate::permissions))
        .orElse(Set.of());
  }

  /**
   * What the role names, as far as the catalogue still knows it: what is unknown is not granted.
   */
  static Set<String> permissions(Role role, Catalog catalog) {
    Set<String> known = new TreeSet<>(namedPermissions(role, catalog));
    known.retainAll(catalog.permissions().keySet());
    return known;
  }
}
