package io.keycloaksaas.billing;

import io.keycloaksaas.billing.jpa.JpaCustomers;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.RequestTransaction;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.StateMachine;
import io.keycloaksaas.subscription.StateMachine.Act;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.When;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/**
 * What its billing provider has to do with a subscription. Decided and logged in the request's
 * transaction, under the lock of the subject; carried out after it, with none open. We write
 * nothing of it ourselves: the provider is asked what is true then, as after one of its messages.
 */
public final class ProviderChange {
  private static final Logger LOG = Logger.getLogger(ProviderChange.class);
  private static final Limit CHANGES = new Limit("billing.change", 20, Duration.ofMinutes(10));

  private final KeycloakSession session;
  private final BillingGatewayConnection gateway;
  private final Customer customer;
  private final Call call;

  /** What is asked of the provider. */
  private interface Call {
    /**
     * @param key names this request
     */
    void make(BillingGatewayConnection gateway, String key);
  }

  private ProviderChange(
      KeycloakSession session, BillingGatewayConnection gateway, Customer customer, Call call) {
    this.session = session;
    this.gateway = gateway;
    this.customer = customer;
    this.call = call;
  }

  /** A subscription that the realm's provider bills, for the caller that holds its subject. */
  record Billed(
      KeycloakSession session,
      SubjectRef subject,
      Subscription subscription,
      String externalId,
      BillingGatewayConnection gateway,
      Customer customer) {

    /**
     * @return empty where another provider bills it than the realm's, or nobody knows how
     * @throws Problem {@code billing_provider_unavailable} without keys
     */
    static Optional<Billed> of(
        KeycloakSession session, SubjectRef subject, Subscription subscription) {
      if (!subscription.billing().provider().equals(BillingGateways.name(session))) {
        return Optional.empty();
      }
      BillingGatewayConnection gateway =
          BillingGateways.connect(session).orElseThrow(BillingGateways::unavailable);
      return subscription
          .billing()
          .externalId()
          .flatMap(
              id ->
                  new JpaCustomers(session)
                      .of(subject, gateway.provider(), gateway.account())
                      .map(
                          known -> new Billed(session, subject, subscription, id, gateway, known)));
    }

    /**
     * @throws Problem {@code plan_not_available} where the provider does not sell it, {@code
     *     billing_provider_required} where the catalogue no longer knows what is paid for, {@code
     *     transition_refused}, {@code too_many_requests}
     */
    ProviderChange change(Catalog catalog, Plan plan, When when) {
      Instant now = Times.CLOCK.instant();
      require(when == When.NOW ? Act.CHANGE : Act.SCHEDULE, now);
      if (!plan.providers().containsKey(gateway.provider())) {
        throw Problem.of(
            ProblemCode.PLAN_NOT_AVAILABLE, "The plan '" + plan.key() + "' is not sold here.");
      }
      SubscriptionChange change =
          PlanProration.change(
                  gateway.provider(),
                  subscription,
                  catalog,
                  plan,
                  PlanProration.seats(session, subject, plan),
                  now)
              .orElseThrow(Billed::elsewhere);
      return asked(
          "change",
          Map.of("plan", plan.key(), "when", word(when)),
          (provider, key) -> provider.change(change, when, key));
    }

    /**
     * @throws Problem {@code transition_refused}, {@code too_many_requests}
     */
    ProviderChange cancel(When when) {
      require(when == When.NOW ? Act.CANCEL : Act.SCHEDULE, Times.CLOCK.instant());
      return asked(
          "cancel",
          Map.of("when", word(when)),
          when == When.NOW
              ? (provider, key) -> provider.cancel(externalId)
              : (provider, key) -> provider.cancelAtPeriodEnd(externalId, key));
    }

    /**
     * @throws Problem {@code transition_refused}, {@code too_many_requests}
     */
    ProviderChange resume() {
      require(Act.RESUME, Times.CLOCK.instant());
      return asked("resume", Map.of(), (provider, key) -> provider.resume(externalId, key));
    }

    private void require(Act act, Instant now) {
      StateMachine.after(subscription.statusAt(now), act);
    }

    private ProviderChange asked(String act, Map<String, Object> more, Call call) {
      Limits.hit(session, CHANGES, subject.type().key() + "/" + subject.id());
      Map<String, Object> data = new HashMap<>(more);
      data.put("act", act);
      data.put("provider", gateway.provider());
      data.put("subscription_id", subscription.id());
      customer.log(session, EventType.BILLING_CHANGE_REQUESTED, data);
      return new ProviderChange(session, gateway, customer, call);
    }

    private static String word(When when) {
      return when.name().toLowerCase(Locale.ROOT);
    }

    private static Problem elsewhere() {
      return Problem.of(
          ProblemCode.BILLING_PROVIDER_REQUIRED,
          "What is paid for is not in the catalogue; change it on the billing portal.");
    }
  }

  /**
   * Ends the request's transaction, asks the provider, and brings the subscription to what is true
   * then.
   *
   * @throws Problem {@code payment_failed}, {@code transition_refused}, {@code
   *     billing_provider_required}, {@code billing_provider_unavailable}: nothing was changed
   */
  public void carryOut() {
    RequestTransaction.leave(session);
    try {
      call.make(gateway, Ids.next());
    } catch (BillingGatewayUnavailable e) {
      LOG.warnf(
          "A change waits for %s, which does not answer: %s", gateway.provider(), e.getMessage());
      throw BillingGateways.unavailable();
    } catch (BillingGatewayRefused e) {
      LOG.infof("%s refuses a change: %s", gateway.provider(), e.getMessage());
      throw refused(e.reason());
    }
    look();
  }

  private void look() {
    CustomerTransactions store =
        new CustomerTransactions(
            session.getKeycloakSessionFactory(), customer.subject().realmId(), gateway);
    try {
      new CustomerSync(gateway, store).look(customer.externalId());
    } catch (BillingGatewayUnavailable e) {
      LOG.warnf(
          "A change was made, and %s does not tell of it: %s", gateway.provider(), e.getMessage());
      throw Problem.of(
          ProblemCode.BILLING_PROVIDER_UNAVAILABLE,
          "The billing provider has made the change; it is seen here when it answers again.");
    }
  }

  private static Problem refused(BillingGatewayRefused.Reason reason) {
    return switch (reason) {
      case PAYMENT ->
          Problem.of(
              ProblemCode.PAYMENT_FAILED,
              "The payment failed, and nothing was changed; see to the means of payment on the"
                  + " billing portal.");
      case STATE ->
          Problem.of(
              ProblemCode.TRANSITION_REFUSED,
              "The billing provider does not allow this now; look at the billing portal.");
      case UNSUPPORTED ->
          Problem.of(
              ProblemCode.BILLING_PROVIDER_REQUIRED,
              "This is done on the billing provider's pages: ask for the billing portal.");
    };
  }
}
