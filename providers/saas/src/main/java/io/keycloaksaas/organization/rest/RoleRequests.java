package io.keycloaksaas.organization.rest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies of requests about roles, the same in both APIs; unknown fields are refused. */
final class RoleRequests {
  private RoleRequests() {}

  /**
   * @param permissions absent for none
   */
  record CreateRole(String key, String name, @Nullable List<String> permissions) {
    CreateRole {
      permissions = permissions == null ? List.of() : List.copyOf(permissions);
    }
  }

  /** What is absent or null stays as it is: neither can be missing. */
  record UpdateRole(@Nullable String name, @Nullable List<String> permissions) {
    Optional<String> newName() {
      return Optional.ofNullable(name);
    }

    Optional<List<String>> newPermissions() {
      return Optional.ofNullable(permissions);
    }
  }
}
