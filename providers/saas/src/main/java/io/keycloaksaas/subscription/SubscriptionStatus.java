package io.keycloaksaas.subscription;

import java.util.Locale;
import java.util.Set;

/** The stored state; whether a subscription counts at an instant is the resolver's word. */
public enum SubscriptionStatus {
  TRIALING,
  ACTIVE,
  PAST_DUE,
  PAUSED,
  CANCELED;

  /** The table of states: every transition that is not here is refused. */
  public boolean canBecome(SubscriptionStatus next) {
    return switch (this) {
      case TRIALING -> Set.of(ACTIVE, PAST_DUE, PAUSED, CANCELED).contains(next);
      case ACTIVE -> Set.of(PAST_DUE, PAUSED, CANCELED).contains(next);
      case PAST_DUE -> Set.of(ACTIVE, PAUSED, CANCELED).contains(next);
      case PAUSED -> Set.of(ACTIVE, TRIALING, CANCELED).contains(next);
      case CANCELED -> false;
    };
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
