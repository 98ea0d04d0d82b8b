package io.keycloaksaas.billing;

import io.keycloaksaas.billing.BillingEventResult.Kind;
import io.keycloaksaas.billing.jpa.JpaBillingEvents;
import io.keycloaksaas.billing.jpa.JpaCustomers;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Existence;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.ProviderSubscription;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** {@link CustomerStore} on the database, for one realm, provider and account. */
final class CustomerTransactions implements CustomerStore {
  private final KeycloakSessionFactory sessions;
  private final String realmId;
  private final String provider;
  private final String account;

  CustomerTransactions(
      KeycloakSessionFactory sessions, String realmId, BillingGatewayConnection gateway) {
    this.sessions = sessions;
    this.realmId = realmId;
    this.provider = gateway.provider();
    this.account = gateway.account();
  }

  /** Rolls what was written back, and says why to whoever began. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(Problem problem) {
      super(problem.code().key(), problem, false, false);
    }
  }

  @Override
  public boolean isRecorded(BillingEventNotice notice) {
    return transaction(session -> new JpaBillingEvents(session).isRecorded(provider, notice));
  }

  @Override
  public Optional<Customer> find(String externalId) {
    return transaction(
        session -> new JpaCustomers(session).byExternalId(realmId, provider, account, externalId));
  }

  /** Customers in the order of their ids. */
  List<String> page(String after, int max) {
    return transaction(
        session -> new JpaCustomers(session).externalIds(realmId, provider, account, after, max));
  }

  @Override
  public BillingEventResult record(BillingEventNotice notice, BillingEventResult result) {
    return transaction(session -> record(session, notice, result, Optional.empty()));
  }

  private BillingEventResult record(
      KeycloakSession session,
      BillingEventNotice notice,
      BillingEventResult result,
      Optional<SubjectRef> subject) {
    JpaBillingEvents events = new JpaBillingEvents(session);
    if (!events.take(provider, notice)) {
      return BillingEventResult.of(Kind.DUPLICATE);
    }
    events.close(provider, notice, result, subject);
    return result;
  }

  @Override
  public Optional<BillingEventResult> apply(
      Customer seen, List<CustomerSubscription> all, Optional<BillingEventNotice> notice) {
    try {
      return transaction(session -> apply(session, seen, all, notice));
    } catch (Refused e) {
      BillingEventResult parked =
          BillingEventResult.parked(BillingEventReason.TRANSITION_REFUSED, e.getMessage());
      return Optional.of(
          notice
              .map(
                  message ->
                      transaction(
                          session -> record(session, message, parked, Optional.of(seen.subject()))))
              .orElse(parked));
    }
  }

  private Optional<BillingEventResult> apply(
      KeycloakSession session,
      Customer seen,
      List<CustomerSubscription> all,
      Optional<BillingEventNotice> notice) {
    boolean isHeld = Subjects.lockIfThere(session, seen.subject());
    // A customer outlives who it was: nobody gets a subscription after he has gone.
    boolean isThere = Existence.of(session, seen.subject());
    if (isThere && !isHeld) {
      Subjects.lock(session, seen.subject()); // makes the row of who has none
    }
    if (!new JpaCustomers(session).advance(seen)) {
      return Optional.empty();
    }
    JpaBillingEvents events = new JpaBillingEvents(session);
    if (notice.isPresent() && !events.take(provider, notice.get())) {
      return Optional.of(BillingEventResult.of(Kind.DUPLICATE));
    }
    BillingEventResult result =
        isThere ? write(session, seen, all) : BillingEventResult.of(Kind.UNCHANGED);
    if (result.reason().isEmpty()) {
      events.resolve(provider, seen.externalId(), BillingEventReason.UNKNOWN_PRICE);
      events.resolve(provider, seen.externalId(), BillingEventReason.SURPLUS_SUBSCRIPTION);
    }
    notice.ifPresent(
        message -> events.close(provider, message, result, Optional.of(seen.subject())));
    return Optional.of(result);
  }

