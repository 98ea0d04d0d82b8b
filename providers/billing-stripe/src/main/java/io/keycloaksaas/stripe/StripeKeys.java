package io.keycloaksaas.stripe;

/**
 * A realm's secrets at Stripe.
 *
 * @param secretKey {@code sk_…} or, better, a restricted {@code rk_…}
 * @param webhookSecret {@code whsec_…}, of the one endpoint that sends to this realm
 */
record StripeKeys(String secretKey, String webhookSecret) {

  /** Whether real money moves. */
  boolean isLive() {
    return secretKey.contains("_live_");
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "StripeKeys";
  }
}
