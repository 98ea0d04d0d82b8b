package io.keycloaksaas.catalog;

/**
 * A whole number from 0 to {@value #MAX}, or unlimited. Immutable; unlimited is larger than every
 * number.
 */
public record Amount(long wire) implements Comparable<Amount> {
  /** The largest number, 10¹²: far below 2⁵³, so that it is exact in every JSON reader. */
  public static final long MAX = 1_000_000_000_000L;

  public static final Amount UNLIMITED = new Amount(-1);
  public static final Amount ZERO = new Amount(0);

  /**
   * @param wire the number as it travels in claims and JSON; −1 is unlimited
   * @throws IllegalArgumentException below −1 or above {@value #MAX}
   */
  public Amount {
    if (wire < -1 || wire > MAX) {
      throw new IllegalArgumentException("not an amount: " + wire);
    }
  }

  public static Amount of(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("not an amount: " + number);
    }
    return new Amount(number);
  }

  public boolean isUnlimited() {
    return wire == -1;
  }

  /** The sum; unlimited if either is, and never above {@link #MAX}. */
  public Amount plus(Amount other) {
    return isUnlimited() || other.isUnlimited()
        ? UNLIMITED
        : new Amount(Math.min(MAX, wire + other.wire));
  }

  public Amount max(Amount other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public int compareTo(Amount other) {
    return Long.compareUnsigned(wire, other.wire);
  }

  @Override
  public String toString() {
    return isUnlimited() ? "unlimited" : Long.toString(wire);
  }
}
