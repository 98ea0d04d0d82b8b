package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.RoleTemplate;
import io.keycloaksaas.platform.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A role that members can hold: one of the catalogue's templates, or one of the organization's own.
 *
 * @param permissions raw, before features filter them
 * @param createdAt epoch milliseconds, as {@code updatedAt}; null for a template, as is that
 */
public record RoleDefinition(
    String id,
    String key,
    String name,
    boolean template,
    Set<String> permissions,
    Long createdAt,
    Long updatedAt) {
  public RoleDefinition {
    permissions = Set.copyOf(permissions);
  }

  static RoleDefinition of(RoleTemplate template) {
    return new RoleDefinition(
        template.key(), template.key(), template.name(), true, template.permissions(), null, null);
  }

  /** Changes with what people edit; for {@code ETag}. */
  public String tag() {
    String edited = Json.write(List.of(key, name, new TreeSet<>(permissions)));
    return UUID.nameUUIDFromBytes(edited.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** As a member holds it. */
  public Role role() {
    return template ? Role.template(key) : new Role(id, key, Optional.of(permissions));
  }
}
