package io.keycloaksaas.organization;

import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import java.util.Optional;

/**
 * Which organizations an administrator asks for.
 *
 * @param search part of a name, a slug (current or former) or an id, in any case; literally
 * @param status absent: all but the deleted ones
 * @param plan the key of the plan that counts now
 */
public record OrganizationFilter(
    Optional<String> search, Optional<OrganizationStatus> status, Optional<String> plan) {

  /**
   * @throws Problem {@code validation_failed}
   */
  public static OrganizationFilter of(String search, String status, String plan) {
    return new OrganizationFilter(
        word("search", search), OrganizationStatus.parse(status), word("plan", plan));
  }

  private static Optional<String> word(String field, String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    if (!Ids.isPossible(text)) {
      throw Problem.invalid(
          field, "'" + field + "' may have at most 255 characters, all of them visible.");
    }
    return Optional.of(text.strip());
  }
}
