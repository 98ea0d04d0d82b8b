package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.organization.jpa.JpaRoles;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/**
 * The roles that members of one organization can hold: the catalogue's templates, then its own. A
 * key names one role only, a template before all; rows store ids.
 */
public final class Roles {
  private static final int MAX = 10_000;

  private final String organizationId;
  private final JpaRoles rows;
  private final Catalog catalog;

  public Roles(KeycloakSession session, String organizationId) {
    this.organizationId = organizationId;
    this.rows = new JpaRoles(session);
    this.catalog = session.getProvider(CatalogProvider.class).current().catalog();
  }

  /** Templates in the catalogue's order, then the organization's own, oldest first. */
  public List<RoleDefinition> list(Page.Request page) {
    List<RoleDefinition> templates =
        catalog.roles().values().stream().map(RoleDefinition::of).toList();
    long at = page.after().map(Cursor::at).orElse(-1L);
    int shown = (int) Math.min(at + 1, templates.size());
    List<RoleDefinition> list = new ArrayList<>(templates.subList(shown, templates.size()));
    list = list.subList(0, Math.min(list.size(), page.fetch()));
    if (list.size() < page.fetch()) {
      list.addAll(
          rows.list(
              organizationId,
              at < templates.size() ? -1 : at,
              page.after().map(Cursor::id).orElse(""),
              page.fetch() - list.size()));
    }
    return list;
  }

  /** As {@link #list}, without pages: an organization may have only so many. */
  List<RoleDefinition> all() {
    return Stream.concat(
            catalog.roles().values().stream().map(RoleDefinition::of),
            rows.list(organizationId, -1, "", MAX).stream())
        .toList();
  }

  /** Where a page of {@link #list} ended: templates by their place, which no time equals. */
  public Cursor cursor(RoleDefinition role) {
    return role.template()
        ? new Cursor(List.copyOf(catalog.roles().keySet()).indexOf(role.key()), role.key())
        : new Cursor(role.createdAt(), role.id());
  }

  public Optional<RoleDefinition> find(String key) {
    return Optional.ofNullable(catalog.roles().get(key))
        .map(RoleDefinition::of)
        .or(
            () ->
                Optional.of(key)
                    .filter(Ids::isPossible)
                    .flatMap(possible -> rows.find(organizationId, possible)));
  }

  /**
   * @throws Problem {@code not_found}
   */
  public RoleDefinition get(String key) {
    return find(key)
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemCode.NOT_FOUND, "There is no role '" + key + "' in this organization."));
  }

  /**
   * Sorted by key, each once.
   *
   * @throws Problem {@code role_not_found}
   */
  public List<Role> resolve(Collection<String> keys) {
    return definitions(keys).stream().map(RoleDefinition::role).toList();
  }

  /** The same with their names. */
  public List<RoleDefinition> definitions(Collection<String> keys) {
    return new TreeSet<>(keys)
        .stream()
            .map(
                key ->
                    find(key)
                        .orElseThrow(
                            () ->
                                Problem.of(
                                    ProblemCode.ROLE_NOT_FOUND,
                                    "There is no role '" + key + "' in this organization.")))
            .toList();
  }

  /** By what rows store. Roles that no longer exist grant nothing, but can be taken away. */
  public List<Role> byIds(Collection<String> ids) {
    List<Role> roles =
        new ArrayList<>(
            rows.byIds(organizationId, ids).stream().map(RoleDefinition::role).toList());
    List<String> own = roles.stream().map(Role::id).toList();
    ids.stream().filter(id -> !own.contains(id)).map(Role::template).forEach(roles::add);
    return List.copyOf(roles);
  }
}
