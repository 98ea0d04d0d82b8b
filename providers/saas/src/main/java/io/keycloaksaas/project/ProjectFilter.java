package io.keycloaksaas.project;

import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import java.util.Optional;

/**
 * Which projects to list.
 *
 * @param deleted the deleted ones instead of the others
 * @param search a part of the name, in any case; nothing in it is a wild card
 */
public record ProjectFilter(boolean deleted, Optional<String> search) {

  /**
   * @param status {@code active}, {@code deleted}; null for active
   * @throws Problem {@code validation_failed} naming the parameter
   */
  public static ProjectFilter of(String status, String search) {
    if (status != null && !status.equals("active") && !status.equals("deleted")) {
      throw Problem.invalid("status", "'status' must be active or deleted.");
    }
    if (search != null && !search.isBlank() && !Ids.isPossible(search)) {
      throw Problem.invalid("search", "'search' must be one line of at most 255 characters.");
    }
    return new ProjectFilter(
        "deleted".equals(status), Optional.ofNullable(search).filter(text -> !text.isBlank()));
  }
}
