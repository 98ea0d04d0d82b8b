package io.keycloaksaas.billing;

import java.util.Locale;

/** Why a message was parked: kept, shown to administrators, and not acted upon. */
public enum BillingEventReason {
  /** We made no such customer. */
  UNKNOWN_CUSTOMER,
  /** The catalogue knows no plan by this price. */
  UNKNOWN_PRICE,
  /** Of another account of the provider than the realm's. */
  OTHER_ACCOUNT,
  /** A test in a live realm, or the other way round. */
  OTHER_MODE,
  /** The payer has used the trial before: it was canceled, and gives nothing. */
  TRIAL_ALREADY_USED,
  /** More than one subscription of the customer is paid for; one counts. */
  SURPLUS_SUBSCRIPTION,
  /** The subscription cannot become what the provider says it is. */
  TRANSITION_REFUSED;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
