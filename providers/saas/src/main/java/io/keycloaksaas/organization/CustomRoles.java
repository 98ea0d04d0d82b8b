package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.jpa.JpaRoles;
import io.keycloaksaas.persistence.CacheDrops;
import io.keycloaksaas.persistence.SaasRealms;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/**
 * An organization's own roles. Every change holds the organization's row until the commit. Whoever
 * makes or changes one must hold its permissions; and since a change is a grant to all who hold the
 * role, he must hold theirs too.
 */
public final class CustomRoles {
  private static final List<RoleHolder> HOLDERS = Extensions.of(RoleHolder.class);
  private static final Pattern KEY = Pattern.compile("org:[a-z0-9_]{1,60}");
  private static final int MAX_NAME = 120;

  private final KeycloakSession session;
  private final String realmId;
  private final String organizationId;
  private final RoleGranter granter;
  private final JpaRoles rows;
  private final CatalogProvider catalogs;
  private final Catalog catalog;

  /**
   * @param granter whose rights limit what is defined
   */
  public CustomRoles(KeycloakSession session, String organizationId, RoleGranter granter) {
    this.session = session;
    this.realmId = session.getContext().getRealm().getId();
    this.organizationId = organizationId;
    this.granter = granter;
    this.rows = new JpaRoles(session);
    this.catalogs = session.getProvider(CatalogProvider.class);
    this.catalog = catalogs.current().catalog();
  }

  /**
   * @throws Problem {@code validation_failed}, {@code role_already_exists}, {@code
   *     permission_denied}, {@code limit_reached}
   */
  public RoleDefinition create(String key, String name, Collection<String> permissions) {
    if (key == null || !KEY.matcher(key).matches()) {
      throw Problem.invalid(
          "key", "'key' must be 'org:' and up to 60 lower-case letters, digits and underscores.");
    }
    String cleanName = Text.line("name", name, 1, MAX_NAME);
    Set<String> known = known(permissions);
    Subjects.lock(session, subject());
    SaasRealms.hold(session, realmId);
    granter.requireMayChange(List.of(), List.of(role(key, known)), catalog);
    if (catalogs.isTemplate(key) || rows.find(organizationId, key).isPresent()) {
      throw Problem.of(
          ProblemCode.ROLE_ALREADY_EXISTS, "There is or was a role '" + key + "'; choose another.");
    }
    requireRoom();
    RoleDefinition created = rows.create(organizationId, key, cleanName, known);
    log(EventType.ROLE_CREATED, created, Map.of("permissions", sorted(known)));
    return created;
  }

  /**
   * @param name absent to keep it, as {@code permissions}
   * @param condition about the {@link RoleDefinition#tag}
   * @throws Problem {@code not_found}, {@code version_conflict}, {@code validation_failed}, {@code
   *     permission_denied}
   */
  public RoleDefinition update(
      String key,
      Optional<String> name,
      Optional<? extends Collection<String>> permissions,
      IfMatch condition) {
    Optional<String> newName = name.map(text -> Text.line("name", text, 1, MAX_NAME));
    Optional<Set<String>> newPermissions = permissions.map(this::known);
    Subjects.lock(session, subject());
    RoleDefinition before = own(key);
    Set<String> after = newPermissions.orElse(before.permissions());
    requireMayAct(before, List.of(role(key, after)));
    condition.require(before.tag());
    String afterName = newName.orElse(before.name());
    if (after.equals(before.permissions()) && afterName.equals(before.name())) {
      return before;
    }
    RoleDefinition updated = rows.update(organizationId, key, afterName, after);
    CacheDrops.afterCommit(session, Memberships.organizationKey(realmId, organizationId));
    log(
        EventType.ROLE_UPDATED,
        updated,
        Map.of(
            "added", without(after, before.permissions()),
            "removed", without(before.permissions(), after)));
    return updated;
  }

  /**
   * @param condition about the {@link RoleDefinition#tag}
   * @throws Problem {@code not_found}, {@code permission_denied}, {@code version_conflict}, {@code
   *     role_in_use} with {@code holders}
   */
  public void delete(String key, IfMatch condition) {
    Subjects.lock(session, subject());
    RoleDefinition role = own(key);
    requireMayAct(role, List.of());
    condition.require(role.tag());
    long holders =
        rows.holders(organizationId, role.id())
            + HOLDERS.stream()
                .mapToLong(holder -> holder.holders(session, organizationId, role.id()))
                .sum();
    if (holders > 0) {
      throw Problem.of(
          ProblemCode.ROLE_IN_USE,
          "The role is held by " + holders + "; take it away from them first.",
          "holders",
          holders);
    }
    rows.remove(organizationId, key);
    log(EventType.ROLE_DELETED, role, Map.of());
  }

  /** On the role as it is and as it will be, and on all who hold it with all that they hold. */
  private void requireMayAct(RoleDefinition role, List<Role> after) {
    Set<String> ids = new HashSet<>(rows.rolesOfHolders(organizationId, role.id()));
    HOLDERS.forEach(
        holder -> ids.addAll(holder.rolesOfHolders(session, organizationId, role.id())));
    ids.add(role.id());
    granter.requireMayChange(new Roles(session, organizationId).byIds(ids), after, catalog);
  }

  private RoleDefinition own(String key) {
    RoleDefinition role = new Roles(session, organizationId).get(key);
    if (role.template()) {
      throw Problem.of(
          ProblemCode.PERMISSION_DENIED,
          "The role '" + key + "' belongs to the catalogue; nobody changes it here.");
    }
    return role;
  }

  private void requireRoom() {
    OrganizationLimit.ROLES
        .of(session, organizationId)
        .filter(limit -> rows.count(organizationId) >= limit)
        .ifPresent(
            limit -> {
              throw OrganizationLimit.reached(
                  limit, "The organization may have " + limit + " roles of its own, and has them.");
            });
  }

  private Set<String> known(Collection<String> permissions) {
    permissions.stream()
        .filter(permission -> !catalog.permissions().containsKey(permission))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw Problem.invalid("permissions", "There is no permission '" + unknown + "'.");
            });
    return Set.copyOf(permissions);
  }

  private static Role role(String key, Set<String> permissions) {
    return new Role(key, key, Optional.of(permissions));
  }

  private void log(EventType type, RoleDefinition role, Map<String, Object> delta) {
    Map<String, Object> data = new HashMap<>(delta);
    data.put("organization_id", organizationId);
    data.put("role", role.key());
    data.put("version", Subjects.change(session, subject()));
    EventLog.write(session, new Event(type, organizationId, null, data));
  }

  private static List<String> without(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return List.copyOf(rest);
  }

  private static List<String> sorted(Set<String> permissions) {
    return List.copyOf(new TreeSet<>(permissions));
  }

  private SubjectRef subject() {
    return SubjectRef.organization(realmId, organizationId);
  }
}
