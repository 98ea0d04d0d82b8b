package io.keycloaksaas.organization;

import io.keycloaksaas.platform.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Only an active organization contributes to anybody's entitlements. */
public enum OrganizationStatus {
  ACTIVE,
  SUSPENDED,
  DELETED;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param text null for none
   * @throws Problem {@code validation_failed}
   */
  public static Optional<OrganizationStatus> parse(String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.of(values())
            .filter(status -> status.key().equals(text))
            .findFirst()
            .orElseThrow(
                () -> Problem.invalid("status", "'status' must be active, suspended or deleted.")));
  }
}
