package io.keycloaksaas.catalog;

import java.util.Set;

/**
 * A role every organization of the realm has, such as {@code org:admin}.
 *
 * @param permissions spelled out, also where the document says {@code "*"}
 * @param allPermissions the document says {@code "*"}: a permission added later is included
 */
public record RoleTemplate(
    String key, String name, Set<String> permissions, boolean allPermissions) {
  public RoleTemplate {
    permissions = Set.copyOf(permissions);
  }

  public RoleTemplate(String key, String name, Set<String> permissions) {
    this(key, name, permissions, false);
  }
}
