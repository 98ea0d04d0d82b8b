package io.keycloaksaas.usage;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.platform.Problem;

/** Numbers in bodies: whole ones, exact, within their bounds. */
public final class Amounts {
  private static final String UNLIMITED = "unlimited";

  private Amounts() {}

  /**
   * @throws Problem {@code validation_failed} naming the field
   */
  public static long units(String field, JsonNode value) {
    return number(field, value, 1, Amount.MAX);
  }

  /**
   * @throws Problem {@code validation_failed} naming the field
   */
  public static long number(String field, JsonNode value, long min, long max) {
    if (value == null
        || !value.isIntegralNumber()
        || !value.canConvertToLong()
        || value.longValue() < min
        || value.longValue() > max) {
      throw Problem.invalid(
          field, "'" + field + "' must be a whole number from " + min + " to " + max + ".");
    }
    return value.longValue();
  }

  /** Units, or the word {@value #UNLIMITED}. */
  public static Amount amount(String field, JsonNode value) {
    return value != null && value.isTextual() && value.textValue().equals(UNLIMITED)
        ? Amount.UNLIMITED
        : Amount.of(units(field, value));
  }
}
