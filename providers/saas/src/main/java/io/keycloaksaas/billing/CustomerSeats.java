package io.keycloaksaas.billing;

import com.google.auto.service.AutoService;
import io.keycloaksaas.billing.jpa.JpaCustomers;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.organization.Seats;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.Billing;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.OrganizationModel.OrganizationMemberJoinEvent;
import org.keycloak.models.OrganizationModel.OrganizationMemberLeaveEvent;

/**
 * Lets what is paid for follow the members of an organization, where its price is per seat. After
 * the commit of whoever came or went; the number is read when the provider is told, so that late or
 * repeated work tells the same. Our own quantity has followed already, with who came or went.
 */
@AutoService(JobHandler.class)
public final class CustomerSeats implements JobHandler {
  private static final String KIND = "billing-seats";
  private static final Set<SubscriptionStatus> PAID =
      Set.of(SubscriptionStatus.TRIALING, SubscriptionStatus.ACTIVE, SubscriptionStatus.PAST_DUE);

  /** What is known before the provider is asked. */
  private record Known(
      BillingGatewayConnection gateway, Customer customer, Catalog catalog, long members) {}

  static void connect(KeycloakSessionFactory factory) {
    factory.register(
        event -> {
          if (event instanceof OrganizationMemberJoinEvent joined) {
            changed(joined.getSession(), joined.getOrganization());
          } else if (event instanceof OrganizationMemberLeaveEvent left) {
            changed(left.getSession(), left.getOrganization());
          }
        });
  }

  private static void changed(KeycloakSession session, OrganizationModel organization) {
    if (!BillingGateways.name(session).equals(Billing.MANUAL)) {
      add(session, organization.getId());
    }
  }

  /** A reference of its own: a change must not be lost because one before it is being told. */
  static void add(KeycloakSession session, String organizationId) {
    Jobs.add(
        session,
        KIND,
        KIND + organizationId,
        organizationId + " " + Ids.next(),
        Times.CLOCK.instant());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    String organizationId = job.reference().split(" ")[0];
    try {
      Jobs.inTransaction(sessions, job, session -> known(session, organizationId))
          .ifPresent(CustomerSeats::tell);
      return Outcome.done();
    } catch (BillingGatewayUnavailable e) {
      return Outcome.failed(e.getMessage());
    }
  }

  /** Empty where nobody pays by the seat. */
  private static Optional<Known> known(KeycloakSession session, String organizationId) {
    if (session.getContext().getRealm() == null) {
      return Optional.empty();
    }
    SubjectRef subject =
        SubjectRef.organization(session.getContext().getRealm().getId(), organizationId);
    return BillingGateways.connect(session)
        .flatMap(
            gateway ->
                new JpaCustomers(session)
                    .of(subject, gateway.provider(), gateway.account())
                    .filter(customer -> customer.subject().type() == SubjectType.ORGANIZATION)
                    .map(
                        customer ->
                            new Known(
                                gateway,
                                customer,
                                session.getProvider(CatalogProvider.class).current().catalog(),
                                Seats.usage(session, organizationId).used())));
  }

  private static void tell(Known known) {
    List<CustomerSubscription> paid =
        known.gateway().subscriptions(known.customer().externalId()).stream()
            .filter(one -> PAID.contains(one.status()))
            .toList();
    for (CustomerSubscription one : paid) {
      for (CustomerSubscription.Item item : one.items()) {
        long seats = Math.max(1, known.members());
        if (isPerSeat(known, item) && item.quantity() != seats) {
          known.gateway().setQuantity(item, seats);
        }
      }
    }
  }

  private static boolean isPerSeat(Known known, CustomerSubscription.Item item) {
    return known
        .catalog()
        .planOfPrice(known.gateway().provider(), item.priceId())
        .filter(Plan::isPerSeat)
        .isPresent();
  }
}
