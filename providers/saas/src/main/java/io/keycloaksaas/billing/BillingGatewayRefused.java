package io.keycloaksaas.billing;

/** The provider understood what it was asked to do and will not do it; nothing was changed. */
public final class BillingGatewayRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** What was to be paid at once was not paid. */
    PAYMENT,
    /** The subscription is not in a state for it, or somebody at the provider decides about it. */
    STATE,
    /** This can be done on the provider's pages only. */
    UNSUPPORTED
  }

  private final Reason reason;

  /**
   * @param message short, without secrets: it goes to the log
   */
  public BillingGatewayRefused(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
