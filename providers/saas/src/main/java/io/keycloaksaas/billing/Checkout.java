package io.keycloaksaas.billing;

import io.keycloaksaas.billing.jpa.JpaCustomers;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.ProviderPrice;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.RequestTransaction;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.SubscriptionProvider;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Leads a buyer to the provider's pages. Everything is decided first; then the request's
 * transaction ends, and the provider is asked with none open.
 */
public final class Checkout {
  private static final Logger LOG = Logger.getLogger(Checkout.class);

  private static final Limit LINKS = new Limit("billing.link", 20, Duration.ofMinutes(10));

  private final KeycloakSession session;
  private final CheckoutBuyer buyer;
  private final BillingGatewayConnection gateway;

  /**
   * @throws Problem {@code administrator_required}, {@code billing_provider_unavailable}
   */
  public Checkout(KeycloakSession session, CheckoutBuyer buyer) {
    this.session = session;
    this.buyer = buyer;
    this.gateway = BillingGateways.selling(session);
  }

  /**
   * The page on which the buyer pays for a plan.
   *
   * @param success null for the account console, as {@code cancel}
   * @throws Problem {@code validation_failed}, {@code plan_not_found}, {@code plan_not_available},
   *     {@code subscription_exists}, {@code too_many_requests}, {@code
   *     billing_provider_unavailable}
   */
  public URI pay(String planKey, String success, String cancel) {
    URI paid = CheckoutRedirect.of(session, buyer.caller().client(), "successUrl", success);
    URI left = CheckoutRedirect.of(session, buyer.caller().client(), "cancelUrl", cancel);
    Plan plan = sold(planKey);
    ProviderPrice price = plan.providers().get(gateway.provider());
    if (price == null) {
      throw Problem.of(
          ProblemCode.PLAN_NOT_AVAILABLE, "The plan '" + planKey + "' is not sold here.");
    }
    requireNothingPaid();
    CustomerDetails details = buyer.details();
    Optional<Customer> known = known();
    return outside(
        "billing.checkout",
        () -> {
          Customer customer = customer(known);
          gateway.describeCustomer(customer.externalId(), details);
          CheckoutPage page =
              gateway.checkout(
                  new CheckoutOrder(
                      customer.externalId(),
                      price.price(),
                      plan.isPerSeat() ? Math.max(1, buyer.seats()) : 1,
                      trialDays(plan),
                      paid,
                      left));
          opened(customer, page, planKey).ifPresent(this::close);
          return page.url();
        });
  }

  /**
   * The page on which the buyer changes what he has.
   *
   * @param returnUrl null for the account console
   * @throws Problem {@code validation_failed}, {@code subscription_not_found} for who never bought,
   *     {@code too_many_requests}, {@code billing_provider_unavailable}
   */
  public URI portal(String returnUrl) {
    URI back = CheckoutRedirect.of(session, buyer.caller().client(), "returnUrl", returnUrl);
    Customer customer =
        known()
            .orElseThrow(
                () ->
                    Problem.of(
                        ProblemCode.SUBSCRIPTION_NOT_FOUND,
                        "Nothing was bought yet; start with a checkout."));
    return outside(
        "billing.portal",
        () -> {
          URI page = gateway.portal(customer.externalId(), back);
          transaction(
              own -> {
                customer.log(
                    own, EventType.BILLING_PORTAL_OPENED, Map.of("provider", gateway.provider()));
                return null;
              });
          return page;
        });
  }

  private Optional<Customer> known() {
    return new JpaCustomers(session).of(buyer.subject(), gateway.provider(), gateway.account());
  }

  /** What tenants may choose: public, current, and for them. */
  private Plan sold(String key) {
    Plan.Audience audience =
        buyer.subject().type() == SubjectType.USER
            ? Plan.Audience.USER
            : Plan.Audience.ORGANIZATION;
    return Optional.ofNullable(key)
        .flatMap(
            named -> session.getProvider(CatalogProvider.class).current().catalog().plan(named))
        .filter(plan -> plan.isPublic() && !plan.archived())
        .filter(plan -> plan.audience().contains(audience))
        .orElseThrow(
            () ->
                Problem.of(ProblemCode.PLAN_NOT_FOUND, "There is no plan '" + key + "' on offer."));
  }

  /** Who pays already would pay twice. */
  private void requireNothingPaid() {
    boolean pays =
        session
            .getProvider(SubscriptionProvider.class)
            .find(buyer.subject())
            .filter(one -> one.counts(Times.CLOCK.instant()))
            .filter(one -> !one.billing().isManual())
            .isPresent();
    if (pays) {
      throw Problem.of(
          ProblemCode.SUBSCRIPTION_EXISTS,
          "There is a subscription already; change it on the billing portal.");
    }
  }

  /** Ours, or a new one; who comes at the same time gets the same. */
  private Customer customer(Optional<Customer> known) {
    if (known.isPresent()) {
      return known.get();
    }
    String made = gateway.createCustomer(buyer.subject());
    return transaction(
        own -> {
          Subjects.lock(own, buyer.subject());
          return new JpaCustomers(own)
              .addIfAbsent(
                  new Customer(buyer.subject(), gateway.provider(), gateway.account(), made, 0));
        });
  }

  /**
   * The plan's trial where the buyer may have it; whether he gets it is decided when it begins.
   * What others have used counts, which he does not see.
   */
  private int trialDays(Plan plan) {
    return plan.trialDays() > 0 && isTrialOpen(plan) ? plan.trialDays() : 0;
  }

  private boolean isTrialOpen(Plan plan) {
    SubjectRef subject = buyer.subject();
    return KeycloakModelUtils.runJobInTransactionWithResult(
        session.getKeycloakSessionFactory(),
        own -> {
          SystemScope.enter(own);
          own.getContext().setRealm(own.realms().getRealm(subject.realmId()));
          return own.getProvider(SubscriptionProvider.class).isTrialOpen(subject, plan.key());
        });
  }

  /** The page that was open before: who has two pays twice. */
  private Optional<String> opened(Customer customer, CheckoutPage page, String planKey) {
    return transaction(
        own -> {
          Subjects.lock(own, buyer.subject());
          customer.log(
              own,
              EventType.BILLING_CHECKOUT_STARTED,
              Map.of("plan", planKey, "provider", gateway.provider()));
          return new JpaCustomers(own).opened(customer, page.id());
        });
  }

  /** As well as it can be: a page that is paid already is seen when the provider tells of it. */
  private void close(String pageId) {
    try {
      gateway.closeCheckout(pageId);
    } catch (BillingGatewayRefused e) {
      LOG.debugf("The older checkout is closed already: %s", e.getMessage());
    } catch (BillingGatewayUnavailable e) {
      LOG.warnf("An older checkout stays open: %s", e.getMessage());
    }
  }

  private <T> T outside(String what, Supplier<T> work) {
    Limits.hit(session, LINKS, buyer.subject().type().key() + "/" + buyer.subject().id());
    RequestTransaction.leave(session);
    try {
      return work.get();
    } catch (BillingGatewayUnavailable e) {
      LOG.warnf("%s: %s does not answer: %s", what, gateway.provider(), e.getMessage());
      throw BillingGateways.unavailable();
    }
  }

  private <T> T transaction(Function<KeycloakSession, T> work) {
    return new TenantTransactions(session, buyer.caller(), buyer.subject()).run(work);
  }
}
