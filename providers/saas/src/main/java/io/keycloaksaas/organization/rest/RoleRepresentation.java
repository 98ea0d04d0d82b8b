package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.RoleDefinition;
import io.keycloaksaas.platform.Times;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A role as the APIs show it.
 *
 * @param template of the catalogue; nobody changes it here
 * @param permissions raw, sorted: those whose feature the plan lacks sleep
 * @param createdAt null for a template, as {@code updatedAt}
 */
public record RoleRepresentation(
    String key,
    String name,
    boolean template,
    List<String> permissions,
    @Nullable String createdAt,
    @Nullable String updatedAt) {

  static RoleRepresentation of(RoleDefinition role) {
    return new RoleRepresentation(
        role.key(),
        role.name(),
        role.template(),
        List.copyOf(new TreeSet<>(role.permissions())),
        Times.text(role.createdAt()),
        Times.text(role.updatedAt()));
  }
}
