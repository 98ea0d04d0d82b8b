package io.keycloaksaas.billing;

import static io.keycloaksaas.subscription.SubscriptionStatus.ACTIVE;
import static io.keycloaksaas.subscription.SubscriptionStatus.CANCELED;
import static io.keycloaksaas.subscription.SubscriptionStatus.PAST_DUE;
import static io.keycloaksaas.subscription.SubscriptionStatus.PAUSED;
import static io.keycloaksaas.subscription.SubscriptionStatus.TRIALING;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.billing.CustomerState.Followed;
import io.keycloaksaas.subscription.ProviderSubscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomerStateTest {
  private static final Optional<Followed> NOBODY = Optional.empty();

  @Test
  void whoHasNothingGetsNothing() {
    assertThat(state(List.of(), NOBODY).steps()).isEmpty();
  }

  @Test
  void anActiveSubscriptionGoesBeforeANewerTrial() {
    var steps =
        state(List.of(one("sub_1", ACTIVE, "p_pro", 1), one("sub_2", TRIALING, "p_max", 2)), NOBODY)
            .steps();

    assertThat(steps).extracting(ProviderSubscription::planKey).containsExactly("pro");
  }

  @Test
  void ofTwoAlikeTheNewerCounts() {
    var steps =
        state(List.of(one("sub_1", ACTIVE, "p_pro", 1), one("sub_2", ACTIVE, "p_max", 2)), NOBODY)
            .steps();

    assertThat(steps).extracting(ProviderSubscription::externalId).containsExactly("sub_2");
  }

  @Test
  void whatWaitsForItsFirstPaymentFollowsWhatEnded() {
    var steps =
        state(
                List.of(one("sub_1", CANCELED, "p_pro", 1), one("sub_2", PAUSED, "p_max", 2)),
                followed("sub_1", ACTIVE))
            .steps();

    assertThat(steps)
        .extracting(ProviderSubscription::externalId)
        .containsExactly("sub_1", "sub_2");
  }

  @Test
  void aCanceledOneOfWhichWeNeverHeardIsNobodysBusiness() {
    assertThat(state(List.of(one("sub_1", CANCELED, "p_pro", 1)), NOBODY).steps()).isEmpty();
  }

  @Test
  void whatTheProviderNoLongerKnowsIsOver() {
    var steps = state(List.of(), followed("sub_1", ACTIVE)).steps();

    assertThat(steps).extracting(ProviderSubscription::status).containsExactly(CANCELED);
  }

  @Test
  void anUnknownPriceGivesNothingAndIsNamed() {
    var state = state(List.of(one("sub_1", ACTIVE, "p_else", 1)), NOBODY);

    assertThat(state.steps()).isEmpty();
    assertThat(state.unknownPrices()).containsExactly("p_else");
  }

  @Test
  void whoseSubscriptionMovesToAnUnknownPriceKeepsWhatHeHas() {
    var state = state(List.of(one("sub_1", ACTIVE, "p_else", 1)), followed("sub_1", ACTIVE));

    assertThat(state.steps()).isEmpty();
    assertThat(state.unknownPrices()).containsExactly("p_else");
  }

  @Test
  void whatEndsUnderAnUnknownPriceEnds() {
    var steps =
        state(List.of(one("sub_1", CANCELED, "p_else", 1)), followed("sub_1", ACTIVE)).steps();

    assertThat(steps).extracting(ProviderSubscription::status).containsExactly(CANCELED);
  }

  @Test
  void wayThroughTheStateInBetweenWhereThereIsNoOther() {
    assertThat(
            state(List.of(one("sub_1", PAST_DUE, "p_pro", 1)), followed("sub_1", PAUSED)).steps())
        .extracting(ProviderSubscription::status)
        .containsExactly(ACTIVE, PAST_DUE);
    assertThat(
            state(List.of(one("sub_1", TRIALING, "p_pro", 1)), followed("sub_1", ACTIVE)).steps())
        .extracting(ProviderSubscription::status)
        .containsExactly(PAUSED, TRIALING);
  }

  private static Optional<Followed> followed(String id, SubscriptionStatus status) {
    return Optional.of(new Followed(id, "pro", status));
  }

  static CustomerState state(List<CustomerSubscription> all, Optional<Followed> followed) {
    return CustomerState.of(
        "stripe",
        all,
        price ->
            Optional.of(price)
                .filter(id -> List.of("p_pro", "p_max").contains(id))
                .map(id -> id.substring(2)),
        followed);
  }

  static CustomerSubscription one(
      String id, SubscriptionStatus status, String price, long createdSecond) {
    Instant created = Instant.ofEpochSecond(createdSecond);
    return new CustomerSubscription(
        id,
        status,
        status.key(),
        List.of(new CustomerSubscription.Item("si_" + id, price, 1)),
        created,
        created,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
