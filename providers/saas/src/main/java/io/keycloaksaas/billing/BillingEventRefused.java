package io.keycloaksaas.billing;

/** A message that was not signed with the realm's secret, or too long ago. */
public final class BillingEventRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BillingEventRefused(String message) {
    super(message);
  }
}
