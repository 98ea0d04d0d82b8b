package io.keycloaksaas.usage;

import java.util.OptionalLong;

/**
 * What a pool holds: {@code granted = used + reserved + remaining}.
 *
 * @param granted absent when unlimited
 * @param used of what is granted now; less than what was consumed where a smaller plan took over
 * @param remaining absent when unlimited
 */
public record Balance(OptionalLong granted, long used, long reserved, OptionalLong remaining) {

  public boolean isUnlimited() {
    return granted.isEmpty();
  }

  /** Whether at least so much of a limited, not empty pool is used. */
  public boolean isUsedTo(int percent) {
    return used > mostBelow(percent);
  }

  /** How much of it can be used without being used to so much. */
  long mostBelow(int percent) {
    return granted.orElse(0) == 0
        ? Long.MAX_VALUE
        : Math.floorDiv(Math.multiplyExact(granted.getAsLong(), (long) percent) - 1, 100);
  }
}
