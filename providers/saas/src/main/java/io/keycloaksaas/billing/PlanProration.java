package io.keycloaksaas.billing;

import io.keycloaksaas.billing.PlanRules.Move;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.ProviderPrice;
import io.keycloaksaas.organization.Seats;
import io.keycloaksaas.persistence.RequestTransaction;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.When;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/**
 * What the billing provider would ask for at once for a change of plan. It is prepared in the
 * transaction of the request and asked after it; a provider that does not answer spoils nothing.
 */
final class PlanProration {
  private static final Logger LOG = Logger.getLogger(PlanProration.class);

  private final KeycloakSession session;
  private final BillingGatewayConnection gateway;
  private final SubscriptionChange change;

  private PlanProration(
      KeycloakSession session, BillingGatewayConnection gateway, SubscriptionChange change) {
    this.session = session;
    this.gateway = gateway;
    this.change = change;
  }

  /**
   * @param current that counts
   * @return empty where there is nothing to ask: nothing is paid to the realm's provider, it does
   *     not sell the plan, or nothing happens before the period is over
   */
  static Optional<PlanProration> of(
      KeycloakSession session,
      SubjectRef subject,
      Optional<Subscription> current,
      Move move,
      Catalog catalog,
      Instant now) {
    Optional<Subscription> paid = current.filter(one -> !one.billing().isManual());
    Optional<Plan> taken = move.plan().filter(plan -> move.when() == When.NOW);
    if (paid.isEmpty() || taken.isEmpty()) {
      return Optional.empty();
    }
    long seats = seats(session, subject, taken.get());
    return BillingGateways.connect(session)
        .flatMap(
            gateway ->
                change(gateway.provider(), paid.get(), catalog, taken.get(), seats, now)
                    .map(change -> new PlanProration(session, gateway, change)));
  }

  static long seats(KeycloakSession session, SubjectRef subject, Plan plan) {
    return plan.isPerSeat() && subject.type() == SubjectType.ORGANIZATION
        ? Math.max(1, Seats.usage(session, subject.id()).used())
        : 1;
  }

  /** Empty where the provider does not bill the subscription, or does not know one of the plans. */
  static Optional<SubscriptionChange> change(
      String provider,
      Subscription current,
      Catalog catalog,
      Plan plan,
      long quantity,
      Instant now) {
    Optional<ProviderPrice> from =
        catalog.plan(current.plan().key()).map(left -> left.providers().get(provider));
    Optional<ProviderPrice> to = Optional.ofNullable(plan.providers().get(provider));
    if (!current.billing().provider().equals(provider) || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return current
        .billing()
        .externalId()
        .map(id -> new SubscriptionChange(id, from.get().ids(), to.get().price(), quantity, now));
  }

  /** Ends the request's transaction, see {@link RequestTransaction}. */
  Optional<Proration> ask() {
    RequestTransaction.leave(session);
    try {
      return gateway.prorate(change);
    } catch (BillingGatewayUnavailable e) {
      LOG.warnf(
          "Preview without proration: %s does not answer: %s", gateway.provider(), e.getMessage());
      return Optional.empty();
    }
  }
}
