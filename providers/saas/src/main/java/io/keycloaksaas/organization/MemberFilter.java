package io.keycloaksaas.organization;

import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import java.util.Optional;

/**
 * Which members a list shows.
 *
 * @param search part of a user name, an address or a name
 * @param role key of a role that they hold
 */
public record MemberFilter(Optional<String> search, Optional<String> role) {

  /**
   * @param search as {@code role}, null or empty for all
   * @throws Problem {@code validation_failed} naming the parameter
   */
  public static MemberFilter of(String search, String role) {
    return new MemberFilter(text("search", search), text("role", role));
  }

  private static Optional<String> text(String name, String value) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    if (!Ids.isPossible(value)) {
      throw Problem.invalid(name, "'" + name + "' must be one line of at most 255 characters.");
    }
    return Optional.of(value.strip());
  }
}
