package io.keycloaksaas.billing;

import java.util.Locale;
import java.util.Optional;

/** What became of a message, or of a look at a customer. */
public record BillingEventResult(Kind kind, Optional<BillingEventReason> reason, String detail) {

  /** In a word. */
  public enum Kind {
    /** The subscription is another now. */
    APPLIED,
    /** It was so already. */
    UNCHANGED,
    /** It can change no subscription. */
    IGNORED,
    /** It was received before. */
    DUPLICATE,
    /** See the reason. */
    PARKED;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static BillingEventResult of(Kind kind) {
    return new BillingEventResult(kind, Optional.empty(), "");
  }

  /**
   * @param detail identifiers only
   */
  static BillingEventResult parked(BillingEventReason reason, String detail) {
    return new BillingEventResult(Kind.PARKED, Optional.of(reason), detail);
  }
}
