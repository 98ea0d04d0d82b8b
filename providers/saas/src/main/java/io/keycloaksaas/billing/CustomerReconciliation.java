package io.keycloaksaas.billing;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.RequestTransaction;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Asks the provider about customers that nobody sent a message about, and corrects what differs.
 * Done again it finds nothing. Needs no transaction, and opens short ones.
 */
public final class CustomerReconciliation {
  private static final Logger LOG = Logger.getLogger(CustomerReconciliation.class);

  /** How many customers one look takes. */
  static final int PAGE = 50;

  private final KeycloakSessionFactory sessions;
  private final String realmId;
  private final BillingGatewayConnection gateway;

  CustomerReconciliation(
      KeycloakSessionFactory sessions, String realmId, BillingGatewayConnection gateway) {
    this.sessions = sessions;
    this.realmId = realmId;
    this.gateway = gateway;
  }

  /**
   * One page for who waits for it.
   *
   * @throws io.keycloaksaas.platform.Problem {@code billing_provider_unavailable} without a
   *     provider
   */
  public static Report now(KeycloakSession session, String after) {
    BillingGatewayConnection gateway =
        BillingGateways.connect(session).orElseThrow(BillingGateways::unavailable);
    String realmId = session.getContext().getRealm().getId();
    EventLog.write(
        session,
        new Event(
            EventType.BILLING_RECONCILED,
            null,
            null,
            Map.of("provider", gateway.provider(), "after", after)));
    RequestTransaction.leave(session);
    return new CustomerReconciliation(session.getKeycloakSessionFactory(), realmId, gateway)
        .page(after);
  }

  /** A customer of whom something else was stored than the provider says. */
  public record Drift(String customer, BillingEventResult result) {}

  /**
   * What was found.
   *
   * @param failed customers of whom the provider did not tell
   * @param next from where to go on; empty when all were looked at
   */
  public record Report(int checked, List<Drift> drifts, int failed, Optional<String> next) {}

  /**
   * @param after where the last report ended; empty for the first
   */
  public Report page(String after) {
    CustomerTransactions store = new CustomerTransactions(sessions, realmId, gateway);
    List<String> customers = store.page(after, PAGE);
    List<Drift> drifts = new ArrayList<>();
    int failed = 0;
    for (String customer : customers) {
      try {
        look(store, customer).ifPresent(drifts::add);
      } catch (BillingGatewayUnavailable e) {
        LOG.warnf("Customer %s was not reconciled: %s", customer, e.getMessage());
        failed++;
      }
    }
    return new Report(
        customers.size(),
        drifts,
        failed,
        customers.size() < PAGE
            ? Optional.empty()
            : Optional.of(customers.get(customers.size() - 1)));
  }

  private Optional<Drift> look(CustomerTransactions store, String customer) {
    Optional<BillingEventResult> drift =
        new CustomerSync(gateway, store)
            .look(customer)
            .filter(result -> result.kind() != BillingEventResult.Kind.UNCHANGED);
    drift.ifPresent(
        result ->
            store.record(
                new BillingEventNotice(
                    "reconciliation-" + Ids.next(),
                    BillingEvent.RECONCILIATION,
                    gateway.account(),
                    Optional.empty(),
                    Optional.of(customer),
                    Times.CLOCK.instant()),
                result));
    return drift.map(result -> new Drift(customer, result));
  }
}
