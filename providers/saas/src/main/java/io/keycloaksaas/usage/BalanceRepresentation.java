package io.keycloaksaas.usage;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a pool holds.
 *
 * @param granted null when unlimited
 * @param remaining null when unlimited
 */
public record BalanceRepresentation(
    @Nullable Long granted, Long used, Long reserved, @Nullable Long remaining) {

  static BalanceRepresentation of(Balance balance) {
    return new BalanceRepresentation(
        number(balance.granted()), balance.used(), balance.reserved(), number(balance.remaining()));
  }

  private static Long number(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
