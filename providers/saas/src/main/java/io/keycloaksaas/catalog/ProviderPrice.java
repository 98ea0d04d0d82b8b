package io.keycloaksaas.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a billing provider knows a plan.
 *
 * @param price the provider's id of the price that is sold
 * @param formerPrices ids of prices that are no longer sold and still mean this plan, for those who
 *     pay them
 */
public record ProviderPrice(String price, List<String> formerPrices) {
  private static final Pattern PROVIDER = Pattern.compile("[a-z][a-z0-9-]{0,31}");
  private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,255}");

  public ProviderPrice {
    formerPrices = List.copyOf(formerPrices);
  }

  /** Every id that means the plan. */
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(formerPrices);
    ids.add(price);
    return ids;
  }

  static boolean isProvider(String key) {
    return PROVIDER.matcher(key).matches();
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
