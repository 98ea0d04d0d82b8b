package io.keycloaksaas.subscription;

import static io.keycloaksaas.subscription.SubscriptionStatus.ACTIVE;
import static io.keycloaksaas.subscription.SubscriptionStatus.CANCELED;
import static io.keycloaksaas.subscription.SubscriptionStatus.PAST_DUE;
import static io.keycloaksaas.subscription.SubscriptionStatus.PAUSED;
import static io.keycloaksaas.subscription.SubscriptionStatus.TRIALING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionStatusTest {
  /** The table of the design; staying what it is, is not a transition. */
  private static final Map<SubscriptionStatus, Set<SubscriptionStatus>> TABLE =
      Map.of(
          TRIALING, Set.of(ACTIVE, PAST_DUE, PAUSED, CANCELED),
          ACTIVE, Set.of(PAST_DUE, PAUSED, CANCELED),
          PAST_DUE, Set.of(ACTIVE, PAUSED, CANCELED),
          PAUSED, Set.of(ACTIVE, TRIALING, CANCELED),
          CANCELED, Set.of());

  @ParameterizedTest
  @EnumSource
  void only_what_the_table_says_is_allowed(SubscriptionStatus from) {
    for (SubscriptionStatus to : SubscriptionStatus.values()) {
      assertThat(from.canBecome(to)).as(from + " to " + to).isEqualTo(TABLE.get(from).contains(to));
    }
  }
}
