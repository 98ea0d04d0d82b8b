package io.keycloaksaas.catalog;

import java.util.Locale;

/**
 * A recurring price.
 *
 * @param minor minor units of the currency (cents), > 0
 * @param currency ISO 4217, upper case
 * @param interval the billing period
 * @param perSeat for each member of the organization, instead of for the plan
 */
public record Price(long minor, String currency, Interval interval, boolean perSeat) {
  /** For the plan, however many members there are. */
  public Price(long minor, String currency, Interval interval) {
    this(minor, currency, interval, false);
  }

  public enum Interval {
    MONTH,
    YEAR;

    /** The word in the catalogue and in the REST API. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
