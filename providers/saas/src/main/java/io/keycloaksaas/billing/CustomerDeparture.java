package io.keycloaksaas.billing;

import com.google.auto.service.AutoService;
import io.keycloaksaas.billing.jpa.JpaCustomers;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.JobProvider;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.organization.OrganizationEnding;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.Billing;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel.OrganizationRemovedEvent;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel.UserRemovedEvent;

/**
 * Nobody pays for what is deleted: cancels at the provider what a deleted organization or a removed
 * account still has there. After the commit of the deletion, and again until the provider has
 * answered.
 */
@AutoService(JobHandler.class)
public final class CustomerDeparture implements JobHandler {
  private static final String KIND = "billing-departure";

  /** Who is to be canceled, known before the provider is asked. */
  private record Leaving(BillingGatewayConnection gateway, Customer customer) {}

  static void connect(KeycloakSessionFactory factory) {
    factory.register(
        event -> {
          if (event instanceof OrganizationEnding ending) {
            organization(ending.session(), ending.organizationId());
          } else if (event instanceof OrganizationRemovedEvent removed) {
            organization(removed.getKeycloakSession(), removed.getOrganization().getId());
          } else if (event instanceof UserRemovedEvent removed) {
            add(
                removed.getKeycloakSession(),
                SubjectRef.user(removed.getRealm().getId(), removed.getUser().getId()),
                removed.getRealm());
          }
        });
  }

  private static void organization(KeycloakSession session, String id) {
    RealmModel realm = session.getContext().getRealm();
    add(session, SubjectRef.organization(realm.getId(), id), realm);
  }

  /** A reference of its own: what is paid meanwhile must not be lost on work that goes on. */
  private static void add(KeycloakSession session, SubjectRef subject, RealmModel realm) {
    String reference = String.join(" ", subject.type().name(), Ids.next(), subject.id());
    boolean sells = !new Settings(realm).text(Settings.Key.BILLING_PROVIDER).equals(Billing.MANUAL);
    if (sells && Ids.isPossible(reference)) {
      session
          .getProvider(JobProvider.class)
          .add(KIND, realm.getId(), KIND + realm.getId(), reference, Times.CLOCK.instant());
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    String[] who = job.reference().split(" ", 3);
    SubjectRef subject = new SubjectRef(job.realmId(), SubjectType.valueOf(who[0]), who[2]);
    try {
      Jobs.inTransaction(sessions, job, session -> leaving(session, subject))
          .ifPresent(CustomerDeparture::cancel);
      return Outcome.done();
    } catch (BillingGatewayUnavailable e) {
      return Outcome.failed(e.getMessage());
    }
  }

  /** Empty for who never was a customer. */
  private static Optional<Leaving> leaving(KeycloakSession session, SubjectRef subject) {
    if (session.getContext().getRealm() == null) {
      return Optional.empty();
    }
    return BillingGateways.connect(session)
        .flatMap(
            gateway ->
                new JpaCustomers(session)
                    .of(subject, gateway.provider(), gateway.account())
                    .map(customer -> new Leaving(gateway, customer)));
  }

  private static void cancel(Leaving leaving) {
    leaving.gateway().subscriptions(leaving.customer().externalId()).stream()
        .filter(one -> one.status() != SubscriptionStatus.CANCELED)
        .forEach(one -> leaving.gateway().cancel(one.id()));
  }
}
