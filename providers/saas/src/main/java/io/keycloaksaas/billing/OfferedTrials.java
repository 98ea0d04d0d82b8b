package io.keycloaksaas.billing;

import io.keycloaksaas.billing.CustomerState.Followed;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;

/**
 * Judges the trials that our checkouts have offered when they begin, which is when the provider
 * knows who pays (H16): of one payer's the first counts. Another one gives nothing and is canceled
 * at the provider. What somebody gave there by hand is his decision.
 */
final class OfferedTrials {
  private final KeycloakSession session;
  private final Customer customer;
  private final Function<String, Optional<String>> planOfPrice;

  /** Plans by the ids of the subscriptions. */
  private final Map<String, String> refused = new TreeMap<>();

  OfferedTrials(
      KeycloakSession session, Customer customer, Function<String, Optional<String>> planOfPrice) {
    this.session = session;
    this.customer = customer;
    this.planOfPrice = planOfPrice;
  }

  /**
   * All but those that were refused.
   *
   * @param followed which has been judged
   */
  List<CustomerSubscription> allowed(List<CustomerSubscription> all, Optional<Followed> followed) {
    List<CustomerSubscription> allowed = new ArrayList<>();
    for (CustomerSubscription one : all) {
      boolean judged = followed.filter(own -> own.externalId().equals(one.id())).isPresent();
      if (judged || one.status() != SubscriptionStatus.TRIALING || isFirst(one)) {
        allowed.add(one);
      } else {
        refuse(one);
      }
    }
    return allowed;
  }

  private boolean isFirst(CustomerSubscription one) {
    Optional<String> plan = plan(one);
    if (one.trial().isEmpty() || plan.isEmpty()) {
      return true;
    }
    Set<String> marks = new HashSet<>(one.trial().get().marks());
    marks.add(customer.account() + " " + customer.externalId());
    return session
        .getProvider(SubscriptionProvider.class)
        .claimTrial(customer.subject(), plan.get(), customer.provider(), marks);
  }

  private Optional<String> plan(CustomerSubscription one) {
    return one.items().stream()
        .map(item -> planOfPrice.apply(item.priceId()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void refuse(CustomerSubscription one) {
    refused.put(one.id(), plan(one).orElseThrow());
    RefusedTrial.add(session, one.id());
  }

  /** Ids of those that were refused. */
  Set<String> refused() {
    return Set.copyOf(refused.keySet());
  }

  /**
   * @param ids of those that were not told of before
   */
  void tell(Set<String> ids) {
    refused.forEach(
        (id, plan) -> {
          if (ids.contains(id)) {
            customer.log(
                session,
                EventType.BILLING_TRIAL_REFUSED,
                Map.of("provider", customer.provider(), "plan", plan, "subscription", id));
          }
        });
  }
}
