package io.keycloaksaas.entitlement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An organization as one user meets it.
 *
 * @param active neither suspended nor deleted
 * @param memberRoles the user's roles with their raw permissions, by role key; absent for a
 *     stranger
 */
public record OrganizationFacts(
    boolean active, Optional<Map<String, Set<String>>> memberRoles, SubjectFacts subject) {

  /** An organization contributes to a user's set only in this context (rule 3). */
  public boolean isContext() {
    return active && memberRoles.isPresent();
  }
}
