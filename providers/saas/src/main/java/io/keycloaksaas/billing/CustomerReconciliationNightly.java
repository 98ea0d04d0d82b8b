package io.keycloaksaas.billing;

import com.google.auto.service.AutoService;
import io.keycloaksaas.billing.jpa.JpaCustomers;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/** Once a day lets every realm with customers be reconciled. */
@AutoService(JobHandler.class)
public final class CustomerReconciliationNightly implements JobHandler {
  @Override
  public String kind() {
    return "billing-reconciliation";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofDays(1));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    Jobs.inTransaction(
        sessions,
        job,
        session -> {
          new JpaCustomers(session).realms().forEach(realm -> add(session, realm));
          return null;
        });
    return Outcome.done();
  }

  private static void add(KeycloakSession session, String realmId) {
    RealmModel realm = session.realms().getRealm(realmId);
    if (realm != null) {
      session.getContext().setRealm(realm);
      CustomerReconciliationPage.addFirst(session);
    }
  }
}
