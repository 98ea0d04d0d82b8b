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
    return granted.isPresent()
        && granted.getAsLong() > 0
        && Math.multiplyExact(used, 100L)
            >= Math.multiplyExact(granted.getAsLong(), (long) percent);
  }
}
