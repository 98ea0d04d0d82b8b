package io.keycloaksaas.billing;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.platform.Times;
import io.micrometer.core.instrument.Metrics;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Reconciles one page of a realm's customers, and leaves the next to another job. */
@AutoService(JobHandler.class)
public final class CustomerReconciliationPage implements JobHandler {
  private static final String KIND = "billing-reconciliation-page";

  /** Before the id at which the page before ended. */
  private static final String AFTER = "after:";

  @Override
  public String kind() {
    return KIND;
  }

  static void addFirst(KeycloakSession session) {
    add(session, "");
  }

  /** Also where it failed the night before. */
  private static void add(KeycloakSession session, String after) {
    Jobs.restart(
        session,
        KIND,
        KIND + session.getContext().getRealm().getId(),
        AFTER + after,
        Times.CLOCK.instant());
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    Optional<BillingGatewayConnection> gateway =
        Jobs.inTransaction(
            sessions,
            job,
            session ->
                session.getContext().getRealm() == null
                    ? Optional.<BillingGatewayConnection>empty()
                    : BillingGateways.connect(session));
    if (gateway.isEmpty()) {
      return Outcome.done();
    }
    CustomerReconciliation.Report report =
        new CustomerReconciliation(sessions, job.realmId(), gateway.get())
            .page(job.reference().substring(AFTER.length()));
    String provider = gateway.get().provider();
    Metrics.counter("saas.billing.drifts", "provider", provider).increment(report.drifts().size());
    Metrics.counter("saas.billing.reconciliation.failed", "provider", provider)
        .increment(report.failed());
    report
        .next()
        .ifPresent(
            next ->
                Jobs.inTransaction(
                    sessions,
                    job,
                    session -> {
                      add(session, next);
                      return null;
                    }));
    return Outcome.done();
  }
}
