package io.keycloaksaas.billing;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.JobProvider;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.platform.Times;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Cancels a trial at the provider that was given at a checkout and turned out to be another one of
 * the same payer: it gives nothing, so nothing may be charged for it when it is over. Again until
 * the provider has answered; canceling twice does no harm.
 */
@AutoService(JobHandler.class)
public final class RefusedTrial implements JobHandler {
  private static final String KIND = "billing-refused-trial";

  /** In the transaction that refuses it. */
  static void add(KeycloakSession session, String subscriptionId) {
    String realmId = session.getContext().getRealm().getId();
    session
        .getProvider(JobProvider.class)
        .add(KIND, realmId, KIND + realmId, subscriptionId, Times.CLOCK.instant());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    try {
      Jobs.inTransaction(
              sessions,
              job,
              session ->
                  session.getContext().getRealm() == null
                      ? Optional.<BillingGatewayConnection>empty()
                      : BillingGateways.connect(session))
          .ifPresent(gateway -> gateway.cancel(job.reference()));
      return Outcome.done();
    } catch (BillingGatewayUnavailable e) {
      return Outcome.failed(e.getMessage());
    }
  }
}
