package io.keycloaksaas.billing;

/**
 * The provider did not answer, or not with what was asked for. Nothing is known, so nothing may be
 * written; the same call may succeed later.
 */
public final class BillingGatewayUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message short, without secrets: it goes to the log
   */
  public BillingGatewayUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