  private BillingEventResult write(
      KeycloakSession session, Customer customer, List<CustomerSubscription> all) {
    SubjectRef subject = customer.subject();
    SubscriptionProvider subscriptions = session.getProvider(SubscriptionProvider.class);
    Catalog catalog = session.getProvider(CatalogProvider.class).current().catalog();
    Function<String, Optional<String>> planOfPrice =
        price -> catalog.planOfPrice(provider, price).map(Plan::key);
    Optional<Subscription> before = subscriptions.find(subject);
    OfferedTrials trials = new OfferedTrials(session, customer, planOfPrice);
    CustomerState state =
        CustomerState.of(
            provider,
            trials.allowed(all, before.flatMap(this::followed)),
            planOfPrice,
            before.flatMap(this::followed));
    try {
      for (ProviderSubscription step : state.steps()) {
        subscriptions.synchronize(subject, step);
      }
    } catch (Problem e) {
      throw new Refused(e);
    }
    Optional<Subscription> after = subscriptions.find(subject);
    if (isSeatsAway(subject, state, after)) {
      CustomerSeats.add(session, subject.id());
    }
    String detail = told(before) + " -> " + told(after);
    Set<String> useless = new HashSet<>(state.surplus());
    useless.addAll(trials.refused());
    Set<String> untold = new JpaCustomers(session).remember(customer, useless);
    trials.tell(untold);
    if (state.surplus().stream().anyMatch(untold::contains)) {
      tellSurplus(session, customer, state);
    }
    if (!trials.refused().isEmpty()) {
      return BillingEventResult.parked(
          BillingEventReason.TRIAL_ALREADY_USED, String.join(" ", trials.refused()));
    }
    if (!state.unknownPrices().isEmpty()) {
      return BillingEventResult.parked(
          BillingEventReason.UNKNOWN_PRICE, String.join(" ", state.unknownPrices()));
    }
    if (!state.surplus().isEmpty()) {
      return BillingEventResult.parked(
          BillingEventReason.SURPLUS_SUBSCRIPTION, String.join(" ", state.surplus()));
    }
    return before.equals(after)
        ? BillingEventResult.of(Kind.UNCHANGED)
        : new BillingEventResult(Kind.APPLIED, Optional.empty(), detail);
  }

  /** Somebody pays twice: who runs the shop gives money back, and the buyer should know. */
  private void tellSurplus(KeycloakSession session, Customer customer, CustomerState state) {
    customer.log(
        session,
        EventType.BILLING_SURPLUS_FOUND,
        Map.of(
            "provider",
            provider,
            "counts",
            state.steps().get(state.steps().size() - 1).externalId(),
            "surplus",
            List.copyOf(state.surplus())));
  }

  /**
   * Whether the provider asks money for another number of seats than there are members: after a
   * change to a plan by the seat on its pages, or because one joined during the checkout.
   */
  private static boolean isSeatsAway(
      SubjectRef subject, CustomerState state, Optional<Subscription> after) {
    return subject.type() == SubjectType.ORGANIZATION
        && after
            .filter(one -> one.counts(Times.CLOCK.instant()))
            .filter(
                one ->
                    state.steps().stream()
                        .anyMatch(step -> step.quantity() != one.billing().quantity()))
            .isPresent();
  }

  private Optional<CustomerState.Followed> followed(Subscription subscription) {
    return subscription
        .billing()
        .externalId()
        .filter(id -> subscription.billing().provider().equals(provider))
        .map(
            id -> new CustomerState.Followed(id, subscription.plan().key(), subscription.status()));
  }

  /** In identifiers: plan, status, the provider's status, seats. */
  private static String told(Optional<Subscription> subscription) {
    return subscription
        .map(
            one ->
                String.join(
                    " ",
                    one.plan().toString(),
                    one.status().key(),
                    one.billing().providerStatus().orElse("-"),
                    Long.toString(one.billing().quantity())))
        .orElse("none");
  }

  private <T> T transaction(Function<KeycloakSession, T> work) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions,
        session -> {
          SystemScope.enter(session);
          RealmModel realm = session.realms().getRealm(realmId);
          session.getContext().setRealm(realm);
          return work.apply(session);
        });
  }
}
