package io.keycloaksaas.subscription;

import java.util.Locale;

/**
 * The stored state, changed by the {@link StateMachine} alone; whether a subscription counts at an
 * instant is the resolver's word.
 */
public enum SubscriptionStatus {
  TRIALING,
  ACTIVE,
  PAST_DUE,
  PAUSED,
  CANCELED;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
