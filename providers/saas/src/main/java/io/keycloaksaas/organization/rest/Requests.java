package io.keycloaksaas.organization.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies of requests; unknown fields are refused. */
final class Requests {
  private Requests() {}

  record CreateOrganization(String name, String slug) {}

  /**
   * @param ownerId the first owner; may be absent
   */
  record AdminCreateOrganization(String name, String slug, @Nullable String ownerId) {}

  /**
   * @param roles absent for the realm's default
   */
  record AddMember(String userId, @Nullable List<String> roles) {
    AddMember {
      roles = roles == null ? List.of() : List.copyOf(roles);
    }
  }

  record ReplaceRoles(List<String> roles) {
    ReplaceRoles {
      roles = roles == null ? List.of() : List.copyOf(roles);
    }
  }
}
