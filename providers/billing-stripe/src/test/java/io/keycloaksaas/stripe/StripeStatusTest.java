package io.keycloaksaas.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.param.SubscriptionListParams;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeStatusTest {
  @ParameterizedTest
  @CsvSource({
    "incomplete, PAUSED",
    "incomplete_expired, CANCELED",
    "trialing, TRIALING",
    "active, ACTIVE",
    "past_due, PAST_DUE",
    "canceled, CANCELED",
    "unpaid, PAUSED",
    "paused, PAUSED",
    "something_new, PAUSED"
  })
  void eachOfStripesStatusesIsOneOfOurs(String status, SubscriptionStatus ours) {
    assertThat(StripeStatus.of(status)).isEqualTo(ours);
  }

  /** What one can ask Stripe for, less the two words that stand for several. */
  @Test
  void thereAreNoOthers() {
    assertThat(
            Arrays.stream(SubscriptionListParams.Status.values())
                .map(SubscriptionListParams.Status::getValue)
                .filter(status -> !Set.of("all", "ended").contains(status)))
        .containsExactlyInAnyOrder(
            "incomplete",
            "incomplete_expired",
            "trialing",
            "active",
            "past_due",
            "canceled",
            "unpaid",
            "paused");
  }
}
