package io.keycloaksaas.subscription;

import io.keycloaksaas.platform.Problem;

/** When a change or a cancellation takes effect. */
public enum When {
  NOW,
  PERIOD_END;

  /**
   * @param text {@code now} or {@code period_end}; null is now
   * @throws Problem {@code validation_failed}
   */
  public static When parse(String text) {
    if (text == null || text.equals("now")) {
      return NOW;
    }
    if (text.equals("period_end")) {
      return PERIOD_END;
    }
    throw Problem.invalid("when", "'when' must be now or period_end.");
  }
}
