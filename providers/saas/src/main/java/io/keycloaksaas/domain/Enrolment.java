package io.keycloaksaas.domain;

import io.keycloaksaas.platform.Problem;
import java.util.Arrays;
import java.util.Locale;

/** How people with a proven mailbox of a domain come into its organization. */
public enum Enrolment {
  /** They are told of it. */
  SUGGEST,
  /** They may ask to join. */
  REQUEST,
  /** They join when they log in; who left or was removed may ask. */
  AUTOMATIC;

  /** The word in the REST API and in events. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Problem {@code validation_failed} naming the field
   */
  public static Enrolment parse(String field, String key) {
    return Arrays.stream(values())
        .filter(mode -> mode.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> Problem.invalid(field, "'" + field + "' must be suggest, request or automatic."));
  }
}
