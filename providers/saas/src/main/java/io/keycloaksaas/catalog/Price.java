package io.keycloaksaas.catalog;

import java.util.Locale;

/**
 * A recurring price.
 *
 * @param minor minor units of the currency (cents), > 0
 * @param currency ISO 4217, upper case
 * @param interval the billing period
 */
public record Price(long minor, String currency, Interval interval) {
  public enum Interval {
    MONTH,
    YEAR;

    /** The word in the catalogue and in the REST API. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
